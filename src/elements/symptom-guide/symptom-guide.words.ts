import type {SymptomsContent} from '../../content/index.js';
import type {ElementWords, WordLoaders} from '../common/words.js';
import type {text} from './symptom-guide.text.js';

/** What the element needs to be read. */
export type SymptomGuideWords = ElementWords<typeof text> & SymptomsContent;

export const words: WordLoaders<SymptomGuideWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/symptom-guide.js'),
    es: () => import('../../text/es/words/leg-cramps/symptom-guide.js'),
    ar: () => import('../../text/ar/words/leg-cramps/symptom-guide.js'),
  },
};
