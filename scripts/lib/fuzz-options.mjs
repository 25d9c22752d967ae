/** Where random tests begin, and how far they go: `FUZZ_SEED` and `FUZZ_RUNS`, for tests in a browser as well. */
export const fuzzSettings = () => ({
  seed: Number(process.env.FUZZ_SEED ?? 20_261_123),
  times: Number(process.env.FUZZ_RUNS ?? 1),
});

/** Serves them at `/fuzz-options`. */
export function fuzzOptions() {
  return {
    name: 'fuzz-options',
    serve: ({path}) =>
      path === '/fuzz-options' ? {type: 'json', body: JSON.stringify(fuzzSettings())} : undefined,
  };
}
