import {FlowRunner} from '../base/flow-runner.js';
import type {ReactiveElement} from 'lit';
import type {Part} from '../base/parts.js';
import {defaultTopic} from '../topics/index.js';
import type {Locale} from '../language/locales.js';
import {fetchedTopic} from './fetch.js';
import {parse} from './parse.js';
import {registeredTopic, topicOfData, type OwnTopic} from './topics.js';
import {noteFallback} from './fallback.js';
import {isWrapped} from './is-wrapped.js';
import {noteSources} from './note-sources.js';
import type {WrapHost} from './wrap/host.js';

/** What an element has that loads words. */
interface Host extends ReactiveElement {
  topic: string;
  /** Nothing where it is left out; null is a topic that is not there yet. */
  readonly topicData?: unknown;
  readonly topicSrc?: string | null;
  readonly topicLangs?: string | null;
  readonly language: {locale: Locale};
  readonly guide?: unknown;
  readonly reading: Part;
  readonly flow?: Part;
  readonly otherPlans?: Part;
}

interface HostClass {
  readonly tag: string;
}

const upgraded = new WeakSet<Host>();

/**
 * Properties that a page sets before an element is defined are kept by Lit until the first update, and the topic among
 * them is needed before it: this takes them over by an update that renders nothing.
 */
function takeEarlyProperties(host: Host): void {
  if (host.hasUpdated || upgraded.has(host)) return;
  upgraded.add(host);
  Object.assign(host, {shouldUpdate: () => false});
  // Public in our elements.
  (host as unknown as {performUpdate(): void}).performUpdate();
  Reflect.deleteProperty(host, 'shouldUpdate');
  // It is still to come: asking for another one would load the words twice.
  host.isUpdatePending = true;
}

/** The topic that an element was given by name, while it shows one by other means. */
const named = new WeakMap<Host, string>();

const dataIn = (host: Host) =>
  host.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');

/** By the text of the script, so that elements which hold the same share it. */
const parsed = new Map<string, unknown>();

/** Waits until the parser has passed the end of the tag: a topic in it would not be there before. */
function wholeTag(host: Host): Promise<unknown> | undefined {
  if (document.readyState !== 'loading') return undefined;
  for (let node: Node | null = host; node; node = node.parentNode) {
    if (node.nextSibling) return undefined;
  }
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', resolve, {once: true}),
  );
}

async function topicOf(host: Host): Promise<OwnTopic | undefined> {
  const {localName, topicData} = host;
  // That of the guide is its own, by name.
  if (host.guide) return undefined;
  // As an attribute, where the element was defined before this came.
  const topicSrc = host.topicSrc ?? host.getAttribute('topic-src');
  const topicLangs = host.topicLangs ?? host.getAttribute('topic-langs');
  if (topicData !== undefined) return topicOfData(topicData, `<${localName}>: topicData`);
  // A framework that found no such property, as the element was not defined yet.
  if (host.hasAttribute('topicdata') || host.hasAttribute('topic-data')) {
    throw new Error('topicData is a property, and came as an attribute: define the element first.');
  }
  // One that a template left empty names a topic, too: ours must not show instead.
  if (topicSrc === '') throw new Error('topic-src is empty: write the address of the document.');
  if (topicSrc) return fetchedTopic(topicSrc, topicLangs || host.language.locale, localName);
  await wholeTag(host);
  const text = dataIn(host)?.textContent;
  if (text === undefined) return undefined;
  const name = `<${localName}>: the script in it`;
  if (!parsed.has(text)) parsed.set(text, parse(text, name));
  return topicOfData(parsed.get(text), name);
}

const tagOf = (host: Host) => (host.constructor as unknown as HostClass).tag;

/** The tables that hold the words of an element, with the names that a topic has them under. */
const tablesOf = (host: Host): readonly (readonly [string, Part | undefined])[] => {
  const tag = tagOf(host);
  return [
    [tag, host.reading],
    [`${tag}-flow`, host.flow],
    [`${tag}-routine`, host.otherPlans],
  ];
};

type Wrap = typeof import('./wrap/wrap.js');

/** Wrapped by now. */
const wrapped = new WeakMap<Host, Wrap>();

async function show(host: Host, topic: OwnTopic, wrap?: Wrap): Promise<void> {
  const locale = topic.localeFor(host.language.locale);
  const parts = await topic.parts(locale);
  const tag = tagOf(host);
  if (!host.guide && !parts[tag]) throw new Error('its topic has no words for it.');
  for (const [name, part] of tablesOf(host)) {
    if (!part || !parts[name]) continue;
    Object.assign(part.words, {
      [topic.id]: async (wanted: Locale) => {
        const words = topic.localeFor(wanted) === wanted && (await topic.parts(wanted))[name];
        if (!words) throw new Error(`topic="${topic.id}" has no words in "${wanted}"`);
        // Not when Start loads ahead: whoever only reads needs no drawings of steps.
        if (name === 'relief-steps-flow' && FlowRunner.hasBegun) await topic.fetchImages(wanted);
        return wrap && name === tag ? wrap.around(words) : words;
      },
    });
  }
  host.language.locale = locale;
  await wrap?.wrap(host as unknown as WrapHost, parts[tag]);
}

/** Takes off what wraps the page's nodes. */
function unwrap(host: Host, isOver: boolean): void {
  wrapped.get(host)?.unwrap(host as unknown as WrapHost, isOver);
  wrapped.delete(host);
}

/**
 * Has what an element needs of a topic that the page brings along, before it loads its words. Does nothing for others.
 * @throws with what is wrong and what to do; the element then keeps the content of the page
 */
export async function prepare(element: object): Promise<void> {
  const host = element as Host;
  takeEarlyProperties(host);
  try {
    const wrap = isWrapped(host) ? await import('./wrap/wrap.js') : undefined;
    if (wrap) wrapped.set(host, wrap);
    else unwrap(host, true);
    // The parts of a guide have their topic from it.
    if (!host.guide && !wrap?.isPart(host)) noteSources(host, dataIn(host));
    const given = wrap
      ? await wrap.topicOf(host as unknown as WrapHost, topicOfData)
      : await topicOf(host);
    if (given && !named.has(host)) named.set(host, host.topic);
    if (given) host.topic = given.id;
    else if (named.has(host)) {
      host.topic = named.get(host) ?? defaultTopic;
      named.delete(host);
    }
    const topic = given ?? registeredTopic(host.topic);
    if (topic) await show(host, topic, wrap);
    else noteFallback(host);
  } catch (error) {
    unwrap(host, false);
    throw error;
  }
}
