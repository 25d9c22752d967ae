import {loaders} from '../../text/loaders/cause-checker-flow.js';
import type {CauseCheckerFlowContent} from '../../content/index.js';
import type {HelpWords, ParacetamolWords, PoisonWords} from '../../shared/article/region-values.js';
import type {CommonWords, WordLoaders} from '../../base/words.js';
import type {CallWords} from '../../shared/questions/other-ways.js';
import type {FlowPart} from '../../shared/questions/words.js';
import type {AnsweredSheetPart} from '../../shared/sheet/content.js';
import type {flowText} from '../../content/checker-flow.text.js';

/** What the element needs once the reader has started. */
export type CauseCheckerFlowWords = CommonWords &
  FlowPart<typeof flowText> &
  AnsweredSheetPart &
  CallWords &
  HelpWords &
  PoisonWords &
  ParacetamolWords &
  CauseCheckerFlowContent;

export const flowWords: WordLoaders<CauseCheckerFlowWords> = loaders;
