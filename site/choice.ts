/** What the publisher chose, and how the address of the page holds it: behind `#`, so that no server sees it. */
import {snippetKinds, type Choice, type SnippetKind} from '../src/embed/snippets.js';
import {localesOf, type Locale} from '../src/language/locales.js';
import {givenRegion} from '../src/region/aliases.js';
import {regionExamples} from '../src/region/emergency.js';
import {parseColour} from './contrast.js';
import {elementData, type Attribute, type BuilderData} from './data.js';

export interface BuilderChoice extends Required<Choice> {
  readonly lang: Locale;
  readonly kind: SnippetKind;
  /** Language of the builder itself, where it is not that of the browser. */
  readonly page: Locale | '';
}

/** A part of an address that does not work: a wrong value, or a name that is no setting (`name` is empty). */
export interface Problem {
  readonly name: string;
  readonly value: string;
  readonly valid: readonly string[];
}

const fixedNames = ['element', 'lang', 'region', 'theme', 'accent', 'heading-level'] as const;

type FixedName = (typeof fixedNames)[number];

const localeNames = localesOf();

const firstElement = 'cause-checker';

export const defaultChoice = (lang: Locale): BuilderChoice => ({
  element: firstElement,
  lang,
  region: '',
  theme: 'auto',
  accent: '',
  headingLevel: 2,
  attributes: {},
  kind: 'html',
  page: '',
});

/** Another element, with those attributes that it has as well. */
export function withElement(
  choice: BuilderChoice,
  element: string,
  data: BuilderData,
): BuilderChoice {
  const names = elementData(data, element)?.attributes.map(({name}) => name) ?? [];
  const kept = Object.entries(choice.attributes).filter(([name]) => names.includes(name));
  return {...choice, element, attributes: Object.fromEntries(kept)};
}

/** Sets one attribute; a default is left out. */
export function withAttribute(
  choice: BuilderChoice,
  attribute: Attribute,
  value: string | boolean,
): BuilderChoice {
  const attributes: Record<string, string | true> = {...choice.attributes};
  if (value === '' || value === false || value === attribute.default) {
    Reflect.deleteProperty(attributes, attribute.name);
  } else attributes[attribute.name] = value;
  return {...choice, attributes};
}

/** The choice as it goes after `#`. Element and language always do, so that everybody who opens it sees the same. */
export function writeHash(choice: BuilderChoice): string {
  const {element, lang, region, theme, accent, headingLevel, attributes, kind, page} = choice;
  const usual = defaultChoice(lang);
  const parameters = new URLSearchParams({element, lang});
  const add = (name: string, value: string, isDefault: boolean) => {
    if (!isDefault) parameters.set(name, value);
  };
  add('region', region, !region);
  add('theme', theme, theme === usual.theme);
  add('accent', accent.slice(1), !accent);
  add('heading-level', String(headingLevel), headingLevel === usual.headingLevel);
  for (const [name, value] of Object.entries(attributes)) {
    add(name, value === true ? 'true' : value, false);
  }
  add('code', kind, kind === usual.kind);
  add('page', page, !page);
  return `#${parameters.toString()}`;
}

/** The choice that an address holds, and what in it does not work. */
export function readHash(
  hash: string,
  data: BuilderData,
  language: Locale,
): {readonly choice: BuilderChoice; readonly problems: readonly Problem[]} {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const problems: Problem[] = [];

  function oneOf<Value extends string>(
    name: string,
    valid: readonly Value[],
    fallback: Value,
  ): Value {
    const value = given.get(name);
    if (value === null) return fallback;
    const found = valid.find((one) => one === value);
    if (found === undefined) problems.push({name, value, valid});
    return found ?? fallback;
  }

  const page = oneOf<Locale | ''>('page', localeNames, '');
  const usual = defaultChoice(page || language);
  const tags = data.elements.map(({tag}) => tag);
  const element = oneOf('element', tags, usual.element);
  const region = given.get('region') ?? '';
  const code = givenRegion(region);
  if (region && !code) {
    problems.push({name: 'region', value: region, valid: regionExamples});
  }
  let choice: BuilderChoice = {
    ...usual,
    page,
    element,
    lang: oneOf('lang', localeNames, usual.lang),
    region: code ?? usual.region,
    theme: oneOf('theme', data.themes, usual.theme),
    headingLevel: Number(oneOf('heading-level', data.headingLevels, String(usual.headingLevel))),
    kind: oneOf('code', snippetKinds, usual.kind),
  };

  const accent = given.get('accent');
  if (accent) {
    const colour = parseColour(accent);
    if (colour) choice = {...choice, accent: colour};
    else problems.push({name: 'accent', value: accent, valid: ['0f5f6d', '#0f5f6d']});
  }

  const attributes = elementData(data, element)?.attributes ?? [];
  for (const attribute of attributes) {
    const value = given.get(attribute.name);
    if (value === null) continue;
    const valid = validValues(attribute);
    if (isValid(attribute, value)) {
      choice = withAttribute(choice, attribute, attribute.kind === 'flag' ? true : value);
    } else problems.push({name: attribute.name, value, valid});
  }

  const known: readonly string[] = [
    ...(fixedNames satisfies readonly FixedName[]),
    ...attributes.map(({name}) => name),
    'code',
    'page',
  ];
  for (const name of new Set(given.keys())) {
    if (!known.includes(name)) problems.push({name: '', value: name, valid: known});
  }
  return {choice, problems};
}

const isAddress = ({name}: Attribute) => /(?:^|-)action$/.test(name);

const isPost = ({name}: Attribute) => /(?:^|-)post-id$/.test(name);

/** What a message says is valid. */
export function validValues(attribute: Attribute): readonly string[] {
  if (attribute.kind === 'flag') return ['true'];
  if (isAddress(attribute)) return ['https://…', '/…'];
  return isPost(attribute) ? ['1', '2', '3 …'] : attribute.values;
}

/** Whether the element takes a value of one of its own attributes. */
export function isValid(attribute: Attribute, value: string): boolean {
  const {kind, values} = attribute;
  if (kind === 'flag') return value === 'true';
  if (kind === 'choice') return values.includes(value);
  if (kind === 'list') return value.split(' ').every((one) => values.includes(one));
  if (isAddress(attribute)) return isWebAddress(value);
  return !isPost(attribute) || /^[1-9]\d*$/.test(value);
}

/** As the element itself sees it: http, https or relative. */
function isWebAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value, 'https://example.org/').protocol);
  } catch {
    return false;
  }
}
