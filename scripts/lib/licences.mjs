/** Under which licences the packages come that this one needs, by package-lock.json. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './commands.mjs';

/** For what ships: any product may include it. */
export const LICENCES_THAT_SHIP = [
  'MIT',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'Apache-2.0',
  '0BSD',
];

/** What only works here, on this machine and in CI: nobody gets a copy of it from us. */
export const LICENCES_OF_TOOLS = [
  ...LICENCES_THAT_SHIP,
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'MPL-2.0',
  'Python-2.0',
  'WTFPL',
  'Zlib',
];

/** Packages that say it in words only. Read in these versions; another one must be read again. */
const READ = {
  '@cspell/dict-en-common-misspellings@2.2.6': 'CC-BY-SA-4.0',
  'css-value@0.0.1': 'MIT',
  'only@0.0.2': 'MIT',
  'spawndamnit@3.0.1': 'MIT',
};

/** @returns {{place: string, name: string, version: string, licence: string, scripts: boolean}[]} */
export function packagesNeeded() {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([place]) => place !== '')
    .map(([place, {version, license, hasInstallScript = false}]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const licence = READ[`${name}@${version}`] ?? license ?? 'none';
      return {place, name, version, licence, scripts: hasInstallScript};
    });
}

/**
 * Whether an SPDX expression, of names with OR or AND between, leaves a choice of these licences.
 * @param {string} expression
 * @param {readonly string[]} allowed
 */
export function allows(expression, allowed) {
  const choices = expression.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => allowed.includes(one)));
}
