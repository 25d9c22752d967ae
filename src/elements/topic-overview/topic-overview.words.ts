import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type TopicOverviewWords = typeof import('../../words/leg-cramps/topic-overview.js');

export const words: WordLoaders<TopicOverviewWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/topic-overview.js'),
    es: () => import('../../text/es/words/leg-cramps/topic-overview.js'),
    ar: () => import('../../text/ar/words/leg-cramps/topic-overview.js'),
  },
};
