/**
 * How far random tests go, and where they begin. `FUZZ_SEED=… FUZZ_RUNS=10` takes another way, ten times as far.
 * A failure prints the seed and the input that failed.
 */
export interface FuzzOptions {
  readonly seed: number;
  readonly times: number;
}

export const runs = (count: number, {seed, times}: FuzzOptions) => ({
  seed,
  numRuns: count * times,
});
