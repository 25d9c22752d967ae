import {describe, expect, test} from 'vitest';
import {matchesModule} from '../../scripts/lib/language-modules.mjs';
import {readLocales, type Row} from '../../scripts/lib/locales.mjs';
import {matchTable} from '../../scripts/lib/match-table.mjs';
import {locales, sourceLocale} from '../../src/language/locales.js';
import {matchIn, matchLocale, regionOf} from '../../src/language/match.js';
import {matches} from '../../src/text/matches.js';
import {names} from '../../src/text/names.js';
import {manyLanguages, noMatches, tagsAndLanguages} from './tags.js';

describe('the locale for a language tag', () => {
  test.each([
    ['the tag itself', 'en', 'en'],
    ['the tag itself', 'es', 'es'],
    ['the tag itself', 'ar', 'ar'],
    ['a region', 'en-GB', 'en'],
    ['a region', 'es-MX', 'es'],
    ['a region in digits', 'es-419', 'es'],
    ['a script', 'ar-Arab', 'ar'],
    ['a script and a region', 'es-Latn-US', 'es'],
    ['a dialect', 'arz-EG', 'ar'],
    ['a dialect', 'apc', 'ar'],
    ['a dialect with its script', 'ary-Arab-MA', 'ar'],
    ['any case', 'EN-us', 'en'],
    ['any case', 'Es', 'es'],
    ['an underscore', 'es_MX', 'es'],
    ['two underscores', 'ar_Arab_EG', 'ar'],
    ['a variant', 'en-GB-oxendict', 'en'],
    ['an extension', 'ar-EG-u-nu-arab', 'ar'],
    ['space around it', ' es ', 'es'],
    ['a codeset', 'en_GB.UTF-8', 'en'],
    ['a hyphen too many', 'es-', 'es'],
    ['a currency, as a modifier', 'es-ES@euro', 'es'],
    ['a platform, as a modifier', 'en-US@posix', 'en'],
    ['a calendar, as a modifier', 'ar@calendar=islamic', 'ar'],
    ['three letters', 'spa', 'es'],
    ['three letters', 'eng-GB', 'en'],
    ['three letters', 'ara', 'ar'],
    ['a list', 'es,en;q=0.9', 'es'],
    ['a weight', 'ar;q=0.8', 'ar'],
  ])('%s: %s → %s', (_, tag, locale) => {
    expect(matchLocale(tag)).toBe(locale);
  });

  test.each([
    ['a language without words', 'fr'],
    ['a language without words', 'pt-BR'],
    ['a legacy tag of a language without words', 'iw'],
    ['a legacy tag of a language without words', 'iw-IL'],
    ['a language that looks alike', 'est'],
    ['no language said', 'und'],
    ['no language said, but a region', 'und-ES'],
    ['another script', 'ar-Latn'],
    ['another script', 'en-Arab-PK'],
    ['another script, as a modifier', 'es_ES@cyrillic'],
    ['another script, behind a codeset', 'es_ES.UTF-8@cyrillic'],
    ['empty', ''],
    ['space', '  '],
    ['private use', 'x-klingon'],
    ['a wildcard', '*'],
    ['the name of a language', 'English'],
    ['a sentence', 'es please'],
    ['a property that every object has', 'toString'],
    ['a property that every object has', '__proto__'],
    ['a list that begins with another', 'fr,en;q=0.9'],
    ['not ASCII', 'العربية'],
  ])('%s: %j → none', (_, tag) => {
    expect(matchLocale(tag)).toBeUndefined();
  });
});

describe('the region of a language tag', () => {
  test.each([
    ['en-US', 'US'],
    ['en_gb', 'GB'],
    ['ar-Arab-eg', 'EG'],
    ['es-419', '419'],
    ['iw-IL', 'IL'],
    ['fr-CA', 'CA'],
    ['und-JP', 'JP'],
    ['en_GB.UTF-8', 'GB'],
    ['es-ES@euro', 'ES'],
    ['arz_EG', 'EG'],
  ])('%s → %s', (tag, region) => {
    expect(regionOf(tag)).toBe(region);
  });

  test.each(['en', 'es', 'ar', 'ar-Arab', 'ja', 'en-u-rg-gbzzzz', '', 'garbage!', 'US'])(
    'is never guessed: %j',
    (tag) => {
      expect(regionOf(tag)).toBeUndefined();
    },
  );
});

describe('with many languages', () => {
  const table = matchTable(manyLanguages);

  test.each(tagsAndLanguages)('%s → %s', (tag, locale) => {
    expect(matchIn(table, tag)).toBe(locale);
  });

  test.each(noMatches)('%s → none', (tag) => {
    expect(matchIn(table, tag)).toBeUndefined();
  });

  test('each matches itself, in any order of rows', () => {
    for (const rows of [manyLanguages, manyLanguages.toReversed()]) {
      for (const {tag} of rows) expect(matchIn(matchTable(rows), tag)).toBe(tag);
    }
  });
});

test('a language of one country gives way to one of another', () => {
  const portuguese = (tag: string, ...aliases: string[]) => ({tag, script: 'Latn', aliases});
  const both = matchTable([portuguese('pt-PT', 'pt-AO'), portuguese('pt-BR')]);
  expect(matchIn(both, 'pt')).toBe('pt-BR');
  expect(matchIn(both, 'pt-PT')).toBe('pt-PT');
  expect(matchIn(both, 'pt-Latn-PT')).toBe('pt-PT');
  expect(matchIn(both, 'pt-AO')).toBe('pt-PT');
});

describe('a language that has the warning signs only', () => {
  const [english, spanish] = readLocales('.') as [Row, Row, ...Row[]];
  const rows: Row[] = [
    english,
    {...spanish, tag: 'pt-BR'},
    {...spanish, tag: 'pt-PT', status: 'signs'},
  ];

  /** The two tables of a generated module. */
  async function tablesOf(some: readonly Row[]) {
    const code = matchesModule(some).replaceAll(' as const', '');
    return (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
    )) as Record<'matches' | 'signsMatches', Record<string, string>>;
  }

  test('takes over there, where another one serves its readers elsewhere', async () => {
    const {matches: all, signsMatches} = await tablesOf(rows);
    expect(matchIn(all, 'pt-PT')).toBe('pt-BR');
    expect(matchIn(signsMatches, 'pt-PT')).toBe('pt-PT');
    for (const table of [all, signsMatches]) {
      expect(matchIn(table, 'pt')).toBe('pt-BR');
      expect(matchIn(table, 'en-GB')).toBe('en');
    }
  });

  test('makes no second table as long as there is none', async () => {
    const {matches: all, signsMatches} = await tablesOf(rows.slice(0, 2));
    expect(signsMatches).toBe(all);
  });
});

test('the generated table has a pattern for each language', () => {
  expect(matchTable(readLocales('.'))).toEqual(matches);
  expect(matches.en).toBe('(en|eng)(-latn)?');
  expect(Object.keys(matches)).toEqual(Object.keys(locales));
});

test('every locale matches itself, and has a name; the source locale is one of them', () => {
  for (const locale of Object.keys(locales)) expect(matchLocale(locale)).toBe(locale);
  expect(Object.keys(names)).toEqual(Object.keys(locales));
  expect(locales[sourceLocale]).toEqual({direction: 'ltr', unchecked: false});
});
