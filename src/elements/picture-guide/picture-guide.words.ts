import {loaders} from '../../text/readings/picture-guide.js';
import type {PicturesContent} from '../../content/index.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {CompiledWords} from '../../shared/reading/compiled-element.js';
import type {text} from '../../content/picture-guide.text.js';

/** What its reading part is made of. */
export type PictureGuideWords = ElementWords<typeof text> & PicturesContent;

export const words: WordLoaders<CompiledWords> = loaders;
