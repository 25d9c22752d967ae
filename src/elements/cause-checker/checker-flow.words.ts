import {loaders} from '../../text/loaders/cause-checker-flow.js';
import type {CauseCheckerFlowContent} from '../../content/index.js';
import type {ParacetamolWords} from '../article/region-values.js';
import type {MobileNoteWords, WordLoaders} from '../common/words.js';
import type {FlowPart} from '../flow/flow-words.js';
import type {SheetPart} from '../sheet/content.js';
import type {CauseCheckerWords} from './cause-checker.words.js';
import type {flowText} from './checker-flow.text.js';

type FlowOnly = FlowPart<typeof flowText> &
  MobileNoteWords &
  SheetPart &
  ParacetamolWords &
  CauseCheckerFlowContent;

/** What the element needs once the reader has started. */
export type CauseCheckerFlowWords = CauseCheckerWords & FlowOnly;

export const flowWords: WordLoaders<FlowOnly> = loaders;
