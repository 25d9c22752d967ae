import {loaders} from '../../text/loaders/reader-reply.js';
import type {WordLoaders} from '../common/words.js';

/** What the element needs. */
export type ReaderReplyWords = typeof import('../../words/leg-cramps/reader-reply.js');

export const words: WordLoaders<ReaderReplyWords> = loaders;
