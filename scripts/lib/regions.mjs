/**
 * The regions (src/region/regions.json), packed for the elements. Every page needs an emergency number at once, so all of
 * these are one short string; the rest loads when an element has words for it.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {daysUntil} from './days.mjs';

/** @typedef {{confidence: 'high' | 'medium' | 'low', checkedOn: string, expires: string, sources: string[]}} Fact */

/** How many days before its date a fact is due for a check: in CI, and for a release. */
export const DUE = {warning: 180, release: 90};

const readJson = (root, file) =>
  JSON.parse(readFileSync(path.join(root, 'src/region', file), 'utf8'));

/** @returns {Record<string, any>} */
export const readRegions = (root) => readJson(root, 'regions.json');

/** What else people write for a region. @returns {Record<string, string>} */
export const readAliases = (root) => readJson(root, 'aliases.json');

export const readSources = (root) => readJson(root, 'sources.json');

/** Whether a fact may be printed at all. */
const isPrinted = (fact) => fact !== undefined && fact.confidence !== 'low';

/** The facts of a row that have a date of their own, each with what it is called. */
const factsOf = ({emergency, advice, poison, ways = []}) =>
  Object.entries({emergency, advice, poison, ...ways}).flatMap(([name, fact]) =>
    isPrinted(fact) ? [{name: /\d/.test(name) ? fact.kind : name, fact}] : [],
  );

/**
 * What has to be checked soon, or should have been.
 *
 * @param {Record<string, any>} regions
 * @param {Date} today
 * @param {number} days how far to look ahead
 */
export const factsDue = (regions, today, days) =>
  Object.entries(regions).flatMap(([code, row]) =>
    factsOf(row)
      .filter(({fact}) => fact.expires !== 'never' && daysUntil(fact.expires, today) <= days)
      .map(({name, fact}) => ({code, name, number: fact.number ?? fact.name, date: fact.expires})),
  );

function addYears(date, years) {
  const day = new Date(date);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toISOString().slice(0, 10);
}

/**
 * The emergency numbers as one string. A group is a number, `~` where its confidence is medium, and the codes of its
 * regions without a space. A group without a number has the regions whose number is not known well enough. A sub-region is in the
 * string only where its number is not that of its country.
 */
function packEmergency(regions) {
  const numberOf = ({emergency}) =>
    isPrinted(emergency) ? emergency.number + (emergency.confidence === 'medium' ? '~' : '') : '';
  const groups = new Map();
  const apart = [];
  for (const [code, row] of Object.entries(regions)) {
    const number = numberOf(row);
    if (!code.includes('-')) groups.set(number, [...(groups.get(number) ?? []), code]);
    else if (number !== numberOf(regions[code.slice(0, 2)])) apart.push(number + code);
  }
  const joined = [...groups].map(([number, codes]) => number + codes.sort().join(''));
  return [...joined.sort(), ...apart].join(' ');
}

/** The last day on which an emergency number of medium confidence is printed: a year after it was due for a check. */
const lastDayOfMedium = (regions) =>
  addYears(
    Object.values(regions)
      .flatMap(({emergency}) => (emergency.confidence === 'medium' ? [emergency.expires] : []))
      .sort()[0],
    1,
  );

/**
 * The last days on which what a region says is what it said before, in their order: after each, a number is left out.
 * Only of what reads without a click, which the poison centre and ways without speech do not.
 *
 * @param {Record<string, any>} regions
 * @param {string} code
 * @returns {string[]}
 */
export function lastDays(regions, code) {
  const {advice, emergency} = regions[code];
  return [
    ...(isPrinted(advice) ? [advice.expires] : []),
    ...(emergency.confidence === 'medium' ? [lastDayOfMedium(regions)] : []),
  ].sort();
}

const besideOf = ({emergency}) => (isPrinted(emergency) ? (emergency.beside ?? []) : []);

/** Name, number, date, and the number to dial where it is another: with the prefix of the country, from a roaming phone. */
const line = ({name, number, expires, tel}, extra) => [
  name,
  number,
  expires,
  ...(extra || tel ? [extra ?? ''] : []),
  ...(tel ? [tel] : []),
];

/** How much of a region a line serves, by what the data says in English. */
const COVERS = {
  'England, Scotland and Wales': 'britain',
  'Wallonia and Brussels; most of Flanders': 'most',
  'most areas': 'most',
  'most provinces and territories': 'most',
  'only some regions': 'some',
  'many prefectures': 'some',
};

const INSTEAD = {
  clinicUS: 'clinic',
  outOfHours: 'outOfHours',
  regionalLine: 'regional',
  healthFund: 'fund',
};

function adviceOf(code, {advice, adviceInstead, emergency}) {
  if (isPrinted(advice)) {
    const {name, number, partial, covers} = advice;
    const kind = partial ? COVERS[covers] : name.includes(number) ? 'named' : 'line';
    if (!kind) throw new Error(`regions.json, "${code}": no words for advice.covers "${covers}"`);
    // A line that serves some areas is named with its number, in one piece.
    const piece = name.includes(number) ? name : `${name} ${number}`;
    return {advice: line(partial ? {...advice, name: piece} : advice, kind)};
  }
  if (adviceInstead === 'emergencyLineAdvises' && isPrinted(emergency)) {
    return {advice: line({...emergency, name: emergency.number}, 'closed')};
  }
  return INSTEAD[adviceInstead] ? {instead: INSTEAD[adviceInstead]} : {};
}

/** Where readers of English write "center". */
const AMERICAN = ['US', 'PR', 'VI', 'GU', 'AS', 'MP', 'PH'];

/** A centre that is not always open is named together with the line for advice. */
const poisonOf = (code, {poison}) =>
  isPrinted(poison) && poison.number
    ? {
        poison: line(
          poison,
          (AMERICAN.includes(code) ? 'center' : 'centre') +
            (poison.hours === '24 hours' ? '' : 'Or'),
        ),
      }
    : {};

const waysOf = ({ways = []}) => {
  const printed = ways
    .filter(isPrinted)
    .map(({kind, number, name, expires, registerFirst, byText}) => [
      byText ? `${kind}ByText` : kind,
      number ?? name,
      expires,
      ...(registerFirst ? [1] : []),
    ]);
  return printed.length > 0 ? {ways: printed} : {};
};

/** What the emergency department is called, in the languages that there are words in. */
const erOf = ({er = {}}, languages) => {
  const names = Object.entries(er).filter(([language]) => languages.includes(language));
  return names.length > 0 ? {er: Object.fromEntries(names)} : {};
};

const detailsOf = (code, row, languages) => ({
  ...adviceOf(code, row),
  ...poisonOf(code, row),
  ...waysOf(row),
  ...erOf(row, languages),
});

/**
 * @param {Record<string, any>} regions
 * @param {readonly string[]} languages
 */
function packRegions(regions, languages) {
  const rows = Object.entries(regions);
  const medium = rows.flatMap(([, {emergency}]) =>
    emergency.confidence === 'medium' ? [emergency.expires] : [],
  );
  const details = rows.map(([code, row]) => [code, detailsOf(code, row, languages)]);
  return {
    emergency: packEmergency(regions),
    beside: rows.flatMap(([code, row]) => besideOf(row).map((number) => code + number)).join(' '),
    dueOn: medium.sort()[0],
    printUntil: lastDayOfMedium(regions),
    acetaminophen: rows
      .flatMap(([code, {paracetamol}]) =>
        paracetamol === 'acetaminophen' && !code.includes('-') ? [code] : [],
      )
      .join(' '),
    details: Object.fromEntries(
      // A sub-region without facts of its own would have those of its country.
      details.filter(([code, facts]) => code.includes('-') || Object.keys(facts).length > 0),
    ),
    checkedOn: rows.flatMap(([, row]) => factsOf(row).map(({fact}) => fact.checkedOn)).sort()[0],
  };
}

const HEAD = '/** Generated by scripts/build-text.mjs from src/region/. */\n';

const constant = (name, value, type = '') =>
  `export const ${name}${type} = ${JSON.stringify(value, null, 1)};\n`;

/** The modules of src/text/ about regions, by name. */
export function regionModules(root, languages) {
  const regions = readRegions(root);
  const {emergency, beside, acetaminophen, dueOn, printUntil, details, checkedOn} = packRegions(
    regions,
    languages,
  );
  return {
    'regions.ts': [
      HEAD,
      '/** Emergency numbers with the codes of their regions: `scripts/lib/regions.mjs` says how. */\n',
      constant('emergency', emergency),
      '/** Numbers to say next to these: a code and its number. */\n',
      constant('beside', beside),
      '/** Where paracetamol is called acetaminophen. */\n',
      constant('acetaminophen', acetaminophen),
      '/** The day by which those of medium confidence (`~`) must have been checked again, and the last to say them. */\n',
      constant('dueOn', dueOn),
      constant('printUntil', printUntil),
    ].join(''),
    'region-details.ts': [
      HEAD,
      "import type {RegionRow} from '../region/details.js';\n",
      '/** The day before which no clock can be right. */\n',
      constant('checkedOn', checkedOn),
      constant('rows', details, ': Readonly<Record<string, RegionRow>>'),
    ].join(''),
    'region-codes.ts': [
      HEAD,
      constant('codes', Object.keys(regions), ': readonly string[]'),
      constant('aliases', readAliases(root), ': Readonly<Record<string, string>>'),
    ].join(''),
  };
}
