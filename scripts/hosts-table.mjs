/**
 * Writes the table in docs/hosts.md: what was tried, what a reader gets, and in which engines, as the tests of the last
 * run say it by their titles.
 *
 *   npm run docs:hosts                      after `npm test`
 *   node scripts/hosts-table.mjs --check    fails where the table says something else, and writes nothing
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {ENGINES} from './browsers.mjs';
import {withBlock} from './lib/block.mjs';
import {root} from './lib/commands.mjs';
import {tableOf} from './lib/table.mjs';

const page = path.join(root, 'docs/hosts.md');

/** Of a group with this title: whether the tests would notice. */
const OF_THE_TESTS = 'the test itself';

const fileOf = (id) => path.join(root, 'test-results', `${id}.json`);
const results = (id) => JSON.parse(readFileSync(fileOf(id), 'utf8'));

const missing = ['hosts', ...ENGINES.map((id) => `elements-${id}`)].filter(
  (id) => !existsSync(fileOf(id)),
);
if (missing.length > 0) {
  // On a machine that lacks an engine, nothing can be said of the table.
  console.log(`No results of ${missing.join(', ')}: run \`npm test\` in all engines first.`);
  process.exit(process.argv.includes('--check') ? 0 : 1);
}

/** Titles of tests that passed, by the name of the engine: groups first. */
function passed() {
  const inEngines = ENGINES.flatMap((id) =>
    Object.entries(results(`elements-${id}`)).map(([engine, {hosts}]) => [engine, hosts]),
  );
  const inChromium = results('hosts')
    .testResults.flatMap(({assertionResults}) => assertionResults)
    .filter(({status}) => status === 'passed')
    .map(({ancestorTitles, title}) => [...ancestorTitles, title]);
  return [...inEngines, ['Chromium', inChromium]];
}

const byTitle = ([one], [other]) => (one < other ? -1 : 1);

/** @returns {string[][]} rows, those of one group together, in an order that no run changes */
function rows() {
  const groups = new Map();
  for (const [engine, tests] of passed()) {
    for (const titles of tests) {
      const gets = titles.slice(0, -1).join(' ');
      if (gets === OF_THE_TESTS) continue;
      const tried = titles.at(-1);
      const group = groups.get(gets) ?? groups.set(gets, new Map()).get(gets);
      group.set(tried, [...(group.get(tried) ?? []), engine]);
    }
  }
  return [...groups]
    .sort(byTitle)
    .flatMap(([gets, group]) =>
      [...group]
        .sort(byTitle)
        .map(([tried, engines]) => [
          tried,
          gets,
          new Set(engines).size === ENGINES.length ? 'all' : [...new Set(engines)].join(', '),
        ]),
    );
}

/** As Markdown shows it: no tag, no end of a cell. */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll(/<[^>]+>/g, (tag) => `\`${tag}\``);

const table = tableOf(
  ['what was tried', 'what a reader gets', 'engines'],
  rows().map((row) => row.map(cell)),
);
const before = readFileSync(page, 'utf8');
const after = await format(withBlock(before, 'hosts', table), {
  ...(await resolveConfig(page)),
  filepath: page,
});
if (!process.argv.includes('--check')) writeFileSync(page, after);
else if (after !== before) {
  console.error('docs/hosts.md says something else than the tests: run `npm run docs:hosts`.');
  process.exitCode = 1;
}
