import type {TemplateResult} from 'lit';
import {anatomy} from '../../topics/leg-cramps/drawings/anatomy.js';
import {coldPale} from '../../topics/leg-cramps/drawings/cold-pale.js';
import {crampVsRelaxed} from '../../topics/leg-cramps/drawings/cramp-vs-relaxed.js';
import {heelWalk} from '../../topics/leg-cramps/drawings/heel-walk.js';
import {oneLegSwollen} from '../../topics/leg-cramps/drawings/one-leg-swollen.js';
import {stepStretch} from '../../topics/leg-cramps/drawings/step-stretch.js';
import {toesUp} from '../../topics/leg-cramps/drawings/toes-up.js';
import {towelStretch} from '../../topics/leg-cramps/drawings/towel-stretch.js';
import {wallStretch} from '../../topics/leg-cramps/drawings/wall-stretch.js';
import {warmCold} from '../../topics/leg-cramps/drawings/warm-cold.js';

/** All drawings of the topic. A test sees to it that each figure has one. */
export const drawings: Readonly<Record<string, TemplateResult>> = {
  anatomy,
  'cramp-vs-relaxed': crampVsRelaxed,
  'toes-up': toesUp,
  'heel-walk': heelWalk,
  'warm-cold': warmCold,
  'towel-stretch': towelStretch,
  'wall-stretch': wallStretch,
  'step-stretch': stepStretch,
  'one-leg-swollen': oneLegSwollen,
  'cold-pale': coldPale,
};

/** Those in which something moves. */
export const moving: readonly string[] = ['toes-up', 'step-stretch'];
