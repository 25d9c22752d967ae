import {loaders} from '../../text/loaders/picture-guide.js';
import type {PicturesContent} from '../../content/index.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {text} from '../../content/picture-guide.text.js';

/** What the element needs to be read. */
export type PictureGuideWords = ElementWords<typeof text> & PicturesContent;

export const words: WordLoaders<PictureGuideWords> = loaders;
