import {describe, expect, test} from 'vitest';
import {
  differences,
  freeIdsOf,
  idsOf,
  manyIds,
  subsets,
  walks,
  withAnswers,
  opening,
} from './answer-sets.js';
import {answerTable} from './answer-table.js';
import type {Given} from './model.js';
import {signTiers} from './tier-table.js';

/**
 * The checker, compared with a naive second reading of the rules (`model.ts`): the same questions, tier,
 * signs, marks, reasons and effects for every set of answers.
 *
 * Signs, effects and links of several answers are the union of what each one does, so every answer
 * alone, every pair over two questions (`pairs.test.ts`), and all subsets of one question at a time cover the
 * product of all answers, which is out of reach (about 10^23).
 */
describe('the checker follows the written rules', () => {
  test('on every walk through the questions with one answer of each kind', () => {
    const {compared, found} = differences(walks((question) => kinds(question)));
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  });

  test.each(manyIds)('for every choice of several answers to %s', (question) => {
    const {compared, found} = differences(everyChoice(question));
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(2 ** (freeIdsOf(question).length - 1));
  });
});

/** One answer of each kind: none, calm, unsure, or raising these tiers. */
function kinds(question: string): readonly (readonly string[])[] {
  // At 50 to 64 the same questions are asked as at 18 to 49.
  if (question === 'who') return ['under18', '18-49', '65plus'].map((id) => [id]);
  const seen = new Map<string, string>();
  for (const id of idsOf(question)) {
    const {exclusive, unsure, signs, effects} = answerTable[question]?.[id] ?? {};
    const kind = [
      exclusive,
      unsure,
      signs?.map((sign) => signTiers[sign]).join('+'),
      effects?.includes('injuryCaution'),
    ].join();
    if (!seen.has(kind)) seen.set(kind, id);
  }
  return [...seen.values()].map((id) => [id]);
}

function* everyChoice(question: string): Generator<Given> {
  const exclusive = idsOf(question).filter((id) => !freeIdsOf(question).includes(id));
  for (const who of ['under18', '18-49', '65plus']) {
    for (const ids of [...exclusive.map((id) => [id]), ...subsets(freeIdsOf(question))]) {
      yield withAnswers({who: [who], ...opening(question), [question]: ids});
    }
  }
}
