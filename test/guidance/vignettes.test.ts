import {describe, expect, test} from 'vitest';
import {resultOf} from './answer-sets.js';
import {vignettes} from './vignettes.js';

describe('SP30: hand-written vignettes all give the expected tier, never a lower one', () => {
  test('there are 42', () => {
    expect(new Set(vignettes.map(({id}) => id)).size).toBe(42);
  });

  // A higher tier than the one written down would be safe, but then the story has changed: pinned exactly.
  test.each(vignettes)('$id: $story: $tier', ({answers, tier}) => {
    expect(resultOf(answers).tier).toBe(tier);
  });
});
