import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type TopicGuideWords = typeof import('../../words/leg-cramps/topic-guide.js');

export const words: WordLoaders<TopicGuideWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/topic-guide.js'),
    es: () => import('../../text/es/words/leg-cramps/topic-guide.js'),
    ar: () => import('../../text/ar/words/leg-cramps/topic-guide.js'),
  },
};
