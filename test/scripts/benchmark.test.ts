/** The pages of the benchmark are made from its results, and its statistics are right. */
import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import {documentsOf, readResults} from '../../bench/report/documents.mjs';
import {growthExponent, median, summarize} from '../../bench/statistics.mjs';

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');

interface Results {
  readonly contestants: readonly {readonly measures: Record<string, {median: number}>}[];
}

const recorded = async () => (await readResults()) as Results;

const documents = await documentsOf(await recorded(), readme);

test('other results make other documents', async () => {
  const results = await recorded();
  for (const {measures} of results.contestants) {
    for (const measure of Object.values(measures)) measure.median = measure.median * 3 + 7;
  }
  const others = await documentsOf(results, readme);
  for (const [file, text] of Object.entries(documents)) expect(others[file], file).not.toBe(text);
});

test('a README without a place for the block is not guessed at', async () => {
  const withoutPlace = documentsOf(await recorded(), '# Care Elements\n');
  await expect(withoutPlace).rejects.toThrow('benchmark:start');
});

test('the median is the middle one, or between the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
});

test('a measure that only some rounds have is summed up over those', () => {
  expect(summarize([{bytes: 10, time: 3}, {bytes: 10}, {bytes: 10, time: 1}])).toEqual({
    bytes: {median: 10, min: 10, max: 10},
    time: {median: 2, min: 1, max: 3},
  });
});

test('time in step with the number of copies grows with exponent 1', () => {
  expect(growthExponent(100, 2, 500, 2)).toBeCloseTo(1);
  expect(growthExponent(100, 2, 500, 10)).toBeCloseTo(2);
});
