import {loaders} from '../../text/loaders/topic-overview.js';
import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type TopicOverviewWords = typeof import('../../words/leg-cramps/topic-overview.js');

export const words: WordLoaders<TopicOverviewWords> = loaders;
