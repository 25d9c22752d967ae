import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type CauseCheckerWords = typeof import('../../words/leg-cramps/cause-checker.js');

export const words: WordLoaders<CauseCheckerWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/cause-checker.js'),
    es: () => import('../../text/es/words/leg-cramps/cause-checker.js'),
    ar: () => import('../../text/ar/words/leg-cramps/cause-checker.js'),
  },
};
