import {defineConfig} from 'vitest/config';

const wordpress = ['test/e2e/wordpress*.test.ts'];

/** They pack and install the package, or build it, one after the other. */
const installs = ['test/e2e/{first-topic,frameworks,package,react,reproducible}.test.ts'];

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The words as a translator reads them: elements load what is made of them.
      exclude: ['src/text/**', 'src/**/*.text.ts', 'src/topics/*/parts/**', 'src/content/**'],
      reporter: ['json-summary'],
      reportOnFailure: true,
      reportsDirectory: 'test-results/coverage/unit',
    },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'test/{additions,base,fuzz,guidance,region,language,topics,scripts,embed,prerender,react,site,topic-command}/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        // Apart from the unit tests: a change may well move a figure that only a whole run can write.
        test: {name: 'figures', environment: 'node', include: ['test/figures/**/*.test.ts']},
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/{e2e,spoken}/**/*.test.ts'],
          exclude: [...installs, ...wordpress],
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'hosts',
          environment: 'node',
          include: ['test/hosts/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'packed',
          environment: 'node',
          include: installs,
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'wordpress',
          environment: 'node',
          include: wordpress,
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
