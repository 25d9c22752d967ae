import {loaders} from '../../text/readings/symptom-guide.js';
import type {SymptomsContent} from '../../content/index.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {CompiledWords} from '../../shared/reading/compiled-element.js';
import type {text} from '../../content/symptom-guide.text.js';

/** What its reading part is made of. */
export type SymptomGuideWords = ElementWords<typeof text> & SymptomsContent;

export const words: WordLoaders<CompiledWords> = loaders;
