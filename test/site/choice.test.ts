import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  accept,
  accepted,
  defaultChoice,
  modes,
  readHash,
  withAttribute,
  withElement,
  writeHash,
  type BuilderChoice,
} from '../../site/choice.js';
import type {Attribute, BuilderData} from '../../site/data.js';
import {snippetKinds} from '../../src/embed/snippets.js';
import {locales, type Locale} from '../../src/language/locales.js';

const languages = Object.keys(locales) as Locale[];

const byLanguage = <Value>(value: Value) =>
  Object.fromEntries(languages.map((language) => [language, value])) as Record<Locale, Value>;

const attribute = (name: string, kind: Attribute['kind'], ...values: string[]): Attribute => ({
  name,
  kind,
  values,
  default: name === 'format' ? 'json' : '',
  description: '',
});

const shareTier = attribute('share-tier', 'flag');
const plan = attribute('plan', 'choice', 'now', 'after');
const sections = attribute('sections', 'list', 'causes', 'relief', 'reply');
const action = attribute('action', 'text');
const format = attribute('format', 'choice', 'json', 'form', 'wordpress');
const postId = attribute('post-id', 'text');

const words = {heading: '', signs: [], number: '', unknown: ''};

const data: BuilderData = {
  version: '1.2.3',
  inner: '1.2.3-0123456789',
  files: {},
  imports: {},
  themes: ['auto', 'light', 'dark'],
  headingLevels: ['2', '3', '4', '5', '6'],
  elements: [
    {tag: 'cause-checker', attributes: [shareTier]},
    {tag: 'when-to-see-doctor', attributes: [shareTier]},
    {tag: 'relief-steps', attributes: [plan]},
    {tag: 'topic-guide', attributes: [sections]},
    {tag: 'reader-reply', attributes: [action, format, postId]},
  ],
  titles: byLanguage({}),
  regions: byLanguage({}),
  emergency: byLanguage(words),
};

const read = (hash: string) => readHash(hash, data, 'en');

const values: Readonly<Record<string, fc.Arbitrary<string | boolean>>> = {
  'share-tier': fc.boolean(),
  plan: fc.constantFrom('', 'now', 'after'),
  sections: fc.constantFrom('', 'causes', 'causes relief'),
  action: fc.constantFrom('', '/reply?a=[1]&b=#c', 'https://example.org/ä b'),
  format: fc.constantFrom('json', 'form', 'wordpress'),
  'post-id': fc.constantFrom('', '1', '42'),
};

const anyChoice: fc.Arbitrary<BuilderChoice> = fc
  .record({
    element: fc.constantFrom(...data.elements),
    values: fc.record(values),
    lang: fc.constantFrom(...languages),
    region: fc.constantFrom('', 'US', 'EG'),
    theme: fc.constantFrom(...data.themes),
    accent: fc.constantFrom('', '#c2185b'),
    headingLevel: fc.integer({min: 2, max: 6}),
    kind: fc.constantFrom(...snippetKinds),
    mode: fc.constantFrom(...modes),
    page: fc.constantFrom('', ...languages),
  })
  .map(({element, values: given, ...others}) =>
    element.attributes.reduce<BuilderChoice>(
      (choice, one) => withAttribute(choice, one, given[one.name] ?? ''),
      {...others, element: element.tag, attributes: {}, linked: []},
    ),
  );

test('an address gives back what was chosen', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const {choice: given, problems} = read(writeHash(choice));
      expect(problems).toEqual([]);
      expect({...given, linked: []}).toEqual(choice);
      expect(readHash(writeHash(choice), data, 'en', choice)).toEqual({choice, problems: []});
    }),
  );
});

describe('what comes with a link', () => {
  const evil = '#element=reader-reply&action=https://evil.example/collect&format=form&region=JP';

  test('is held back where it says where replies go, until it is accepted', () => {
    const {choice} = read(evil);
    expect(choice.linked).toEqual(['region', 'action']);
    expect(accepted(choice)).toMatchObject({region: 'JP', attributes: {}});
    const {attributes} = accepted(accept(choice, 'action'));
    expect(attributes).toEqual({action: 'https://evil.example/collect', format: 'form'});
  });

  test('is named where it tells the page of a result, and not where it only changes the looks', () => {
    const hash = '#element=cause-checker&share-tier=true&theme=dark&accent=c2185b&heading-level=3';
    expect(read(hash).choice.linked).toEqual(['share-tier']);
  });

  test('is the publisher’s own once they type another', () => {
    const typed = withAttribute(read(evil).choice, action, 'https://site.example/a');
    expect(typed.linked).toEqual(['region']);
    expect(accepted(typed).attributes.action).toBe('https://site.example/a');
  });

  test('stays in question in another language of the page, and what was accepted does not come back', () => {
    const {choice} = read(evil);
    const inSpanish = (before: BuilderChoice) =>
      readHash(writeHash({...before, page: 'es'}), data, 'en', before).choice.linked;
    expect(inSpanish(choice)).toEqual(choice.linked);
    expect(inSpanish(accept(choice, 'action'))).toEqual(['region']);
    const other = readHash(evil.replace('collect', 'other'), data, 'en', accept(choice, 'action'));
    expect(other.choice.linked).toEqual(['region', 'action']);
  });

  test('is what a browser makes of it, not what it looks like', () => {
    const held = (value: string) =>
      read(`#element=reader-reply&action=${encodeURIComponent(value)}`);
    expect(held('/\\evil.example/{{x}}').choice.attributes.action).toBe(
      'https://evil.example/%7B%7Bx%7D%7D',
    );
    expect(held('https://site.example@evil.example/').problems).toHaveLength(1);
  });

  test('goes with its element', () => {
    expect(withElement(read(evil).choice, 'cause-checker', data).linked).toEqual(['region']);
  });
});

test('without an address, everything is usual, in the language of the browser', () => {
  expect(readHash('', data, 'ar')).toEqual({choice: defaultChoice('ar'), problems: []});
});

test('an address says element and language even where they are usual', () => {
  expect(writeHash(defaultChoice('en'))).toBe('#element=cause-checker&lang=en');
});

test('the language of the builder is that of its elements, unless the address says another', () => {
  expect(read('#page=ar').choice).toMatchObject({page: 'ar', lang: 'ar'});
  expect(read('#page=ar&lang=es').choice).toMatchObject({page: 'ar', lang: 'es'});
});

describe('a wrong value gives way to the usual one, and is named with what is valid', () => {
  test.each([
    ['element=div', {name: 'element', value: 'div', valid: data.elements.map(({tag}) => tag)}],
    ['lang=xx', {name: 'lang', value: 'xx', valid: languages}],
    ['theme=pink', {name: 'theme', value: 'pink', valid: ['auto', 'light', 'dark']}],
    ['heading-level=1', {name: 'heading-level', value: '1', valid: ['2', '3', '4', '5', '6']}],
    ['code=php', {name: 'code', value: 'php', valid: [...snippetKinds]}],
    ['page=__proto__', {name: 'page', value: '__proto__', valid: languages}],
    ['accent=red', {name: 'accent', value: 'red', valid: ['0f5f6d', '#0f5f6d']}],
    ['share-tier=yes', {name: 'share-tier', value: 'yes', valid: ['true']}],
  ])('%s', (part, problem) => {
    expect(read(`#${part}`)).toEqual({choice: defaultChoice('en'), problems: [problem]});
  });

  test('a region', () => {
    const {choice, problems} = read('#region=XX');
    expect(choice.region).toBe('');
    expect(problems).toMatchObject([{name: 'region', value: 'XX'}]);
    expect(problems[0]?.valid).toContain('US');
    expect(read('#region=us')).toMatchObject({choice: {region: 'US'}, problems: []});
  });

  test.each([
    ['relief-steps', 'plan=later', ['now', 'after']],
    ['topic-guide', 'sections=causes+foo', ['causes', 'relief', 'reply']],
    ['reader-reply', 'action=javascript:alert(1)', ['https://…', '/…']],
    ['reader-reply', 'post-id=0', ['1', '2', '3 …']],
  ])('%s: %s', (element, part, valid) => {
    const {choice, problems} = read(`#element=${element}&${part}`);
    const [name, value] = [...new URLSearchParams(part)][0] ?? [];
    expect(choice.attributes).toEqual({});
    expect(problems).toEqual([{name, value, valid}]);
  });

  test('a name that is no setting, or one of another element', () => {
    const {problems} = read('#element=relief-steps&share-tier=true&foo=1');
    expect(problems.map(({name, value}) => [name, value])).toEqual([
      ['', 'share-tier'],
      ['', 'foo'],
    ]);
    expect(problems[0]?.valid).toContain('plan');
    expect(problems[0]?.valid).not.toContain('share-tier');
  });
});

test('another element keeps the attributes that it has as well, and no other', () => {
  const choice = withAttribute(defaultChoice('en'), shareTier, true);
  expect(withElement(choice, 'when-to-see-doctor', data).attributes).toEqual({'share-tier': true});
  expect(withElement(choice, 'relief-steps', data).attributes).toEqual({});
});
