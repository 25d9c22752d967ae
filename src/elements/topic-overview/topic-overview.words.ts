import {loaders} from '../../text/readings/topic-overview.js';
import type {OverviewContent} from '../../content/index.js';
import type {ElementWords, WordLoaders} from '../../base/words.js';
import type {CompiledWords} from '../../shared/reading/compiled-element.js';
import type {text} from '../../content/topic-overview.text.js';

/** What its reading part is made of. */
export type TopicOverviewWords = ElementWords<typeof text> & OverviewContent;

export const words: WordLoaders<CompiledWords> = loaders;
