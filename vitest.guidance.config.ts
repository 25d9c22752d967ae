import {defineConfig} from 'vitest/config';

/** The tests of the rules that take no time. Those that try thousands of answers would take hours, once for each slip. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/guidance/{checker,choose,coach,signs,tiers,tier-table,vignettes}.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
