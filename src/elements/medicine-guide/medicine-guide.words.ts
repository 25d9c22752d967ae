import {loaders} from '../../text/readings/medicine-guide.js';
import type {MedicinesContent} from '../../content/index.js';
import type {FindingWords} from '../../shared/article/findings.js';
import type {ParacetamolWords} from '../../shared/article/region-values.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {CompiledWords} from '../../shared/reading/compiled-element.js';
import type {text} from '../../content/medicine-guide.text.js';

/** What its reading part is made of. */
export type MedicineGuideWords = ElementWords<typeof text> &
  FindingWords &
  Partial<ParacetamolWords> &
  MedicinesContent;

export const words: WordLoaders<CompiledWords> = loaders;
