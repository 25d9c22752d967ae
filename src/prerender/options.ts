import type {TopicDocument} from '../content/index.js';
import {localesOf} from '../language/locales.js';
import {matchLocale} from '../language/match.js';
import {givenRegion} from '../region/aliases.js';
import {topicIds} from '../topics/index.js';
import * as library from '../index.js';

/** Bad input: the message says what was given, and what is valid. */
export class PrerenderError extends Error {
  override readonly name = 'PrerenderError';
}

/** Where the document of an element may come from. */
export interface TopicOptions {
  /** A topic of your own, as data: a document of `topic.schema.json`. It is written into the tag, unless `topic-src` names it. */
  readonly topicData?: TopicDocument | undefined;
  /**
   * Gives the document at an address of `topic-src`, whose `{lang}` is filled in, or undefined if there is none. Nothing
   * is fetched.
   */
  readonly topicAt?: ((address: string) => unknown) | undefined;
}

/** What to prerender, besides the tag. */
export interface PrerenderOptions extends TopicOptions {
  /** Language tag (BCP 47). `en` by default. The element gets it as its own `lang`. */
  readonly lang?: string | undefined;
  /** Region (ISO 3166 such as `US`, `GB-NIR` or `GBR`), for phone numbers and names; else that of the language tag. */
  readonly region?: string | undefined;
  /** The topic; the default one of the elements if it is left out. */
  readonly topic?: string | undefined;
  /** Level of the element's heading, 2 to 6. */
  readonly headingLevel?: number | string | undefined;
  readonly theme?: string | undefined;
  /** Further attributes of the element, such as `{plan: 'now', 'auto-advance': true}`. */
  readonly attributes?: Readonly<Record<string, string | boolean>> | undefined;
  /** Also renders what the element shows (declarative shadow DOM). The element then takes over without a visible change. */
  readonly shadow?: boolean | undefined;
  /** For the `<style>` of the shadow DOM, where the page's Content-Security-Policy asks for one. */
  readonly nonce?: string | undefined;
  /** Tags of other elements on the same page, to which this one then links. */
  readonly beside?: readonly string[] | undefined;
  /**
   * The day on which the page is read, as a `Date` or as `YYYY-MM-DD`; the present day by default. A number
   * that should have been checked again before is left out.
   */
  readonly date?: Date | string | undefined;
}

type ElementClass = typeof library.TopicGuide | typeof library.CauseChecker;

const classes = new Map(
  Object.values(library)
    .filter((one): one is ElementClass => typeof one === 'function' && 'tag' in one)
    .map((one) => [one.tag, one]),
);

/**
 * The day on which the page is read.
 * @throws {PrerenderError} for what is not a day
 */
export function dayOf(tag: string, date: Date | string = new Date()): Date {
  const day = new Date(date);
  const isDay = typeof date !== 'string' || /^\d{4}-\d{2}-\d{2}$/.test(date);
  if (isDay && !Number.isNaN(day.getTime())) return day;
  throw new PrerenderError(`<${tag}>: date="${String(date)}" is not a day. Valid: YYYY-MM-DD.`);
}

/** All tags of the library. */
export const tags: readonly string[] = [...classes.keys()].sort();

/** The class of a tag. */
export function classOf(tag: string): ElementClass {
  const found = classes.get(tag);
  if (!found) {
    throw new PrerenderError(`There is no element <${tag}>. Valid: ${tags.join(', ')}.`);
  }
  return found;
}

/** Attributes that code looks for which loads only where they are. */
const additions = ['advice-line', 'advice-line-name', 'signed-src'];

/** The attributes of an element. */
export const knownAttributes = (tag: string): readonly string[] =>
  [...new Set(['lang', ...additions, ...classOf(tag).observedAttributes])].sort();

/** Attributes that every HTML element has and that a publisher may want on the tag. */
const globalAttribute = /^(?:id|class|slot|hidden|title|(?:data|aria)-[\w.-]+)$/;

/**
 * The attributes of an element as they will stand on its tag.
 * @throws {PrerenderError} for an attribute that the element does not have, and for a language without words
 */
export function attributesOf(tag: string, options: PrerenderOptions): Map<string, string> {
  const {lang = 'en', region, topic, headingLevel, theme, attributes = {}} = options;
  const named = {lang, topic, region, 'heading-level': headingLevel, theme};
  const given = new Map<string, string>();
  const all: Record<string, string | number | boolean | undefined> = {...named, ...attributes};
  for (const [name, value] of Object.entries(all)) {
    if (value === undefined || value === false) continue;
    given.set(name, value === true ? '' : String(value));
  }
  const known = knownAttributes(tag);
  for (const name of given.keys()) {
    if (known.includes(name) || globalAttribute.test(name)) continue;
    throw new PrerenderError(`<${tag}> has no attribute "${name}". Valid: ${known.join(', ')}.`);
  }
  checkLanguage(tag, given.get('lang') ?? '');
  // Of a document, its id.
  if (options.topicData === undefined) checkTopic(tag, given.get('topic'));
  const code = givenRegion(given.get('region') ?? '');
  if (code) given.set('region', code);
  return given;
}

function checkLanguage(tag: string, lang: string): void {
  if (matchLocale(lang, tag)) return;
  throw new PrerenderError(
    `<${tag}>: lang="${lang}" has no words. Valid: ${localesOf(tag).join(', ')}, each also with a region such as en-US.`,
  );
}

function checkTopic(tag: string, topic: string | undefined): void {
  if (topic === undefined || topicIds.includes(topic)) return;
  throw new PrerenderError(
    `<${tag}>: topic="${topic}" is not known. Valid: ${topicIds.join(', ')}.`,
  );
}
