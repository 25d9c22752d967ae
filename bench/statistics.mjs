/** Sums up what rounds measured. */

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

const rounded = (value) => Number(value.toPrecision(5));

/** Median and range of each measure, by name. */
export function summarize(rounds) {
  const names = new Set(rounds.flatMap((round) => Object.keys(round)));
  return Object.fromEntries(
    [...names].map((name) => {
      const values = rounds.map((round) => round[name]).filter((value) => value !== undefined);
      return [
        name,
        {
          median: rounded(median(values)),
          min: rounded(Math.min(...values)),
          max: rounded(Math.max(...values)),
        },
      ];
    }),
  );
}

/** How the time for all copies grows with their number: 1 is in step with it. */
export const growthExponent = (few, timePerCopyOfFew, many, timePerCopyOfMany) =>
  Math.log((many * timePerCopyOfMany) / (few * timePerCopyOfFew)) / Math.log(many / few);
