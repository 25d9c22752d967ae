import {loaders} from '../../text/loaders/when-to-see-doctor.js';
import type {WordLoaders} from '../common/words.js';

/** What the element needs to be read. */
export type WhenToSeeDoctorWords = typeof import('../../words/leg-cramps/when-to-see-doctor.js');

export const words: WordLoaders<WhenToSeeDoctorWords> = loaders;
