/** What a topic of a page's own must hold, and what is said of one that does not. */
import {describe, expect, test} from 'vitest';
import type {TopicDocument} from '../../src/content/index.js';
import {unsafe} from '../../src/own-topic/safety.js';
import {validate} from '../../src/own-topic/validate.js';

const tiers = ['emergency', 'urgent', 'soon', 'self-care'].map((id) => ({id}));

const sign = {id: 'bleeds', tier: 'emergency', group: 'all'};

const question = {id: 'first', answers: [{id: 'yes', label: 'Yes', signs: ['bleeds']}]};

/** A topic with as much in it as the safety rules look at, changed here and there. */
const topic = (changes: object = {}) =>
  ({
    signs: {
      tiers,
      signGroups: [{id: 'all', tier: 'emergency'}],
      signs: [sign],
      signDetails: {bleeds: {action: 'Call {emergency}.'}},
    },
    causes: {causes: [{id: 'dry'}]},
    checker: {effects: [{id: 'thin'}], questions: [question]},
    timer: {firstLookChecks: [{signs: ['bleeds']}], limit: {sign: 'bleeds'}},
    ...changes,
  }) as unknown as TopicDocument;

const asking = (...questions: readonly object[]) =>
  topic({checker: {effects: [{id: 'thin'}], questions}});

const answering = (...answers: readonly object[]) => asking({id: 'first', answers});

const saying = (found: readonly {place: string; problem: string}[]) =>
  found.map(({place, problem}) => `${place} ${problem}`);

describe('the safety rules', () => {
  test('find nothing in a safe topic, nor in one that asks nothing', () => {
    expect(unsafe(topic())).toEqual([]);
    expect(unsafe({} as TopicDocument)).toEqual([]);
    expect(unsafe(answering({id: 'none', label: 'None', exclusive: true}))).toEqual([]);
  });

  test.each<[string, TopicDocument, string]>([
    ['an id twice', answering(question.answers[0]!, question.answers[0]!), 'has an id twice'],
    ['a question twice', asking(question, question), 'has an id twice'],
    ['a sign that is not there', answering({id: 'a', label: 'A', signs: ['x']}), 'names "x"'],
    ['a cause that is not there', answering({id: 'a', label: 'A', fits: ['x']}), 'names "x"'],
    [
      'a "none" that raises a sign',
      answering({id: 'a', label: 'A', exclusive: true, signs: ['bleeds']}),
      'raises a sign',
    ],
    [
      'a "not sure" that clears',
      answering({id: 'a', label: 'A', exclusive: true, unsure: true}),
      'clears other answers',
    ],
    ['an answer without words', answering({id: 'a'}), 'is missing'],
    [
      'a condition on a later question',
      asking({...question, showIf: {question: 'later', anyOf: ['a']}}),
      'is no earlier question',
    ],
    [
      'a condition on an answer that is not there',
      asking(question, {id: 'b', answers: [], skipIf: {question: 'first', anyOf: ['x']}}),
      'names "x"',
    ],
    ['a screen that leaves an answer out', asking({...question, screens: []}), 'leave out "yes"'],
    [
      'a screen with an answer that is not there',
      asking({...question, screens: [{answers: ['yes', 'x']}]}),
      'names "x"',
    ],
    ['a stop before all is asked', asking({...question, endIf: 'self-care'}), 'stops before'],
    [
      'a stop before a question about something more urgent',
      asking({id: 'early', endIf: 'urgent', answers: [{id: 'a', label: 'A'}]}, question),
      'stops before a question that can lead to "emergency"',
    ],
    [
      'a stop before an answer whose cause is more urgent',
      topic({
        causes: {causes: [{id: 'dry', minTier: 'urgent'}]},
        checker: {
          effects: [],
          questions: [
            {id: 'early', endIf: 'soon', answers: [{id: 'a', label: 'A'}]},
            {id: 'late', answers: [{id: 'a', label: 'A', fits: ['dry']}]},
          ],
        },
      }),
      'stops before a question that can lead to "urgent"',
    ],
    ['a limit without its sign', topic({timer: {limit: {sign: 'x'}}}), 'names "x"'],
    [
      'a limit that is not urgent',
      topic({
        signs: {
          tiers: [],
          signGroups: [{id: 'all', tier: 'soon'}],
          signs: [{...sign, tier: 'soon'}],
        },
      }),
      'is neither urgent nor an emergency',
    ],
    [
      'a tier that is missing',
      topic({signs: {tiers: [], signGroups: [], signs: []}}),
      'lacks "emergency"',
    ],
    [
      'a sign in a group of another tier',
      topic({signs: {tiers, signGroups: [], signs: [sign]}}),
      'is no group of "emergency"',
    ],
    [
      'an emergency without a way to call',
      topic({
        signs: {
          tiers,
          signGroups: [{id: 'all', tier: 'emergency'}],
          signs: [sign],
          signDetails: {bleeds: {action: 'Wait.'}},
        },
      }),
      'gives no way to call',
    ],
    [
      'a sign without details',
      topic({
        signs: {
          tiers,
          signGroups: [{id: 'all', tier: 'emergency'}],
          signs: [sign],
          signDetails: {},
        },
      }),
      'is missing',
    ],
  ])('find %s', (_, document, problem) => {
    expect(saying(unsafe(document)).join('\n')).toContain(problem);
  });
});

const about = {
  id: 'hiccups',
  title: 'Hiccups',
  purpose: 'For tests.',
  review: 'draft',
  checked: '2026-11-27',
  nextReview: '2027-11-27',
};

const document = {format: 'care-topic/1.0', language: 'en', about};

const deep = (levels: number): unknown => (levels > 0 ? {a: deep(levels - 1)} : 'x');

describe('the contract', () => {
  test('is kept by a head alone', () => {
    expect(validate(document)).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['nothing', null, 'is null, and must be object'],
    ['a text', 'hiccups', 'is string, and must be object'],
    ['another format', {...document, format: 'care-topic/2.0'}, '/format does not match'],
    ['a missing field', {format: 'care-topic/1.0', language: 'en'}, '/about is missing'],
    ['an unknown field', {...document, hints: 1}, '/hints is not known'],
    ['a wrong day', {...document, about: {...about, checked: 'soon'}}, '/about/checked'],
    [
      'a review without a reviewer',
      {...document, about: {...about, review: 'reviewed'}},
      '/about/',
    ],
    [
      'a prototype',
      JSON.parse(`{"__proto__": {}, "format": "care-topic/1.0"}`),
      'cannot be a name',
    ],
    ['a list instead of an object', {...document, signs: []}, '/signs is array'],
    [
      'a drawing at a script',
      {...document, pictures: {images: {twitch: {url: 'javascript:alert(1)', alt: 'It twitches'}}}},
      '/pictures/images/twitch/url does not match',
    ],
    ['what is nested too deep', {...document, checker: deep(50)}, '/checker'],
  ])('is broken by %s', (_, given, problem) => {
    expect(saying(validate(given)).join('\n')).toContain(problem);
  });

  test('a newer minor version may have fields of its own', () => {
    expect(validate({...document, format: 'care-topic/1.7', hints: 1})).toEqual([]);
  });
});
