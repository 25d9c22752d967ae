import type {CauseCheckerContent} from '../../content/index.js';
import type {ElementWords, WordLoaders} from '../common/words.js';
import type {text} from './cause-checker.text.js';

/** What the element needs to be read. */
export type CauseCheckerWords = ElementWords<typeof text> & CauseCheckerContent;

export const words: WordLoaders<CauseCheckerWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/cause-checker.js'),
    es: () => import('../../text/es/words/leg-cramps/cause-checker.js'),
    ar: () => import('../../text/ar/words/leg-cramps/cause-checker.js'),
  },
};
