import {loaders} from '../../text/loaders/cause-checker.js';
import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type CauseCheckerWords = typeof import('../../words/leg-cramps/cause-checker.js');

export const words: WordLoaders<CauseCheckerWords> = loaders;
