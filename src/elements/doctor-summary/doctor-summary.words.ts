import {loaders} from '../../text/loaders/doctor-summary.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {SheetWords} from '../../shared/sheet/content.js';
import type {text} from '../../content/doctor-summary.text.js';

/** What the element needs: the sheet is all there is to read. */
export type DoctorSummaryWords = ElementWords<typeof text> & SheetWords;

export const words: WordLoaders<DoctorSummaryWords> = loaders;
