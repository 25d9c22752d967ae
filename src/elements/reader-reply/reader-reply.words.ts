import type {WordLoaders} from '../common/words.js';

/** What the element needs. */
export type ReaderReplyWords = typeof import('../../words/leg-cramps/reader-reply.js');

export const words: WordLoaders<ReaderReplyWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/reader-reply.js'),
    es: () => import('../../text/es/words/leg-cramps/reader-reply.js'),
    ar: () => import('../../text/ar/words/leg-cramps/reader-reply.js'),
  },
};
