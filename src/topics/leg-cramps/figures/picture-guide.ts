import {anatomy} from '../../../illustrations/anatomy.js';
import {coldPale} from '../../../illustrations/cold-pale.js';
import {crampVsRelaxed} from '../../../illustrations/cramp-vs-relaxed.js';
import {heelWalk} from '../../../illustrations/heel-walk.js';
import {oneLegSwollen} from '../../../illustrations/one-leg-swollen.js';
import {stepStretch} from '../../../illustrations/step-stretch.js';
import {toesUp} from '../../../illustrations/toes-up.js';
import {towelStretch} from '../../../illustrations/towel-stretch.js';
import {wallStretch} from '../../../illustrations/wall-stretch.js';
import {warmCold} from '../../../illustrations/warm-cold.js';
import type {figureGroups} from '../guide-pictures.js';

type Id = (typeof figureGroups)[number]['figures'][number]['id'];

export const drawings = {
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
} satisfies Record<Id, unknown>;
