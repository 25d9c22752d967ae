/**
 * Whether LHC-Forms, a renderer of FHIR questionnaires, asks what the elements ask: random walks in Chromium through our
 * topic as a questionnaire, against the guidance.
 *
 *   npm ci --prefix bench          once: LHC-Forms is 13 MB, and nothing else needs it
 *   npm run test:questionnaire
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {chromium} from 'playwright-core';
import {followPath} from '../dist/guidance/checker.js';
import {describeMissing, findBrowsers} from './browsers.mjs';
import {root} from './lib/commands.mjs';
import {fuzzSettings} from './lib/fuzz-options.mjs';

const WALKS = 1000;
const LIBRARY = path.resolve(
  root,
  process.env.LFORMS ?? 'bench/node_modules/lforms',
  'dist/lforms',
);
const ORIGIN = 'http://questionnaire.test';

/** The FHIR script comes last: it looks for the other. */
const PAGE = `<!doctype html><meta charset="utf-8"><div id="place"></div>
<script src="/webcomponent/assets/lib/zone.min.js"></script>
<script src="/webcomponent/lhc-forms.js" type="module"></script>
<script src="/fhir/lformsFHIRAll.min.js" type="module"></script>`;

const command = (...args) =>
  JSON.parse(
    execFileSync(process.execPath, [path.join(root, 'dist/prerender/cli.js'), 'topic', ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  );

/** Runs in the page: for each walk, the questions that LHC-Forms shows once each of them is answered. */
function walk({questionnaire, walks}) {
  const {Util, LFormsData} = globalThis.LForms;
  return walks.map((answers) => {
    const form = new LFormsData(Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4'));
    const shown = [];
    const visit = (items) => {
      for (const item of items) {
        if (item._skipLogicStatus === 'target-disabled') continue;
        if (item.dataType === 'SECTION') visit(item.items ?? []);
        else if (item.linkId in answers) {
          shown.push(item.linkId);
          const chosen = item.answers.filter(({code}) => answers[item.linkId].includes(code));
          item.value =
            item._multipleAnswers || item.answerCardinality?.max === '*' ? chosen : chosen[0];
          form.updateOnSourceItemChange(item);
        }
      }
    };
    visit(form.items);
    return shown;
  });
}

const chosen = ({answers, kind}) => {
  const ids = answers.map(({id}) => id);
  const calm = answers.filter(({signs = []}) => signs.length === 0).map(({id}) => id);
  const any = fc.subarray(ids, {minLength: 1, maxLength: kind === 'one' ? 1 : 3});
  return fc.oneof(
    {weight: 9, arbitrary: fc.constantFrom(...(calm.length > 0 ? calm : ids)).map((id) => [id])},
    {weight: 1, arbitrary: any},
  );
};

async function main() {
  if (!existsSync(LIBRARY)) {
    throw new Error(`LHC-Forms is not in ${LIBRARY}: run \`npm ci --prefix bench\` first.`);
  }
  const executablePath = findBrowsers().chromium?.headless;
  if (!executablePath) throw new Error(describeMissing('chromium'));
  const file = path.join(root, 'test-results/leg-cramps.json');
  execFileSync(process.execPath, [
    path.join(root, 'dist/prerender/cli.js'),
    ...['topic', 'export', 'leg-cramps', '--output', file],
  ]);
  const topic = JSON.parse(readFileSync(file, 'utf8'));
  const questionnaire = command('questionnaire', file);
  const rules = {...topic.checker, ...topic.signs, ...topic.causes};
  const {seed, times} = fuzzSettings();
  const walks = fc.sample(
    fc.record(Object.fromEntries(rules.questions.map((one) => [one.id, chosen(one)]))),
    {seed, numRuns: WALKS * times},
  );

  const browser = await chromium.launch({executablePath});
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, (route) => {
    const {pathname} = new URL(route.request().url());
    if (pathname === '/') {
      return route.fulfill({contentType: 'text/html; charset=utf-8', body: PAGE});
    }
    return route.fulfill({path: path.join(LIBRARY, pathname)});
  });
  await page.goto(ORIGIN);
  await page.waitForFunction(() => globalThis.LForms?.Util?.convertFHIRQuestionnaireToLForms);
  const codes = walks.map((answers) =>
    Object.fromEntries(
      Object.entries(answers).map(([id, ids]) => [id, ids.map((one) => `${id}.${one}`)]),
    ),
  );
  const shown = await page.evaluate(walk, {questionnaire, walks: codes});
  await browser.close();

  const different = walks.flatMap((answers, at) => {
    const asked = followPath(rules, answers).answered.map(({question}) => question.id);
    return asked.join() === shown[at].join() ? [] : [{answers, asked, shown: shown[at]}];
  });
  for (const one of different.slice(0, 3)) console.log(JSON.stringify(one, null, 1));
  const lengths = new Set(shown.map(({length}) => length)).size;
  console.log(
    `${walks.length - different.length} of ${walks.length} walks show the same questions, in ${lengths} lengths; seed ${seed}.`,
  );
  process.exitCode = different.length > 0 ? 1 : 0;
}

await main();
