import {nothing, type TemplateResult} from 'lit';
import {drawing} from '../../shared/article/figure.js';

/** A drawing with its alternative text, or nothing for a step without one. */
export function figure(
  id = '',
  drawings: Readonly<Record<string, TemplateResult>>,
  texts: Readonly<Record<string, string>> = {},
) {
  const picture = drawings[id];
  return picture ? drawing(picture, texts[id] ?? '') : nothing;
}
