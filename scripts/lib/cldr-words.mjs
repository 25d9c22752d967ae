/**
 * Words that the build takes from Unicode (CLDR) as Node has it: lengths of time, countries, months, lists and plural
 * categories. Browsers leave out those of many languages that they claim to know, and write English ones.
 *
 * A source names them as `'cldr:<kind>/<value>'`, such as `'cldr:duration/30'`. In an array, `'cldr:month/1-12'` is one
 * word for each number. A row of locales.json has words of its own for what Unicode lacks: `"duration/30": "30 segonn"`.
 */

/** @typedef {import('./locales.mjs').Row} Row */

const isKnown = ({tag}) => Intl.NumberFormat.supportedLocalesOf([tag]).length > 0;

const withNumbers = ({tag, digits}) => `${tag}-u-ca-gregory-nu-${digits}`;

const unitFormat = (row, unit) =>
  new Intl.NumberFormat(withNumbers(row), {style: 'unit', unit, unitDisplay: 'long'});

/** Where Unicode has no words, it has symbols that hold for all languages: "30 s", "5 min". */
const isSymbol = (text) => /^\d* ?(?:s|min)$/.test(text);

const unlessSymbol = (text) => (isSymbol(text) ? undefined : text);

/** 30 → "30 seconds", 600 → "10 minutes" */
function duration(row, seconds) {
  const minutes = seconds >= 60 && seconds % 60 === 0;
  const format = unitFormat(row, minutes ? 'minute' : 'second');
  return unlessSymbol(format.format(minutes ? seconds / 60 : seconds));
}

/** The word below a number of seconds: "seconds". */
function second(row, number) {
  const format = unitFormat(row, 'second');
  const parts = format.formatToParts(number);
  // Arabic has a dual, which says "two seconds" in one word: below a digit, the form for many is used.
  const counted = parts.some(({type}) => type === 'integer') ? parts : format.formatToParts(11);
  const unit = counted.filter(({type}) => type === 'unit').map(({value}) => value);
  return unlessSymbol(unit.join('').trim());
}

const datePartsOf = (row, month) =>
  new Intl.DateTimeFormat(withNumbers(row), {dateStyle: 'long', timeZone: 'UTC'}).formatToParts(
    Date.UTC(2026, month - 1, 22),
  );

/** A month as it is in a date. Some languages write its number; where Unicode has no name, it says "M11". */
function month(row, number) {
  const name = datePartsOf(row, number).find(({type}) => type === 'month').value;
  return /^M\d+$/.test(name) ? undefined : name;
}

const date = (row) =>
  datePartsOf(row, 1)
    .map(({type, value}) => (['day', 'month', 'year'].includes(type) ? `{${type}}` : value))
    .join('');

const list = ({tag}, length) =>
  new Intl.ListFormat(tag, {type: 'unit'}).format(Array.from({length}, (_, index) => `{${index}}`));

const region = ({tag}, code) =>
  new Intl.DisplayNames([tag], {type: 'region', fallback: 'none'}).of(code);

const plural = ({tag}, number) => new Intl.PluralRules(tag).select(number);

export const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

const isNumber = (value) => /^\d+$/.test(value);
const numbers = {isValid: isNumber, valid: 'a whole number'};

/** What there are words for, its values, and how Unicode has them. A row may have other keys for its own words. */
const KINDS = {
  date: {isValid: (value) => value === 'long', valid: 'long', say: date},
  duration: {...numbers, valid: 'a number of seconds', say: duration},
  list: {...numbers, valid: 'how many there are in the list', say: list},
  month: {isValid: (value) => /^([1-9]|1[0-2])$/.test(value), valid: '1 to 12', say: month},
  plural: {...numbers, say: plural},
  region: {isValid: (value) => /^[A-Z]{2}$/.test(value), valid: 'a region such as US', say: region},
  second: {
    ...numbers,
    say: second,
    own: {isValid: (value) => CATEGORIES.includes(value), valid: CATEGORIES.join(', ')},
  },
};

/**
 * What is wrong with the key of a word, or undefined.
 *
 * @param {string} key
 * @param {{own?: boolean}} [options] `own` for a key in a row, which has the words below numbers by plural category
 */
export function checkKey(key, {own = false} = {}) {
  const [kind, value] = key.split('/');
  if (!Object.hasOwn(KINDS, kind)) {
    return `valid is <kind>/<value> with one of the kinds ${Object.keys(KINDS).join(', ')}`;
  }
  const {isValid, valid} = (own && KINDS[kind].own) || KINDS[kind];
  return isValid(value) ? undefined : `valid after "${kind}/": ${valid}`;
}

/**
 * One word in the language of a row.
 *
 * @param {Row} row
 * @param {string} key such as `duration/30`
 * @param {string} file for whom it is, to name it if there is none
 * @returns {string}
 */
export function cldrWord(row, key, file) {
  const wrong = checkKey(key);
  if (wrong) throw new Error(`${file}: there are no words for "cldr:${key}"; ${wrong}`);
  const [kind, text] = key.split('/');
  const value = isNumber(text) ? Number(text) : text;
  const known = isKnown(row);
  if (kind === 'plural' && !known && row.plurals.length === 1) return row.plurals[0];
  const name = kind === 'second' ? `second/${cldrWord(row, `plural/${value}`, file)}` : key;
  const {say} = KINDS[kind];
  const word = row.words?.[name] ?? (known ? say(row, value) : undefined);
  if (word) return word;
  const english = say({tag: 'en', digits: 'latn'}, value);
  throw new Error(
    `locales/locales.json, "${row.tag}": words has no "${name}", which ${file} needs and Unicode lacks; ` +
      `valid is what the language has for "${english}"`,
  );
}

/** A day in the words and digits of a language, from an ISO date. */
function wordDate(row, isoDate, file) {
  const [year, monthNumber, day] = isoDate.split('-').map(Number);
  const values = {year, day, month: cldrWord(row, `month/${monthNumber}`, file)};
  return cldrWord(row, 'date/long', file).replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** The keys of a range such as `month/1-12`. */
function keysOf(kind, value) {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(value) ?? [];
  if (first === undefined) return [`${kind}/${value}`];
  const length = Math.max(last - first + 1, 0);
  return Array.from({length}, (_, index) => `${kind}/${Number(first) + index}`);
}

/**
 * A module with the words of a language for whole dates (`'2026-11-22'`) and of the names of words.
 *
 * @param {string} source
 * @param {Row} row
 * @param {string} file how to name it in a message
 */
export const writeCldrWords = (source, row, file) =>
  source
    .replaceAll(/'(\d{4}-\d{2}-\d{2})'/g, (_, isoDate) =>
      JSON.stringify(wordDate(row, isoDate, file)),
    )
    .replaceAll(/(['"])cldr:([^/'"]*)\/?([^'"]*)\1/g, (_, quote, kind, value) =>
      keysOf(kind, value)
        .map((key) => JSON.stringify(cldrWord(row, key, file)))
        .join(', '),
    );
