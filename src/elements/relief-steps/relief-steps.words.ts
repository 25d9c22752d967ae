import {loaders} from '../../text/loaders/relief-steps.js';
import type {ReliefContent} from '../../content/index.js';
import type {EvidenceWords} from '../../shared/article/evidence.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {text} from '../../content/relief-steps.text.js';

/** What the element needs to be read. */
export type ReliefStepsWords = ElementWords<typeof text> & EvidenceWords & ReliefContent;

export const words: WordLoaders<ReliefStepsWords> = loaders;
