import type {TemplateResult} from 'lit';
import {heelWalk} from '../../topics/leg-cramps/drawings/heel-walk.js';
import {toesUp} from '../../topics/leg-cramps/drawings/toes-up.js';
import {warmCold} from '../../topics/leg-cramps/drawings/warm-cold.js';

/** The drawings of the steps for now. */
export const stepDrawings: Readonly<Record<string, TemplateResult>> = {
  'toes-up': toesUp,
  'heel-walk': heelWalk,
  'warm-cold': warmCold,
};
