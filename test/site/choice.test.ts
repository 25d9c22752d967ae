import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  defaultChoice,
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
    page: fc.constantFrom('', ...languages),
  })
  .map(({element, values: given, ...others}) =>
    element.attributes.reduce<BuilderChoice>(
      (choice, one) => withAttribute(choice, one, given[one.name] ?? ''),
      {...others, element: element.tag, attributes: {}},
    ),
  );

test('an address gives back what was chosen', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      expect(read(writeHash(choice))).toEqual({choice, problems: []});
    }),
  );
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
