/**
 * Lists the facts of regions that have to be checked again soon (src/region/regions.json):
 *
 *   node scripts/check-regions.mjs            warns 180 days ahead, and never fails: a day must not break a build
 *   node scripts/check-regions.mjs --release  fails 90 days ahead: a release has to last longer than that
 */
import {fileURLToPath, pathToFileURL} from 'node:url';
import {DUE, factsDue, readRegions} from './lib/regions.mjs';

/**
 * @param {Record<string, any>} regions
 * @param {Date} today
 * @param {boolean} isRelease
 * @returns {{lines: string[], fails: boolean}}
 */
export function checkRegions(regions, today, isRelease) {
  const due = factsDue(regions, today, DUE.warning);
  const lines = due.map(
    ({code, name, number = '', date}) => `${code}: ${name} ${number}, to be checked by ${date}`,
  );
  return {
    lines:
      lines.length > 0
        ? [`Facts of regions to check within ${DUE.warning} days: ${lines.length}`, ...lines]
        : [`No fact of a region has to be checked within ${DUE.warning} days.`],
    fails: isRelease && factsDue(regions, today, DUE.release).length > 0,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const isRelease = process.argv.includes('--release');
  const {lines, fails} = checkRegions(readRegions(root), new Date(), isRelease);
  console.log(lines.join('\n'));
  if (fails) console.error(`No release with a fact that is due within ${DUE.release} days.`);
  process.exitCode = fails ? 1 : 0;
}
