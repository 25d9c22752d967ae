/** What the publisher chose, and how the address of the page holds it: behind `#`, so that no server sees it. */
import {isReplyAddress, replyAddress} from '../src/embed/reply-address.js';
import {snippetKinds, type Choice, type SnippetKind} from '../src/embed/snippets.js';
import {localesOf, type Locale} from '../src/language/locales.js';
import {givenRegion} from '../src/region/aliases.js';
import {regionExamples} from '../src/region/emergency.js';
import {parseColour} from './contrast.js';
import {elementData, type Attribute, type BuilderData} from './data.js';

/** Whose words readers see: ours, or a topic or an article of the publisher. */
export const modes = ['ours', 'topic', 'article'] as const;

type Mode = (typeof modes)[number];

export interface BuilderChoice extends Required<Choice> {
  readonly lang: Locale;
  readonly kind: SnippetKind;
  readonly mode: Mode;
  /** Language of the builder itself, where it is not that of the browser. */
  readonly page: Locale | '';
  /**
   * Of the settings that decide which number readers call, or what others get to know of them, those that came with
   * a link: somebody else may have chosen them. An address among them stays out of the code until it is accepted.
   */
  readonly linked: readonly string[];
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
  mode: 'ours',
  page: '',
  linked: [],
});

/** The settings that a publisher must see when they come with a link. */
const isSensitive = (name: string) =>
  name === 'region' || name === 'share-tier' || isReplyAddress(name);

/** The publisher has seen a setting that came with a link, and leaves it or has chosen another. */
export const accept = (choice: BuilderChoice, name: string): BuilderChoice => ({
  ...choice,
  linked: choice.linked.filter((one) => one !== name),
});

/** What goes into the code: no address that only a link has chosen, nor how to send there. */
export function accepted(choice: BuilderChoice): BuilderChoice {
  const held = choice.linked
    .filter(isReplyAddress)
    .flatMap((name) => ['action', 'format', 'post-id'].map((one) => name.replace('action', one)));
  const kept = Object.entries(choice.attributes).filter(([name]) => !held.includes(name));
  return {...choice, attributes: Object.fromEntries(kept)};
}

/** Another element, with those attributes that it has as well. */
export function withElement(
  choice: BuilderChoice,
  element: string,
  data: BuilderData,
): BuilderChoice {
  const names = elementData(data, element)?.attributes.map(({name}) => name) ?? [];
  const kept = Object.entries(choice.attributes).filter(([name]) => names.includes(name));
  const linked = choice.linked.filter((name) => name === 'region' || names.includes(name));
  return {...choice, element, attributes: Object.fromEntries(kept), linked};
}

/** Sets one attribute, an address as it is parsed; a default is left out. */
export function withAttribute(
  choice: BuilderChoice,
  attribute: Attribute,
  given: string | boolean,
): BuilderChoice {
  const {name} = attribute;
  const attributes: Record<string, string | true> = {...choice.attributes};
  const value = isReplyAddress(name) ? (replyAddress(String(given)) ?? '') : given;
  if (value === '' || value === false || value === attribute.default) {
    Reflect.deleteProperty(attributes, name);
  } else attributes[name] = value;
  return accept({...choice, attributes}, name);
}

/** The choice as it goes after `#`. Element and language always do, so that everybody who opens it sees the same. */
export function writeHash(choice: BuilderChoice): string {
  const {element, lang, region, theme, accent, headingLevel, attributes, kind, mode, page} = choice;
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
  add('mode', mode, mode === usual.mode);
  add('page', page, !page);
  return `#${parameters.toString()}`;
}

/**
 * The choice that an address holds, and what in it does not work.
 * @param before the choice until now: what stays as it was does not come with a link
 */
export function readHash(
  hash: string,
  data: BuilderData,
  language: Locale,
  before = defaultChoice(language),
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
    mode: oneOf('mode', modes, usual.mode),
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
    'mode',
    'page',
  ];
  for (const name of new Set(given.keys())) {
    if (!known.includes(name)) problems.push({name: '', value: name, valid: known});
  }
  const linked = ['region', ...Object.keys(choice.attributes)].filter(
    (name) =>
      isSensitive(name) &&
      valueOf(choice, name) &&
      (valueOf(choice, name) !== valueOf(before, name) || before.linked.includes(name)),
  );
  return {choice: {...choice, linked}, problems};
}

const valueOf = ({region, attributes}: BuilderChoice, name: string) =>
  name === 'region' ? region : attributes[name];

const isPost = ({name}: Attribute) => /(?:^|-)post-id$/.test(name);

/** What a message says is valid. */
export function validValues(attribute: Attribute): readonly string[] {
  if (attribute.kind === 'flag') return ['true'];
  if (isReplyAddress(attribute.name)) return ['https://…', '/…'];
  return isPost(attribute) ? ['1', '2', '3 …'] : attribute.values;
}

/** Whether the element takes a value of one of its own attributes. */
export function isValid(attribute: Attribute, value: string): boolean {
  const {kind, values} = attribute;
  if (kind === 'flag') return value === 'true';
  if (kind === 'choice') return values.includes(value);
  if (kind === 'list') return value.split(' ').every((one) => values.includes(one));
  if (isReplyAddress(attribute.name)) return replyAddress(value) !== undefined;
  return !isPost(attribute) || /^[1-9]\d*$/.test(value);
}
