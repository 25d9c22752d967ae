import type {ElementWords, WordLoaders} from '../common/words.js';
import type {text} from './reader-reply.text.js';

/** What the element needs. */
export type ReaderReplyWords = ElementWords<typeof text>;

export const words: WordLoaders<ReaderReplyWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/reader-reply.js'),
    es: () => import('../../text/es/words/leg-cramps/reader-reply.js'),
    ar: () => import('../../text/ar/words/leg-cramps/reader-reply.js'),
  },
};
