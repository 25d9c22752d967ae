import {describe, expect, test} from 'vitest';
import {assess, causeBehind, followPath, type CheckerRules} from '../../src/guidance/checker.js';
import {shownText} from '../../src/guidance/lines.js';
import {leadingSign} from '../../src/guidance/signs.js';
import {signDetails} from '../../src/topics/leg-cramps/sign-details.js';
import type {Cause, Line, Tier, WarningSign} from '../../src/content/index.js';
import {resultOf as legCrampsResultOf, withAnswers} from './answer-sets.js';
import type {Given} from './model.js';

/**
 * The rules on a small topic of their own. In the leg cramps topic every cause that needs a doctor
 * is reached through answers that raise a sign too, so only another topic shows what each rule does
 * by itself.
 */
const words = {title: 'title', summary: 'summary', why: 'why', help: []};

const cause = (id: string, minTier: Tier, holdsBack: readonly string[] = []): Cause => ({
  ...words,
  id,
  minTier,
  ...(holdsBack.length > 0 && {holdsBack}),
  findings: [],
});

const sign = (id: string, tier: Tier): WarningSign => ({id, tier, group: tier, label: id});

const question = {text: 'text', hint: 'hint', why: 'why'};

const topic: CheckerRules = {
  causes: [cause('rare', 'urgent'), cause('slow', 'soon', ['heat']), cause('plain', 'self-care')],
  effects: [
    {id: 'hides-causes', text: 'Talk to somebody.', hides: ['causes']},
    {id: 'hides-relief', text: 'Rest it.', hides: ['relief']},
    {id: 'hides-both', text: 'Do nothing.', hides: ['relief', 'causes']},
    {id: 'says-only', text: 'Take care.'},
    {id: 'forbids', text: 'Do not rub it.', holdsBack: ['rub']},
  ],
  signs: [sign('mild', 'soon'), sign('worst', 'emergency'), sign('bad', 'urgent')],
  questions: [
    {
      ...question,
      id: 'first',
      kind: 'many',
      endIf: 'urgent',
      answers: [
        {id: 'a-mild', signs: ['mild']},
        {id: 'a-bad', signs: ['bad']},
        {id: 'a-worst', signs: ['worst', 'mild']},
        {id: 'a-rare', fits: ['rare'], reason: 'Rare'},
        {id: 'a-slow', fits: ['slow'], reason: 'Slow'},
        {id: 'a-maybe', couldFit: ['slow', 'plain'], reason: 'Maybe'},
        {id: 'a-hide', effects: ['hides-causes']},
        {id: 'a-injury', effects: ['hides-relief']},
        {id: 'a-both', effects: ['hides-both']},
        {id: 'a-note', effects: ['says-only']},
        {id: 'a-bruise', effects: ['forbids']},
        // Of the same name as an answer to the next question.
        {id: 'f-no'},
        {id: 'a-none', exclusive: true},
      ],
    },
    {
      ...question,
      id: 'follow',
      kind: 'one',
      showIf: {question: 'first', anyOf: ['a-mild', 'a-slow']},
      answers: [
        {id: 'f-bad', signs: ['bad']},
        {id: 'f-no'},
        {id: 'f-unsure', unsure: true, reason: 'Not sure'},
      ],
    },
    {
      ...question,
      id: 'last',
      kind: 'one',
      skipIf: {question: 'follow', anyOf: ['f-no']},
      answers: [
        {id: 'l-plain', fits: ['plain'], reason: 'Plain'},
        {id: 'l-unsure', unsure: true, reason: 'Not sure'},
        {id: 'l-no'},
      ],
    },
  ],
};

const resultOf = (answers: Record<string, readonly string[]>) => {
  const result = assess(topic, {last: ['l-no'], ...answers});
  if (result.status === 'incomplete') throw new Error(`"${result.question.id}" is due`);
  return result;
};

const marksOf = (answers: Record<string, readonly string[]>) =>
  resultOf(answers).causes.map(({cause: {id}, mark, reasons}) => [
    id,
    mark,
    reasons.map((reason) => reason.id),
  ]);

describe('tier', () => {
  test('a cause that fits lifts the result to its least tier, without any sign', () => {
    expect(resultOf({first: ['a-slow'], follow: ['f-unsure']})).toMatchObject({
      tier: 'soon',
      signs: [],
    });
    expect(resultOf({first: ['a-rare']})).toMatchObject({tier: 'urgent', signs: [], causes: []});
  });

  test('a cause that only could fit lifts nothing', () => {
    expect(resultOf({first: ['a-maybe']}).tier).toBe('self-care');
  });

  test('the most urgent of several counts, wherever it is', () => {
    expect(resultOf({first: ['a-mild', 'a-bad', 'a-worst']})).toMatchObject({tier: 'emergency'});
    expect(resultOf({first: ['a-mild', 'a-rare']}).tier).toBe('urgent');
    expect(resultOf({first: ['a-bad', 'a-mild']}).tier).toBe('urgent');
  });

  test('a sign is named once, the most urgent first', () => {
    const {signs} = resultOf({first: ['a-mild', 'a-worst', 'a-bad']});
    expect(signs.map(({id}) => id)).toEqual(['worst', 'bad', 'mild']);
  });
});

describe('way through the questions', () => {
  const wayOf = (answers: Record<string, readonly string[]>) =>
    followPath(topic, answers).answered.map(({question: {id}}) => id);

  test('the check ends after a question when its tier is reached, or a higher one', () => {
    expect(wayOf({first: ['a-bad'], last: ['l-no']})).toEqual(['first']);
    expect(wayOf({first: ['a-worst'], last: ['l-no']})).toEqual(['first']);
    expect(wayOf({first: ['a-rare'], last: ['l-no']})).toEqual(['first']);
    expect(wayOf({first: ['a-none'], last: ['l-no']})).toEqual(['first', 'last']);
  });

  test('a tier below does not end it', () => {
    expect(wayOf({first: ['a-mild'], follow: ['f-unsure'], last: ['l-no']})).toEqual([
      'first',
      'follow',
      'last',
    ]);
  });

  test('only the question that says so ends it', () => {
    expect(wayOf({first: ['a-mild'], follow: ['f-bad'], last: ['l-no']})).toEqual([
      'first',
      'follow',
      'last',
    ]);
  });

  test('a question is left out when an answer makes it needless, and only then', () => {
    expect(wayOf({first: ['a-mild'], follow: ['f-no'], last: ['l-no']})).toEqual([
      'first',
      'follow',
    ]);
    expect(assess(topic, {first: ['a-mild'], follow: ['f-no']}).status).toBe('complete');
  });

  test('one of several answers is enough to ask the question that follows it', () => {
    expect(wayOf({first: ['a-maybe', 'a-mild'], follow: ['f-unsure']})).toEqual([
      'first',
      'follow',
    ]);
  });

  test('an answer of the same name to another question leaves out none', () => {
    expect(wayOf({first: ['f-no'], last: ['l-no']})).toEqual(['first', 'last']);
  });

  test('an answer to a question that is not asked leaves out no other', () => {
    expect(wayOf({first: ['a-none'], follow: ['f-no'], last: ['l-no']})).toEqual(['first', 'last']);
  });

  test('there is no result while a question is due', () => {
    expect(assess(topic, {first: ['a-mild'], last: ['l-no']})).toEqual({
      status: 'incomplete',
      question: topic.questions[1],
    });
  });

  test('answers behind the question that is due count for nothing', () => {
    const {answered, due, expected} = followPath(topic, {follow: ['f-bad'], last: ['l-plain']});
    expect({answered, due: due?.id, expected}).toEqual({answered: [], due: 'first', expected: 2});
  });
});

describe('marks', () => {
  test('every cause in its order, with the answers that led to its mark', () => {
    expect(marksOf({first: ['a-maybe'], last: ['l-plain']})).toEqual([
      ['rare', 'not-raised', []],
      ['slow', 'could-fit', ['a-maybe']],
      ['plain', 'fits', ['l-plain']],
    ]);
  });

  test('not being sure leaves a cause open that the same question speaks of', () => {
    expect(marksOf({first: ['a-none'], last: ['l-unsure']})).toEqual([
      ['rare', 'not-raised', []],
      ['slow', 'not-raised', []],
      ['plain', 'could-fit', ['l-unsure']],
    ]);
  });

  test('not being sure leaves nothing open where the question speaks of no cause', () => {
    expect(marksOf({first: ['a-mild'], follow: ['f-unsure']}).map(([, mark]) => mark)).toEqual([
      'not-raised',
      'not-raised',
      'not-raised',
    ]);
  });
});

describe('what may be shown', () => {
  const shownWith = (id: string) => {
    const {causes, showsRelief, effects} = resultOf({first: [id]});
    return {causes: causes.length, showsRelief, effects};
  };

  test.each([
    ['a-none', {causes: 3, showsRelief: true, effects: []}],
    ['a-note', {causes: 3, showsRelief: true, effects: ['says-only']}],
    ['a-hide', {causes: 0, showsRelief: true, effects: ['hides-causes']}],
    ['a-injury', {causes: 3, showsRelief: false, effects: ['hides-relief']}],
    ['a-both', {causes: 0, showsRelief: false, effects: ['hides-both']}],
    ['a-bad', {causes: 0, showsRelief: false, effects: []}],
    ['a-worst', {causes: 0, showsRelief: false, effects: []}],
  ])('after %s', (id, shown) => {
    expect(shownWith(id)).toEqual(shown);
  });
});

describe('lines that a result leaves out', () => {
  const lines: readonly Line[] = [
    'Rest.',
    {text: 'Sit down.'},
    {text: 'Rub it.', tags: ['rub']},
    {text: 'Use a warm pack.', tags: ['heat'], instead: 'Keep it dry.'},
    {text: 'Take a warm bath, then rub it.', tags: ['heat', 'rub']},
  ];

  const shownAfter = (answers: Given) => {
    const {heldBack} = resultOf(answers);
    return lines.map((line) => shownText(line, heldBack));
  };

  test('none where no answer forbids anything', () => {
    const all = [
      'Rest.',
      'Sit down.',
      'Rub it.',
      'Use a warm pack.',
      'Take a warm bath, then rub it.',
    ];
    expect(shownAfter({first: ['a-none']})).toEqual(all);
    expect(shownAfter({first: ['a-note'], last: ['l-plain']})).toEqual(all);
  });

  test('a caution leaves out every line that tells to do what it forbids', () => {
    const shown = shownAfter({first: ['a-bruise']});
    expect(shown).toEqual(['Rest.', 'Sit down.', undefined, 'Use a warm pack.', undefined]);
  });

  test.each([
    ['fits', {first: ['a-slow'], follow: ['f-unsure']}],
    ['could fit', {first: ['a-maybe']}],
  ])('a cause that %s changes what it makes unsafe into what is safe', (_, answers) => {
    expect(shownAfter(answers)).toEqual([
      'Rest.',
      'Sit down.',
      'Rub it.',
      'Keep it dry.',
      undefined,
    ]);
  });

  test('what a caution and a cause forbid is left out together', () => {
    expect(shownAfter({first: ['a-bruise', 'a-maybe']})).toEqual([
      'Rest.',
      'Sit down.',
      undefined,
      'Keep it dry.',
      undefined,
    ]);
  });

  test('only what was said forbids anything: no other caution, no cause left unmarked or hidden', () => {
    const heldBackAfter = (...first: readonly string[]) => resultOf({first}).heldBack;
    expect(heldBackAfter('a-note', 'a-injury')).toEqual(new Set());
    expect(heldBackAfter('a-bruise')).toEqual(new Set(['rub']));
    expect(heldBackAfter('a-hide', 'a-maybe')).toEqual(new Set());
  });

  test('a caution forbids in an urgent result too', () => {
    expect(resultOf({first: ['a-bad', 'a-bruise']})).toMatchObject({
      tier: 'urgent',
      heldBack: new Set(['rub']),
    });
  });
});

/** In the leg cramps topic, where several causes can lead to one result. */
describe('the cause that opens with the result', () => {
  const behind = (changes: Given) => {
    const result = legCrampsResultOf(withAnswers(changes));
    return causeBehind(result, leadingSign(result, signDetails)?.id)?.cause.id;
  };

  test('is the first that fits', () => {
    expect(behind({when: ['when-night'], recent: ['rec-sit']})).toBe('night');
    expect(behind({medicines: ['med-statin'], conditions: ['con-thyroid']})).toBe('medicines');
  });

  test('is none that is milder than the result', () => {
    expect(behind({when: ['when-night'], medicines: ['med-statin']})).toBe('medicines');
    expect(behind({when: ['when-night'], notice: ['not-worse']})).toBeUndefined();
  });

  test('is none that only could fit, or does not', () => {
    expect(behind({medicines: ['med-other']})).toBeUndefined();
    expect(behind({when: ['when-unsure'], recent: ['rec-sit']})).toBe('posture');
    expect(behind({})).toBeUndefined();
  });

  test('is the one that the leading sign speaks of, even after others', () => {
    const conditions = ['con-kidney', 'con-dialysis'];
    expect(behind({medicines: ['med-statin'], conditions})).toBe('liver-kidney');
  });

  test('is the first again where the leading sign speaks of none', () => {
    expect(behind({pregnant: ['preg-birth'], medicines: ['med-statin']})).toBe('medicines');
  });
});
