/**
 * Runs every check of the project, some side by side, and sums up.
 *
 *   node scripts/test.mjs                       everything
 *   node scripts/test.mjs --only=unit,elements  only these steps, and those that they need
 *   ENGINES=chromium,firefox,webkit             these engines, and a missing one is a failure
 *   WORDPRESS=required                          a missing WordPress is a failure, too
 *   VISUAL=required                             and so are missing fonts
 */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
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
import {root, runCommand} from './lib/commands.mjs';
import {schedule, withPrerequisites} from './lib/schedule.mjs';
import {describeMissingParts} from './wordpress.mjs';

const results = path.join(root, 'test-results');
const resultFile = (id) => path.join(results, `${id}.json`);

const vitest = (id) =>
  `vitest run --project ${id} --reporter=default --reporter=json --outputFile.json=test-results/${id}.json`;

const engines = requestedEngines() ?? ENGINES;

/** One more than a small machine has, as what runs also waits: for disks, for browsers, for timers. */
const CORES = 3;

/**
 * In the order in which they start, the long ones first. `after`: the steps that must have passed
 * before. `cores`: how many it keeps busy, one unless said. `count`: reads how many tests passed,
 * failed and were skipped. `run`: for what is more than one command. `env`: what its environment has
 * besides. `missing`: says what it needs that is not on this machine, if anything; `required`: whether
 * that is a failure.
 */
const STEPS = [
  {id: 'text', title: 'Text modules', command: 'node scripts/build-text.mjs'},
  {id: 'build', title: 'Build', command: 'npm run --silent build:all', after: ['text']},
  {id: 'lint', title: 'ESLint', command: 'eslint .', after: ['text']},
  {id: 'types', title: 'Type check', command: 'tsc --noEmit', after: ['text']},
  {id: 'unused', title: 'Unused code', command: 'knip', after: ['build']},
  {id: 'format', title: 'Prettier', command: 'prettier --check --log-level warn .'},
  {id: 'spelling', title: 'Spelling', command: 'cspell lint --no-progress'},
  {id: 'regions', title: 'Dates of regions', command: 'node scripts/check-regions.mjs'},
  {id: 'words', title: 'Words gate', command: 'node scripts/check-words.mjs', after: ['text']},
  {
    id: 'reading',
    title: 'Reading level',
    command: 'node scripts/reading-level.mjs',
    after: ['text'],
  },
  // WebKit takes the longest. Two engines at a time: a third would make tests wait for too long.
  ...engines.toReversed().map((engine) => ({
    id: `elements-${engine}`,
    title: `Element tests: ${engine}`,
    run: () => runElementTests(engine),
    count: countElements,
    after: ['build'],
    cores: 1.5,
    missing: () => (findBrowsers()[engine] ? undefined : describeMissing(engine)),
    required: engine === 'chromium' || requestedEngines() !== undefined,
  })),
  {
    id: 'packed',
    title: 'The package, installed',
    command: vitest('packed'),
    count: countVitest,
    after: ['build'],
  },
  {
    id: 'plugin',
    title: 'WordPress plugin',
    command: 'node scripts/build-wordpress.mjs',
    after: ['build'],
  },
  {
    id: 'wordpress',
    title: 'The plugin in WordPress',
    command: vitest('wordpress'),
    count: countVitest,
    after: ['plugin'],
    missing: () => describeMissingParts(),
    required: process.env.WORDPRESS === 'required',
  },
  {
    id: 'visual',
    title: 'Pictures',
    command: 'node test/visual/run.mjs',
    count: countPictures,
    after: ['build'],
    missing: () => describeMissingFonts(),
    required: process.env.VISUAL === 'required',
  },
  {
    id: 'figures',
    title: 'Committed figures',
    command: vitest('figures'),
    count: countVitest,
    after: ['build'],
  },
  {id: 'size', title: 'Weights', command: 'node scripts/size.mjs', after: ['build']},
  {
    id: 'unit',
    title: 'Unit tests',
    command: `${vitest('unit')} --coverage`,
    count: countVitest,
    after: ['build'],
    cores: 2,
  },
  {
    id: 'mutations',
    title: 'Mutations of the rules',
    command: 'stryker run',
    after: ['text'],
    cores: 2,
  },
  {
    id: 'slips',
    title: 'Slips in the topic',
    command: 'node scripts/check-mutations.mjs',
    after: ['text'],
  },
  {
    id: 'sample',
    title: 'Mutations of other code',
    command: 'node scripts/mutations/code.mjs --seed=1 --count=5 --minutes=5',
    after: ['build'],
  },
  {
    id: 'e2e',
    title: 'End-to-end tests',
    command: vitest('e2e'),
    count: countVitest,
    after: ['build'],
    cores: 2,
  },
  {
    id: 'hosts',
    title: 'Hostile hosts',
    command: vitest('hosts'),
    // Its pages are many, and run no code of ours that no other page runs.
    env: {COVERAGE: ''},
    count: countVitest,
    after: ['build'],
    // Alone, since it depends on time: files that come late, pages that a reader comes back to.
    cores: 3,
  },
  {
    id: 'table',
    title: 'Table of hosts',
    command: 'node scripts/hosts-table.mjs --check',
    after: ['hosts', ...engines.map((engine) => `elements-${engine}`)],
  },
  {
    id: 'coverage',
    title: 'Coverage',
    command: 'node scripts/coverage.mjs',
    after: ['unit', 'elements-chromium', 'e2e'],
  },
];

const none = () => ({passed: 0, failed: 0, skipped: 0});

function readResults(id) {
  const file = resultFile(id);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function countVitest(id) {
  const report = readResults(id);
  if (!report) return none();
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const counts = none();
  for (const {status} of tests) {
    counts[status === 'passed' || status === 'failed' ? status : 'skipped'] += 1;
  }
  // A file that does not load has no failed test, yet it failed.
  counts.failed += report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  ).length;
  return counts;
}

function countElements(id) {
  const [{passed, failed, skipped} = none()] = Object.values(readResults(id) ?? {});
  return {passed, failed, skipped};
}

function countPictures(id) {
  return {...none(), ...readResults(id)};
}

/** The tests of a step that failed, each with its reason, in a line. */
function describeFailures({id, count}) {
  const report = (count && readResults(id)) ?? {};
  const failures = report.testResults
    ? report.testResults.flatMap(({name, message, assertionResults}) => {
        const failed = assertionResults.filter(({status}) => status === 'failed');
        const file = path.relative(root, name);
        return failed.length > 0 || !message
          ? failed.map((test) => `${file} > ${test.fullName}: ${test.failureMessages[0]}`)
          : [`${file}: ${message}`];
      })
    : Object.values(report).flatMap((engine) => engine.failures ?? []);
  return failures.map((line) => `failed: [${id}] ${line.replace(/\s+/g, ' ').slice(0, 300)}`);
}

/** The files that took longest: where a run could be made shorter. */
function describeSlowest(id) {
  const [{seconds = {}} = {}] = Object.values(readResults(id) ?? {});
  return Object.entries(seconds)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 5)
    .map(([file, time]) => `[${id}] ${time.toFixed(0)} s in ${file}`);
}

/** Whether a browser or its driver broke off: the runner has no result at all, or none for a file. */
function brokeOff(id) {
  const engines = Object.values(readResults(id) ?? {});
  return engines.length === 0 || engines.some(({brokenOff}) => brokenOff > 0);
}

/** More than these, and it is the engine that broke off. */
const fewFiles = 5;

/** The results of a run, with those of the files that ran once more in place of what they gave before. */
function withFilesAgain(id, broken) {
  const again = resultFile(`${id}-again`);
  const [[engine, before]] = Object.entries(readResults(id));
  const [after] = Object.values(JSON.parse(readFileSync(again, 'utf8')));
  rmSync(again);
  const isOfBroken = (line) => broken.some((file) => line.startsWith(file));
  const merged = {
    passed: before.passed + after.passed,
    failed: before.failed - broken.length + after.failed,
    skipped: before.skipped + after.skipped,
    brokenOff: after.brokenOff,
    failures: [...before.failures.filter((line) => !isOfBroken(line)), ...after.failures],
    hosts: [...before.hosts, ...after.hosts],
    seconds: {...before.seconds, ...after.seconds},
  };
  writeFileSync(resultFile(id), JSON.stringify({[engine]: merged}));
  return merged;
}

/** Files that break off run once more, or all of them, and it says so. A test that fails is not tried again. */
async function runElementTests(engine) {
  const id = `elements-${engine}`;
  const options = {env: {ENGINES: engine, TEST_RESULTS: resultFile(id)}, label: id};
  const first = await runCommand('wtr', options);
  for (const line of describeSlowest(id)) console.log(line);
  if (first.code === 0 || !brokeOff(id)) return first;
  const [{broken = []} = {}] = Object.values(readResults(id) ?? {});
  if (broken.length === 0 || broken.length > fewFiles) {
    console.log(`[${id}] The browser or its driver broke off; all of its tests run once more.`);
    rmSync(resultFile(id), {force: true});
    return runCommand('wtr', options);
  }
  console.log(`[${id}] These broke off, and run once more: ${broken.join(', ')}`);
  const again = await runCommand(`wtr --files ${broken.join(' ')}`, {
    ...options,
    env: {...options.env, TEST_RESULTS: resultFile(`${id}-again`), COVERAGE: ''},
  });
  if (!existsSync(resultFile(`${id}-again`))) return again;
  const {failed} = withFilesAgain(id, broken);
  return {...again, code: failed > 0 ? 1 : 0, lines: failed > 0 ? first.lines : again.lines};
}

/** A row of the table; and the end of what was printed, if it failed. */
async function runStep({id, title, command, env, run, count}) {
  const start = Date.now();
  const {code, lines} = await (run?.() ?? runCommand(command, {env, label: id}));
  const seconds = (Date.now() - start) / 1000;
  const counts = count?.(id) ?? {...none(), passed: code === 0 ? 1 : 0};
  const failed = counts.failed + (code !== 0 && counts.failed === 0 ? 1 : 0);
  console.log(`━━━ ${title}: ${failed > 0 ? 'FAILED' : 'passed'} in ${seconds.toFixed(1)} s ━━━`);
  return {
    row: {step: title, ...counts, failed, seconds},
    report: code === 0 ? [] : [`━━━ ${title}: the last lines ━━━`, ...lines],
  };
}

/** The result of a step that does not run: `note` goes into the table, `reason` above it. */
const leaveOut = ({title}, note, reason, failed = 0) => ({
  row: {step: title, ...none(), failed, note},
  report: [`${note}: ${title}: ${reason}`],
});

/** Runs a step, or says why it does not run. */
async function runOrLeaveOut(step, outcomes) {
  const broken = step.after?.find((id) => outcomes.get(id)?.row.failed > 0);
  if (broken) return leaveOut(step, 'not run', `"${broken}" failed`);
  const missing = step.missing?.();
  if (!missing) return runStep(step);
  return step.required ? leaveOut(step, 'missing', missing, 1) : leaveOut(step, 'skipped', missing);
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

/** `--only=elements` means the element tests in every engine. */
function selectedSteps(args) {
  const index = args.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
  if (index < 0) return STEPS;
  const ids = (args[index].split('=')[1] ?? args[index + 1] ?? '').split(',');
  const isMeant = (step, id) => step.id === id || step.id.startsWith(`${id}-`);
  const unknown = ids.filter((id) => !STEPS.some((step) => isMeant(step, id)));
  if (unknown.length > 0) {
    throw new Error(
      `No step "${unknown.join(', ')}". Steps: ${STEPS.map((step) => step.id).join(', ')}.`,
    );
  }
  return withPrerequisites(STEPS, (step) => ids.some((id) => isMeant(step, id)));
}

async function main(args) {
  const steps = selectedSteps(args);
  const inBrowsers = steps.filter(({id}) =>
    /^(?:elements-|e2e$|hosts$|packed$|visual$|wordpress$)/.test(id),
  );
  if (inBrowsers.length > 0 && !prepareEngines()) {
    console.log('0 passed, 1 failed');
    return 1;
  }
  // Counting costs little, but it is of use only where somebody adds up.
  if (steps.some(({id}) => id === 'coverage')) process.env.COVERAGE = '1';
  rmSync(results, {recursive: true, force: true});
  mkdirSync(results, {recursive: true});

  const outcomes = await schedule(steps, CORES, runOrLeaveOut);
  const rows = outcomes.map(({row}) => row);
  const counted = rows.filter((_, index) => steps[index].count);
  const tests = counted.map(({step, passed, failed}) => ({suite: step, passed, failed}));
  writeFileSync(resultFile('tests'), JSON.stringify(tests));

  // Failures are repeated at the end, where people look for them.
  for (const line of outcomes.flatMap(({report}) => report)) console.log(line);
  printTable(rows);
  // Last, since some places keep only the end of what was printed.
  for (const line of steps.flatMap(describeFailures)) console.log(line);
  const ran = engines.filter((engine) => readResults(`elements-${engine}`));
  if (inBrowsers.length > 0) console.log(`element tests ran in: ${ran.join(', ') || 'none'}`);
  const sum = (name) => rows.reduce((total, row) => total + row[name], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
