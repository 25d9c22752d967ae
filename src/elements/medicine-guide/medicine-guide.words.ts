import {loaders} from '../../text/loaders/medicine-guide.js';
import type {MedicinesContent} from '../../content/index.js';
import type {EvidenceWords} from '../../shared/article/evidence.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {text} from '../../content/medicine-guide.text.js';

/** What the element needs to be read. */
export type MedicineGuideWords = ElementWords<typeof text> & EvidenceWords & MedicinesContent;

export const words: WordLoaders<MedicineGuideWords> = loaders;
