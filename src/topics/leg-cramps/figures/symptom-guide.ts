import {crampVsRelaxed} from '../drawings/cramp-vs-relaxed.js';
import {labels} from '../drawings/labels.js';
import type {symptoms} from '../symptoms.js';

export const styles = [labels];

export const drawings = {'cramp-vs-relaxed': crampVsRelaxed} satisfies Record<
  (typeof symptoms)['picture'],
  unknown
>;
