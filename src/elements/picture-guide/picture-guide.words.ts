import {loaders} from '../../text/loaders/picture-guide.js';
import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type PictureGuideWords = typeof import('../../words/leg-cramps/picture-guide.js');

export const words: WordLoaders<PictureGuideWords> = loaders;
