import {toJson} from '../base/json.js';
import type {TopicDocument} from '../content/index.js';
import type {Locale} from '../language/locales.js';
import {matchLocale} from '../language/match.js';
import {loaders as interfaceLoaders} from '../text/loaders/interface.js';
import {defaultTopic, topicIds, topicSources} from '../topics/index.js';
import {warn} from '../base/warn.js';
import {imagesOf, noPage} from './images.js';
import {knownFields, validate, type Finding} from './validate.js';
import {whyNotAsk, whyNotShow} from './why-not.js';
import {partsOf, sourcesOf} from './words.js';

/**
 * By language tag, what loads the document in that language: a function, whose result may be a module that exports it by
 * default. The first language is shown where the reader's is not there.
 */
export type TopicLoaders = Readonly<
  Record<string, () => Promise<TopicDocument | {readonly default: TopicDocument}>>
>;

/** A topic that a page brought, ready to be asked for words. */
export interface OwnTopic {
  readonly id: string;
  /** The language shown to a reader of another: the same, if there is a document in it. */
  localeFor(locale: Locale): Locale;
  /**
   * The words by part.
   * @throws with what is wrong and what to do
   */
  parts(locale: Locale): Promise<Readonly<Record<string, object | undefined>>>;
  /** Fetches the drawings that steps show. */
  fetchImages(locale: Locale): Promise<void>;
}

const registered = new Map<string, OwnTopic>();

export const registeredTopic = (id: string): OwnTopic | undefined => registered.get(id);

export const problemsOf = (findings: readonly Finding[]) =>
  findings
    .slice(0, 3)
    .map(({place, problem}) => `${place || 'the document'} ${problem}`)
    .join('; ') + (findings.length > 3 ? `; and ${findings.length - 3} more` : '');

/**
 * What a document comes to in a language.
 * @param base what the addresses of its drawings start from
 * @throws if it cannot be shown
 */
async function read(
  document: unknown,
  locale: Locale,
  name: string,
  {base, tell}: {base: string; tell: typeof warn},
) {
  const findings = whyNotShow(document);
  if (findings.length > 0) throw new Error(`${name} is no topic: ${problemsOf(findings)}.`);
  const topic = knownFields(document as TopicDocument);
  if (matchLocale(topic.language) !== locale) {
    throw new Error(`${name} is in "${topic.language}", and "${locale}" was expected.`);
  }
  const reasons = whyNotAsk(topic);
  if (reasons.length > 0) tell(`${name} asks nothing: ${problemsOf(reasons)}.`);
  const {images, fetchAll} = imagesOf(topic, base);
  const own = await interfaceLoaders[defaultTopic](locale);
  return {topic, parts: partsOf(topic, own, locale, reasons.length === 0, images), fetchAll};
}

let count = 0;

interface AddOptions {
  /** The address of the document in a language; that of the page where it has none. */
  readonly addressOf?: (lang: string) => string;
  /** Takes what is said of a topic that asks nothing. */
  readonly tell?: typeof warn;
}

/** A server knows no address of the page: it writes those of drawings as paths. */
const pageAddress = () => (globalThis.document as Document | undefined)?.baseURI ?? noPage;

/**
 * Adds a topic under an id of its own.
 * @param name what it is called in the console
 */
export function addTopic(
  id: string,
  loaders: TopicLoaders,
  name: string,
  {addressOf = pageAddress, tell = warn}: AddOptions = {},
): OwnTopic {
  const byLocale = new Map<Locale, () => Promise<unknown>>();
  const langs = new Map<Locale, string>();
  for (const [tag, load] of Object.entries(loaders)) {
    const locale = matchLocale(tag);
    if (!locale) continue;
    byLocale.set(locale, load);
    langs.set(locale, tag);
  }
  const [first] = byLocale.keys();
  if (!first) throw new Error(`${name} has none of the languages that the elements speak.`);
  const loaded = new Map<Locale, ReturnType<typeof read>>();
  const load = (locale: Locale) => {
    const known = loaded.get(locale);
    if (known) return known;
    const reading = (async () => {
      const result = await byLocale.get(locale)?.();
      const isModule = typeof result === 'object' && result !== null && 'default' in result;
      const base = addressOf(langs.get(locale) ?? '');
      return read(isModule ? result.default : result, locale, name, {base, tell});
    })();
    loaded.set(locale, reading);
    // It may come the next time.
    reading.catch(() => loaded.delete(locale));
    return reading;
  };
  const topic: OwnTopic = {
    id,
    localeFor: (locale) => (byLocale.has(locale) ? locale : first),
    parts: async (locale) => (await load(locale)).parts,
    fetchImages: async (locale) => (await load(locale)).fetchAll(),
  };
  registered.set(id, topic);
  Object.assign(topicSources, {
    // Those of any language: they are the same.
    [id]: async () => sourcesOf((await (loaded.values().next().value ?? load(first))).topic),
  });
  return topic;
}

/**
 * Makes a topic of your own known to all elements, which show it where `topic` has its id. Call it before the elements
 * are defined. Nothing is loaded until an element needs it.
 *
 * @param id as `about.id` of its documents: lower-case letters, digits and hyphens
 * @param loaders by language tag, what loads the document in that language
 * @throws {RangeError} if the id is that of a topic of ours, or no id at all
 * @throws {Error} if none of the languages is one that the elements speak
 */
export function registerTopic(id: string, loaders: TopicLoaders): void {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) {
    throw new RangeError(`"${id}" is no id: use lower-case letters, digits and hyphens.`);
  }
  if (topicIds.includes(id) && !registered.has(id)) {
    throw new RangeError(`"${id}" is a topic of the library: choose another id.`);
  }
  addTopic(id, loaders, `topic="${id}"`);
  if (!topicIds.includes(id)) (topicIds as unknown as string[]).push(id);
}

const byDocument = new WeakMap<object, OwnTopic>();

/** The topic of a document that an element was given as data. */
export function topicOfData(document: unknown, name: string, options?: AddOptions): OwnTopic {
  if (typeof document !== 'object' || document === null) {
    throw new Error(`${name} is no topic: it must be an object.`);
  }
  const known = byDocument.get(document);
  if (known) return known;
  const {language} = document as Partial<TopicDocument>;
  if (!matchLocale(String(language))) {
    const spoken = {place: '/language', problem: `is ${toJson(language)}, which no element speaks`};
    throw new Error(`${name} is no topic: ${problemsOf([...validate(document), spoken])}.`);
  }
  // As a module has it: a field of the document that is called "default" must not replace it.
  const topic = addTopic(
    `own-${++count}`,
    {[String(language)]: () => Promise.resolve({default: document as TopicDocument})},
    name,
    options,
  );
  byDocument.set(document, topic);
  return topic;
}
