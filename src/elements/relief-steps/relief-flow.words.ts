import {loaders} from '../../text/loaders/relief-steps-flow.js';
import type {WordLoaders} from '../common/words.js';
import type {ReliefStepsWords} from './relief-steps.words.js';
import type {RoutineWords} from './routine.words.js';

type FlowOnly = typeof import('../../words/leg-cramps/relief-steps-flow.js');

/** What the element needs once the reader has started. */
export type ReliefStepsFlowWords = ReliefStepsWords & Partial<RoutineWords> & FlowOnly;

export const flowWords: WordLoaders<FlowOnly> = loaders;
