import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {assess, followPath} from '../../src/guidance/checker.js';
import {rankOf} from '../../src/guidance/tiers.js';
import type {Tier} from '../../src/content/index.js';
import {
  calm,
  dueWith,
  freeIdsOf,
  fullSet,
  idsOf,
  inOneLine,
  observe,
  questionIds,
  rules,
  runs,
  tierOf,
  withAnswers,
  without,
} from './answer-sets.js';
import {answerTable} from './answer-table.js';
import {vignettes} from './vignettes.js';
import type {Given} from './model.js';
import {questionRules, signTiers} from './tier-table.js';

const askedWith = (answers: Given) =>
  followPath(rules, answers).answered.map(({question}) => question.id);

/** The most urgent sign that the question can raise. */
const highestIn = (question: string): number =>
  Math.max(
    0,
    ...idsOf(question)
      .flatMap((id) => answerTable[question]?.[id]?.signs ?? [])
      .map((sign) => rankOf(signTiers[sign] as Tier)),
  );

describe('SP05: no result without the safety questions', () => {
  test('without answers, the first question is due, and nothing else is said', () => {
    expect(assess(rules, {})).toEqual({status: 'incomplete', question: rules.questions[0]});
    expect(rules.questions[0].id).toBe('who');
  });

  test('answers to later questions do not replace the danger question', () => {
    expect(dueWith(without(withAnswers({'leg-today': ['one-leg-swollen']}), 'danger'))).toBe(
      'danger',
    );
  });

  const complete: Given[] = [
    ...vignettes.map(({answers}) => answers),
    withAnswers({medicines: ['med-statin']}),
    withAnswers({who: ['under18']}),
    withAnswers({who: ['65plus']}),
  ];

  test('taking away any answer on the way takes away the result', () => {
    for (const answers of complete) {
      expect(dueWith(answers)).toBeUndefined();
      for (const question of askedWith(answers)) {
        expect(dueWith(without(answers, question))).toBe(question);
        expect(dueWith({...answers, [question]: []})).toBe(question);
      }
    }
  });

  test('an id that the question does not have is no answer', () => {
    for (const question of askedWith(calm)) {
      expect(dueWith(withAnswers({[question]: ['no-such-answer']}))).toBe(question);
    }
  });
});

describe('SP06: stopping early hides nothing worse', () => {
  test.each(questionRules.filter(({endIf}) => endIf))(
    'no question after $question raises more than $endIf',
    ({question, endIf}) => {
      const later = questionIds.slice(questionIds.indexOf(question) + 1);
      expect(later.length).toBeGreaterThan(0);
      for (const id of later) expect(highestIn(id)).toBeLessThanOrEqual(rankOf(endIf as Tier));
    },
  );

  test('no emergency sign is asked after the danger question', () => {
    const asking = questionIds.filter((id) => highestIn(id) === rankOf('emergency'));
    expect(asking).toEqual(['danger']);
  });

  test.each([
    [{danger: ['chest-breath']}, 'danger'],
    [{'leg-today': ['one-leg-swollen']}, 'body-today'],
    [{danger: ['danger-unsure']}, 'body-today'],
    [{'body-today': ['dark-urine']}, 'body-today'],
    [{who: ['under18'], child: ['child-limp']}, 'child'],
    [{pregnant: ['preg-yes'], 'pregnancy-signs': ['ps-ribs']}, 'pregnancy-signs'],
    [{medicines: ['med-statin'], 'med-follow': ['mf-statin']}, 'med-follow'],
  ] as const)('with %o the check ends after %s', (changes, last) => {
    expect(askedWith(withAnswers(changes)).at(-1)).toBe(last);
  });

  test.each([
    {medicines: ['med-statin']},
    {pregnant: ['preg-yes']},
    {who: ['under18']},
    {recent: ['rec-alcohol']},
  ])('a sign for "soon" does not end the check: %o', (changes) => {
    expect(tierOf(withAnswers(changes))).toBe('soon');
    expect(askedWith(withAnswers(changes)).at(-1)).toBe('notice');
  });
});

describe('SP07: skipping is safe', () => {
  test('each skipped question raises no more than what is reached, save pregnancy at 65 or older', () => {
    const exceptions = rules.questions.flatMap((question) => {
      if (!('skipIf' in question)) return [];
      return question.skipIf.anyOf
        .filter((id) => {
          const raised = answerTable[question.skipIf.question]?.[id]?.signs ?? [];
          const floor = Math.max(0, ...raised.map((sign) => rankOf(signTiers[sign] as Tier)));
          return highestIn(question.id) > floor;
        })
        .map((id) => `${question.id} <- ${id}`);
    });
    expect(exceptions).toEqual(['pregnant <- 65plus']);
  });

  test.each([
    ['under18', ['child', 'pregnant'], ['when']],
    ['18-49', ['pregnant', 'when'], ['child']],
    ['50-64', ['pregnant', 'when'], ['child']],
    ['65plus', ['when'], ['child', 'pregnant']],
  ])('at the age %s, %j are asked and %j are not', (who, shown, hidden) => {
    const asked = askedWith(withAnswers({who: [who]}));
    expect(asked).toEqual(expect.arrayContaining(shown));
    for (const question of hidden) expect(asked).not.toContain(question);
  });

  test('every medicine, and not being sure, opens the follow-up about medicines', () => {
    for (const id of freeIdsOf('medicines')) {
      expect(askedWith(withAnswers({medicines: [id]}))).toContain('med-follow');
    }
    expect(askedWith(calm)).not.toContain('med-follow');
  });
});

describe('SP22: a hidden question cannot act', () => {
  test.each([
    ['child', {}, ['child-limp']],
    ['pregnant', {who: ['65plus']}, ['preg-yes']],
    ['pregnancy-signs', {}, ['ps-ribs']],
    ['when', {who: ['under18']}, ['when-walk']],
    ['med-follow', {}, ['mf-statin']],
  ])('answers to "%s" count for nothing when it is not asked', (question, changes, ids) => {
    const answers = withAnswers(changes);
    expect(observe({...answers, [question]: ids})).toEqual(observe(answers));
  });

  test('answers to questions off the way never change the result', () => {
    fc.assert(
      fc.property(fullSet, (answers) => {
        const asked = observe(answers).asked;
        const onTheWay = Object.fromEntries(asked.map((id) => [id, answers[id] ?? []]));
        expect(inOneLine(observe(answers))).toBe(inOneLine(observe(onTheWay)));
      }),
      runs(2000),
    );
  });
});

describe('how many questions to expect', () => {
  const expected = (answers: Given) => followPath(rules, answers).expected;

  test.each([
    ['at the start', {}, 10],
    ['for a child: one more, one less', {who: ['under18']}, 10],
    ['at 65 or older: one less', {who: ['65plus']}, 9],
    ['when pregnant: one more', withAnswers({pregnant: ['preg-yes']}), 11],
    ['with a medicine: one more', withAnswers({medicines: ['med-statin']}), 11],
    ['when the check has ended early', withAnswers({danger: ['chest-breath']}), 2],
    ['when the check is over', calm, 10],
  ] as const)('%s', (_, answers, count) => {
    expect(expected(answers)).toBe(count);
  });

  test('nothing is due when the check is over', () => {
    expect(followPath(rules, calm)).not.toHaveProperty('due');
    expect(followPath(rules, {who: ['18-49']}).due?.id).toBe('danger');
  });

  test('what was chosen comes in the order of the question, whatever the order of choosing', () => {
    const {answered} = followPath(rules, withAnswers({conditions: ['con-liver', 'con-diabetes']}));
    const conditions = answered.find(({question}) => question.id === 'conditions');
    expect(conditions?.chosen.map(({id}) => id)).toEqual(['con-diabetes', 'con-liver']);
  });
});
