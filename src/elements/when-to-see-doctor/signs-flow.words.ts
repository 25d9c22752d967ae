import {loaders} from '../../text/loaders/when-to-see-doctor-flow.js';
import type {SignDetailsContent, WarningSignsContent} from '../../content/index.js';
import type {CommonWords, WordLoaders} from '../../base/words.js';
import type {HelpWords, PoisonWords} from '../../shared/article/region-values.js';
import type {CallWords} from '../../shared/questions/other-ways.js';
import type {FlowPart} from '../../shared/questions/words.js';
import type {AnsweredSheetPart} from '../../shared/sheet/content.js';
import type {flowText} from '../../content/signs-flow.text.js';

/** What the element needs once the reader has started. */
export type WhenToSeeDoctorFlowWords = CommonWords &
  FlowPart<typeof flowText> &
  CallWords &
  HelpWords &
  PoisonWords &
  AnsweredSheetPart &
  SignDetailsContent &
  Omit<WarningSignsContent, 'text'>;

export const flowWords: WordLoaders<WhenToSeeDoctorFlowWords> = loaders;
