import {regions, type PhoneFact, type Region, type RegionFacts} from './regions.js';

/** What an element may print for a region. */
export interface PrintableFacts {
  /** Absent when it is not known well enough: say "your local emergency number". */
  readonly emergency?: string;
  readonly adviceLine?: {readonly name: string; readonly number: string};
  /** Whom to call for advice where there is no line. */
  readonly advice: 'unknown' | 'clinic' | 'outOfHours';
  /** What the hospital department is called. */
  readonly er: 'default' | 'room' | 'ae';
  readonly paracetamol: 'default' | 'acetaminophen';
}

export const isRegion = (code: string): code is Region => Object.hasOwn(regions, code);

/** Sources: the notes of the founders' table, kept in `sources.ts`. */
const outOfHours = ['IE', 'NL'];

/** Where the medicine is sold as acetaminophen. Source: national product names; each needs a check. */
const acetaminophen = ['US', 'CA', 'CO', 'VE', 'JP', 'IR'];

const monthsFresh = 12;

/**
 * The facts of a region, less those that must not be printed: of low confidence, or checked more
 * than 12 months before `today`.
 * @param code ISO 3166-1 alpha-2, in capitals; an unknown code gives the facts for nowhere
 */
export function printableFacts(code: string, today: Date): PrintableFacts {
  const facts: RegionFacts | undefined = isRegion(code) ? regions[code] : undefined;
  const emergency = facts && printable(facts.emergency, today);
  const adviceLine = facts?.adviceLine && printable(facts.adviceLine, today);
  return {
    ...(emergency && {emergency: emergency.number}),
    ...(adviceLine && {adviceLine: {name: adviceLine.name, number: adviceLine.number}}),
    advice: code === 'US' ? 'clinic' : outOfHours.includes(code) ? 'outOfHours' : 'unknown',
    er: code === 'US' ? 'room' : code === 'GB' ? 'ae' : 'default',
    paracetamol: acetaminophen.includes(code) ? 'acetaminophen' : 'default',
  };
}

function printable<Fact extends PhoneFact>(fact: Fact, today: Date): Fact | undefined {
  const stale = new Date(fact.checkedOn);
  stale.setUTCMonth(stale.getUTCMonth() + monthsFresh);
  return fact.confidence === 'low' || today > stale ? undefined : fact;
}
