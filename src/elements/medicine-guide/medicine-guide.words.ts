import {loaders} from '../../text/loaders/medicine-guide.js';
import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type MedicineGuideWords = typeof import('../../words/leg-cramps/medicine-guide.js');

export const words: WordLoaders<MedicineGuideWords> = loaders;
