/** A topic as XLIFF, for whoever translates it, and back. */
import {readFileSync} from 'node:fs';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {beforeAll, describe, expect, test} from 'vitest';
import {parseXliff} from '../../scripts/lib/xliff.mjs';
import type {TopicDocument} from '../../src/content/index.js';
import {validate} from '../../src/own-topic/validate.js';
import {exportTopic} from '../../src/topic-command/built-in.js';
import {wordsOf, type Schema} from '../../src/topic-command/translatable.js';
import {fromXliff, toXliff} from '../../src/topic-command/xliff.js';

const schema = JSON.parse(readFileSync('topic.schema.json', 'utf8')) as Schema;

let en: TopicDocument;
let es: TopicDocument;
let xml = '';

/** As translators work: they write the target, and move the placeholders of the source into it. */
function translate(file: string, targets: ReadonlyMap<string, string>): string {
  const document = new DOMParser().parseFromString(file, 'text/xml');
  for (const unit of Array.from(document.getElementsByTagName('trans-unit'))) {
    const text = targets.get(unit.getAttribute('id') ?? '');
    if (text === undefined) continue;
    const [source] = Array.from(unit.getElementsByTagName('source'));
    const placeholders = Array.from(source!.getElementsByTagName('x'));
    const [old] = Array.from(unit.getElementsByTagName('target'));
    if (old) unit.removeChild(old);
    const target = document.createElementNS(document.documentElement.namespaceURI, 'target');
    for (const part of text.split(/(\{\w+\})/)) {
      const at = placeholders.findIndex((one) => one.getAttribute('equiv-text') === part);
      const [placeholder] = at < 0 ? [] : placeholders.splice(at, 1);
      target.appendChild(placeholder?.cloneNode(true) ?? document.createTextNode(part));
    }
    unit.insertBefore(target, source!.nextSibling);
  }
  return new XMLSerializer().serializeToString(document);
}

const textsOf = (document: TopicDocument) =>
  new Map(wordsOf(document, schema).map(({id, text}) => [id, text]));

beforeAll(async () => {
  en = await exportTopic('leg-cramps', 'en');
  es = await exportTopic('leg-cramps', 'es');
  xml = translate(toXliff(en, schema, 'es'), textsOf(es));
}, 60_000);

const copyOf = () => structuredClone(en) as unknown as Mutable<TopicDocument>;

type Mutable<Value> = {-readonly [Key in keyof Value]: Mutable<Value[Key]>};

describe('the round trip', () => {
  test('gives the topic in the other language', () => {
    const isUnchecked = es.about.translation === 'unchecked';
    expect(fromXliff(en, schema, xml, isUnchecked)).toEqual(JSON.parse(JSON.stringify(es)));
  });

  test('gives a topic, which says nothing of a review of the original', () => {
    const {about} = copyOf();
    const reviewed = {
      ...en,
      about: {...about, review: 'reviewed', reviewedBy: 'Dr. Test', lastReviewed: '2026-11-01'},
    } as unknown as TopicDocument;
    const targets = new Map([...textsOf(es), ['/about/reviewedBy', 'Dra. Test']]);
    const translated = fromXliff(
      reviewed,
      schema,
      translate(toXliff(reviewed, schema, 'es'), targets),
    );
    expect(validate(translated)).toEqual([]);
    expect(translated.about).not.toHaveProperty('reviewedBy');
    expect(translated.about.review).toBe('draft');
  });

  test('fits in whatever order the causes are', () => {
    const reordered = copyOf();
    reordered.causes!.causes.reverse();
    const titles = fromXliff(reordered, schema, xml).causes!.causes.map(({title}) => title);
    expect(titles).toEqual(es.causes!.causes.map(({title}) => title).reverse());
  });
});

describe('the file', () => {
  test('has words, and no names of things', () => {
    const texts = [...textsOf(en).values()];
    expect(texts).toContain(en.causes!.causes[0]!.title);
    expect(texts).toContain(en.checker!.questions[0]!.text);
    const names = texts.filter((text) => /^[a-z\d]+(-[a-z\d]+)+$/.test(text));
    expect(names).toEqual([]);
    expect(texts.filter((text) => /^https?:/.test(text))).toEqual([]);
  });

  test('says what each field is', () => {
    const notes = new Map(parseXliff(xml).map(({id, note}) => [id, note]));
    expect(notes.get('/about/purpose')).toBe('What the page is for, in a sentence or two.');
    expect(notes.get(`/signs/signs/${en.signs!.signs[0]!.id}/label`)).toMatch(
      /^For `<when-to-see-doctor>`.* The sign in a few words/,
    );
    expect([...notes].filter(([, note]) => note === '')).toEqual([]);
  });

  test('keeps tokens from being edited', () => {
    expect(xml).toMatch(/<x id="0" equiv-text="\{emergency\}"\/>/);
    const bare = xml.replaceAll(/<x [^>]*>|<note.*<\/note>/g, '');
    expect(bare.match(/.*\{\w+\}.*/g)).toBeNull();
  });

  test('takes placeholders that have their id only', () => {
    const short = xml.replaceAll(/(<target>[^\n]*)/g, (line) =>
      line.replaceAll(/ equiv-text="[^"]*"/g, ''),
    );
    expect(short).not.toBe(xml);
    expect(fromXliff(en, schema, short)).toEqual(fromXliff(en, schema, xml));
  });

  test('keeps its translations when the original changes, and asks for a review of that sentence', () => {
    const edited = copyOf();
    edited.about.purpose = 'Something else.';
    const file = toXliff(edited, schema, 'es', xml);
    expect(() => fromXliff(edited, schema, file)).toThrow(
      /^The translation does not fit:\n {2}\/about\/purpose has a target to review.*$/,
    );
    const reviewed = translate(file, new Map([['/about/purpose', 'Otra cosa.']]));
    const done = reviewed.replace(/<alt-trans[^]*?<\/alt-trans>/, '');
    expect(fromXliff(edited, schema, done).about.purpose).toBe('Otra cosa.');
  });
});

describe('a translation that does not fit is refused, with the place', () => {
  const words = (id: string, change: (text: string) => string) =>
    translate(xml, new Map([[id, change(textsOf(es).get(id) ?? '')]]));

  const tokenAt = () => [...textsOf(en)].find(([, text]) => text.includes('{emergency}'))![0];

  const refused = (file: string, document = en) => {
    try {
      fromXliff(document, schema, file);
    } catch (error) {
      expect((error as Error).name).toBe('InputError');
      return (error as Error).message;
    }
    return '';
  };

  test('where a token is lost', () => {
    const id = tokenAt();
    const message = refused(words(id, () => 'Llame.'));
    expect(message).toContain(`${id} has the tokens none in its target. Valid: `);
    expect(message).toContain('{emergency}');
  });

  test('where a token is added', () => {
    const message = refused(words('/about/title', (text) => `${text} {emergency}`));
    expect(message).toContain('/about/title has the tokens {emergency} in its target. Valid: none');
  });

  test('where a target is missing, or empty', () => {
    expect(refused(toXliff(en, schema, 'es'))).toContain('/about/title has no target');
    expect(refused(words('/about/title', () => ' '))).toContain('/about/title has no target');
  });

  test('where the original changed since', () => {
    const edited = copyOf();
    edited.about.title = 'Cramps';
    expect(refused(xml, edited)).toBe(
      'The translation does not fit:\n' +
        `  /about/title has changed since: it is "Cramps", and "${en.about.title}" was translated`,
    );
  });

  test('where the original has more, or less', () => {
    const longer = copyOf();
    longer.overview!.overview.facts = [...longer.overview!.overview.facts, 'One more.'];
    const at = `/overview/overview/facts/${en.overview!.overview.facts.length}`;
    expect(refused(xml, longer)).toContain(`${at} is not in the translation`);
    const shorter = copyOf();
    delete shorter.guide;
    expect(refused(xml, shorter)).toContain('/guide/headings/title is in the translation only');
  });

  test.each([
    ['of another topic', 'original="leg-cramps"', 'original="x"', 'Valid: "leg-cramps"'],
    ['from another language', 'source-language="en"', 'source-language="de"', 'Valid: "en"'],
    [
      'into no known language',
      'target-language="es"',
      'target-language="tlh"',
      'Valid: en, es, ar',
    ],
  ])('where it is %s', (_, is, becomes, says) => {
    expect(xml).toContain(is);
    expect(refused(xml.replace(is, becomes))).toContain(says);
  });

  test.each(['', 'Hello', '<xliff', '<a/>', '{"format": "care-topic/1.0"}'])(
    'where it is no XLIFF: %j',
    (file) => {
      expect(refused(file)).toMatch(/^The translation (is no XLIFF|has original="")/);
    },
  );
});
