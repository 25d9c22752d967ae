import type {DetailFacts} from './details.js';
import {emergencyOf, paracetamolOf, type EmergencyFacts} from './emergency.js';

/** What an element may print for a region. */
export interface PrintableFacts extends EmergencyFacts, DetailFacts {
  readonly paracetamol: 'default' | 'acetaminophen';
}

/** What is said where nothing is known, and until it is. */
const nowhere: DetailFacts = {advice: 'unknown'};

/**
 * The facts of a region, less those that must not be printed.
 * @param code of `regionCode()`; an unknown or empty one gives the facts for nowhere
 * @param details `detailsOf()` for the same, once it has loaded
 */
export const printableFacts = (
  code: string,
  today: Date,
  details: DetailFacts = nowhere,
): PrintableFacts => ({
  ...emergencyOf(code, today),
  paracetamol: paracetamolOf(code),
  ...details,
});
