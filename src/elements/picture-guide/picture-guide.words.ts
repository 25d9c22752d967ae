import type {PicturesContent} from '../../content/index.js';
import type {ElementWords, WordLoaders} from '../common/words.js';
import type {text} from './picture-guide.text.js';

/** What the element needs to be read. */
export type PictureGuideWords = ElementWords<typeof text> & PicturesContent;

export const words: WordLoaders<PictureGuideWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/picture-guide.js'),
    es: () => import('../../text/es/words/leg-cramps/picture-guide.js'),
    ar: () => import('../../text/ar/words/leg-cramps/picture-guide.js'),
  },
};
