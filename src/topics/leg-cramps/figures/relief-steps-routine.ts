import {stepStretch} from '../../../illustrations/step-stretch.js';
import {towelStretch} from '../../../illustrations/towel-stretch.js';
import {wallStretch} from '../../../illustrations/wall-stretch.js';
import type {RoutinePictureId} from '../routine-pictures.js';

export const drawings = {
  'wall-stretch': wallStretch,
  'towel-stretch': towelStretch,
  'step-stretch': stepStretch,
} satisfies Record<RoutinePictureId, unknown>;
