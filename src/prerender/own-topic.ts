/** Topics of a page's own without a browser: finds the document that an element names, and has it ready. */
import '../own-topic/index.js';
import type {TopicDocument} from '../content/index.js';
import {localesOf} from '../language/locales.js';
import {matchLocale} from '../language/match.js';
import {noPage} from '../own-topic/images.js';
import {prepare} from '../own-topic/prepare.js';
import {parse} from '../own-topic/parse.js';
import {problemsOf, topicOfData} from '../own-topic/topics.js';
import {whyNotAsk, whyNotShow} from '../own-topic/why-not.js';
import {ownTopics, topicIds} from '../topics/index.js';
import {PrerenderError, type TopicOptions} from './options.js';

type Attributes = ReadonlyMap<string, string>;

// Only an element that was given a document has a topic of its own here, and the parts of a guide have that of the guide.
ownTopics.prepare = (host) => {
  const {topicData, guide} = host as {readonly topicData?: unknown; readonly guide?: unknown};
  return topicData === undefined && !guide ? undefined : prepare(host);
};

/** By their address and text: each is read once. */
const known = new Map<string, TopicDocument>();

/**
 * The document of the topic that an element brings along, if it does.
 * @param inTag what the script in the tag holds
 * @throws {PrerenderError} if there is none at the address, or if it is no topic
 */
export async function ownTopicOf(
  tag: string,
  attributes: Attributes,
  {topicData, topicAt}: TopicOptions,
  inTag?: string,
): Promise<TopicDocument | undefined> {
  const src = attributes.get('topic-src');
  const read = topicData !== undefined || src !== undefined || inTag !== undefined;
  if (!read) return undefined;
  try {
    if (topicData !== undefined) return ready(topicData, `<${tag}>: topicData`);
    if (src !== undefined) return await atAddress(tag, src, attributes, topicAt);
    const name = `<${tag}>: the script in it`;
    return ready(parse(inTag ?? '', name), name);
  } catch (error) {
    throw error instanceof PrerenderError ? error : new PrerenderError((error as Error).message);
  }
}

async function atAddress(
  tag: string,
  src: string,
  attributes: Attributes,
  topicAt: TopicOptions['topicAt'],
): Promise<TopicDocument> {
  const name = `<${tag}>: topic-src="${src}"`;
  if (src === '') throw new PrerenderError(`${name} is empty. Valid: the address of a document.`);
  if (!topicAt) {
    throw new PrerenderError(
      `${name} is not fetched. Give the document as topicData, or let topicAt (--topics-dir) find it.`,
    );
  }
  const lang = languageOf(attributes);
  const address = src.replaceAll('{lang}', lang);
  const document = await topicAt(address);
  if (document === undefined) throw new PrerenderError(`${name}: there is no "${address}".`);
  return ready(document, `<${tag}>: topic-src="${address}"`, address);
}

/** The one of `topic-langs` that an element shows: that of the reader, else the first. */
function languageOf(attributes: Attributes): string {
  const locale = matchLocale(attributes.get('lang') ?? '');
  const langs = (attributes.get('topic-langs') ?? '').split(/[\s,]+/).filter(Boolean);
  return langs.find((lang) => matchLocale(lang) === locale) ?? langs[0] ?? String(locale);
}

/** Says what is wrong each time, and asks nothing where that is all that is wrong. */
function ready(document: unknown, name: string, address = ''): TopicDocument {
  const text = (JSON.stringify(document) as string | undefined) ?? 'null';
  const topic = known.get(address + text) ?? (JSON.parse(text) as TopicDocument);
  const findings = whyNotShow(topic);
  if (findings.length > 0) {
    throw new PrerenderError(
      `${name} is no topic: ${problemsOf(findings)}. Valid: a document of topic.schema.json.`,
    );
  }
  const {language} = topic;
  if (!matchLocale(language)) {
    throw new PrerenderError(
      `${name}: /language "${language}" has no words. Valid: ${localesOf().join(', ')}.`,
    );
  }
  const reasons = whyNotAsk(topic);
  if (reasons.length > 0) {
    // eslint-disable-next-line no-console -- the shared warn() makes errors of warnings here
    console.warn(`[care-elements] ${name} asks nothing: ${problemsOf(reasons)}.`);
  }
  topicOfData(topic, name, {
    addressOf: () => new URL(address, noPage).href,
    tell: () => undefined,
  });
  known.set(address + text, topic);
  return topic;
}

/**
 * Whether the tag says by itself which topic it is, for the element that takes over.
 * @throws {PrerenderError} if it names another
 */
export function isNamed(tag: string, attributes: Attributes, {about}: TopicDocument): boolean {
  const name = attributes.get('topic');
  if (name === undefined) return attributes.has('topic-src');
  if (name === about.id && !topicIds.includes(name)) return true;
  throw new PrerenderError(
    `<${tag}>: topic="${name}" is not the id of the document. Valid: none, or "${about.id}" where that is no topic of ours.`,
  );
}

/** The document as the script in a tag, which nothing in it can end. */
export const scriptOf = (topic: TopicDocument): string =>
  `<script type="application/json">${JSON.stringify(topic).replaceAll('<', '\\u003c')}</script>`;
