/** A topic as a FHIR questionnaire: it asks what the elements ask. */
import fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {fuzzSettings} from '../../scripts/lib/fuzz-options.mjs';
import type {Question, TopicDocument} from '../../src/content/index.js';
import {followPath, type Answers} from '../../src/guidance/checker.js';
import {exportTopic} from '../../src/topic-command/built-in.js';
import {
  questionnaireOf,
  type EnableWhen,
  type Item,
  type Questionnaire,
} from '../../src/topic-command/questionnaire.js';
import {runs} from '../fuzz/runs.js';

let document: TopicDocument;

beforeAll(async () => {
  document = await exportTopic('leg-cramps', 'en');
}, 60_000);

const rulesOf = ({checker, signs, causes}: TopicDocument) => ({
  questions: checker!.questions,
  signs: signs!.signs,
  causes: causes!.causes,
});

/** The questions that show, as R4 says: what does not show has no answer. */
function enabled({item}: Questionnaire, answers: Answers): readonly string[] {
  const given = new Map<string, readonly string[]>();
  const holds = ({question, operator, answerBoolean, answerCoding}: EnableWhen) => {
    const codes = given.get(question) ?? [];
    if (operator === 'exists') return codes.length > 0 === answerBoolean;
    return codes.includes(answerCoding!.code) === (operator === '=');
  };
  const visit = (items: readonly Item[]): readonly string[] =>
    items.flatMap(({type, linkId, enableWhen = [], enableBehavior, item: inside = []}) => {
      const shows =
        enableWhen.length === 0 ||
        (enableBehavior === 'any' ? enableWhen.some(holds) : enableWhen.every(holds));
      if (!shows || type === 'display') return [];
      if (type === 'group') return visit(inside);
      given.set(
        linkId,
        (answers[linkId] ?? []).map((id) => `${linkId}.${id}`),
      );
      return [linkId];
    });
  return visit(item);
}

/** Mostly what raises nothing: most other answers to the first questions end the check. */
const chosen = ({answers, kind}: Question) => {
  const ids = (list: Question['answers']) => list.map(({id}) => id);
  const calm = ids(answers.filter(({signs = []}) => signs.length === 0));
  const any = fc.subarray(ids(answers), {minLength: 1, maxLength: kind === 'one' ? 1 : 3});
  const one = fc.constantFrom(...(calm.length > 0 ? calm : ids(answers))).map((id) => [id]);
  return fc.oneof({weight: 9, arbitrary: one}, {weight: 1, arbitrary: any});
};

/** Answers to all questions, or to most. */
const answersTo = (questions: readonly Question[], whole: boolean) =>
  fc
    .tuple(
      ...questions.map((question) =>
        whole ? chosen(question) : fc.option(chosen(question), {nil: [], freq: 9}),
      ),
    )
    .map((all): Answers => Object.fromEntries(questions.map(({id}, at) => [id, all[at]!])));

function sameQuestions(topic: TopicDocument, count: number) {
  const rules = rulesOf(topic);
  const questionnaire = questionnaireOf(topic);
  const asked = new Set<number>();
  fc.assert(
    fc.property(answersTo(rules.questions, true), (answers) => {
      const path = followPath(rules, answers).answered.map(({question}) => question.id);
      asked.add(path.length);
      expect(enabled(questionnaire, answers)).toEqual(path);
    }),
    runs(count, fuzzSettings()),
  );
  expect(asked.size, 'ways of different lengths').toBeGreaterThan(3);
  fc.assert(
    fc.property(answersTo(rules.questions, false), (answers) => {
      const {answered, due} = followPath(rules, answers);
      const path = [...answered.map(({question}) => question.id), ...(due ? [due.id] : [])];
      expect(enabled(questionnaire, answers)).toEqual(expect.arrayContaining(path));
    }),
    runs(count, fuzzSettings()),
  );
}

test('for random answers, the questions that show are those that the elements ask', () => {
  sameQuestions(document, 2000);
});

/** A topic with every kind of condition, and a stop after a question that not everybody is asked. */
test('the same where a question that may be skipped ends the check', () => {
  const question = (id: string, more: object = {}, signs: readonly string[] = []) => ({
    id,
    kind: 'one',
    text: id,
    why: id,
    answers: [
      {id: 'a', label: 'A', signs},
      {id: 'b', label: 'B'},
      {id: 'c', label: 'C', fits: ['torn']},
    ],
    ...more,
  });
  const questions = [
    question('one', {}, ['bleeds']),
    question('two', {
      showIf: {question: 'one', anyOf: ['a', 'c']},
      skipIf: {question: 'one', anyOf: ['c']},
    }),
    question('three', {showIf: {question: 'two', anyOf: ['a', 'b']}, endIf: 'urgent'}, ['faint']),
    question('four', {skipIf: {question: 'two', anyOf: ['b', 'c']}, endIf: 'soon'}, ['late']),
    question('five', {showIf: {question: 'one', anyOf: ['a', 'b']}}),
    question('six'),
    question('seven', {showIf: {question: 'six', anyOf: ['a']}}),
  ];
  sameQuestions(
    {
      ...document,
      signs: {
        signs: [
          {id: 'bleeds', tier: 'urgent', label: 'Bleeds'},
          {id: 'faint', tier: 'emergency', label: 'Faint'},
          {id: 'late', tier: 'soon', label: 'Late'},
        ],
      },
      causes: {causes: [{id: 'torn', minTier: 'soon'}]},
      checker: {questions},
    } as unknown as TopicDocument,
    2000,
  );
});

describe('the questionnaire', () => {
  const all = (items: readonly Item[]): readonly Item[] =>
    items.flatMap((item) => [item, ...all(item.item ?? [])]);

  test('says what it is, and by when it must be reviewed', () => {
    const url = 'https://example.org/fhir/Questionnaire/leg-cramps';
    const {about} = document;
    expect(questionnaireOf(document, url)).toMatchObject({
      resourceType: 'Questionnaire',
      url,
      name: 'TopicLegCramps',
      title: 'Leg cramps',
      status: 'draft',
      language: 'en',
      effectivePeriod: {end: about.nextReview},
    });
    const reviewed = {review: 'reviewed', reviewedBy: 'Dr. Test', lastReviewed: '2026-11-01'};
    const topic = {...document, about: {...about, ...reviewed}} as unknown as TopicDocument;
    expect(questionnaireOf(topic)).toMatchObject({
      status: 'active',
      approvalDate: '2026-11-01',
      lastReviewDate: '2026-11-01',
    });
  });

  test('has ids once, and words for each answer', () => {
    const items = all(questionnaireOf(document).item);
    const ids = items.map(({linkId}) => linkId);
    expect(new Set(ids).size).toBe(ids.length);
    const options = items.flatMap(({answerOption = []}) => answerOption);
    expect(options.filter(({valueCoding}) => !valueCoding.display)).toEqual([]);
    expect(options.filter((one) => one.extension).length).toBeGreaterThan(3);
  });

  test('has no token that nobody fills in', () => {
    expect(JSON.stringify(questionnaireOf(document))).not.toMatch(/\{\w+\}/);
  });

  test('claims nothing of what answers lead to', () => {
    const text = JSON.stringify(questionnaireOf(document));
    expect(text).not.toMatch(/"(?:emergency|urgent|soon|self-care)"|score|calculatedExpression/);
  });

  test('is not made of a topic without questions', () => {
    const reading = {...document};
    delete (reading as {checker?: unknown}).checker;
    expect(() => questionnaireOf(reading)).toThrow('has no questions');
  });
});
