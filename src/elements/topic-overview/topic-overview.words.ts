import {loaders} from '../../text/loaders/topic-overview.js';
import type {OverviewContent} from '../../content/index.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {text} from '../../content/topic-overview.text.js';

/** What the element needs to be read. */
export type TopicOverviewWords = ElementWords<typeof text> & OverviewContent;

export const words: WordLoaders<TopicOverviewWords> = loaders;
