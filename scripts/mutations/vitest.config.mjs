/** The tests of one mutation (`code.mjs`): those named in the command, with the change in the code. */
import {defineConfig} from 'vitest/config';
import {mutation} from './plugin.mjs';

export default defineConfig({
  plugins: [mutation.vite],
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', 'test/elements/**'],
    maxWorkers: 1,
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
});
