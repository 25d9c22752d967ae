/**
 * locales/locales.json: one row per language, the source first. Every other list of languages is made from it.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {checkKey} from './cldr-words.mjs';

/**
 * @typedef {object} Row
 * @property {string} tag language tag (BCP 47), as short as it can be: `es`, `pt-BR`, `zh-Hant`
 * @property {string} name what its speakers call it
 * @property {'ltr' | 'rtl'} direction
 * @property {string} script ISO 15924
 * @property {string} digits numbering system of all numbers in the words
 * @property {string[]} plurals the plural categories of whole numbers
 * @property {string[]} aliases other tags that these words serve: `arz`, `pt-AO`
 * @property {string[]} wordpress locales as WordPress names them; the first one has the plugin's .po file
 * @property {'source' | 'unchecked' | 'checked'} translation
 * @property {'signs'} [status] of a language that has words for the warning signs and for nothing else
 * @property {Record<string, string>} [words] what Unicode lacks or has wrong: `"duration/60": "1 minit"`
 */

const FILE = 'locales/locales.json';

const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The elements write times and counts with 0-9, as they are on phones and packs. */
const DIGITS = ['latn'];

const TRANSLATIONS = ['source', 'unchecked', 'checked'];

const STATUSES = ['signs'];

const KEYS = [
  'tag',
  'name',
  'direction',
  'script',
  'digits',
  'plurals',
  'aliases',
  'wordpress',
  'translation',
  'status',
  'words',
];

/** The tag in the form that browsers give it, or undefined if it is none. */
function canonical(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const isScript = (script) =>
  /^[A-Z][a-z]{3}$/.test(script) &&
  new Intl.DisplayNames(['en'], {type: 'script', fallback: 'none'}).of(script) !== undefined;

/** An alias may be an old tag that browsers replace: `iw` for `he`. */
const isAlias = (tag) => typeof tag === 'string' && /^[a-z]{2,3}(-\w{2,4})?$/.test(tag);

/** The plural categories by the rules of Unicode, or undefined for a language that Node does not know. */
function pluralsOf(tag) {
  if (Intl.PluralRules.supportedLocalesOf([tag]).length === 0) return undefined;
  return new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
}

/** What is wrong with the words of a row, as `[key, what is valid]`. */
function* problemsOfWords(words) {
  if (words === undefined) return;
  if (words === null || typeof words !== 'object' || Array.isArray(words)) {
    yield ['words', 'valid is an object such as {"duration/60": "1 minit"}'];
    return;
  }
  for (const [key, word] of Object.entries(words)) {
    const wrong = checkKey(key, {own: true});
    if (wrong) yield ['words', `it has "${key}", but ${wrong}`];
    if (typeof word !== 'string' || word.trim() !== word || word === '') {
      yield ['words', `valid for "${key}" is a text without space around it`];
    }
  }
}

const isSameSet = (some, others) =>
  some.length === others.length && others.every((one) => some.includes(one));

/** What is wrong with the values of one row, as `[key, what is valid]`. */
function* problemsOf(row, index) {
  const {tag, name, direction, script, digits, plurals, aliases, wordpress, translation, status} =
    row;
  if (typeof tag !== 'string' || canonical(tag) !== tag) {
    const better = typeof tag === 'string' && canonical(tag);
    yield ['tag', better ? `write "${better}"` : 'valid is a language tag such as pt-BR'];
    return;
  }
  if (typeof name !== 'string' || name.trim() !== name || name === '') {
    yield ['name', 'valid is what its speakers call the language'];
  }
  const usual = new Intl.Locale(tag).maximize().script;
  if (!isScript(script)) {
    yield ['script', 'valid is a code of ISO 15924 such as Latn'];
  } else {
    if (usual && usual !== script) {
      yield ['script', `"${tag}" is in ${usual}; another script belongs in the tag`];
    }
    const fitting = RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
    if (direction !== fitting) yield ['direction', `valid for ${script}: ${fitting}`];
  }
  if (!DIGITS.includes(digits)) yield ['digits', `valid: ${DIGITS.join(', ')}`];
  const expected = pluralsOf(tag);
  if (!Array.isArray(plurals) || !plurals.includes('other')) {
    yield ['plurals', `valid: ${expected?.join(', ') ?? 'a list with "other" in it'}`];
  } else if (expected && !isSameSet(plurals, expected)) {
    yield ['plurals', `valid for ${tag}: ${expected.join(', ')}`];
  }
  if (!Array.isArray(aliases) || !aliases.every(isAlias)) {
    yield ['aliases', 'valid is a list of tags such as arz, yue-Hans or pt-AO'];
  }
  const first = index === 0;
  if (!Array.isArray(wordpress) || (wordpress.length === 0 && !first && isComplete(row))) {
    yield ['wordpress', 'valid is a list of locales such as es_ES'];
  }
  const valid = TRANSLATIONS.filter((one) => (one === 'source') === first);
  if (!valid.includes(translation)) {
    yield ['translation', `valid in ${first ? 'the first row' : 'this row'}: ${valid.join(', ')}`];
  }
  if (status !== undefined && (first || !STATUSES.includes(status))) {
    yield [
      'status',
      first ? 'the first row has every part' : `valid: none, ${STATUSES.join(', ')}`,
    ];
  }
  yield* problemsOfWords(row.words);
  for (const key of Object.keys(row)) {
    if (!KEYS.includes(key)) yield [key, `no such key; valid: ${KEYS.join(', ')}`];
  }
}

/** Tags and aliases that two rows claim, and locales of WordPress. */
function* claimedTwice(rows) {
  const claims = (keys, row) =>
    keys.flatMap((key) => [row[key] ?? []].flat().map((value) => [key, value]));
  for (const keys of [['tag', 'aliases'], ['wordpress']]) {
    const owners = new Map();
    for (const row of rows) {
      for (const [key, value] of claims(keys, row)) {
        if (owners.has(value)) yield [row, key, value, owners.get(value)];
        owners.set(value, row.tag);
      }
    }
  }
}

/**
 * What is wrong with the rows, a line each.
 *
 * @param {readonly Row[]} rows
 * @returns {string[]}
 */
export function checkRows(rows) {
  if (!Array.isArray(rows) || rows.length === 0) return [`${FILE}: valid is a list of rows`];
  const problem = (row, key, value, valid) =>
    `${FILE}, "${row.tag}": ${key} is ${JSON.stringify(value)}; ${valid}`;
  return [
    ...rows.flatMap((row, index) =>
      [...problemsOf(row, index)].map(([key, valid]) => problem(row, key, row[key], valid)),
    ),
    ...[...claimedTwice(rows)].map(([row, key, value, owner]) =>
      problem(row, key, value, `"${owner}" has it already`),
    ),
  ];
}

/** Translation files without a row, and rows without a file. */
function checkFiles(root, [, ...translations]) {
  const listed = translations.map(({tag}) => `${tag}.xlf`);
  const found = readdirSync(path.join(root, 'locales')).filter((file) => file.endsWith('.xlf'));
  return [
    ...listed
      .filter((file) => !found.includes(file))
      .map((file) => `locales/${file} is missing: run \`npm run text:extract\` and translate it`),
    ...found
      .filter((file) => !listed.includes(file))
      .map(
        (file) => `locales/${file} has no row in ${FILE}; rows with a file: ${listed.join(', ')}`,
      ),
  ];
}

/**
 * The rows of a project.
 *
 * @param {string} root
 * @param {{files?: boolean}} [options] `files: false` before the files of new languages are written
 * @returns {Row[]}
 * @throws {Error} for rows that contradict themselves, each other or the translation files
 */
export function readLocales(root, {files = true} = {}) {
  const file = path.join(root, FILE);
  if (!existsSync(file)) throw new Error(`There is no ${FILE}.`);
  const rows = JSON.parse(readFileSync(file, 'utf8'));
  const problems = checkRows(rows);
  if (problems.length === 0 && files) problems.push(...checkFiles(root, rows));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return rows;
}

/** Whether a language has words for every part, not for the warning signs alone. */
export const isComplete = ({status}) => status !== 'signs';

/** The tags of the complete languages of a project, the source first. */
export const readTags = (root) =>
  readLocales(root)
    .filter(isComplete)
    .map(({tag}) => tag);
