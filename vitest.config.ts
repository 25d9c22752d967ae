import {defineConfig} from 'vitest/config';

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
            'test/{guidance,region,language,topics,scripts,embed,prerender,react,site}/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ['test/e2e/wordpress*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'wordpress',
          environment: 'node',
          include: ['test/e2e/wordpress*.test.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
