import {loaders} from '../../text/loaders/relief-steps.js';
import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type ReliefStepsWords = typeof import('../../words/leg-cramps/relief-steps.js');

export const words: WordLoaders<ReliefStepsWords> = loaders;
