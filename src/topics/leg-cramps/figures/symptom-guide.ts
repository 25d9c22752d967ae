import {crampVsRelaxed} from '../drawings/cramp-vs-relaxed.js';
import type {symptoms} from '../symptoms.js';

export const drawings = {'cramp-vs-relaxed': crampVsRelaxed} satisfies Record<
  (typeof symptoms)['picture'],
  unknown
>;
