import {html, type TemplateResult} from 'lit';

/** Lines with bullets. */
export const list = (lines: readonly string[]): TemplateResult =>
  html`<ul class="list">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
