import {heelWalk} from '../../../illustrations/heel-walk.js';
import {toesUp} from '../../../illustrations/toes-up.js';
import {warmCold} from '../../../illustrations/warm-cold.js';
import type {PictureId} from '../pictures.js';

export const drawings = {
  'toes-up': toesUp,
  'heel-walk': heelWalk,
  'warm-cold': warmCold,
} satisfies Record<PictureId, unknown>;
