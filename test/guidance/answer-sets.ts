import fc from 'fast-check';
import {assess, followPath} from '../../src/guidance/checker.js';
import {rankOf} from '../../src/guidance/tiers.js';
import {causes} from '../../src/topics/leg-cramps/causes.js';
import {effects} from '../../src/topics/leg-cramps/effects.js';
import {questions} from '../../src/topics/leg-cramps/questions.js';
import {signs} from '../../src/topics/leg-cramps/warning-signs.js';
import type {Tier} from '../../src/content/index.js';
import {answerTable} from './answer-table.js';
import {readRules, type Expected, type Given} from './model.js';
import {questionRules} from './tier-table.js';

/** Sets of answers to the topic's questions, and what the checker makes of them. */
export const rules = {questions, signs, causes, effects};

export const questionIds = questionRules.map(({question}) => question);

export const manyIds = questionRules
  .filter(({kind}) => kind === 'many')
  .map(({question}) => question);

export const idsOf = (question: string): readonly string[] =>
  Object.keys(answerTable[question] ?? {});

/** Ids that may be chosen along with others. */
export const freeIdsOf = (question: string): readonly string[] =>
  idsOf(question).filter((id) => !answerTable[question]?.[id]?.exclusive);

const isOne = (question: string): boolean => !manyIds.includes(question);

/** Every question with the answer that adds nothing. */
export const calm = {
  who: ['18-49'],
  danger: ['danger-none'],
  'leg-today': ['leg-none'],
  'body-today': ['body-none'],
  child: ['child-none'],
  pregnant: ['preg-no'],
  'pregnancy-signs': ['ps-none'],
  when: ['when-any'],
  recent: ['rec-none'],
  medicines: ['med-none'],
  'med-follow': ['mf-none'],
  conditions: ['con-none'],
  notice: ['not-none'],
} as const satisfies Given;

export const withAnswers = (changes: Given): Given => ({...calm, ...changes});

/** A blood thinner opens the follow-up about medicines and raises nothing itself; a birth opens that on pregnancy. */
export const opening = (...questions: readonly string[]): Given => ({
  ...(questions.includes('med-follow') && {medicines: ['med-thinner']}),
  ...(questions.includes('pregnancy-signs') && {pregnant: ['preg-birth']}),
});

/** The answers, but for one question. */
export const without = (answers: Given, question: string): Given =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));

/** Id of the question that is due; absent when there is a result. */
export function dueWith(answers: Given): string | undefined {
  const result = assess(rules, answers);
  return result.status === 'incomplete' ? result.question.id : undefined;
}

/** The result, where the test knows of one. */
export function resultOf(answers: Given) {
  const result = assess(rules, answers);
  if (result.status === 'incomplete') throw new Error(`"${result.question.id}" is due`);
  return result;
}

export const tierOf = (answers: Given): Tier => resultOf(answers).tier;

export const rankOfResult = (answers: Given): number => rankOf(tierOf(answers));

/** Result and way in the words of the model. */
export function observe(answers: Given): Expected {
  const {answered, due} = followPath(rules, answers);
  const asked = [...answered.map(({question}) => question.id), ...(due ? [due.id] : [])];
  const result = assess(rules, answers);
  if (result.status === 'incomplete') {
    return {
      asked: [...asked.slice(0, -1), result.question.id],
      tier: undefined,
      signs: [],
      effects: [],
      marks: [],
      showsRelief: false,
    };
  }
  return {
    asked,
    tier: result.tier,
    signs: result.signs.map(({id}) => id).sort(),
    effects: result.effects,
    marks: result.causes.map(
      ({cause, mark, reasons}) => `${cause.id}:${mark}:${reasons.map(({id}) => id).join('+')}`,
    ),
    showsRelief: result.showsRelief,
  };
}

/** One line of text, so that a hundred thousand results are compared fast. */
export const inOneLine = ({asked, tier, signs, effects, marks, ...shown}: Expected): string =>
  `${asked.join()}|${tier}|${signs.join()}|${effects.join()}|${marks.join()}|${shown.showsRelief}`;

/** Where checker and model differ; empty when they agree. Stops early: ten are enough to see. */
export function differences(sets: Iterable<Given>): {
  readonly compared: number;
  readonly found: object[];
} {
  const found: object[] = [];
  let compared = 0;
  for (const answers of sets) {
    compared++;
    const seen = observe(answers);
    const expected = readRules(answers);
    if (inOneLine(seen) !== inOneLine(expected)) found.push({answers, seen, expected});
    if (found.length === 10) break;
  }
  return {compared, found};
}

/** Every set of answers that walks the questions from first to last, with these choices for each. */
export function* walks(
  choicesFor: (question: string) => readonly (readonly string[])[],
  given: Given = {},
): Generator<Given> {
  yield given;
  const {asked, tier} = readRules(given);
  const due = asked.at(-1);
  if (tier !== undefined || due === undefined) return;
  for (const ids of choicesFor(due)) yield* walks(choicesFor, {...given, [due]: ids});
}

export function* subsets(ids: readonly string[]): Generator<readonly string[]> {
  for (let bits = 1; bits < 1 << ids.length; bits++) {
    yield ids.filter((_, place) => bits & (1 << place));
  }
}

/** A legal choice: one answer, or some that may be chosen together. Calm more often than not, so that many sets walk to the end. */
const choiceOf = (question: string) => {
  const alone = fc.constantFrom(...idsOf(question).map((id) => [id]));
  if (isOne(question)) return alone;
  const together = fc.subarray([...freeIdsOf(question)], {minLength: 1});
  const none = fc.constantFrom(
    ...idsOf(question)
      .filter((id) => answerTable[question]?.[id]?.exclusive)
      .map((id) => [id]),
  );
  return fc.oneof(
    {weight: 6, arbitrary: none},
    {weight: 2, arbitrary: alone},
    {weight: 1, arbitrary: together},
  );
};

/** A choice for every question, those that are not asked too. */
export const fullSet: fc.Arbitrary<Record<string, readonly string[]>> = fc.record(
  Object.fromEntries(questionIds.map((question) => [question, choiceOf(question)])),
);

/** As `fullSet`, with some questions left out. */
export const partSet: fc.Arbitrary<Given> = fc
  .tuple(fullSet, fc.subarray([...questionIds]))
  .map(([answers, kept]) => Object.fromEntries(kept.map((id) => [id, answers[id] ?? []])));

/** A change to a set of answers: another choice, or the answer taken back. */
export const edit: fc.Arbitrary<{question: string; ids: readonly string[]}> = fc
  .constantFrom(...questionIds)
  .chain((question) =>
    fc.record({
      question: fc.constant(question),
      ids: fc.oneof(
        {weight: 5, arbitrary: choiceOf(question)},
        {weight: 1, arbitrary: fc.constant([])},
      ),
    }),
  );

/** The same runs on every machine. */
export const runs = (numRuns: number): {seed: number; numRuns: number} => ({
  seed: 20261122,
  numRuns,
});

/** Runs a check for random answers to every question: complete, whatever is asked. */
export const forRandomAnswers = (
  check: (answers: Record<string, readonly string[]>) => void,
  numRuns = 2000,
): void =>
  fc.assert(
    fc.property(fullSet, (answers) => {
      check(answers);
    }),
    runs(numRuns),
  );
