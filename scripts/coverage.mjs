/**
 * How much of src/ the tests run, by folder, in lines and branches. Fails when a folder is under its floor.
 *
 *   node scripts/coverage.mjs
 *
 * It runs no tests: it reads what the unit, element and end-to-end tests of `npm test` left, which count as they run.
 * A file counts by the suite that runs most of it. What two suites run of it in parts is not added up.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {CoverageReport} from 'monocart-coverage-reports';
import {folderOf} from './coverage/collect.mjs';
import {root} from './lib/commands.mjs';
import {tableOf} from './lib/table.mjs';

/** Percent of lines, and of branches. A slip in these would change what a reader is told to do. */
// `own-topic` reads the HTML of a page, and `topic-command` checks documents, in more ways than their tests try.
export const FLOORS = {
  guidance: 95,
  language: 95,
  region: 95,
  'own-topic': 87,
  'topic-command': 87,
};
export const FLOOR = 90;

/** Where docs/quality.md takes them from. */
export const COVERAGE_FILE = path.join(root, 'test-results/coverage.json');

/** Files that run as a program or in a framework of their own, where nothing counts, and the tests that run them there. */
export const ELSEWHERE = {
  'src/prerender/cli.ts': 'test/e2e/command.test.ts',
  'src/prerender/page-scripts.ts': 'test/e2e/page-scripts.test.ts',
  'src/prerender/sign-command.ts': 'test/e2e/command.test.ts',
  'src/prerender/topic-files.ts': 'test/e2e/command.test.ts',
  'src/topic-command/check.ts': 'test/e2e/topic-command.test.ts',
  'src/topic-command/preview.ts': 'test/e2e/topic-preview.test.ts',
  'src/topic-command/topic.ts': 'test/e2e/topic-command.test.ts',
  'src/react/wrap.ts': 'test/e2e/react.test.ts',
};

const MEASURES = ['lines', 'branches'];

/** From the bundles that ran, whose maps are next to them. */
const mapOf = (url) => {
  const file = path.join(root, 'cdn', `${path.basename(url)}.map`);
  return url.includes('/cdn/') ? {sourceMap: JSON.parse(readFileSync(file, 'utf8'))} : {};
};

/** Works out lines and branches of these files from what the browser counted. */
async function summarize(suite, files) {
  const folder = folderOf(suite);
  const report = new CoverageReport({
    logging: 'error',
    reports: ['json-summary'],
    outputDir: path.join(folder, 'report'),
    sourceFilter: (file) => files.test(file),
    sourcePath: (file) => file.slice(file.lastIndexOf('src/')),
  });
  const runs = path.join(folder, 'runs');
  for (const name of existsSync(runs) ? readdirSync(runs) : []) {
    const scripts = JSON.parse(readFileSync(path.join(runs, name), 'utf8'));
    await report.add(
      scripts.map(({url, functions, code}) => ({
        url,
        functions,
        source: readFileSync(path.join(folder, 'code', code), 'utf8'),
        ...mapOf(url),
      })),
    );
  }
  await report.generate();
  return path.join(folder, 'report');
}

function read(folder) {
  const file = path.join(folder, 'coverage-summary.json');
  if (!existsSync(file)) return [];
  const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
  return entries
    .filter(([name]) => name !== 'total')
    .map(([name, counts]) => ({
      file: name.slice(name.lastIndexOf('src/')),
      ...Object.fromEntries(MEASURES.map((measure) => [measure, counts[measure]])),
    }));
}

/** The share that did not run. What has no branches missed none. */
const missed = (counts, measure) => {
  const {total, covered} = counts[measure];
  return total === 0 ? 0 : (total - covered) / total;
};

const missedIn = (counts) => MEASURES.reduce((sum, measure) => sum + missed(counts, measure), 0);

/** Of each file, the counts of the suite that missed least. */
export function bestOf(counts) {
  const files = new Map();
  for (const one of counts) {
    const other = files.get(one.file);
    if (!other || missedIn(one) < missedIn(other)) files.set(one.file, one);
  }
  return [...files.values()];
}

const folderName = (file) => path.posix.dirname(file).split('/').slice(0, 2).join('/');

const percent = (files, measure) => {
  const sum = (key) => files.reduce((all, counts) => all + counts[measure][key], 0);
  return sum('total') === 0 ? 100 : (sum('covered') / sum('total')) * 100;
};

/** What ran in each folder, with the floor that it must reach. */
export function byFolder(files) {
  return [...new Set(files.map(({file}) => folderName(file)))].sort().map((folder) => {
    const inFolder = files.filter(({file}) => folderName(file) === folder);
    const floor = FLOORS[folder.replace('src/', '')] ?? FLOOR;
    const [lines, branches] = MEASURES.map((measure) => percent(inFolder, measure));
    return {folder, lines, branches, floor, under: lines < floor || branches < floor};
  });
}

/** Worst first: where to look when a folder is under its floor. */
const worstIn = (files, folder) =>
  files
    .filter(({file}) => folderName(file) === folder)
    .sort((one, other) => missedIn(other) - missedIn(one))
    .filter((counts) => missedIn(counts) > 0);

async function main() {
  const suites = [
    folderOf('unit'),
    await summarize('elements', /\bsrc\//),
    await summarize('e2e', /\bsrc\/embed\//),
  ];
  const missing = suites.filter((folder) => read(folder).length === 0);
  if (missing.length > 0) {
    console.error(`Nothing was counted in ${missing.join(', ')}: run the whole of \`npm test\`.`);
    return 1;
  }
  const files = bestOf(suites.flatMap(read)).filter(({file}) => !(file in ELSEWHERE));
  const folders = byFolder(files);
  const round = (value) => value.toFixed(1);
  console.log(
    tableOf(
      ['folder', 'lines', 'branches', 'floor', ''],
      folders.map(({folder, lines, branches, floor, under}) => [
        folder,
        round(lines),
        round(branches),
        String(floor),
        under ? 'UNDER' : '',
      ]),
    ),
  );
  const low = folders.filter(({under}) => under);
  for (const {folder} of low) {
    console.log(`\n${folder}, the least covered first:`);
    for (const counts of worstIn(files, folder)) {
      const [lines, branches] = MEASURES.map((measure) => round(percent([counts], measure)));
      console.log(`  ${counts.file}: ${lines} % of lines, ${branches} % of branches`);
    }
  }
  writeFileSync(COVERAGE_FILE, `${JSON.stringify(folders, null, 2)}\n`);
  return low.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
