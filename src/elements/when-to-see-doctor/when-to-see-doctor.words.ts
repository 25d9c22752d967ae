import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type WhenToSeeDoctorWords = typeof import('../../words/leg-cramps/when-to-see-doctor.js');

export const words: WordLoaders<WhenToSeeDoctorWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/when-to-see-doctor.js'),
    es: () => import('../../text/es/words/leg-cramps/when-to-see-doctor.js'),
    ar: () => import('../../text/ar/words/leg-cramps/when-to-see-doctor.js'),
  },
};
