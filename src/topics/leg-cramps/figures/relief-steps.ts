import {heelWalk} from '../drawings/heel-walk.js';
import {toesUp} from '../drawings/toes-up.js';
import {warmCold} from '../drawings/warm-cold.js';
import type {PictureId} from '../pictures.js';

export const drawings = {
  'toes-up': toesUp,
  'heel-walk': heelWalk,
  'warm-cold': warmCold,
} satisfies Record<PictureId, unknown>;
