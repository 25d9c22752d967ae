/** What counts as a region. */
import {describe, expect, test} from 'vitest';
import {givenRegion} from '../../src/region/aliases.js';
import {regionCode} from '../../src/region/emergency.js';
import {aliases, codes} from '../../src/text/region-codes.js';

describe('in an element', () => {
  test('every row is a region', () => {
    expect(codes.filter((code) => regionCode(code) !== code)).toEqual([]);
  });

  test.each([
    ['us', 'US'],
    [' GB ', 'GB'],
    ['uk', 'GB'],
    ['UK', 'GB'],
    ['UK-NIR', 'GB-NIR'],
    ['gb_nir', 'GB-NIR'],
    ['el', 'GR'],
    ['EL', 'GR'],
    ['USA', 'US'],
    ['gbr', 'GB'],
    ['US-CA', 'US-CA'],
    // Not mainland China, whose numbers are others.
    ['CN-HK', 'HK'],
    ['CN-TW', 'TW'],
  ])('%j is %s', (value, code) => {
    expect(regionCode(value)).toBe(code);
  });

  test.each(['', 'XX', 'Narnia', 'DEU', 'CHE', '419', 'EU', 'en-GB', 'GB-', 'GB-TOOLONG', 'UKR'])(
    '%j is none',
    (value) => {
      expect(regionCode(value)).toBeUndefined();
    },
  );

  test.each(['es-MX', 'es_MX', 'pt-BR', 'ar-SA', 'fr-CA', 'de-AT'])(
    'a language tag is none, and never the country that shares its letters: %s',
    (tag) => {
      expect(regionCode(tag)).toBeUndefined();
    },
  );

  test.each(['constructor', '__proto__', 'US|GB', 'U.', '.*', 'US (', '911', '~BZ'])(
    'nothing else: %j',
    (value) => {
      expect(regionCode(value)).toBeUndefined();
    },
  );
});

describe('in the builder, and when prerendering', () => {
  test.each([
    ['DEU', 'DE'],
    ['che', 'CH'],
    ['UKR', 'UA'],
    ['NIR', 'GB-NIR'],
    ['FR-971', 'GP'],
    ['gb', 'GB'],
    ['es-ct', 'ES-CT'],
  ])('%s is %s', (value, code) => {
    expect(givenRegion(value)).toBe(code);
  });

  test('every alias gives its row', () => {
    const wrong = Object.entries(aliases).filter(([alias, code]) => givenRegion(alias) !== code);
    expect(wrong).toEqual([]);
  });

  test.each(['XX', 'XYZ', 'toString', ''])('%j is none', (value) => {
    expect(givenRegion(value)).toBeUndefined();
  });
});
