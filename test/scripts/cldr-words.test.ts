/** Words out of the data of Unicode: what the build writes, and what stops it. */
import {describe, expect, test} from 'vitest';
import {cldrWord, writeCldrWords} from '../../scripts/lib/cldr-words.mjs';
import {readLocales, type Row} from '../../scripts/lib/locales.mjs';

const FILE = 'src/topics/demo.ts';

const rows = readLocales('.');
const rowOf = (tag: string, changes: Partial<Row> = {}): Row => ({
  ...(rows.find((row) => row.tag === tag) ?? {...rows[1]!, tag}),
  ...changes,
});

const wordOf = (tag: string, key: string, changes: Partial<Row> = {}) =>
  cldrWord(rowOf(tag, changes), key, FILE);

test.each([
  ['en', 'duration/1', '1 second'],
  ['en', 'duration/30', '30 seconds'],
  ['en', 'duration/60', '1 minute'],
  ['en', 'duration/600', '10 minutes'],
  ['en', 'duration/90', '90 seconds'],
  ['es', 'duration/30', '30 segundos'],
  ['es', 'duration/60', '1 minuto'],
  ['ar', 'duration/10', '10 ثوان'],
  ['ar', 'duration/30', '30 ثانية'],
  ['ar', 'duration/60', 'دقيقة'],
  ['ar', 'duration/120', 'دقيقتان'],
  ['ar', 'duration/900', '15 دقيقة'],
  ['pa', 'duration/30', '30 ਸਕਿੰਟ'],
  ['sw', 'duration/60', 'dakika 1'],
  ['ne', 'duration/600', '10 मिनेट'],
  ['so', 'duration/60', '1 daqiiqad'],
  ['en', 'second/1', 'second'],
  ['en', 'second/10', 'seconds'],
  ['es', 'second/1', 'segundo'],
  ['ar', 'second/2', 'ثانية'],
  ['ar', 'second/3', 'ثوان'],
  ['ar', 'second/30', 'ثانية'],
  ['so', 'second/30', 'ilbiriqsi'],
  ['es', 'region/US', 'Estados Unidos'],
  ['sw', 'region/EU', 'Umoja wa Ulaya'],
  ['en', 'list/3', '{0}, {1}, {2}'],
  ['es', 'list/3', '{0}, {1} y {2}'],
  ['sw', 'list/2', '{0} na {1}'],
  ['en', 'plural/1', 'one'],
  ['ar', 'plural/2', 'two'],
  ['ar', 'plural/3', 'few'],
  ['es', 'month/11', 'noviembre'],
  ['en', 'date/long', '{month} {day}, {year}'],
  ['ne', 'date/long', '{year} {month} {day}'],
  ['zh', 'month/11', '11'],
  ['zh', 'date/long', '{year}年{month}月{day}日'],
])('%s, %s: %s', (tag, key, word) => {
  expect(wordOf(tag, key)).toBe(word);
});

test('digits are 0-9, also in languages that have their own', () => {
  for (const tag of ['ar', 'bn', 'fa', 'my', 'ne', 'pa']) {
    for (const key of ['duration/10', 'duration/600', 'duration/900']) {
      expect(wordOf(tag, key)).not.toMatch(/(?![0-9])\p{Nd}/u);
    }
  }
});

describe('a module', () => {
  test.each([
    ['en', 'November 22, 2026'],
    ['es', '22 de noviembre de 2026'],
    ['ar', '22 نوفمبر 2026'],
    ['fa', '22 نوامبر 2026'],
    ['th', '22 พฤศจิกายน ค.ศ. 2026'],
  ])('has whole dates in words: %s', (tag, date) => {
    const code = "export const a = {checked: '2026-11-22', b: '2026-11', c: 'On 2026-11-22'};";
    const written = writeCldrWords(code, rowOf(tag), FILE);
    expect(written).toBe(code.replace("'2026-11-22'", JSON.stringify(date)));
  });

  test('has words instead of their names, and one for each number of a range', () => {
    const code = `export const a = {60: 'cldr:duration/60', b: ["cldr:second/0-2"], c: 'cldr'};`;
    expect(writeCldrWords(code, rowOf('es'), FILE)).toBe(
      `export const a = {60: "1 minuto", b: ["segundos", "segundo", "segundos"], c: 'cldr'};`,
    );
  });

  test.each([
    ['cldr:durations/60', 'one of the kinds date, duration, list'],
    ['cldr:duration', 'valid after "duration/": a number of seconds'],
    ['cldr:duration/1m', 'valid after "duration/": a number of seconds'],
    ['cldr:month/13', 'valid after "month/": 1 to 12'],
    ['cldr:month/0-12', 'valid after "month/": 1 to 12'],
    ['cldr:region/usa', 'valid after "region/": a region such as US'],
    ['cldr:second/one', 'valid after "second/": a whole number'],
  ])('stops the build where it names none: %s', (name, valid) => {
    const write = () => writeCldrWords(`const a = '${name}';`, rowOf('es'), FILE);
    expect(write).toThrow(`${FILE}: there are no words for "cldr:`);
    expect(write).toThrow(valid);
  });
});

describe('a language that Unicode lacks', () => {
  const plurals = ['other'];

  test('stops the build with the key that is missing', () => {
    expect(() => wordOf('ht', 'duration/60', {plurals})).toThrow(
      'locales/locales.json, "ht": words has no "duration/60", which src/topics/demo.ts needs and ' +
        'Unicode lacks; valid is what the language has for "1 minute"',
    );
    expect(() => wordOf('ht', 'second/5', {plurals})).toThrow('words has no "second/other"');
    expect(() => wordOf('ht', 'plural/2', {plurals: ['one', 'other']})).toThrow(
      'words has no "plural/2"',
    );
  });

  test.each([
    ['a unit that has only a symbol', 'om', 'duration/30'],
    ['the word below a number', 'om', 'second/30'],
    ['a region', 'rw', 'region/US'],
  ])('or that it has in part: %s', (_, tag, key) => {
    expect(() => wordOf(tag, key)).toThrow(`locales/locales.json, "${tag}": words has no "`);
  });

  test('has the words of its row', () => {
    const words = {
      'duration/60': '1 minit',
      'second/other': 'segonn',
      'month/11': 'novanm',
      'date/long': '{day} {month} {year}',
    };
    const row = rowOf('ht', {plurals, words});
    const code =
      "const a = ['cldr:duration/60', 'cldr:second/0-1', 'cldr:plural/2', '2026-11-22'];";
    expect(writeCldrWords(code, row, FILE)).toBe(
      'const a = ["1 minit", "segonn", "segonn", "other", "22 novanm 2026"];',
    );
  });
});

test('the words of a row win over those of Unicode', () => {
  expect(wordOf('es', 'region/US', {words: {'region/US': 'EE. UU.'}})).toBe('EE. UU.');
});
