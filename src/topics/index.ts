import type {TopicSources} from '../content/index.js';

const ids = ['leg-cramps'] as const;

/** The topics that there are; the first is the default. */
export const topicIds: readonly [string, ...string[]] = ids;

/**
 * Sources load only when a reader opens a list of them, since they are many bytes that few readers
 * want. What loads is the same for every reader and every answer.
 */
export const topicSources: Readonly<Record<string, () => Promise<TopicSources>>> = {
  'leg-cramps': () => import('./leg-cramps/all-sources.js'),
} satisfies Record<(typeof ids)[number], unknown>;
