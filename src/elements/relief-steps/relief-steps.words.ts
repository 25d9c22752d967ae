import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type ReliefStepsWords = typeof import('../../words/leg-cramps/relief-steps.js');

export const words: WordLoaders<ReliefStepsWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/relief-steps.js'),
    es: () => import('../../text/es/words/leg-cramps/relief-steps.js'),
    ar: () => import('../../text/ar/words/leg-cramps/relief-steps.js'),
  },
};
