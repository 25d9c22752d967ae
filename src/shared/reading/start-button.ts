import {html, type TemplateResult} from 'lit';

/** Starts the flow of the element that it is in. */
export const startButton = (label: string): TemplateResult =>
  html`<button class="button wide" part="button" data-start aria-busy="false">${label}</button>`;
