import {expect, test} from 'vitest';
import {visible} from '../../site/visible.js';

test.each([
  ['purple', 'purple'],
  ['a b', 'a b'],
  ['كتابة', 'كتابة'],
  ['a\u202eb', 'a\\u{202e}b'],
  ['a\nb\u200b\ud800', 'a\\u{a}b\\u{200b}\\u{d800}'],
  ['x'.repeat(61), `${'x'.repeat(60)}…`],
  ['x'.repeat(60), 'x'.repeat(60)],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
