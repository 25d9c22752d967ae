import {loaders} from '../../text/loaders/doctor-summary.js';
import type {ElementWords, WordLoaders} from '../common/words.js';
import type {SheetWords} from '../sheet/content.js';
import type {text} from './doctor-summary.text.js';

/** What the element needs: the sheet is all there is to read. */
export type DoctorSummaryWords = ElementWords<typeof text> & SheetWords;

export const words: WordLoaders<DoctorSummaryWords> = loaders;
