/** locales/locales.json: a row that contradicts itself, another or its file stops the build. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';
import {checkRows, readLocales} from '../../scripts/lib/locales.mjs';
import {locales, localesOf, signsElement} from '../../src/language/locales.js';
import {completeLocales} from '../../src/text/locales.js';

const rows = readLocales('.');
const [english, spanish] = rows as [(typeof rows)[0], (typeof rows)[0], ...typeof rows];

const french = {
  ...spanish,
  tag: 'fr',
  name: 'Français',
  plurals: ['one', 'many', 'other'],
  aliases: ['fra'],
  wordpress: ['fr_FR'],
};

const withFrench = (changes: object) => checkRows([english, {...french, ...changes}]);

test('the rows of the project are right, and so is another one', () => {
  expect(checkRows(rows)).toEqual([]);
  expect(checkRows([...rows, french])).toEqual([]);
});

describe('a row that is wrong is reported with its file, key, value and what is valid', () => {
  test.each<[string, object, string]>([
    ['no tag', {tag: undefined}, 'tag is undefined; valid is a language tag such as pt-BR'],
    ['a slip in a tag', {tag: 'fr_FR'}, 'tag is "fr_FR"; valid is a language tag'],
    ['a tag in other letters', {tag: 'fr-ca'}, 'tag is "fr-ca"; write "fr-CA"'],
    ['an old tag', {tag: 'iw'}, 'tag is "iw"; write "he"'],
    ['no name', {name: ' '}, 'name is " "'],
    [
      'a direction that does not fit',
      {direction: 'rtl'},
      'direction is "rtl"; valid for Latn: ltr',
    ],
    ['a script that does not exist', {script: 'Latin'}, 'script is "Latin"; valid is a code'],
    ['the script of others', {script: 'Cyrl'}, 'script is "Cyrl"; "fr" is in Latn'],
    ['other digits', {digits: 'arab'}, 'digits is "arab"; valid: latn'],
    ['too few plurals', {plurals: ['one', 'other']}, 'valid for fr: '],
    ['other plurals', {plurals: ['one', 'two', 'other']}, 'valid for fr: '],
    ['no plurals', {plurals: []}, 'plurals is []; valid: '],
    ['a slip in an alias', {aliases: ['frp_FR']}, 'aliases is ["frp_FR"]; valid is a list of tags'],
    ['no locale of WordPress', {wordpress: []}, 'wordpress is []; valid is a list'],
    ['an unknown status', {translation: 'done'}, 'valid in this row: unchecked, checked'],
    ['a second source', {translation: 'source'}, 'valid in this row: unchecked, checked'],
    ['a status that there is not', {status: 'done'}, 'status is "done"; valid: none, signs'],
    ['words that are no object', {words: ['minit']}, 'words is ["minit"]; valid is an object'],
    [
      'a word of an unknown kind',
      {words: {'hour/1': '1 è'}},
      'it has "hour/1", but valid is <kind>/<value> with one of the kinds date, duration',
    ],
    [
      'a word without its value',
      {words: {duration: '1 minit'}},
      'it has "duration", but valid after "duration/": a number of seconds',
    ],
    [
      'a word below a number, by number',
      {words: {'second/1': 'segonn'}},
      'it has "second/1", but valid after "second/": zero, one, two, few, many, other',
    ],
    ['no word', {words: {'duration/60': ' '}}, 'valid for "duration/60" is a text'],
    ['a key that does not exist', {dir: 'ltr'}, 'dir is "ltr"; no such key; valid: tag, name'],
  ])('%s', (_, changes, problem) => {
    const found = withFrench(changes);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^locales\/locales\.json, "/);
    expect(found[0]).toContain(problem);
  });

  test('no source', () => {
    expect(checkRows([french])).toEqual([
      'locales/locales.json, "fr": translation is "unchecked"; valid in the first row: source',
    ]);
  });

  test.each<[string, object, string]>([
    ['a tag', {tag: 'es', wordpress: ['es_US']}, 'tag is "es"; "es" has it already'],
    ['an alias', {aliases: ['es']}, 'aliases is "es"; "es" has it already'],
    ['a locale of WordPress', {wordpress: ['es_ES']}, 'wordpress is "es_ES"; "es" has it already'],
  ])('%s that another row has', (_, changes, problem) => {
    const found = checkRows([english, spanish, {...french, ...changes}]);
    expect(found.join()).toContain(problem);
  });

  test('no rows at all', () => {
    expect(checkRows([])).toEqual(['locales/locales.json: valid is a list of rows']);
  });
});

describe('the translation files', () => {
  let root = '';

  function project(...files: readonly string[]) {
    root = mkdtempSync(path.join(tmpdir(), 'care-locales-'));
    mkdirSync(path.join(root, 'locales'));
    writeFileSync(path.join(root, 'locales/locales.json'), JSON.stringify([english, french]));
    for (const file of files) writeFileSync(path.join(root, 'locales', file), '');
    return root;
  }

  afterEach(() => rmSync(root, {recursive: true, force: true}));

  test('one for each translation is right', () => {
    expect(readLocales(project('fr.xlf'))).toEqual([english, french]);
  });

  test('a row without a file is reported, but not while it is to be written', () => {
    expect(() => readLocales(project())).toThrow('locales/fr.xlf is missing: run');
    expect(readLocales(root, {files: false})).toHaveLength(2);
  });

  test('a file without a row is reported', () => {
    expect(() => readLocales(project('fr.xlf', 'it.xlf'))).toThrow(
      'locales/it.xlf has no row in locales/locales.json; rows with a file: fr.xlf',
    );
  });
});

test('an element has the languages that are complete, and one may have more', () => {
  expect(localesOf('cause-checker')).toEqual(Object.keys(completeLocales));
  expect(localesOf()).toEqual(Object.keys(completeLocales));
  expect(localesOf(signsElement)).toEqual(Object.keys(locales));
});
