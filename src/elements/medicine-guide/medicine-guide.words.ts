import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type MedicineGuideWords = typeof import('../../words/leg-cramps/medicine-guide.js');

export const words: WordLoaders<MedicineGuideWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/medicine-guide.js'),
    es: () => import('../../text/es/words/leg-cramps/medicine-guide.js'),
    ar: () => import('../../text/ar/words/leg-cramps/medicine-guide.js'),
  },
};
