import type {TemplateResult} from 'lit';
import type {FlowHost} from '../../base/parts.js';
import type {SeriousSign} from '../../content/index.js';
import type {Plan} from './plan-view.js';
import type {ReliefStepsFlowWords} from './relief-flow.words.js';

/**
 * The first look, which of the signs of one of its rows it is, and what each leads to; which stretch; the timer; the
 * question at its end, or at the limit; what follows when it has eased; and the result when it has not.
 */
export type View =
  | {readonly name: 'look' | 'stretch' | 'coach' | 'ask' | 'eased' | 'done' | 'limit'}
  | {readonly name: 'which' | 'rest'; readonly signs: readonly SeriousSign[]}
  | {readonly name: 'held'; readonly sign: SeriousSign};

/** Tells the reader to get help, instead of the steps: on paper, too. */
export const INSTEAD_OF_STEPS: ReadonlySet<View['name']> = new Set([
  'which',
  'held',
  'rest',
  'limit',
]);

/** What the flow asks of the element. */
export interface Host extends FlowHost<ReliefStepsFlowWords> {
  readonly plan: '' | Plan;
  shownPlan: Plan;
  readonly entry: 'timer' | 'look';
  readonly drawings: Readonly<Record<string, TemplateResult>>;
  readonly autoAdvance: boolean;
}
