import {html, nothing, type TemplateResult} from 'lit';
import type {PictureTexts} from '../../content/index.js';

/** A drawing with its alternative text; nothing where the topic has no such drawing. */
export function figure(
  id = '',
  drawings: Readonly<Record<string, TemplateResult>> = {},
  texts: PictureTexts = {},
): TemplateResult | typeof nothing {
  const picture = drawings[id];
  return picture
    ? html`<div class="figure" part="figure" role="img" aria-label=${texts[id] ?? ''}>
        ${picture}
      </div>`
    : nothing;
}
