import {loaders} from '../../text/loaders/relief-steps-flow.js';
import type {ReliefFlowContent} from '../../content/index.js';
import type {WordLoaders} from '../../base/words.js';
import type {HelpWords} from '../../shared/article/region-values.js';
import type {CallWords} from '../../shared/questions/other-ways.js';
import type {FlowPart} from '../../shared/questions/words.js';
import type {flowText} from '../../content/relief-flow.text.js';
import type {ReliefStepsWords} from './relief-steps.words.js';
import type {RoutineWords} from './routine.words.js';

type FlowOnly = FlowPart<typeof flowText> & HelpWords & CallWords & ReliefFlowContent;

/** What the element needs once the reader has started. */
export type ReliefStepsFlowWords = ReliefStepsWords & Partial<RoutineWords> & FlowOnly;

export const flowWords: WordLoaders<FlowOnly> = loaders;
