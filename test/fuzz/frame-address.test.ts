/** A frame whose address is anybody's text. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {namesFor, readAddress} from '../../src/embed/frame-address.js';
import {fuzzSettings} from '../../scripts/lib/fuzz-options.mjs';
import {runs} from './runs.js';

const text = fc.string({unit: 'binary', maxLength: 200});

const names = fc.oneof(
  fc.constantFrom('element', 'lang', 'region', 'theme', 'heading-level', 'plan', 'sections'),
  fc.constantFrom('action', 'reply-action', 'style', 'onload', '__proto__', 'constructor'),
  text,
);

const values = fc.oneof(
  fc.constantFrom('relief-steps', 'constructor', 'hasOwnProperty'),
  fc.constantFrom('en', 'ar', 'US', 'us', 'dark', '3', 'now', 'relief causes', 'reply'),
  text,
);

const pairs = fc
  .tuple(
    fc.constantFrom('relief-steps', 'topic-guide', 'reader-reply'),
    fc.array(fc.tuple(names, values), {maxLength: 5}),
  )
  .map(([tag, more]): readonly [string, string][] => [['element', tag], ...more]);

const plain = /^[\w ,-]*$/;

describe('random addresses', () => {
  test('give an element only names that it takes, with values of fixed lists', () => {
    let shown = 0;
    fc.assert(
      fc.property(pairs, fc.array(text, {maxLength: 3}), (query, preferred) => {
        const address = readAddress(new URLSearchParams([...query]), preferred);
        if (address.problems.length > 0) {
          for (const problem of address.problems) expect(problem).toContain('Valid: ');
          for (const problem of address.problems) expect(problem.length).toBeLessThan(3000);
          return;
        }
        shown++;
        expect(namesFor(address.tag).length).toBeGreaterThan(0);
        expect(address.tag).not.toBe('reader-reply');
        for (const [name, value] of address.attributes) {
          expect(namesFor(address.tag)).toContain(name);
          expect(value).toMatch(plain);
        }
      }),
      runs(2000, fuzzSettings()),
    );
    expect(shown, 'some addresses are good').toBeGreaterThan(50);
  });
});
