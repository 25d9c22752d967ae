import {loaders} from '../../text/readings/when-to-see-doctor.js';
import type {WarningSignsContent} from '../../content/index.js';
import type {HelpWords} from '../../shared/article/region-values.js';
import type {BesideWords, ElementWords, MobileNoteWords, WordLoaders} from '../../base/words.js';
import type {CompiledWords} from '../../shared/reading/compiled-element.js';
import type {text} from '../../content/when-to-see-doctor.text.js';

/** What its reading part is made of. */
export type WhenToSeeDoctorWords = ElementWords<typeof text> &
  BesideWords &
  MobileNoteWords &
  HelpWords &
  WarningSignsContent;

export const words: WordLoaders<CompiledWords> = loaders;
