/** What CI says of numbers that have to be checked again, and when no release goes out. */
import {expect, test} from 'vitest';
import {checkRegions} from '../../scripts/check-regions.mjs';

const fact = (confidence: string, expires: string, number = '123') => ({
  number,
  confidence,
  expires,
  checkedOn: '2026-01-01',
  sources: [],
});

const regions = {
  AA: {emergency: fact('high', 'never', '999'), advice: fact('high', '2027-07-01', '111')},
  BB: {emergency: fact('medium', '2028-01-01'), poison: fact('low', '2026-02-01')},
  CC: {emergency: fact('high', 'never'), ways: [{...fact('high', '2027-12-01'), kind: 'text'}]},
};

const on = (day: string, isRelease = false) => checkRegions(regions, new Date(day), isRelease);

test('nothing is said more than 180 days ahead, and never of what is not printed', () => {
  expect(on('2027-01-01', true)).toEqual({
    lines: ['No fact of a region has to be checked within 180 days.'],
    fails: false,
  });
});

test('180 days ahead each fact is listed, and nothing fails', () => {
  expect(on('2027-01-02')).toEqual({
    lines: [
      'Facts of regions to check within 180 days: 1',
      'AA: advice 111, to be checked by 2027-07-01',
    ],
    fails: false,
  });
  expect(on('2030-01-01').lines).toEqual([
    'Facts of regions to check within 180 days: 3',
    'AA: advice 111, to be checked by 2027-07-01',
    'BB: emergency 123, to be checked by 2028-01-01',
    'CC: text 123, to be checked by 2027-12-01',
  ]);
  expect(on('2030-01-01').fails).toBe(false);
});

test('no release goes out 90 days before a date', () => {
  expect(on('2027-04-01', true).fails).toBe(false);
  expect(on('2027-04-02', true).fails).toBe(true);
});
