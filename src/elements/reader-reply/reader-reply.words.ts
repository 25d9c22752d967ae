import {loaders} from '../../text/loaders/reader-reply.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {text} from '../../content/reader-reply.text.js';

/** What the element needs. */
export type ReaderReplyWords = ElementWords<typeof text>;

export const words: WordLoaders<ReaderReplyWords> = loaders;
