import {regions, type PhoneFact, type Region, type RegionFacts} from './regions.js';

/** What an element may print for a region. */
export interface PrintableFacts {
  /** Absent when it is not known well enough: say "your local emergency number". */
  readonly emergency?: string;
  readonly adviceLine?: {
    readonly name: string;
    readonly number: string;
    /** Whether it is called by its number, such as NHS 111: the number is not said twice. */
    readonly isNamed: boolean;
  };
  /** Whom to call for advice where there is no line. */
  readonly advice: 'unknown' | 'clinic' | 'outOfHours';
  /** What the hospital department is called. */
  readonly er: 'default' | 'room' | 'ae';
  readonly paracetamol: 'default' | 'acetaminophen';
}

export const isRegion = (code: string): code is Region => Object.hasOwn(regions, code);

/** Where there is no national line; `sources.ts` has the source of each row. */
const outOfHours = ['IE', 'NL'];

/** Where the medicine is sold as acetaminophen. Source: national product names; each needs a check. */
const acetaminophen = ['US', 'CA', 'CO', 'VE', 'JP', 'IR'];

/** A year, and the whole of the same day a year later. */
const yearMs = 366 * 24 * 60 * 60 * 1000;

/**
 * The facts of a region, less those that must not be printed. A number of low confidence never is.
 * An emergency number of high confidence is set by law and always is, whatever the clock says. Any
 * other number may change, and is printed for 12 months after its last check.
 * @param code ISO 3166-1 alpha-2, in capitals; an unknown code gives the facts for nowhere
 */
export function printableFacts(code: string, today: Date): PrintableFacts {
  const facts: RegionFacts | undefined = isRegion(code) ? regions[code] : undefined;
  const adviceLine = facts?.adviceLine;
  const isCurrent = ({confidence, checkedOn}: PhoneFact) =>
    confidence !== 'low' && today.getTime() - Date.parse(checkedOn) < yearMs;
  return {
    ...(facts && (facts.confidence === 'high' || isCurrent(facts)) && {emergency: facts.number}),
    ...(adviceLine && isCurrent(adviceLine) && {adviceLine: lineOf(adviceLine)}),
    advice: code === 'US' ? 'clinic' : outOfHours.includes(code) ? 'outOfHours' : 'unknown',
    er: code === 'US' ? 'room' : code === 'GB' ? 'ae' : 'default',
    paracetamol: acetaminophen.includes(code) ? 'acetaminophen' : 'default',
  };
}

const lineOf = ({name, number}: {readonly name: string; readonly number: string}) => ({
  name,
  number,
  isNamed: name.includes(number),
});
