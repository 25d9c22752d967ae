import {stepStretch} from '../drawings/step-stretch.js';
import {towelStretch} from '../drawings/towel-stretch.js';
import {wallStretch} from '../drawings/wall-stretch.js';
import type {RoutinePictureId} from '../routine-pictures.js';

export const drawings = {
  'wall-stretch': wallStretch,
  'towel-stretch': towelStretch,
  'step-stretch': stepStretch,
} satisfies Record<RoutinePictureId, unknown>;
