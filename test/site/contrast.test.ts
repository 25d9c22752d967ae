import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  contrast,
  formatRatio,
  needed,
  parseColour,
  shownAccent,
  surfaces,
  verdict,
} from '../../site/contrast.js';

const colour = fc
  .integer({min: 0, max: 0xffffff})
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

// The first ones: examples in "Understanding WCAG 2.2"; then the design's own table.
test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#949494', '#ffffff', 3.03],
  ['#ff0000', '#ffffff', 4],
  ['#0f5f6d', '#ffffff', 7.3],
])('%s on %s has a contrast of %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test('what is almost enough is not called enough', () => {
  expect([verdict(4.5), verdict(4.49), verdict(3), verdict(2.99)]).toEqual([
    'good',
    'weak',
    'weak',
    'poor',
  ]);
  expect([formatRatio(4.49), formatRatio(4.5), formatRatio(21)]).toEqual([
    '4.4:1',
    '4.5:1',
    '21:1',
  ]);
});

test('the elements make any accent readable as text, on light and on dark cards', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      for (const scheme of ['light', 'dark'] as const) {
        const shown = shownAccent(accent, scheme);
        expect(contrast(shown, surfaces[scheme])).toBeGreaterThanOrEqual(needed.text);
      }
    }),
    {numRuns: 1000},
  );
});

test('an accent that reads well is left as it is', () => {
  expect(shownAccent('#0f5f6d', 'light')).toBe('#0f5f6d');
  expect(shownAccent('#ffcc00', 'light')).not.toBe('#ffcc00');
});

test.each([
  ['#0F5F6D', '#0f5f6d'],
  ['0f5f6d', '#0f5f6d'],
  [' #abc ', '#aabbcc'],
  ['red', undefined],
  ['#12345', undefined],
  ['#0f5f6d;', undefined],
  ['', undefined],
])('"%s" is read as %s', (text, read) => {
  expect(parseColour(text)).toBe(read);
});
