import type {RoutineContent} from '../../content/index.js';
import type {WordLoaders} from '../common/words.js';

/** What the plan for fewer cramps needs. */
export type RoutineWords = RoutineContent;

export const routineWords: WordLoaders<RoutineWords> = {
  'leg-cramps': {
    en: () => import('../../text/en/words/leg-cramps/relief-steps-routine.js'),
    es: () => import('../../text/es/words/leg-cramps/relief-steps-routine.js'),
    ar: () => import('../../text/ar/words/leg-cramps/relief-steps-routine.js'),
  },
};
