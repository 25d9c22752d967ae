import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type PictureGuideWords = typeof import('../../words/leg-cramps/picture-guide.js');

export const words: WordLoaders<PictureGuideWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/picture-guide.js'),
    es: () => import('../../text/es/words/leg-cramps/picture-guide.js'),
    ar: () => import('../../text/ar/words/leg-cramps/picture-guide.js'),
  },
};
