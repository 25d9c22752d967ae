import type {MedicinesContent} from '../../content/index.js';
import type {ElementWords, WordLoaders} from '../common/words.js';
import type {text} from './medicine-guide.text.js';

/** What the element needs to be read. */
export type MedicineGuideWords = ElementWords<typeof text> & MedicinesContent;

export const words: WordLoaders<MedicineGuideWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/medicine-guide.js'),
    es: () => import('../../text/es/words/leg-cramps/medicine-guide.js'),
    ar: () => import('../../text/ar/words/leg-cramps/medicine-guide.js'),
  },
};
