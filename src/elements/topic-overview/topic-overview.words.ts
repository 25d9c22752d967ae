import type {OverviewContent} from '../../content/index.js';
import type {ElementWords, WordLoaders} from '../common/words.js';
import type {text} from './topic-overview.text.js';

/** What the element needs to be read. */
export type TopicOverviewWords = ElementWords<typeof text> & OverviewContent;

export const words: WordLoaders<TopicOverviewWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/topic-overview.js'),
    es: () => import('../../text/es/words/leg-cramps/topic-overview.js'),
    ar: () => import('../../text/ar/words/leg-cramps/topic-overview.js'),
  },
};
