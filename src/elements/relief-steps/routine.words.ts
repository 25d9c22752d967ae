import {loaders} from '../../text/loaders/relief-steps-routine.js';
import type {WordLoaders} from '../common/words.js';

/** What the plan for fewer cramps needs. */
export type RoutineWords = typeof import('../../words/leg-cramps/relief-steps-routine.js');

export const routineWords: WordLoaders<RoutineWords> = loaders;
