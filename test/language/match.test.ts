import {describe, expect, test} from 'vitest';
import {locales, sourceLocale, translations} from '../../src/language/locales.js';
import {matchLocale, regionOf} from '../../src/language/match.js';

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
    ['another script than usual', 'ar-Latn', 'ar'],
    ['any case', 'EN-us', 'en'],
    ['any case', 'Es', 'es'],
    ['an underscore', 'es_MX', 'es'],
    ['two underscores', 'ar_Arab_EG', 'ar'],
    ['a variant', 'en-GB-oxendict', 'en'],
    ['an extension', 'ar-EG-u-nu-arab', 'ar'],
    ['space around it', ' es ', 'es'],
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
    ['empty', ''],
    ['space', '  '],
    ['private use', 'x-klingon'],
    ['a wildcard', '*'],
    ['a hyphen too many', 'es-'],
    ['the name of a language', 'English'],
    ['a sentence', 'es, please'],
    ['a property that every object has', 'toString'],
    ['a property that every object has', '__proto__'],
    ['a list', 'es,en;q=0.9'],
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

test('every locale matches itself; the source locale is one of them and complete', () => {
  for (const locale of Object.keys(locales)) expect(matchLocale(locale)).toBe(locale);
  expect(locales[sourceLocale]).toEqual({
    direction: 'ltr',
    translation: 'source',
    complete: true,
  });
});

test('directions are those of the scripts', () => {
  const rightToLeft = Object.entries(locales).filter(([, {direction}]) => direction === 'rtl');
  expect(rightToLeft.map(([locale]) => locale)).toEqual(['ar']);
});

test('lists for the loader the same languages that the elements have', () => {
  expect(['en', ...translations]).toEqual(Object.keys(locales));
});
