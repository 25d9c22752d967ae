import {html, nothing, type TemplateResult} from 'lit';
import {heelWalk} from '../../illustrations/heel-walk.js';
import {toesUp} from '../../illustrations/toes-up.js';
import {warmCold} from '../../illustrations/warm-cold.js';

type Drawings = Readonly<Record<string, TemplateResult>>;

/** The drawings of the steps for now. */
export const stepDrawings: Drawings = {
  'toes-up': toesUp,
  'heel-walk': heelWalk,
  'warm-cold': warmCold,
};

/** A drawing with its alternative text, or nothing for a step without one. */
export function figure(id = '', drawings: Drawings, texts: Readonly<Record<string, string>> = {}) {
  const drawing = drawings[id];
  return drawing
    ? html`<div class="figure" part="figure" role="img" aria-label=${texts[id] ?? ''}>
        ${drawing}
      </div>`
    : nothing;
}
