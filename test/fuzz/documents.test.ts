/** A page that brings anything at all as its topic. */
import fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {fuzzSettings} from '../../scripts/lib/fuzz-options.mjs';
import type {TopicDocument} from '../../src/content/index.js';
import {unsafe} from '../../src/own-topic/safety.js';
import {parse} from '../../src/own-topic/parse.js';
import {knownFields, validate} from '../../src/own-topic/validate.js';
import {partsOf, sourcesOf} from '../../src/own-topic/words.js';
import {loaders} from '../../src/text/loaders/interface.js';
import {exportTopic} from '../../src/topic-command/built-in.js';
import {changedDocument, markup} from './documents.js';
import {runs} from './runs.js';

type Interface = Parameters<typeof partsOf>[1];

let topic: TopicDocument;
let own: Interface;

beforeAll(async () => {
  const document = await exportTopic('leg-cramps', 'en');
  topic = JSON.parse(JSON.stringify(document)) as TopicDocument;
  own = await loaders['leg-cramps']('en');
}, 60_000);

/** Whether there is something at a JSON pointer, or at least where it would be. */
function isIn(document: unknown, place: string): boolean {
  const keys = place
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let here = document;
  for (const key of keys.slice(0, -1)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return false;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return keys.length === 0 || (typeof here === 'object' && here !== null);
}

test('whatever a document holds, it is shown or a place in it is named', () => {
  const count = {none: 0, reads: 0, asks: 0};
  fc.assert(
    fc.property(changedDocument(topic), (document) => {
      const [broken] = validate(document);
      if (broken) {
        count.none++;
        expect(broken.problem).not.toBe('');
        expect(isIn(document, broken.place), broken.place).toBe(true);
        return;
      }
      const known = knownFields(document as TopicDocument);
      const [danger] = unsafe(known);
      if (danger) expect(isIn(known, danger.place), danger.place).toBe(true);
      count[danger ? 'reads' : 'asks']++;
      const parts = partsOf(known, own, 'en', !danger, {});
      expect(parts['reader-reply']).toBeDefined();
      sourcesOf(known);
    }),
    runs(10_000, fuzzSettings()),
  );
  for (const [kind, times] of Object.entries(count)) expect(times, kind).toBeGreaterThan(30);
}, 600_000);

describe('what means harm', () => {
  const problemsOf = (document: unknown) =>
    validate(document).map(({place, problem}) => `${place} ${problem}`);

  const head = () => ({format: topic.format, language: topic.language, about: topic.about});

  test('markup in words stays text', () => {
    const {overview} = topic;
    const document = {...head(), overview: {...overview!, headings: {toCauses: markup}}};
    expect(problemsOf(document)).toEqual([]);
    const {text} = partsOf(document, own, 'en', false, {})['topic-overview'] as {
      text: Readonly<Record<string, unknown>>;
    };
    expect(text.toCauses).toBe(markup);
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
    'an id that every object has, such as "%s", is refused',
    (id) => {
      const {causes} = topic;
      const [first, ...others] = causes!.causes;
      const document = {...topic, causes: {...causes, causes: [{...first, id}, ...others]}};
      expect(problemsOf(document)).toContain('/causes/causes/0/id cannot be a name');
    },
  );

  test('"__proto__" as a name is refused, and changes no object', () => {
    const text = JSON.stringify({...topic, signs: {...topic.signs, signDetails: {x: 1}}});
    const document = parse(text.replace('"x":1', '"__proto__":{"action":"Wait."}'), 'it');
    expect(problemsOf(document)).toContain('/signs/signDetails/__proto__ cannot be a name');
    expect({}).not.toHaveProperty('action');
  });

  test('10 MB are refused', () => {
    const text = JSON.stringify({...topic, about: {...topic.about, title: 'x'.repeat(1e7)}});
    expect(() => parse(text, 'The document')).toThrow(
      'The document is larger than a topic can be.',
    );
  });

  test.each([
    ['lists', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['objects', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)],
  ])('a depth of 10,000 %s is refused', (_, deep) => {
    const wrap = (text: string) => parse(text, 'it');
    expect(problemsOf(wrap(deep))[0]).toMatch(/must be object|not known|is missing/);
    for (const place of ['signs', 'checker', 'sources', 'hints']) {
      const json = JSON.stringify({...topic, [place]: 'deep'}).replace('"deep"', deep);
      expect(problemsOf(wrap(json))[0], place).toMatch(new RegExp(`^/${place}`));
    }
    const newer = JSON.stringify({...topic, format: 'care-topic/1.9', hints: 'deep'});
    const document = wrap(newer.replace('"deep"', deep)) as TopicDocument;
    expect(problemsOf(document)).toEqual([]);
    expect(knownFields(document)).not.toHaveProperty('hints');
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//x.example',
    'x',
  ])('a source at %j is refused', (url) => {
    const sources = {sources: {x: {organisation: 'O', title: 'T', url}}, references: {}};
    expect(problemsOf({...topic, sources})[0]).toMatch(/^\/sources\/sources\/x\/url does not/);
  });

  test('fields of a newer version replace no words of the elements', () => {
    const more = {common: {}, topic: {review: 'reviewed'}, regionWords: {}, flow: {}, sheet: {}};
    const extend = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? {...value, ...more}
        : value;
    const parts = Object.entries(topic).map(([name, part]) => [name, extend(part)]);
    const newer = {
      ...Object.fromEntries(parts),
      ...more,
      format: 'care-topic/1.9',
    } as TopicDocument;
    expect(validate(newer)).toEqual([]);
    const known = {...knownFields(newer), format: topic.format};
    expect(known).toEqual(topic);
  });
});
