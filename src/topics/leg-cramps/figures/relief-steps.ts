import {heelWalk} from '../drawings/heel-walk.js';
import {pullToes} from '../drawings/pull-toes.js';
import {warmCold} from '../drawings/warm-cold.js';
import type {PictureId} from '../pictures.js';

export const drawings = {
  'pull-toes': pullToes,
  'heel-walk': heelWalk,
  'warm-cold': warmCold,
} satisfies Record<PictureId, unknown>;
