/** The document that translators and clinicians sign, and what their sign-off holds for. */
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, test} from 'vitest';
import {readTags} from '../../scripts/lib/locales.mjs';
import {readProject} from '../../scripts/lib/messages.mjs';
import {reviewDocuments} from '../../scripts/review.mjs';
import {escapeHtml, reviewDocument} from '../../scripts/review/document.mjs';
import {fingerprintOf, fingerprints, sentencesByLocale} from '../../scripts/review/fingerprint.mjs';
import {checkReviews} from '../../scripts/review/sign-off.mjs';
import {signTiers} from '../guidance/tier-table.js';
import {references} from '../../src/topics/leg-cramps/references.js';
import {sources} from '../../src/topics/leg-cramps/sources.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const sentences = [
  {id: 'b', text: 'Rest.'},
  {id: 'a', text: 'Stop.'},
];

describe('a fingerprint', () => {
  test('is the same for the same words in another order', () => {
    expect(fingerprintOf(sentences.toReversed())).toBe(fingerprintOf(sentences));
    expect(fingerprintOf(sentences)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['a changed sentence', [{id: 'b', text: 'Rest!'}, sentences[1]!]],
    ['a sentence in another place', [{id: 'c', text: 'Rest.'}, sentences[1]!]],
    ['a sentence less', [sentences[1]!]],
    ['a sentence more', [...sentences, {id: 'c', text: 'Go.'}]],
    ['words that moved to the next sentence', [{id: 'b', text: 'Rest.\nStop.'}]],
  ])('differs with %s', (_, others) => {
    expect(fingerprintOf(others)).not.toBe(fingerprintOf(sentences));
  });

  test('of a translation changes with the English, and not with what is left over', () => {
    const project = {
      sourceLocale: 'en',
      messages: sentences,
      units: new Map([
        [
          'es',
          [
            {id: 'a', target: 'Pare.'},
            {id: 'b', target: 'Descanse.'},
          ],
        ],
      ]),
    };
    const before = fingerprints(project);
    const leftOver = {
      ...project,
      units: new Map([['es', [...project.units.get('es')!, {id: 'old', target: 'No.'}]]]),
    };
    expect(fingerprints(leftOver)).toEqual(before);
    const edited = {...project, messages: [{id: 'a', text: 'Stop now.'}, sentences[0]!]};
    expect(fingerprints(edited).es).not.toBe(before.es);
    expect(fingerprints(edited).en).not.toBe(before.en);
  });
});

describe('a sign-off', () => {
  const check = {checkedOn: '2027-01-02', by: 'medical translator'};
  const problemsWith = (reviews: Parameters<typeof checkReviews>[0]['reviews'], es = 'checked') =>
    checkReviews({
      locales: [
        {tag: 'en', translation: 'source'},
        {tag: 'es', translation: es},
      ],
      reviews,
      fingerprints: {en: 'e1', es: 's1'},
      sourceLocale: 'en',
    });
  const containing = (text: string) => [
    expect.objectContaining({wrong: expect.stringContaining(text) as string}) as object,
  ];

  test('that fits the words lets a language say that it is checked', () => {
    expect(problemsWith({es: {fingerprint: 's1', translation: check}})).toEqual([]);
  });

  test('is not asked of a language that does not say so', () => {
    expect(problemsWith({}, 'unchecked')).toEqual([]);
    expect(problemsWith({en: {fingerprint: 'e1', clinical: check}}, 'unchecked')).toEqual([]);
  });

  test('that is missing is reported', () => {
    expect(problemsWith({})).toEqual(containing('reviews.json tells of no check'));
    const clinicalOnly = {es: {fingerprint: 's1', clinical: check}};
    expect(problemsWith(clinicalOnly)).toEqual(containing('reviews.json tells of no check'));
  });

  test.each(['checked', 'unchecked'])(
    'for other words is reported, with what to do, when the language says "%s"',
    (translation) => {
      const stale = problemsWith({es: {fingerprint: 's0', translation: check}}, translation);
      expect(stale).toHaveLength(1);
      expect(stale[0]).toMatchObject({locale: 'es'});
      for (const part of [
        'other words',
        'npm run review',
        's1',
        '"unchecked"',
        'locales/locales.json',
      ]) {
        expect(stale[0]?.wrong).toContain(part);
      }
    },
  );

  test.each<[string, object, string]>([
    ['no date', {translation: {by: 'translator'}}, 'checkedOn'],
    ['a date that does not exist', {translation: {...check, checkedOn: '2027-02-30'}}, 'checkedOn'],
    ['nobody', {translation: {...check, by: ' '}}, '"by"'],
    ['a slip in a key', {translation: check, clinicl: check}, 'unknown "clinicl"'],
  ])('with %s is reported', (_, record, wrong) => {
    expect(problemsWith({es: {fingerprint: 's1', ...record}})).toEqual(containing(wrong));
  });

  test('of the source as a translation, and of a language that does not exist, is reported', () => {
    const ofSource = problemsWith({en: {fingerprint: 'e1', translation: check}}, 'unchecked');
    expect(ofSource).toEqual(containing('no translation'));
    const unknown = problemsWith({xx: {fingerprint: 'x', translation: check}}, 'unchecked');
    expect(unknown).toEqual(containing('no such language: valid are en, es'));
  });
});

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const elementsIn = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
];

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const attribute = ({attrs}: Element, name: string) => attrs.find((one) => one.name === name)?.value;

describe('the review document', () => {
  let project: ReturnType<typeof readProject>;
  let documents: Map<string, string>;
  beforeAll(async () => {
    project = readProject(root);
    documents = await reviewDocuments(root, project);
  }, 60_000);

  test.each(readTags(root))(
    'in "%s" has every sentence next to its English and its note',
    (locale) => {
      const elements = elementsIn(parse(documents.get(locale) ?? ''));
      const rows = new Map(
        elements.filter(({tagName}) => tagName === 'tr').map((row) => [attribute(row, 'id'), row]),
      );
      const words = new Map(
        sentencesByLocale(project)
          .get(locale)
          ?.map(({id, text}) => [id, text]),
      );
      for (const {id, text, desc} of project.messages) {
        const cells = elementsIn(rows.get(id)!).filter(({tagName}) => tagName === 'td');
        const own = locale === 'en' ? [] : [words.get(id)];
        expect(cells.map(textOf).slice(1, -1), id).toEqual([...own, text, desc]);
      }
      expect(words.size).toBe(project.messages.length);
    },
  );

  test('is self-contained, and escapes what it holds', () => {
    for (const html of documents.values()) {
      const loading = elementsIn(parse(html)).filter(
        (element) => attribute(element, 'src') ?? /^(?:script|img|iframe)$/.test(element.tagName),
      );
      expect(loading).toEqual([]);
    }
    const hostile = '<img src=x onerror="alert(1)"> & "more"';
    const html = reviewDocument({
      locale: 'es',
      direction: 'ltr',
      isSource: false,
      version: '1',
      fingerprint: 'f',
      messages: [{id: 'a"b', text: hostile, desc: hostile, file: 'src/a.ts', names: []}],
      words: new Map([['a"b', hostile]]),
      topics: [],
      english: [],
    });
    const elements = elementsIn(parse(html));
    expect(elements.filter(({tagName}) => tagName === 'img')).toEqual([]);
    const row = elements.find((element) => attribute(element, 'id') === 'a"b');
    expect(textOf(row!).split(hostile)).toHaveLength(4);
    expect(escapeHtml('<&>"')).not.toMatch(/[<>"]/);
  });

  test('links to nothing that is not in it', () => {
    for (const html of documents.values()) {
      const elements = elementsIn(parse(html));
      const ids = elements.map((element) => attribute(element, 'id')).filter(Boolean);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = elements.map((element) => attribute(element, 'href') ?? '');
      for (const target of targets) {
        if (target.startsWith('#')) expect(ids).toContain(target.slice(1));
      }
    }
  });

  test('names the sources of each statement, and every source', () => {
    const html = documents.get('en') ?? '';
    for (const {title} of Object.values(sources)) expect(html).toContain(escapeHtml(title));
    // What the words name by another way than by its id, and what says the words of a sign.
    const signs = Object.keys(references.notPlain).filter((id) => id in references.signs);
    const unnamed = ['overview/diet', ...signs.map((id) => `notPlain/${id}`)];
    for (const [group, items] of Object.entries(references)) {
      for (const item of Object.keys(items)) {
        const key = `${group}/${item}`;
        expect(html.includes(`<code>${key}</code>`), key).toBe(!unnamed.includes(key));
      }
    }
  });

  test('shows under each tier the signs that lead to it', () => {
    const html = documents.get('en') ?? '';
    const rows = elementsIn(parse(html)).filter(({tagName}) => tagName === 'tr');
    const {messages} = project;
    for (const [id, tier] of Object.entries(signTiers)) {
      const sign = messages.find(({names}) => names?.at(-2) === id && names.at(-1) === 'label');
      if (!sign) continue;
      const inTier = rows.filter((row) => attribute(row, 'class') === tier);
      expect(inTier.map(textOf).join(), id).toContain(sign.text);
    }
  });

  test('is written from right to left where the language is, but not the English', () => {
    const elements = elementsIn(parse(documents.get('ar') ?? ''));
    const tables = elements.filter(
      (element) => element.tagName === 'table' && attribute(element, 'class') !== 'sign',
    );
    expect(tables.map((table) => attribute(table, 'dir'))).toEqual(tables.map(() => 'rtl'));
    const cells = elements.filter(
      (element) => element.tagName === 'td' && attribute(element, 'lang') === 'en',
    );
    expect(cells.length).toBeGreaterThan(1000);
    expect(new Set(cells.map((cell) => attribute(cell, 'dir')))).toEqual(new Set(['ltr']));
  });

  test('has a place to sign for the translation and for the clinic, and the fingerprint there', () => {
    const own = fingerprints(project);
    for (const [locale, html] of documents) {
      const sign = html.slice(html.indexOf('id="sign"'));
      expect(sign).toContain(own[locale]);
      expect(sign.match(/<th scope="row">Signature/g)).toHaveLength(locale === 'en' ? 1 : 2);
    }
  });

  test('says what is on record, and when that is for other words', () => {
    const check = {checkedOn: '2027-01-02', by: 'general practitioner'};
    const about = (review?: {fingerprint: string; clinical: typeof check}) =>
      reviewDocument({
        locale: 'en',
        direction: 'ltr',
        isSource: true,
        version: '1',
        fingerprint: 'f1',
        messages: [],
        words: new Map(),
        topics: [],
        english: [],
        ...(review && {review}),
      });
    expect(about()).toContain('Nobody has signed');
    expect(about({fingerprint: 'f1', clinical: check})).toContain(
      'clinical: general practitioner, 2027-01-02',
    );
    const stale = about({fingerprint: 'f0', clinical: check});
    expect(stale).toContain('other words');
    expect(stale).not.toContain('general practitioner');
  });
});
