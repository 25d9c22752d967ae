/**
 * Breaks the rules of src/guidance in every way that Stryker knows, and fails when the tests of the rules do not notice
 * nine in ten: `npm run test:mutations`. The slips in the data of a topic are in scripts/check-mutations.mjs.
 */
export default {
  mutate: ['src/guidance/*.ts'],
  // All that the tests of the rules need, so that little is copied.
  ignorePatterns: [
    '*',
    '!src/**',
    '!test/**',
    '!package.json',
    '!tsconfig.json',
    '!vitest.guidance.config.ts',
  ],
  testRunner: 'vitest',
  vitest: {configFile: 'vitest.guidance.config.ts', related: false},
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  tempDirName: 'test-results/stryker',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
  jsonReporter: {fileName: 'test-results/mutations.json'},
  thresholds: {high: 100, low: 95, break: 90},
  allowEmpty: false,
};
