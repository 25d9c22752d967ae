/**
 * Shows that the tests of the safety rules notice when the data of a topic is wrong: makes one slip after the other in
 * `src/topics`, in memory only, and expects the tests to fail each time. What Stryker does to the code of `src/guidance`
 * (stryker.config.mjs) it cannot do here: most changes of a sentence are no mistake.
 *
 *   node scripts/check-mutations.mjs            all slips of scripts/mutations.mjs
 *   node scripts/check-mutations.mjs relief     those whose file or name holds "relief"
 *
 * Exits with 1 when a slip goes unnoticed, or when one cannot be made any more.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {BaseSequencer, createVitest} from 'vitest/node';
import {mutations, topic} from './mutations.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Without the two long files: the quick ones must notice by themselves. */
const tests = {
  include: ['test/{guidance,topics}/**/*.test.ts'],
  exclude: ['test/guidance/{exhaustive,pairs}.test.ts'],
};

/**
 * Finds a place whatever its white space, quotes and trailing commas are; "…" matches anything.
 */
function patternOf(anchor) {
  const tokens = anchor.match(/…|[\w$]+|\S/g).map((token) => {
    if (token === '…') return '[^]*?';
    if (token === "'" || token === '"') return `['"]`;
    const escaped = token.replace(/[^\w\s]/g, '\\$&');
    return /[\])}]/.test(token) ? `,?\\s*${escaped}` : escaped;
  });
  return new RegExp(tokens.join('\\s*'), 'g');
}

/** The source with the slip, or an error that says why it cannot be made. */
function mutate({file, at, from = at, to}, source) {
  const places = [...source.matchAll(patternOf(at))];
  if (places.length !== 1) throw new Error(`found ${places.length} times in ${file}: ${at}`);
  const [{0: place, index}] = places;
  const changed = place.replace(new RegExp(patternOf(from).source), () => to);
  if (changed === place) throw new Error(`nothing to change in ${file}: ${from}`);
  return source.slice(0, index) + changed + source.slice(index + place.length);
}

const wanted = process.argv[2] ?? '';
const chosen = mutations.filter(({file, name}) => `${file} ${name}`.includes(wanted));
const changedFiles = new Map();

/** The files first that notice most slips, and soon. */
class QuickFirst extends BaseSequencer {
  sort(specifications) {
    const quick = ['tier-table', topic, 'words', 'checker', 'vignettes', 'signs', 'coach'];
    const place = ({moduleId}) => {
      const name = path.basename(moduleId, '.test.ts');
      return quick.includes(name) ? quick.indexOf(name) : quick.length;
    };
    return [...specifications].sort((one, other) => place(one) - place(other));
  }
}

const vitest = await createVitest(
  'test',
  {
    root,
    config: false,
    watch: false,
    environment: 'node',
    ...tests,
    bail: 1,
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    testTimeout: 30_000,
    sequence: {sequencer: QuickFirst},
    reporters: [{}],
  },
  {
    plugins: [
      {
        name: 'mutation',
        enforce: 'pre',
        transform: (_, id) => changedFiles.get(path.normalize(id.split('?')[0])),
      },
    ],
  },
);
const specifications = await vitest.globTestSpecifications();

/** What fails: tests by name, and what could not be run at all. With a slip, one failure ends the run. */
async function run() {
  const {testModules, unhandledErrors} = await vitest.runTestSpecifications(specifications, true);
  const errors = [...unhandledErrors, ...testModules.flatMap((module) => module.errors())];
  return {
    failed: testModules.flatMap((module) =>
      [...module.children.allTests('failed')].map(({fullName}) => fullName),
    ),
    errors: errors.map(({message}) => message),
  };
}

/** Without any slip, all must pass: before, or nothing is shown; after, or a slip was left in. */
async function expectAllToPass() {
  const {failed, errors} = await run();
  const broken = [...failed, ...errors];
  if (broken.length === 0) return;
  console.error(`The tests fail without any slip. Mend them first:\n  ${broken.join('\n  ')}`);
  await vitest.close();
  process.exit(1);
}

const started = Date.now();
let killed = 0;
let survived = 0;
/** Slips that could not be made. */
let lost = 0;

await expectAllToPass();

for (const mutation of chosen) {
  const {name} = mutation;
  const file = path.join(root, mutation.file);
  try {
    changedFiles.set(file, mutate(mutation, readFileSync(file, 'utf8')));
  } catch (error) {
    lost++;
    console.log(`NOT FOUND  ${name}: ${error.message}`);
    continue;
  }
  vitest.invalidateFile(file);
  const {failed, errors} = await run();
  if (failed.length > 0) {
    killed++;
    console.log(`killed     ${mutation.file}: ${name}\n           by ${failed[0]}`);
  } else if (errors.length > 0) {
    // No rule was tried: the slip itself is wrong.
    lost++;
    console.log(`DOES NOT RUN  ${mutation.file}: ${name}: ${errors[0]}`);
  } else {
    survived++;
    console.log(`SURVIVED   ${mutation.file}: ${name}`);
  }
  changedFiles.delete(file);
  vitest.invalidateFile(file);
}

await expectAllToPass();
await vitest.close();
const seconds = Math.round((Date.now() - started) / 1000);
if (lost > 0)
  console.log(`${lost} could not be made: bring scripts/mutations.mjs up to the source.`);
console.log(`Took ${seconds} s.`);
console.log(`${killed} killed, ${survived} survived`);
process.exit(survived + lost > 0 ? 1 : 0);
