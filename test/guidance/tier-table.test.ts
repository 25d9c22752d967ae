import {describe, expect, test} from 'vitest';
import {causes} from '../../src/topics/leg-cramps/causes.js';
import {questions} from '../../src/topics/leg-cramps/questions.js';
import {signs} from '../../src/topics/leg-cramps/warning-signs.js';
import type {Answer, Question, WarningSign} from '../../src/content/index.js';
import {answerTable} from './answer-table.js';
import {causeTiers, questionRules, signTiers} from './tier-table.js';

const allSigns: readonly WarningSign[] = signs;
const allQuestions: readonly Question[] = questions;

describe('SP32: the tier of every warning sign is pinned', () => {
  test('there are 48 signs, and the table names them all', () => {
    expect(allSigns).toHaveLength(48);
    expect(allSigns.map(({id}) => id).sort()).toEqual(Object.keys(signTiers).sort());
  });

  test.each(allSigns.map(({id, tier}) => ({id, tier})))('$id', ({id, tier}) => {
    expect(tier).toBe(signTiers[id]);
  });
});

test('the least tier and the order of the causes are pinned', () => {
  expect(causes.map(({id, minTier}) => [id, minTier])).toEqual(Object.entries(causeTiers));
});

test('the order of the questions is pinned, and when each is asked, left out or the last', () => {
  const found = allQuestions.map(({id, kind, endIf, showIf, skipIf}) => ({
    question: id,
    kind,
    ...(endIf && {endIf}),
    ...(showIf && {showIf}),
    ...(skipIf && {skipIf}),
  }));
  expect(found).toEqual(questionRules);
});

describe('what each answer raises, links to and changes is pinned', () => {
  const facts = ({exclusive, unsure, signs, effects, fits, couldFit}: Answer) =>
    Object.fromEntries(
      Object.entries({exclusive, unsure, signs, effects, fits, couldFit}).filter(
        ([, value]) => value !== undefined,
      ),
    );

  test.each(allQuestions.map(({id, answers}) => ({id, answers})))('$id', ({id, answers}) => {
    expect(answers.map((answer) => [answer.id, facts(answer)])).toEqual(
      Object.entries(answerTable[id] ?? {}),
    );
  });
});
