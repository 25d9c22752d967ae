import type {WarningSignsContent} from '../../content/index.js';
import type {ElementWords, WordLoaders} from '../common/words.js';
import type {text} from './when-to-see-doctor.text.js';

/** What the element needs to be read. */
export type WhenToSeeDoctorWords = ElementWords<typeof text> & WarningSignsContent;

export const words: WordLoaders<WhenToSeeDoctorWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/when-to-see-doctor.js'),
    es: () => import('../../text/es/words/leg-cramps/when-to-see-doctor.js'),
    ar: () => import('../../text/ar/words/leg-cramps/when-to-see-doctor.js'),
  },
};
