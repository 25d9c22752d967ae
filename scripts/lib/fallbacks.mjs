/**
 * What the WordPress plugin shows where no scripts run: one HTML for each element, language and region. Regions
 * differ in a few lines only, so a file holds the lines for no region, and how those of each region differ.
 */

/** A line for each block, so that a phone number changes one line and not all. */
const linesOf = (html) =>
  html
    .replaceAll(/<\/(?:p|li|dt|dd|h[1-6]|ul|ol|dl|section|figure|summary|details)>(?!\n)/g, '$&\n')
    .split('\n')
    .filter((line) => line.trim());

/** The lines that differ, as `[at, count, lines instead]`. */
export function changesBetween(base, other) {
  if (base.length === other.length) {
    return base.flatMap((line, at) => (line === other[at] ? [] : [[at, 1, [other[at]]]]));
  }
  const same = (line, at) => line === other[at];
  const start = base.findIndex((line, at) => !same(line, at));
  const from = start < 0 ? Math.min(base.length, other.length) : start;
  const longest = Math.min(base.length, other.length) - from;
  let end = 0;
  while (end < longest && base.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [[from, base.length - end - from, other.slice(from, other.length - end)]];
}

/**
 * A file of the plugin.
 *
 * @param {string} html for no region
 * @param {ReadonlyMap<string, string>} htmlByRegion
 */
export function packFallback(html, htmlByRegion) {
  const lines = linesOf(html);
  const changes = [];
  const regions = {};
  const seen = new Map();
  for (const [region, other] of htmlByRegion) {
    if (!seen.has(other)) {
      seen.set(other, changes.length);
      changes.push(changesBetween(lines, linesOf(other)));
    }
    regions[region] = seen.get(other);
  }
  return {lines, changes, regions};
}
