import {loaders} from '../../text/loaders/symptom-guide.js';
import type {SymptomsContent} from '../../content/index.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {text} from '../../content/symptom-guide.text.js';

/** What the element needs to be read. */
export type SymptomGuideWords = ElementWords<typeof text> & SymptomsContent;

export const words: WordLoaders<SymptomGuideWords> = loaders;
