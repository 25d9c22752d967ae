import {loaders} from '../../text/readings/medicine-guide.js';
import type {MedicinesContent} from '../../content/index.js';
import type {EvidenceWords} from '../../shared/article/evidence.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {CompiledWords} from '../../shared/reading/compiled-element.js';
import type {text} from '../../content/medicine-guide.text.js';

/** What its reading part is made of. */
export type MedicineGuideWords = ElementWords<typeof text> & EvidenceWords & MedicinesContent;

export const words: WordLoaders<CompiledWords> = loaders;
