/**
 * Shows that tests notice when the code is wrong: makes one change after the other, in what the tests are served and
 * never on disk, and expects the tests for the file to fail. `src/guidance` is Stryker's (`stryker.config.mjs`).
 *
 *   node scripts/mutations/code.mjs                        a sample of ten
 *   node scripts/mutations/code.mjs --seed=7 --count=45    another one; `--record` keeps its score for docs/quality.md
 *   node scripts/mutations/code.mjs --all reply            every change in the files whose name holds "reply"
 *   node scripts/mutations/code.mjs --seed=7 --minutes=5   as much of it as there is time for
 *   node scripts/mutations/code.mjs --again --record       once more what survived the last time, and into its score
 *   node scripts/mutations/code.mjs --seed=7 --list        what the sample is
 *
 * A change that survives fails, unless `survivors.json` says why no test could notice it.
 */
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {root} from '../lib/commands.mjs';
import {runsFor} from './areas.mjs';
import {compiles} from './compiles.mjs';
import {allMutants, sample} from './mutants.mjs';

const RESULTS = path.join(root, 'test-results/code-mutations.json');
const SCORES = path.join(root, 'scripts/mutations/scores.json');

/** A change may make a loop endless. Long enough for the slowest tests on a busy machine. */
const LIMIT = 5 * 60_000;

const explained = JSON.parse(
  readFileSync(path.join(root, 'scripts/mutations/survivors.json'), 'utf8'),
);

const isSame = (one, other) =>
  ['file', 'line', 'code', 'to'].every((name) => one[name] === other[name]);

/** Ends a program with all that it started; gently at first, as a browser is closed only by whoever opened it. */
function end({pid}, signal = 'SIGTERM') {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended.
  }
}

let running;
/** Where the file of a run of tests is built. */
let overlay = '';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    if (running) end(running);
    setTimeout(() => {
      if (running) end(running, 'SIGKILL');
      if (overlay) rmSync(overlay, {recursive: true, force: true});
      process.exit(1);
    }, 2000);
  });
}

/** Runs a program of the project: whether it succeeded, or `undefined` when it took too long; and what it printed. */
function run(program, args, env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: {...process.env, ...env, CI: '1', COVERAGE: '', TEST_RESULTS: ''},
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    running = child;
    let output = '';
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      end(child);
      setTimeout(() => end(child, 'SIGKILL'), 10_000).unref();
    }, LIMIT);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.once('close', (code) => {
      clearTimeout(timer);
      running = undefined;
      end(child, 'SIGKILL');
      resolve({
        passed: isLate ? undefined : code === 0,
        output: stripVTControlCharacters(output),
      });
    });
  });
}

const bin = (name) => path.join(root, 'node_modules/.bin', name);

/** Runs some tests, with a change or without. */
async function runTests({kind, entry, files}, mutant) {
  const env = {MUTATION: mutant ? JSON.stringify(mutant) : '', ENGINES: 'chromium'};
  if (kind === 'browser') {
    const args = ['--config', 'scripts/mutations/wtr.config.mjs', '--files', ...files];
    return run(bin('wtr'), args, env);
  }
  const vitest = ['run', '--config', 'scripts/mutations/vitest.config.mjs', '--bail=1', ...files];
  if (kind === 'unit') return run(bin('vitest'), vitest, env);
  overlay = mkdtempSync(path.join(tmpdir(), 'care-mutation-'));
  try {
    const build = [path.join(root, 'scripts/mutations/build.mjs'), entry, overlay];
    const built = await run(process.execPath, build, env);
    return built.passed ? await run(bin('vitest'), vitest, {...env, OVERLAY: overlay}) : built;
  } finally {
    rmSync(overlay, {recursive: true, force: true});
    overlay = '';
  }
}

/** Files of tests that pass without any change. */
const sound = new Set();

/** What a run of tests complained of first. It counts only where the same tests pass without the change. */
async function complaintOf(tests, output) {
  const [, said, file] = /^ *FAIL +(?:\S+ +)?((test\/\S+\.test\.ts).*)$/m.exec(output) ?? [];
  if (!said) throw new Error(`No test failed, and yet the run did:\n${output}`);
  if (!sound.has(file)) {
    const alone = await runTests({...tests, files: [file]});
    if (!alone.passed) throw new Error(`Fails without any change: ${file}\n${alone.output}`);
    sound.add(file);
  }
  return said;
}

/** What notices a change: a test, that the time was up, or the compiler; nothing when it survives. */
async function noticedBy(mutant) {
  for (const tests of runsFor(mutant.file)) {
    const {passed, output} = await runTests(tests, mutant);
    if (passed === undefined) return 'tests that never end';
    if (!passed) return complaintOf(tests, output);
  }
  return compiles(mutant) ? undefined : 'the compiler';
}

function readArguments(args) {
  const options = {seed: 1, count: 10, wanted: ''};
  for (const arg of args) {
    const [name, value] = arg.split('=');
    if (!name.startsWith('--')) options.wanted = name;
    else options[name.slice(2)] = value === undefined ? true : Number(value);
  }
  return options;
}

const write = (file, data) => {
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, `${JSON.stringify(data, undefined, 2)}\n`);
};

const told = (mutant) => {
  const {file, line, code, to} = mutant;
  return `${file}: ${line}\n    ${code} → ${to}`;
};

const raise = (message) => {
  throw new Error(message);
};

/** What is tried, and the score that it is added to. */
async function planOf({seed, count, all, wanted, again}) {
  const mutants = await allMutants(wanted);
  if (again) {
    const {survivors, ...score} = JSON.parse(readFileSync(RESULTS, 'utf8'));
    // Where they are now: tests were added, and what they found may have been mended.
    const chosen = survivors.map((one) => {
      const found = mutants.find((mutant) => isSame(one, mutant));
      return found ?? raise(`No longer there, so take a new sample: ${told(one)}`);
    });
    return {chosen, score: {...score, survived: 0}};
  }
  return {
    chosen: all ? mutants : sample(mutants, count, seed),
    score: {of: mutants.length, seed, noticed: 0, explained: 0, survived: 0},
  };
}

async function main({list, record, minutes = Infinity, ...options}) {
  const {chosen, score} = await planOf(options);
  if (list) {
    for (const mutant of chosen) console.log(told(mutant));
    return 0;
  }
  const survivors = [];
  const started = Date.now();
  const minutesGone = () => (Date.now() - started) / 60_000;
  for (const [index, mutant] of chosen.entries()) {
    if (minutesGone() > minutes) {
      console.log(`The time is up: ${index} of ${chosen.length} were tried.`);
      break;
    }
    const why = explained.find((one) => isSame(one, mutant))?.why;
    const by = why ? undefined : await noticedBy(mutant);
    const outcome = by ? 'noticed' : why ? 'explained' : 'survived';
    score[outcome] += 1;
    if (outcome === 'survived') survivors.push(mutant);
    console.log(`${outcome.padEnd(9)} ${index + 1}/${chosen.length} ${told(mutant)}`);
    const {file, line, code, to} = mutant;
    console.log(`    ${by ?? why ?? JSON.stringify({file, line, code, to, why: ''})}`);
  }
  const {seed, noticed, explained: known, survived} = score;
  console.log(`Seed ${seed}, ${Math.round(minutesGone() * 60)} s.`);
  console.log(`${noticed} noticed, ${known} explained, ${survived} survived`);
  write(RESULTS, {...score, survivors});
  if (record) {
    const scores = JSON.parse(readFileSync(SCORES, 'utf8'));
    write(SCORES, [...scores.filter((one) => one.seed !== seed), score]);
  }
  return survived > 0 ? 1 : 0;
}

process.exit(await main(readArguments(process.argv.slice(2))));
