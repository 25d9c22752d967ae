import {loaders} from '../../text/loaders/when-to-see-doctor-flow.js';
import type {SignDetailsContent} from '../../content/index.js';
import type {WordLoaders} from '../../base/words.js';
import type {PoisonWords} from '../../shared/article/region-values.js';
import type {FlowPart} from '../../shared/questions/words.js';
import type {SheetPart} from '../../shared/sheet/content.js';
import type {flowText} from '../../content/signs-flow.text.js';
import type {WhenToSeeDoctorWords} from './when-to-see-doctor.words.js';

type FlowOnly = FlowPart<typeof flowText> & PoisonWords & SheetPart & SignDetailsContent;

/** What the element needs once the reader has started. */
export type WhenToSeeDoctorFlowWords = WhenToSeeDoctorWords & FlowOnly;

export const flowWords: WordLoaders<FlowOnly> = loaders;
