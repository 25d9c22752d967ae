/**
 * `FUZZ_SEED=7 FUZZ_RUNS=50 npx wtr --files 'test/fuzz/*.browser.test.ts'` repeats a run, or makes a longer one: the runner puts
 * both values in. A failure prints the seed.
 */
export const options = {
  seed: Number(process.env.FUZZ_SEED),
  numRuns: Number(process.env.FUZZ_RUNS),
  // To shorten a walk takes as many walks again; its steps are printed instead.
  endOnFailure: true,
  includeErrorInReport: true,
};
