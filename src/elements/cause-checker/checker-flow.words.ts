import {loaders} from '../../text/loaders/cause-checker-flow.js';
import type {WordLoaders} from '../common/words.js';
import type {CauseCheckerWords} from './cause-checker.words.js';

type FlowOnly = typeof import('../../words/leg-cramps/cause-checker-flow.js');

/** What the element needs once the reader has started. */
export type CauseCheckerFlowWords = CauseCheckerWords & FlowOnly;

export const flowWords: WordLoaders<FlowOnly> = loaders;
