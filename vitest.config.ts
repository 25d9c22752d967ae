import {defineConfig} from 'vitest/config';

const wordpress = ['test/e2e/wordpress*.test.ts'];

/** They pack and install the package, one after the other. */
const installs = ['test/e2e/{frameworks,package,react}.test.ts'];

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/guidance/**/*.ts', 'src/language/**/*.ts', 'src/region/**/*.ts'],
      reportsDirectory: 'coverage/unit',
    },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'test/{fuzz,guidance,region,language,topics,scripts,embed,prerender,react,site}/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts'],
          testTimeout: 30_000,
        },
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
