import type {TopicSources} from '../content/index.js';

/** The topic of an element that names none. */
export const defaultTopic = 'leg-cramps';

const ids = [defaultTopic] as const;

/** The topics that there are, the default first. */
export const topicIds: readonly [string, ...string[]] = ids;

/**
 * Sources load only when a reader opens a list of them, since they are many bytes that few readers
 * want. What loads is the same for every reader and every answer.
 */
export const topicSources: Readonly<Record<string, () => Promise<TopicSources>>> = {
  'leg-cramps': () => import('./leg-cramps/all-sources.js'),
} satisfies Record<(typeof ids)[number], unknown>;

/** An element for which a page may bring a topic of its own. */
interface Host {
  hasAttribute(name: string): boolean;
  /** A server has none. */
  readonly querySelector?: (selector: string) => unknown;
  readonly topicData?: unknown;
  readonly topicSrc?: string | null | undefined;
}

const missing =
  'a topic of the page\'s own needs "care-elements/own-topic" (cdn/own-topic.js), loaded before the elements';

/** Readies a topic that a page brings along, before an element loads its words. `src/own-topic/` replaces it. */
export const ownTopics = {
  /** @throws since words on another topic must not show instead of those of the page */
  prepare(host: Host): Promise<void> | undefined {
    const own = ':scope > script[type="application/json"]';
    const {topicData, topicSrc} = host;
    const named = ['wrap', 'topic-src'].some((name) => host.hasAttribute(name));
    if (topicData !== undefined || topicSrc || named || host.querySelector?.(own)) {
      throw new Error(missing);
    }
    return undefined;
  },
};
