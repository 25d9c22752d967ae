/**
 * Measures Care Elements and what a publisher would pick instead, and writes bench/results.json, docs/benchmark.md,
 * the plot, the block in the README, and the budgets in docs/quality.md.
 *
 *   npm run bench                      all rounds, about 20 minutes
 *   npm run bench -- --quick           few rounds
 *   npm run bench -- --only=plain,react   these contestants; prints, and writes nothing
 */
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {runCommand} from '../scripts/lib/commands.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bench = path.join(root, 'bench');
const installed = path.join(bench, 'node_modules');

/** How often each is measured. Counts and bytes repeat, times do not. */
const allRounds = {
  load: 7,
  slowLoad: 7,
  processor: 5,
  answers: 5,
  copies: 3,
  leaks: 1,
  language: 3,
};
const quickRounds = {
  load: 2,
  slowLoad: 2,
  processor: 1,
  answers: 1,
  copies: 1,
  leaks: 1,
  language: 1,
};

async function run(command) {
  const {code} = await runCommand(command);
  if (code !== 0) throw new Error(`"${command}" failed.`);
}

/** The contestants' own packages, unless they are there as locked. */
async function install() {
  const lock = readFileSync(path.join(bench, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  const mark = path.join(installed, '.installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  await run('npm ci --prefix bench --ignore-scripts');
  writeFileSync(mark, hash);
}

async function buildOurs() {
  const built = ['cdn/care-elements.js', 'dist/prerender/index.js'];
  if (!built.every((file) => existsSync(path.join(root, file)))) await run('npm run build');
}

const versionOf = (folder) =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;

const versionsOf = (contestants) =>
  Object.fromEntries([
    ['care-elements', versionOf(root)],
    ...contestants
      .flatMap(({packages = []}) => packages)
      .map((name) => [name, versionOf(path.join(installed, name))]),
  ]);

/** What takes part, by the name of what is measured. */
async function measureAll(lab, contestants, rounds) {
  const {measureAnswers} = await import('./measure/answers.mjs');
  const {measureCopies, measureLanguage, measureLeaks} = await import('./measure/copies.mjs');
  const {measureLoad} = await import('./measure/load.mjs');
  const {measureProcessor} = await import('./measure/processor.mjs');
  // Who presses Start late differs in nothing else.
  const loading = contestants.filter(({pause}) => !pause);
  const asking = loading.filter(({option}) => option);
  const mounting = contestants.filter(({mounts}) => mounts);
  const speaking = mounting.filter(({tag}) => tag);
  const load = (slow) => (browser, url, contestant) =>
    measureLoad(browser, url, contestant, {slow});
  await lab.run('Loads', loading, rounds.load, load(false), {warmUp: true});
  await lab.run('Slow loads', contestants, rounds.slowLoad, load(true));
  await lab.run('Processor', loading, rounds.processor, measureProcessor);
  await lab.run('Answers', asking, rounds.answers, measureAnswers);
  await lab.run('Copies', mounting, rounds.copies, measureCopies);
  await lab.run('Added and removed', mounting, rounds.leaks, measureLeaks);
  await lab.run('Languages', speaking, rounds.language, measureLanguage);
}

async function measure(contestants, rounds) {
  const {buildContestants} = await import('./build.mjs');
  const {servedFolders} = await import('./contestants.mjs');
  const {Lab} = await import('./lab.mjs');
  const {createBenchServer} = await import('./serve.mjs');
  const {summarize} = await import('./statistics.mjs');
  const served = Object.entries(servedFolders);
  const server = createBenchServer({
    '/bench/': await buildContestants(contestants),
    '/cdn/': path.join(root, 'cdn'),
    ...Object.fromEntries(served.map(([start, folder]) => [start, path.join(installed, folder)])),
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const lab = new Lab(`http://127.0.0.1:${server.address().port}/bench/`);
  const chromium = await lab.open();
  try {
    await measureAll(lab, contestants, rounds);
  } finally {
    await lab.close();
    server.close();
    server.closeAllConnections();
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    chromium,
    rounds,
    versions: versionsOf(contestants),
    failures: lab.failures,
    contestants: contestants.map(({id, title, kind}) => ({
      id,
      title,
      kind,
      measures: summarize(lab.rounds.get(id) ?? []),
    })),
  };
}

async function main() {
  const {values} = parseArgs({options: {quick: {type: 'boolean'}, only: {type: 'string'}}});
  await install();
  await buildOurs();
  const {contestants} = await import('./contestants.mjs');
  const ids = values.only?.split(',') ?? contestants.map(({id}) => id);
  const unknown = ids.filter((id) => !contestants.some((one) => one.id === id));
  if (unknown.length > 0) {
    const known = contestants.map(({id}) => id).join(', ');
    throw new Error(`No contestant "${unknown.join(', ')}". Contestants: ${known}.`);
  }
  const chosen = contestants.filter(({id}) => ids.includes(id));
  const results = await measure(chosen, values.quick ? quickRounds : allRounds);
  if (values.only) console.log(JSON.stringify(results, undefined, 2));
  else {
    const {writeReport, writeResults} = await import('./report/documents.mjs');
    await writeResults(results);
    await writeReport(results);
  }
  for (const {measure: what, contestant, message} of results.failures) {
    console.error(`Not measured: ${what}, ${contestant}: ${message}`);
  }
}

await main();
