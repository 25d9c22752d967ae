import type {WordLoaders} from '../common/words.js';

/** What the element needs: the sheet is all there is to read. */
export type DoctorSummaryWords = typeof import('../../words/leg-cramps/doctor-summary.js');

export const words: WordLoaders<DoctorSummaryWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/doctor-summary.js'),
    es: () => import('../../text/es/words/leg-cramps/doctor-summary.js'),
    ar: () => import('../../text/ar/words/leg-cramps/doctor-summary.js'),
  },
};
