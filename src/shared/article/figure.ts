import {html, nothing, type TemplateResult} from 'lit';
import type {PictureLabels, PictureTexts} from '../../content/index.js';

/** A drawing with its alternative text and the words on it; nothing where the topic has no such drawing. */
export function figure(
  id = '',
  drawings: Readonly<Record<string, TemplateResult>> = {},
  texts: PictureTexts = {},
  labels: PictureLabels = {},
): TemplateResult | typeof nothing {
  const picture = drawings[id];
  return picture
    ? html`<div class="figure" part="figure" role="img" aria-label=${texts[id] ?? ''}>
        ${picture}${Object.entries(labels[id] ?? {}).map(
          ([place, text]) => html`<span data-label=${place}>${text}</span>`,
        )}
      </div>`
    : nothing;
}
