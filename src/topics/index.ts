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
