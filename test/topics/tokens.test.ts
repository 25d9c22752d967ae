/** A token that no element fills in would be braces to a reader. */
import {readFile} from 'node:fs/promises';
import {beforeAll, describe, expect, test} from 'vitest';
import type {TopicDocument} from '../../src/content/index.js';
import {leavesOf, strayTokens, tokenFields} from '../../src/own-topic/tokens.js';
import {topicOfData} from '../../src/own-topic/topics.js';
import {exportTopic} from '../../src/topic-command/built-in.js';
import {isWords} from '../../src/topic-command/check/places.js';
import {checkTopic} from '../../src/topic-command/check/index.js';

const shapeOf = (place: string) =>
  place
    .replace(/\/\d+(?=\/|$)/g, '/*')
    .replace(/^(\/signs\/signDetails|\/visit\/sheetWording\/cautions)\/[^/]+/, '$1/*');

/** A copy in which one text is another. */
function put(document: TopicDocument, place: string, text: string): TopicDocument {
  const copy = structuredClone(document);
  const keys = place.split('/').slice(1);
  const last = keys.pop()!;
  const inner = keys.reduce(
    (here, key) => here[key] as Record<string, unknown>,
    copy as unknown as Record<string, unknown>,
  );
  inner[last] = text;
  return copy;
}

let documents: readonly TopicDocument[];

/** One place of each kind where there are words, in one of the topics. */
let places: readonly (readonly [shape: string, place: string, document: TopicDocument])[];

beforeAll(async () => {
  const nosebleed = ['en', 'es'].map((language) =>
    readFile(`examples/own-topic/nosebleed.${language}.json`, 'utf8'),
  );
  const legCramps = JSON.stringify(await exportTopic('leg-cramps', 'en'));
  const texts = [...(await Promise.all(nosebleed)), legCramps];
  documents = texts.map((text) => JSON.parse(text) as TopicDocument);
  const found = documents.flatMap((document) =>
    [...leavesOf(document)]
      .filter(([place, text]) => typeof text === 'string' && isWords(place))
      .map(([place]) => [shapeOf(place), [place, document]] as const),
  );
  places = [...new Map(found)].map(([shape, [place, document]]) => [shape, place, document]);
}, 60_000);

describe('a token', () => {
  test('is in no place of our topics where nothing fills it in', () => {
    for (const document of documents) expect(strayTokens(document)).toEqual([]);
  });

  test('can be in each field of the table, which all are fields of a topic', () => {
    const shapes = places.map(([shape]) => shape);
    for (const [field, tokens] of Object.entries(tokenFields)) {
      const at = shapes.indexOf(field);
      const [, place = '', document] = places[at] ?? [];
      expect(document, field).toBeDefined();
      const text = tokens.map((token) => `{${token}}`).join(' ');
      expect(strayTokens(put(document!, place, text)), field).toEqual([]);
    }
  });

  test('is refused by a page in every other field, with its place', async () => {
    const others = places.filter(([shape]) => !(shape in tokenFields));
    expect(others.length).toBeGreaterThan(100);
    for (const [, place, document] of others) {
      const topic = topicOfData(put(document, place, 'Ask at the {er}.'), 'It');
      await expect(topic.parts(document.language as 'en' | 'es'), place).rejects.toThrow(
        `It is no topic: ${place} holds "{er}", which no element fills in here`,
      );
    }
  });

  test('that nothing knows is refused in every field', () => {
    for (const [, place, document] of places) {
      const [first] = strayTokens(put(document, place, 'Ask {whom}.'));
      expect(first, place).toMatchObject({place});
    }
  });

  test('of a list counts its names, and no more', () => {
    const [document] = documents;
    const place = '/overview/overview/alsoCalledList';
    expect(strayTokens(put(document!, place, '{0}, {3}'))).toEqual([
      {
        place,
        problem: 'holds "{3}", which no element fills in here: it takes {0}, {1}, {2}',
      },
    ]);
  });

  test('in the wrong field is an error of the command, with the fields that take it', () => {
    const text = JSON.stringify(put(documents[0]!, '/signs/signs/0/label', 'Go to an {er}'));
    const found = checkTopic([{name: 'topic.json', text}], {today: '2026-11-28'});
    const [error] = found.filter(({property}) => property === 'regional');
    expect(error).toMatchObject({severity: 'error', place: '/signs/signs/0/label'});
    expect(error!.problem).toContain('"{er}"');
    expect(error!.problem).toContain('/signs/tiers/*/action, ');
    expect(error!.problem).toContain('/visit/doctorVisit/ifWorse');
  });

  test('has its fields in the docs', async () => {
    const docs = await readFile('docs/own-topic.md', 'utf8');
    const rows = docs.split('\n').filter((line) => line.startsWith('| `/'));
    const inDocs = rows.map((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code));
    expect(Object.fromEntries(inDocs.map(([field = '', ...tokens]) => [field, tokens]))).toEqual(
      Object.fromEntries(
        Object.entries(tokenFields).map(([field, tokens]) => [
          field,
          tokens.map((token) => `{${token}}`),
        ]),
      ),
    );
  });
});
