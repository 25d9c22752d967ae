import {loaders} from '../../text/loaders/when-to-see-doctor-flow.js';
import type {WordLoaders} from '../common/words.js';
import type {WhenToSeeDoctorWords} from './when-to-see-doctor.words.js';

type FlowOnly = typeof import('../../words/leg-cramps/when-to-see-doctor-flow.js');

/** What the element needs once the reader has started. */
export type WhenToSeeDoctorFlowWords = WhenToSeeDoctorWords & FlowOnly;

export const flowWords: WordLoaders<FlowOnly> = loaders;
