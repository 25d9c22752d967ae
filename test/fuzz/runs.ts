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

/** For tests in a browser, which knows no environment. */
export async function fetchOptions(): Promise<FuzzOptions> {
  return (await (await fetch('/fuzz-options')).json()) as FuzzOptions;
}

/** To shorten a walk takes as many walks again: the failure holds its steps instead. */
export const walking = {endOnFailure: true, includeErrorInReport: true};
