import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {edit, fullSet, inOneLine, observe, partSet, runs, withAnswers} from './answer-sets.js';
import {readRules} from './model.js';

describe('beyond the enumerated sets, the checker follows the written rules', () => {
  test('for random answers to every question', () => {
    fc.assert(
      fc.property(fullSet, (answers) => {
        expect(inOneLine(observe(answers))).toBe(inOneLine(readRules(answers)));
      }),
      runs(3000),
    );
  });

  test('for random answers to some of the questions', () => {
    fc.assert(
      fc.property(partSet, (answers) => {
        expect(inOneLine(observe(answers))).toBe(inOneLine(readRules(answers)));
      }),
      runs(3000),
    );
  });
});

describe('SP21: a result is a pure function of the answers', () => {
  test('changing, adding and taking back answers ends where a fresh start ends', () => {
    fc.assert(
      fc.property(fullSet, fc.array(edit, {minLength: 1, maxLength: 12}), (start, edits) => {
        const answers: Record<string, readonly string[]> = {...start};
        for (const {question, ids} of edits) {
          answers[question] = ids;
          expect(inOneLine(observe(answers))).toBe(inOneLine(readRules({...answers})));
        }
      }),
      runs(2000),
    );
  });

  test('going back past an early stop brings back the way before it', () => {
    const before = withAnswers({conditions: ['con-kidney']});
    const stopped = {...before, danger: ['chest-breath']};
    expect(observe(stopped).asked).toEqual(['who', 'danger']);
    expect(observe({...stopped, danger: ['danger-none']})).toEqual(observe(before));
  });

  test('a follow-up that is hidden and shown again counts as if it had always been shown', () => {
    const shown = withAnswers({medicines: ['med-statin'], 'med-follow': ['mf-statin']});
    const hidden = {...shown, medicines: ['med-none']};
    expect(observe(hidden).tier).toBe('self-care');
    expect(observe({...hidden, medicines: ['med-statin']})).toEqual(observe(shown));
    expect(observe(shown).tier).toBe('urgent');
  });
});
