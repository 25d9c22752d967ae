import {expect, test} from 'vitest';
import {pairs} from './answer-pairs.js';
import {differences} from './answer-sets.js';

// A part of `exhaustive.test.ts`, in a file of its own so that both can run at the same time.
test('the checker follows the written rules for every single-choice answer with every two answers to two other questions', () => {
  const {compared, found} = differences(pairs());
  expect(found).toEqual([]);
  expect(compared).toBeGreaterThan(40_000);
});
