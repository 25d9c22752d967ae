import {html, nothing, type TemplateResult} from 'lit';
import type {FlowRunner} from './flow-runner.js';
import type {CommonWords} from './words.js';

/** The button that starts a flow; says that it loads, and what to do when it did not. */
export const startButton = (
  {
    isLoading,
    hasFailed,
    start,
  }: Pick<FlowRunner, 'hasFailed' | 'isLoading'> & {readonly start: () => unknown},
  {common}: CommonWords,
  label: unknown,
): TemplateResult =>
  html`<button class="button wide" part="button" aria-busy=${isLoading} @click=${start}>
      ${isLoading ? common.loading : label}
    </button>
    ${hasFailed ? html`<p class="quiet" role="alert">${common.notLoaded}</p>` : nothing}`;
