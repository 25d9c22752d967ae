import type {TemplateResult} from 'lit';
import {anatomy} from '../../illustrations/anatomy.js';
import {coldPale} from '../../illustrations/cold-pale.js';
import {crampVsRelaxed} from '../../illustrations/cramp-vs-relaxed.js';
import {heelWalk} from '../../illustrations/heel-walk.js';
import {oneLegSwollen} from '../../illustrations/one-leg-swollen.js';
import {stepStretch} from '../../illustrations/step-stretch.js';
import {toesUp} from '../../illustrations/toes-up.js';
import {towelStretch} from '../../illustrations/towel-stretch.js';
import {wallStretch} from '../../illustrations/wall-stretch.js';
import {warmCold} from '../../illustrations/warm-cold.js';

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
