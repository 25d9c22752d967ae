import {html, nothing, type TemplateResult} from 'lit';
import type {PictureLabels} from '../../content/index.js';

/**
 * A drawing with its alternative text and the words on it; nothing where the topic has no such drawing.
 * @param texts the alternative texts; the drawing itself, where a page brings it along
 */
export function figure(
  id = '',
  drawings: Readonly<Record<string, TemplateResult>> = {},
  texts: Readonly<Record<string, string | TemplateResult>> = {},
  labels: PictureLabels = {},
): TemplateResult | typeof nothing {
  const text = texts[id];
  if (typeof text === 'object') return text;
  const picture = drawings[id];
  return picture
    ? html`<div class="figure" part="figure" role="img" aria-label=${text ?? ''}>
        ${picture}${Object.entries(labels[id] ?? {}).map(
          ([place, text]) => html`<span data-label=${place}>${text}</span>`,
        )}
      </div>`
    : nothing;
}
