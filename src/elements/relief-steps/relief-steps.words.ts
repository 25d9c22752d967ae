import type {ReliefContent} from '../../content/index.js';
import type {ElementWords, WordLoaders} from '../common/words.js';
import type {text} from './relief-steps.text.js';

/** What the element needs to be read. */
export type ReliefStepsWords = ElementWords<typeof text> & ReliefContent;

export const words: WordLoaders<ReliefStepsWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/relief-steps.js'),
    es: () => import('../../text/es/words/leg-cramps/relief-steps.js'),
    ar: () => import('../../text/ar/words/leg-cramps/relief-steps.js'),
  },
};
