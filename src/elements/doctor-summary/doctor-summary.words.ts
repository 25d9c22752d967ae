import {loaders} from '../../text/loaders/doctor-summary.js';
import type {WordLoaders} from '../common/words.js';

/** What the element needs: the sheet is all there is to read. */
export type DoctorSummaryWords = typeof import('../../words/leg-cramps/doctor-summary.js');

export const words: WordLoaders<DoctorSummaryWords> = loaders;
