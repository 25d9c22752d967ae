import {anatomy} from '../drawings/anatomy.js';
import {coldPale} from '../drawings/cold-pale.js';
import {crampVsRelaxed} from '../drawings/cramp-vs-relaxed.js';
import {heelWalk} from '../drawings/heel-walk.js';
import {labels} from '../drawings/labels.js';
import {motion} from '../drawings/motion.js';
import {oneLegSwollen} from '../drawings/one-leg-swollen.js';
import {pullToes} from '../drawings/pull-toes.js';
import {stepStretch} from '../drawings/step-stretch.js';
import {toesUp} from '../drawings/toes-up.js';
import {towelStretch} from '../drawings/towel-stretch.js';
import {wallStretch} from '../drawings/wall-stretch.js';
import {warmCold} from '../drawings/warm-cold.js';
import type {figureGroups} from '../guide-pictures.js';

/** The styles that move and label some of them. */
export const styles = [motion, labels];

type Id = (typeof figureGroups)[number]['figures'][number]['id'];

export const drawings = {
  anatomy,
  'cramp-vs-relaxed': crampVsRelaxed,
  'pull-toes': pullToes,
  'toes-up': toesUp,
  'heel-walk': heelWalk,
  'warm-cold': warmCold,
  'towel-stretch': towelStretch,
  'wall-stretch': wallStretch,
  'step-stretch': stepStretch,
  'one-leg-swollen': oneLegSwollen,
  'cold-pale': coldPale,
} satisfies Record<Id, unknown>;
