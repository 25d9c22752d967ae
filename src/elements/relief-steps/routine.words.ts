import {loaders} from '../../text/loaders/relief-steps-routine.js';
import type {RoutineContent} from '../../content/index.js';
import type {WordLoaders} from '../../base/words.js';

/** What the plan for fewer cramps needs. */
export type RoutineWords = RoutineContent;

export const routineWords: WordLoaders<RoutineWords> = loaders;
