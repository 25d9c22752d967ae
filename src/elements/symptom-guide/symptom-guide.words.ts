import {loaders} from '../../text/loaders/symptom-guide.js';
import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type SymptomGuideWords = typeof import('../../words/leg-cramps/symptom-guide.js');

export const words: WordLoaders<SymptomGuideWords> = loaders;
