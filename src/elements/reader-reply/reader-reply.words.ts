import {loaders} from '../../text/loaders/reader-reply.js';
import type {ElementWords, WordLoaders} from '../common/words.js';
import type {text} from './reader-reply.text.js';

/** What the element needs. */
export type ReaderReplyWords = ElementWords<typeof text>;

export const words: WordLoaders<ReaderReplyWords> = loaders;
