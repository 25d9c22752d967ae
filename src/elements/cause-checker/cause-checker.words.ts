import {loaders} from '../../text/readings/cause-checker.js';
import type {CauseCheckerContent} from '../../content/index.js';
import type {FindingWords} from '../../shared/article/findings.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {CompiledWords} from '../../shared/reading/compiled-element.js';
import type {text} from '../../content/cause-checker.text.js';

/** What its reading part is made of. */
export type CauseCheckerWords = ElementWords<typeof text> & FindingWords & CauseCheckerContent;

export const words: WordLoaders<CompiledWords> = loaders;
