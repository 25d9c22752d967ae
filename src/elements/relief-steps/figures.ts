import {html, nothing, type TemplateResult} from 'lit';

type Drawings = Readonly<Record<string, TemplateResult>>;

/** A drawing with its alternative text, or nothing for a step without one. */
export function figure(id = '', drawings: Drawings, texts: Readonly<Record<string, string>> = {}) {
  const drawing = drawings[id];
  return drawing
    ? html`<div class="figure" part="figure" role="img" aria-label=${texts[id] ?? ''}>
        ${drawing}
      </div>`
    : nothing;
}
