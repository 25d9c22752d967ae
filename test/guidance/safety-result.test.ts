import {describe, expect, test} from 'vitest';
import {rankOf} from '../../src/guidance/tiers.js';
import {firstLookChecks} from '../../src/topics/leg-cramps/relief-timer.js';
import type {Answer, Question, Tier} from '../../src/content/index.js';
import {forRandomAnswers, resultOf, rules, withAnswers} from './answer-sets.js';
import {answerTable} from './answer-table.js';
import {signTiers} from './tier-table.js';

const isSerious = (tier: Tier) => rankOf(tier) >= rankOf('urgent');

describe('SP02: an emergency has no way back', () => {
  test('no causes, and no steps to ease a cramp', () => {
    forRandomAnswers((other) => {
      const {tier, causes, showsRelief} = resultOf({
        ...other,
        danger: ['chest-breath'],
      });
      expect({tier, causes, showsRelief}).toEqual({
        tier: 'emergency',
        causes: [],
        showsRelief: false,
      });
    }, 300);
  });

  test('the signs come with the most urgent first', () => {
    const {signs} = resultOf(
      withAnswers({who: ['under18'], danger: ['danger-unsure', 'fever-very-ill', 'chest-breath']}),
    );
    expect(signs.map(({id}) => id)).toEqual([
      'chest-breath',
      'fever-very-ill',
      'unsure-urgent',
      'child',
    ]);
    forRandomAnswers((answers) => {
      const ranks = resultOf(answers).signs.map(({tier}) => rankOf(tier));
      expect(ranks).toEqual([...ranks].sort((one, other) => other - one));
    }, 500);
  });
});

describe('SP13: no cause is marked for emergency and urgent results', () => {
  test('and no steps are offered', () => {
    let serious = 0;
    forRandomAnswers((answers) => {
      const {tier, causes, showsRelief} = resultOf(answers);
      if (!isSerious(tier)) return;
      serious++;
      expect([causes, showsRelief]).toEqual([[], false]);
    });
    expect(serious).toBeGreaterThan(100);
  });

  test('milder results of adults offer both', () => {
    for (const changes of [{}, {medicines: ['med-statin']}, {recent: ['rec-heat']}]) {
      const {causes, showsRelief} = resultOf(withAnswers(changes));
      expect([causes.length, showsRelief]).toEqual([14, true]);
    }
  });
});

describe('SP18: hands-on advice is held back when it could harm', () => {
  test.each([
    ['one-leg-swollen', {'leg-today': ['one-leg-swollen']}],
    ['hot-red-fever', {'leg-today': ['hot-red-fever']}],
    ['clot-risk-pain', {'leg-today': ['clot-risk-pain']}],
    ['cant-walk-injury', {'leg-today': ['cant-walk-injury']}],
    ['cold-pale-leg', {danger: ['cold-pale-leg']}],
    ['bad-injury', {danger: ['bad-injury']}],
  ])('no steps with the sign %s', (sign, changes) => {
    const result = resultOf(withAnswers(changes));
    expect(result.signs.map(({id}) => id)).toContain(sign);
    expect(result.showsRelief).toBe(false);
  });

  test('no steps after an injury of the last days, though the result is mild', () => {
    const result = resultOf(withAnswers({recent: ['rec-injury']}));
    expect(result.tier).toBe('self-care');
    expect(result.effects).toContain('injuryCaution');
    expect(result.showsRelief).toBe(false);
    // Causes may still be shown: only hands-on advice is held back.
    expect(result.causes).not.toEqual([]);
  });

  test('a row of the first look leads to the signs it means, each with its own tier, the worst first', () => {
    const tiersOf = (signs: readonly string[]) => signs.map((id) => [id, signTiers[id]]);
    expect(firstLookChecks.map(({id, signs}) => [id, tiersOf(signs)])).toEqual([
      ['cold', [['cold-pale-leg', 'emergency']]],
      ['swollen', [['one-leg-swollen', 'urgent']]],
      // These differ, so one more question follows.
      [
        'hurt',
        [
          ['bad-injury', 'emergency'],
          ['cant-walk-injury', 'urgent'],
        ],
      ],
    ]);
  });

  test('a row of the first look has no urgency of its own that could differ from its signs', () => {
    for (const check of firstLookChecks) expect(Object.keys(check)).not.toContain('tier');
  });
});

/** SP08 for the rules: what the words of these answers say is tested with the topic. */
describe('SP08: "none of these" adds nothing', () => {
  const allQuestions: readonly Question[] = rules.questions;
  const exclusive: [string, Answer][] = allQuestions.flatMap(({id, answers}) =>
    answers.filter((answer) => answer.exclusive).map((answer): [string, Answer] => [id, answer]),
  );

  test('every question with several answers has one, and no other question', () => {
    const many = allQuestions.filter(({kind}) => kind === 'many').map(({id}) => id);
    expect(exclusive.map(([question]) => question)).toEqual(many);
  });

  test.each(exclusive)('%s: it raises, links to and changes nothing', (question, answer) => {
    expect(Object.keys(answer).sort()).toEqual(['exclusive', 'id', 'label']);
    expect(answerTable[question]?.[answer.id]).toEqual({exclusive: true});
  });
});
