/** The attribute `wrap`: the page's own HTML is the content of an element. Loads where a page has one. */
import {toJson} from '../../base/json.js';
import {warn} from '../../base/warn.js';
import {matchLocale} from '../../language/match.js';
import {nearestLanguage} from '../../language/nearest.js';
import {loaders as wrappedLoaders} from '../../text/loaders/wrapped.js';
import {defaultTopic} from '../../topics/index.js';
import type {OwnTopic, topicOfData as toTopic} from '../topics.js';
import {hasCautions} from './cautions.js';
import {complete} from './complete.js';
import {transparent} from './dom.js';
import {partsIn, putIn, takeOut} from './guide.js';
import {tagOfHost, type WrapHost} from './host.js';
import {readHtml, type Run} from './read.js';
import {showHead, wholes, WrapView} from './view.js';

/** How long a page may go on changing before it is read again. */
const pauseMs = 300;

/** What is read out of HTML. */
const attributeFilter = [
  ...['id', 'href', 'src', 'alt', 'width', 'height', 'datetime'],
  ...['topic', 'name', 'author', 'reviewed-by', 'last-reviewed', 'next-review', 'checked']
    .concat(['part', 'id', 'tags', 'instead', 'hold', 'repeat', 'rest', 'caution', 'title'])
    .concat([
      'first-look',
      'held',
      'limit',
      'tier',
      'sign',
      'plan',
      'why',
      'do',
      'meanwhile',
      'avoid',
    ])
    .concat(['min-tier', 'evidence', 'not-plain', 'list', 'can', 'cannot', 'ask-first', 'know'])
    .concat(['warning', 'field', 'fact'])
    .map((name) => `data-${name}`),
];

type Nodes = ReadonlyMap<string, readonly Element[]>;

/** What is known of an element that is wrapped. */
interface State {
  readonly language: string;
  readonly json: string;
  readonly document: object;
  readonly runs: readonly Run[];
  readonly nodes: Nodes;
}

const states = new WeakMap<WrapHost, State>();
const views = new WeakMap<WrapHost, WrapView>();
const observers = new WeakMap<WrapHost, MutationObserver>();
const changed = new WeakSet<WrapHost>();

/** By the documents that were read, so that the parts of a guide find the nodes. */
const nodesByDocument = new WeakMap<object, Nodes>();
/** A page may give one document to an element that is wrapped and to one that is not: they show different things. */
const wrappedCopies = new WeakMap<object, object>();

const asks = (host: WrapHost) =>
  host.isAsking || partsIn(host).some((part) => (part as unknown as WrapHost).isAsking);

/** Reads again once the page has stopped changing, but never while a reader answers. */
function watch(host: WrapHost): void {
  if (observers.has(host)) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (asks(host)) later();
      else {
        changed.add(host);
        host.requestUpdate();
      }
    }, pauseMs);
  };
  const observer = new MutationObserver((records) => {
    const isOurs = ({target}: MutationRecord) => transparent.has(target as Element);
    if (!records.every(isOurs)) later();
  });
  observer.observe(host, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter,
  });
  observers.set(host, observer);
}

async function read(host: WrapHost): Promise<State> {
  const language = nearestLanguage(host) || 'en';
  const before = states.get(host);
  if (before && (asks(host) || (before.language === language && !changed.has(host)))) return before;
  changed.delete(host);
  const name = `<${host.localName}>: wrap`;
  const {document, warnings, refused, runs, nodes} = readHtml(host, tagOfHost(host), language);
  for (const warning of warnings) warn(`${name}: ${warning}`);
  if (refused) throw new Error(`${name}: ${refused}`);
  const locale = matchLocale(language);
  if (!locale) throw new Error(`${name}: the elements do not speak "${language}".`);
  const own = await wrappedLoaders[defaultTopic](locale);
  const topic = complete(document, own);
  const json = toJson(topic);
  const state = {
    language,
    json,
    // The same, so that nothing renders again that says the same.
    document: before?.json === json ? before.document : topic,
    runs,
    nodes,
  };
  nodesByDocument.set(state.document, nodes);
  states.set(host, state);
  return state;
}

/** Whether a wrapped guide has put it around a part of its article. */
export const isPart = (host: Element): boolean => transparent.has(host);

/**
 * @param topicOfData handed over, since the file that holds it must share no other with this one
 * @throws with why it cannot be read; the element then keeps the content of the page
 */
export async function topicOf(host: WrapHost, topicOfData: typeof toTopic): Promise<OwnTopic> {
  const name = `<${host.localName}>: wrap`;
  const {topicData} = host;
  if (typeof topicData === 'object' && topicData !== null) {
    if (nodesByDocument.has(topicData)) return topicOfData(topicData, name);
    const copy = wrappedCopies.get(topicData) ?? {...topicData};
    wrappedCopies.set(topicData, copy);
    return topicOfData(copy, name);
  }
  watch(host);
  return topicOfData((await read(host)).document, name);
}

/** The words of a reading part, with what shows around the page's nodes. */
export const around = (words: object): object => ({...words, show: showHead});

/** Shows the page's nodes, with what the element adds. */
export async function wrap(host: WrapHost, words: object | undefined): Promise<void> {
  const {topicData} = host;
  const state = topicData ? undefined : states.get(host);
  const nodes =
    state?.nodes ?? nodesByDocument.get(topicData ?? {}) ?? new Map<string, Element[]>();
  const view = views.get(host) ?? new WrapView(host, nodes);
  views.set(host, view);
  view.nodes = nodes;
  const tag = tagOfHost(host);
  if (words && (tag === 'cause-checker' || (tag === 'medicine-guide' && hasCautions(words)))) {
    const {show} = (await host.complete?.(words)) ?? {};
    if (show) wholes.set(host, show);
  } else wholes.delete(host);
  if (tag === 'topic-guide' && state) {
    putIn(host, state.runs, state.document);
    // Its own changes are none.
    observers.get(host)?.takeRecords();
  }
}

/** The element is as it was: `wrap` is gone, or what it holds cannot be read. */
export function unwrap(host: WrapHost, isOver: boolean): void {
  views.get(host)?.end();
  views.delete(host);
  takeOut(host);
  states.delete(host);
  if (!isOver) {
    observers.get(host)?.takeRecords();
    return;
  }
  observers.get(host)?.disconnect();
  observers.delete(host);
}
