import {html, type TemplateResult} from 'lit';

/** A drawing with its alternative text. */
export const drawing = (picture: TemplateResult, alternative: string): TemplateResult =>
  html`<div class="figure" part="figure" role="img" aria-label=${alternative}>${picture}</div>`;
