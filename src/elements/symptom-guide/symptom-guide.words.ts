import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type SymptomGuideWords = typeof import('../../words/leg-cramps/symptom-guide.js');

export const words: WordLoaders<SymptomGuideWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/symptom-guide.js'),
    es: () => import('../../text/es/words/leg-cramps/symptom-guide.js'),
    ar: () => import('../../text/ar/words/leg-cramps/symptom-guide.js'),
  },
};
