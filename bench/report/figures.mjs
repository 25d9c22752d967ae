/** Reads figures out of the results, and writes them for people. */

export const missing = '—';

export const contestantOf = (results, id) => results.contestants.find((one) => one.id === id);

/** Median and range, or undefined where it was not measured. */
export const measureOf = (results, id, name) => contestantOf(results, id)?.measures[name];

export const medianOf = (results, id, name) => measureOf(results, id, name)?.median;

/** The least of the libraries that are ready to use. */
export function bestKit(results, name) {
  const values = results.contestants
    .filter(({kind}) => kind === 'kit')
    .map(({measures}) => measures[name]?.median)
    .filter((value) => value !== undefined);
  return values.length > 0 ? Math.min(...values) : undefined;
}

const digits = (value) => (value >= 10 ? 0 : value >= 1 ? 1 : 2);

export const kilobytes = (bytes) =>
  bytes === undefined ? missing : score(bytes / 1000, Math.abs(bytes) >= 100_000 ? 0 : 1);

export const ratio = (value, base) =>
  value === undefined || !base ? missing : `${(value / base).toFixed(digits(value / base))}×`;

/** A ratio of medians, and that of the least and the most. */
export function ratioWithRange(measure, base) {
  if (!measure || !base) return missing;
  const {median, min, max} = measure;
  const [low, high] = [min, max].map((value) => (value / base).toFixed(digits(value / base)));
  return `${ratio(median, base)} [${low}–${high}]`;
}

/** A count or a score: nothing stays a plain 0. */
export function score(value, places = 2) {
  if (value === undefined) return missing;
  const text = value.toFixed(places);
  return Number(text) === 0 ? '0' : text;
}

/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
