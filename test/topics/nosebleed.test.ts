/** The topic of examples/own-topic: what a publisher's own document comes to by our rules. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Tier, TopicDocument} from '../../src/content/index.js';
import {assess, type Answers} from '../../src/guidance/checker.js';
import {isAtLeast} from '../../src/guidance/tiers.js';
import {unsafe} from '../../src/own-topic/safety.js';
import {validate} from '../../src/own-topic/validate.js';
import {checkTopic} from '../../src/topic-command/check/index.js';
import {harmless, vignettes} from './nosebleed-vignettes.js';

const folder = path.resolve('examples/own-topic');

const read = (lang: string) =>
  JSON.parse(readFileSync(path.join(folder, `nosebleed.${lang}.json`), 'utf8')) as TopicDocument;

const documents = {en: read('en'), es: read('es')};

const text = (name: string) => ({name, text: readFileSync(path.join(folder, name), 'utf8')});

test('the check finds no error, with the exception that its review gives a reason for', () => {
  const files = [text('nosebleed.en.json'), text('nosebleed.es.json')];
  const errorsWith = (review?: ReturnType<typeof text>) =>
    checkTopic(files, {today: '2026-12-01', ...(review && {review})})
      .filter(({severity}) => severity === 'error')
      .map(({property, file}) => `${file}: ${property}`);
  expect(errorsWith(text('review.json'))).toEqual([]);
  expect(errorsWith()).toEqual([
    'nosebleed.en.json: emergency-first',
    'nosebleed.es.json: emergency-first',
  ]);
});

const {signs, causes, checker, timer, pictures, sources} = documents.en;
const rules = {
  signs: signs!.signs,
  causes: causes!.causes,
  questions: checker!.questions,
  effects: checker!.effects,
};

function resultOf(answers: Answers) {
  const result = assess(rules, {...harmless, ...answers});
  if (result.status === 'incomplete') throw new Error(`"${result.question.id}" is not answered`);
  return result;
}

/** Ids and rules: all that is no words. */
const rulesOf = ({checker: part, signs: warning, timer: limits}: TopicDocument) => ({
  tiers: warning!.signs.map(({id, tier, group}) => [id, tier, group]),
  questions: part!.questions.map(({id, kind, showIf, skipIf, endIf, answers}) => [
    id,
    kind,
    showIf,
    skipIf,
    endIf,
    answers.map((answer) => ({...answer, label: undefined, reason: undefined})),
  ]),
  effects: part!.effects.map(({id, holdsBack, hides, onMedicines}) => [
    id,
    holdsBack,
    hides,
    onMedicines,
  ]),
  limit: [limits!.limit!.seconds, limits!.limit!.sign],
  checks: limits!.firstLookChecks.map(({id, signs: ids}) => [id, ids]),
});

const strings = (value: unknown, place = ''): (readonly [string, string])[] => {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => strings(one, `${place}/${key}`));
};

describe.each(Object.entries(documents))('the example in %s', (_, document) => {
  test('keeps the contract and is safe to ask', () => {
    expect(validate(document)).toEqual([]);
    expect(unsafe(document)).toEqual([]);
  });

  test('has the rules and the parts of the other language', () => {
    expect(rulesOf(document)).toEqual(rulesOf(documents.en));
    const shape = (value: unknown) => strings(value).map(([place]) => place);
    expect(shape(document)).toEqual(shape(documents.en));
    expect(document.sources).toEqual(sources);
  });

  test('says that nobody has reviewed it', () => {
    expect(document.about.review).toBe('draft');
  });

  test('names drawings that are there', () => {
    for (const {url} of Object.values(document.pictures!.images!)) {
      expect(existsSync(path.join(folder, url)), url).toBe(true);
    }
  });
});

describe('the questions of the example', () => {
  test.each(vignettes)('$note', ({answers, tier, signs: expected}) => {
    const result = resultOf(answers);
    expect(result.tier).toBe(tier);
    expect(result.signs.map(({id}) => id)).toEqual(expect.arrayContaining([...expected]));
  });

  test.each<[string, Answers, Tier]>([
    ['not sure of a danger sign', {danger: ['danger-unsure']}, 'urgent'],
    ['not sure whether it has stopped', {now: ['now-unsure']}, 'urgent'],
    [
      'not sure of a blood thinner',
      {now: ['now-again'], 'now-thinner': ['nothinner-unsure']},
      'urgent',
    ],
    ['not sure of the last days', {today: ['today-unsure']}, 'urgent'],
    ['not sure of a child', {who: ['2-11'], child: ['child-unsure']}, 'urgent'],
    ['not sure of the signs in pregnancy', {pregnant: ['preg-unsure']}, 'urgent'],
    ['perhaps pregnant', {pregnant: ['preg-maybe']}, 'soon'],
    ['not sure of an illness', {conditions: ['con-unsure']}, 'urgent'],
    ['not sure of medicines', {medicines: ['med-unsure']}, 'soon'],
    ['not sure what was different', {recent: ['rec-unsure']}, 'soon'],
    ['not sure what was noticed', {notice: ['not-unsure']}, 'soon'],
  ])('%s', (_, answers, tier) => {
    expect(resultOf(answers).tier).toBe(tier);
  });

  test('list no causes and no steps for a baby, whatever else is answered', () => {
    for (const {answers} of vignettes) {
      const {tier, causes: listed, showsRelief} = resultOf({...answers, who: ['under2']});
      expect([isAtLeast(tier, 'urgent'), listed, showsRelief]).toEqual([true, [], false]);
    }
  });

  test('hold back oily ointment with oxygen and after surgery, and the ban on alcohol for heavy drinkers', () => {
    expect(resultOf({medicines: ['med-oxygen']}).heldBack).toContain('ointment');
    expect(resultOf({recent: ['rec-old-surgery']}).heldBack).toContain('ointment');
    expect(resultOf({recent: ['rec-alcohol-heavy']}).heldBack).toContain('no-alcohol');
  });
});

describe('first aid of the example', () => {
  test('tells to pinch on an emergency card only where nothing hit the head and nothing is stuck', () => {
    const emergencies = signs!.signs.filter(({tier}) => tier === 'emergency');
    const lines = emergencies.flatMap(({id}) => signs!.signDetails![id]!.meanwhile ?? []);
    const pinching = lines.filter((line) => /pinch/i.test(line));
    expect(pinching.length).toBeGreaterThan(0);
    for (const line of pinching) {
      expect(line).toMatch(/^If nothing hit the head and nothing is stuck in the nose:/);
    }
  });

  test('ends with an emergency after two times ten minutes', () => {
    const limit = timer!.limit!;
    expect(signs!.signs.find(({id}) => id === limit.sign)?.tier).toBe('emergency');
    const pinches = documents.en.relief!.relief.duringSteps.filter(({id}) =>
      ['pinch', 'again'].includes(id),
    );
    expect(pinches.map(({seconds}) => seconds)).toEqual([600, 600]);
    expect(limit.seconds).toBeLessThanOrEqual(1260);
  });

  test('knows the drawing of each step and figure', () => {
    const drawn = Object.keys(pictures!.images!);
    const figures = pictures!.figureGroups.flatMap((group) => group.figures.map(({id}) => id));
    const steps = [
      ...documents.en.relief!.relief.duringSteps,
      ...documents.en.routine!.afterSteps,
    ].flatMap(({picture}) => picture ?? []);
    expect(drawn).toEqual(expect.arrayContaining([...figures, ...steps]));
  });
});

test('each sign, cause, step, medicine and figure of the example names a source that is there', () => {
  const {sources: known, references} = sources!;
  const named = Object.values(references).flatMap((part) => Object.values(part).flat());
  expect(named.filter((id) => !Object.hasOwn(known, id))).toEqual([]);
  const sourced = (part: string) => Object.keys(references[part] ?? {});
  const ids = (list: readonly {readonly id: string}[]) => list.map(({id}) => id);
  expect(sourced('signs')).toEqual(expect.arrayContaining(ids(signs!.signs)));
  expect(sourced('causes')).toEqual(expect.arrayContaining(ids(causes!.causes)));
  expect(sourced('medicines')).toEqual(
    expect.arrayContaining(ids(documents.en.medicines!.medicines)),
  );
  expect(sourced('duringSteps')).toEqual(
    expect.arrayContaining(ids(documents.en.relief!.relief.duringSteps)),
  );
  expect(sourced('afterSteps')).toEqual(
    expect.arrayContaining(ids(documents.en.routine!.afterSteps)),
  );
  expect(sourced('figures')).toEqual(
    expect.arrayContaining(ids(pictures!.figureGroups.flatMap(({figures}) => figures))),
  );
});
