import type {TemplateResult} from 'lit';
import {heelWalk} from '../../illustrations/heel-walk.js';
import {toesUp} from '../../illustrations/toes-up.js';
import {warmCold} from '../../illustrations/warm-cold.js';

/** The drawings of the steps for now. */
export const stepDrawings: Readonly<Record<string, TemplateResult>> = {
  'toes-up': toesUp,
  'heel-walk': heelWalk,
  'warm-cold': warmCold,
};
