import {loaders} from '../../text/loaders/cause-checker.js';
import type {CauseCheckerContent} from '../../content/index.js';
import type {EvidenceWords} from '../../shared/article/evidence.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {text} from '../../content/cause-checker.text.js';

/** What the element needs to be read. */
export type CauseCheckerWords = ElementWords<typeof text> & EvidenceWords & CauseCheckerContent;

export const words: WordLoaders<CauseCheckerWords> = loaders;
