import {loaders} from '../../text/loaders/cause-checker.js';
import type {CauseCheckerContent} from '../../content/index.js';
import type {EvidenceWords} from '../article/evidence.js';
import type {ElementWords, WordLoaders} from '../common/words.js';
import type {text} from './cause-checker.text.js';

/** What the element needs to be read. */
export type CauseCheckerWords = ElementWords<typeof text> & EvidenceWords & CauseCheckerContent;

export const words: WordLoaders<CauseCheckerWords> = loaders;
