import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {describeMissing, ENGINES, findBrowsers, requestedEngines} from './scripts/browsers.mjs';
import {counting} from './scripts/coverage/elements.mjs';
import {freePort} from './scripts/lib/port.mjs';
import {fuzzOptions} from './scripts/lib/fuzz-options.mjs';
import {hostPages} from './scripts/lib/host-pages.mjs';
import {prerenderedPages} from './scripts/lib/prerendered-pages.mjs';
import {pseudoLanguages} from './scripts/lib/pseudo-languages.mjs';
import {webkitLauncher} from './scripts/webkit-launcher.mjs';

/** How to drive each engine. One page at a time, since only the front page of a browser has the focus. */
const LAUNCHERS = {
  // With windows: without, it counts whole functions, and coverage wants branches.
  chromium: ({path}) =>
    named(
      'Chromium',
      counting(chromeLauncher, {
        concurrency: 1,
        launchOptions: {
          executablePath: path,
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        },
      }),
    ),
  firefox: ({path}) =>
    named(
      'Firefox',
      chromeLauncher({
        concurrency: 1,
        launchOptions: {browser: 'firefox', executablePath: path, headless: true},
        createBrowserContext: ({browser}) => browser.defaultBrowserContext(),
      }),
    ),
  webkit: (programs) => webkitLauncher(programs),
};

function named(name, launcher) {
  launcher.name = name;
  return launcher;
}

function launchers() {
  const browsers = findBrowsers();
  const requested = requestedEngines();
  const missing = (requested ?? []).filter((engine) => !browsers[engine]);
  if (missing.length > 0) throw new Error(missing.map(describeMissing).join('; '));
  return (requested ?? ENGINES)
    .filter((engine) => browsers[engine])
    .map((engine) => LAUNCHERS[engine](browsers[engine]));
}

function countTests(suite, counts) {
  for (const test of suite?.tests ?? []) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) countTests(inner, counts);
}

/** The tests of a suite, each with the titles of its groups before its own. */
const testsIn = (suite, titles = []) => [
  ...(suite?.tests ?? []).map((test) => ({...test, titles: [...titles, test.name]})),
  ...(suite?.suites ?? []).flatMap((inner) => testsIn(inner, [...titles, inner.name])),
];

const passedIn = (suite) => testsIn(suite).flatMap(({passed, titles}) => (passed ? [titles] : []));

/** What failed and why, in a line each. */
const failuresIn = (suite) =>
  testsIn(suite)
    .filter(({passed, skipped}) => !passed && !skipped)
    .map(({titles, error}) => `${titles.join(' > ')}: ${error?.message ?? 'no reason given'}`);

/** How long the tests of a suite took, in milliseconds. */
const timeOf = (suite) =>
  (suite?.tests ?? []).reduce((sum, {duration = 0}) => sum + duration, 0) +
  (suite?.suites ?? []).reduce((sum, inner) => sum + timeOf(inner), 0);

/**
 * Writes how many tests passed, failed and were skipped in each engine, which ones failed, how many files broke off, and
 * how long each file took, for scripts/test.mjs; and what was tried of hostile pages, for scripts/hosts-table.mjs.
 */
function countReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      const engines = {};
      for (const session of sessions) {
        const counts = (engines[session.browser.name] ??= {
          passed: 0,
          failed: 0,
          skipped: 0,
          brokenOff: 0,
          failures: [],
          broken: [],
          hosts: [],
          seconds: {},
        });
        const failedBefore = counts.failed;
        countTests(session.testResults, counts);
        const name = path.relative(import.meta.dirname, session.testFile);
        counts.seconds[name] = timeOf(session.testResults) / 1000;
        counts.failures.push(...failuresIn(session.testResults).map((test) => `${name} > ${test}`));
        if (session.testFile.includes('test/hosts/')) {
          counts.hosts.push(...passedIn(session.testResults));
        }
        // A file that does not load, or a page that dies, has no failed test, yet it failed.
        if (!session.passed && counts.failed === failedBefore) {
          counts.failed += 1;
          counts.brokenOff += 1;
          counts.broken.push(name);
          counts.failures.push(`${name}: ${session.errors[0]?.message ?? 'broke off'}`);
        }
      }
      writeFileSync(file, JSON.stringify(engines));
    },
  };
}

const resultsFile = process.env.TEST_RESULTS;

export default {
  rootDir: '.',
  // The runner's own choice can be taken by another run that starts at the same time.
  port: await freePort(),
  files: ['test/elements/**/*.test.ts', 'test/{base,fuzz,hosts}/*.browser.test.ts'],
  nodeResolve: true,
  middleware: [hostPages()],
  plugins: [
    a11ySnapshotPlugin(),
    prerenderedPages(),
    fuzzOptions(),
    pseudoLanguages(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: launchers(),
  // WebKit shows tests in the page itself, not in a frame, only where this is 1.
  concurrency: 1,
  concurrentBrowsers: 2,
  // Patient, for machines with two slow cores.
  browserStartTimeout: 90_000,
  testsStartTimeout: 90_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 60_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  staticLogging: !process.stdout.isTTY,
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY)}),
    ...(resultsFile ? [countReporter(resultsFile)] : []),
  ],
};
