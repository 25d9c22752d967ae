import {loaders} from '../../text/loaders/topic-guide.js';
import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type TopicGuideWords = typeof import('../../words/leg-cramps/topic-guide.js');

export const words: WordLoaders<TopicGuideWords> = loaders;
