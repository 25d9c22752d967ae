import {expect, test} from 'vitest';
import {clock} from '../../src/language/durations.js';

test.each([
  [0, '0:00'],
  [9, '0:09'],
  [59.9, '0:59'],
  [60, '1:00'],
  [161, '2:41'],
  [600, '10:00'],
  [3605, '60:05'],
])('as on a clock: %f → %s', (seconds, text) => {
  expect(clock(seconds)).toBe(text);
});
