/**
 * Runs every check of the project, one after the other, and sums up.
 *
 *   node scripts/test.mjs                       everything
 *   node scripts/test.mjs --only=unit,elements  only these steps
 *   ENGINES=chromium,firefox,webkit             these engines, and a missing one is a failure
 *   WORDPRESS=required                          a missing WordPress is a failure, too
 *   VISUAL=required                             and so are missing fonts
 */
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {
  canInstall,
  describeBrowsers,
  describeMissing,
  describeMissingFonts,
  ENGINES,
  findBrowsers,
  installBrowsers,
  requestedEngines,
} from './browsers.mjs';
import {root, runCommand, runSideBySide} from './lib/commands.mjs';
import {describeMissingParts} from './wordpress.mjs';

const results = path.join(root, 'test-results');
const resultFile = (id) => path.join(results, `${id}.json`);

const vitest = (id) =>
  `vitest run --project ${id} --reporter=default --reporter=json --outputFile.json=test-results/${id}.json`;

/**
 * `fatal`: without it nothing after it can run. `count`: reads how many tests passed, failed and were
 * skipped. `run`: for what is more than one command. `missing`: says what it needs that is not on this
 * machine, if anything; `required`: whether that is a failure.
 */
const STEPS = [
  {id: 'text', title: 'Text modules', command: 'node scripts/build-text.mjs', fatal: true},
  {id: 'types', title: 'Type check', command: 'tsc --noEmit'},
  {id: 'lint', title: 'ESLint', command: 'eslint .'},
  {id: 'format', title: 'Prettier', command: 'prettier --check --log-level warn .'},
  {id: 'words', title: 'Words gate', command: 'node scripts/check-words.mjs'},
  {id: 'reading', title: 'Reading level', command: 'node scripts/reading-level.mjs'},
  {
    id: 'build',
    title: 'Build',
    command: 'npm run --silent build:all',
    fatal: true,
  },
  {id: 'unit', title: 'Unit tests', command: vitest('unit'), count: countVitest},
  {
    id: 'mutations',
    title: 'Mutation check of the rules',
    command: 'node scripts/check-mutations.mjs',
  },
  {id: 'elements', title: 'Element tests', run: runElementTests, count: countElements},
  {id: 'e2e', title: 'End-to-end tests', command: vitest('e2e'), count: countVitest},
  {id: 'packed', title: 'The package, installed', command: vitest('packed'), count: countVitest},
  {id: 'plugin', title: 'WordPress plugin', command: 'node scripts/build-wordpress.mjs'},
  {
    id: 'wordpress',
    title: 'The plugin in WordPress',
    command: vitest('wordpress'),
    count: countVitest,
    missing: () => describeMissingParts(),
    required: process.env.WORDPRESS === 'required',
  },
  {
    id: 'visual',
    title: 'Pictures',
    command: 'node test/visual/run.mjs',
    count: countPictures,
    missing: () => describeMissingFonts(),
    required: process.env.VISUAL === 'required',
  },
  {id: 'size', title: 'Weights', command: 'node scripts/size.mjs'},
];

const none = () => ({passed: 0, failed: 0, skipped: 0});

function readResults(id) {
  const file = resultFile(id);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function countVitest(id) {
  const report = readResults(id);
  if (!report) return [];
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const counts = none();
  for (const {status} of tests) {
    counts[status === 'passed' || status === 'failed' ? status : 'skipped'] += 1;
  }
  // A file that does not load has no failed test, yet it failed.
  counts.failed += report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  ).length;
  return [{label: '', ...counts}];
}

function countPictures(id) {
  const counts = readResults(id);
  return counts ? [{label: '', ...none(), ...counts}] : [];
}

const enginesToRun = () => {
  const browsers = findBrowsers();
  return (requestedEngines() ?? ENGINES).filter((engine) => browsers[engine]);
};

const elementResults = () =>
  enginesToRun().map((engine) => readResults(`elements-${engine}`) ?? {});

function countElements() {
  const engines = elementResults().flatMap((engine) => Object.entries(engine));
  return engines.map(([name, {passed, failed, skipped}]) => ({
    label: `: ${name}`,
    passed,
    failed,
    skipped,
  }));
}

/** Whether a browser or its driver broke off: the runner has no result at all, or none for a file. */
function brokeOff(id) {
  const engines = Object.values(readResults(id) ?? {});
  return engines.length === 0 || engines.some(({brokenOff}) => brokenOff > 0);
}

/**
 * A process for each engine, two side by side. An engine that breaks off runs once more, and says so.
 * A test that fails is not tried again.
 */
async function runElementTests() {
  const runs = await runSideBySide(enginesToRun(), 2, async (engine) => {
    const id = `elements-${engine}`;
    const options = {env: {ENGINES: engine, TEST_RESULTS: resultFile(id)}, label: engine};
    const first = await runCommand('wtr', options);
    if (first.code === 0 || !brokeOff(id)) return first;
    console.log(`[${engine}] The browser or its driver broke off; all of its tests run once more.`);
    rmSync(resultFile(id), {force: true});
    return runCommand('wtr', options);
  });
  return {
    code: Math.max(0, ...runs.map(({code}) => code)),
    lines: runs.filter(({code}) => code !== 0).flatMap(({lines}) => lines),
  };
}

/** One row of the table, or one for each engine; and the end of what was printed, if it failed. */
async function runStep({id, title, command, run, count}) {
  console.log(`\n━━━ ${title} ━━━`);
  const start = Date.now();
  const {code, lines} = await (run?.() ?? runCommand(command));
  const seconds = (Date.now() - start) / 1000;
  console.log(`(${title}: ${seconds.toFixed(1)} s)`);
  const counted = count?.(id) ?? [];
  const failed = counted.reduce((sum, row) => sum + row.failed, 0);
  const rows = counted.map(({label, ...counts}, index) => ({
    step: title + label,
    ...counts,
    // The engines run side by side, so their step has one time.
    seconds: index === 0 ? seconds : undefined,
  }));
  if (rows.length === 0) rows.push({step: title, ...none(), seconds});
  const [first] = rows;
  if (code !== 0 && failed === 0) first.failed += 1;
  if (code === 0 && !count) first.passed += 1;
  return {rows, report: code === 0 ? [] : [`━━━ ${title}: the last lines ━━━`, ...lines]};
}

function printTable(rows) {
  const head = ['step', 'passed', 'failed', 'skipped', 'seconds'];
  const cells = rows.map((row) => [
    row.step,
    ...(row.note
      ? [row.note]
      : [row.passed, row.failed, row.skipped, row.seconds?.toFixed(1) ?? ''].map(String)),
  ]);
  const width = Math.max(...cells.map(([step]) => step.length)) + 2;
  const line = ([step, ...numbers]) =>
    step.padEnd(width) + numbers.map((cell) => cell.padStart(9)).join('');
  console.log(`\n${[head, ...cells].map(line).join('\n')}\n`);
}

/** The engines that the element tests need; gives false where they cannot run at all. */
function prepareEngines() {
  const required = requestedEngines() ?? ['chromium'];
  const missing = () => required.filter((engine) => !findBrowsers()[engine]);
  if (missing().includes('chromium') && canInstall()) installBrowsers();
  const lines = describeBrowsers();
  for (const line of lines) console.log(line);
  for (const engine of missing()) console.error(`${describeMissing(engine)}.`);
  return missing().length === 0;
}

function selectedSteps(args) {
  const index = args.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
  if (index < 0) return STEPS;
  const ids = (args[index].split('=')[1] ?? args[index + 1] ?? '').split(',');
  const unknown = ids.filter((id) => !STEPS.some((step) => step.id === id));
  if (unknown.length > 0) {
    throw new Error(`No step "${unknown}". Steps: ${STEPS.map((step) => step.id).join(', ')}.`);
  }
  return STEPS.filter((step) => ids.includes(step.id));
}

async function main(args) {
  const steps = selectedSteps(args);
  const needsBrowser = steps.some(({id}) =>
    ['elements', 'e2e', 'packed', 'wordpress', 'visual'].includes(id),
  );
  if (needsBrowser && !prepareEngines()) {
    console.log('0 passed, 1 failed');
    return 1;
  }
  rmSync(results, {recursive: true, force: true});
  mkdirSync(results, {recursive: true});

  const rows = [];
  const reports = [];
  let stopped = false;
  for (const step of steps) {
    if (stopped) {
      rows.push({step: step.title, ...none(), note: 'not run, as the build failed'});
      continue;
    }
    const missing = step.missing?.();
    if (missing) {
      const [note, failed] = step.required ? ['missing', 1] : ['skipped', 0];
      rows.push({step: step.title, ...none(), failed, note});
      reports.push(`${note}: ${step.title}: ${missing}`);
      continue;
    }
    const {rows: stepRows, report} = await runStep(step);
    rows.push(...stepRows);
    reports.push(...report);
    stopped = Boolean(step.fatal) && stepRows.some((row) => row.failed > 0);
  }

  // What failed stands once more at the end, where it is looked for.
  for (const line of reports) console.log(line);
  printTable(rows);
  const requested = requestedEngines() ?? ENGINES;
  const browsers = findBrowsers();
  if (needsBrowser) {
    const ran = elementResults().flatMap((engine) => Object.keys(engine));
    console.log(`engines: ${ran.join(', ') || 'none'}`);
    for (const engine of requested.filter((name) => !browsers[name])) {
      console.log(`skipped: ${describeMissing(engine)}`);
    }
  }
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
