/** What is known of a region besides its emergency number. Loads when an element has words for it. */
import {checkedOn, rows} from '../text/region-details.js';
import {dayMs, emergencyDueOn, warningMs} from './emergency.js';

/** How a line for advice is spoken of. `britain`, `most` and `some` say which part of the region it serves. */
type LineKind = 'named' | 'line' | 'closed' | 'britain' | 'most' | 'some';

/** Whom to call where there is no line for advice. */
type Instead = 'unknown' | 'clinic' | 'outOfHours' | 'regional' | 'fund';

type WayKind = 'text' | 'relay' | 'relayByText' | 'textphone' | 'app' | 'video';

type Spelling = 'center' | 'centre' | 'centreOr';

/** Date: `never`, or the day by which the fact must have been checked again. */
type Line<Kind> = readonly [name: string, number: string, date: string, kind?: Kind, dial?: string];

/** A row of the table, as the build packs it (`scripts/lib/regions.mjs`). */
export interface RegionRow {
  readonly advice?: readonly string[];
  readonly instead?: string;
  readonly poison?: readonly string[];
  readonly ways?: readonly (readonly (string | number)[])[];
  readonly er?: Readonly<Record<string, string>>;
}

interface TypedRow {
  readonly advice?: Line<LineKind>;
  readonly instead?: Instead;
  readonly poison?: Line<Spelling>;
  readonly ways?: readonly (readonly [WayKind, string, string, number?])[];
  readonly er?: Readonly<Record<string, string>>;
}

export interface PhoneLine {
  readonly name: string;
  readonly number: string;
  /** What to dial, where that is not the number as it is written. */
  readonly dial?: string;
}

/** A way to an emergency service for whoever cannot speak or hear. */
export interface Way {
  readonly kind: WayKind;
  /** A number, or the name of an app. */
  readonly number: string;
  /** Whether it works only for those who registered before. */
  readonly registered: boolean;
}

export interface DetailFacts {
  readonly adviceLine?: PhoneLine;
  readonly advice: LineKind | Instead;
  readonly poison?: PhoneLine & {readonly spelling: Spelling};
  readonly ways?: readonly Way[];
  /** What the emergency department is called there, in the reader's language. */
  readonly er?: string;
}

const rowOf = (code: string): TypedRow => {
  const found = [code, code.slice(0, 2)].find((one) => Object.hasOwn(rows, one));
  return (found ? rows[found] : {}) as TypedRow;
};

/**
 * Whether a fact may still be printed. A clock that is before the last check cannot be right, and then
 * nothing is known of the day.
 */
const isCurrent = (date: string, today: Date) =>
  date === 'never' ||
  (today.getTime() > Date.parse(checkedOn) - dayMs && today.getTime() < Date.parse(date) + dayMs);

const lineOf = ([name, number, , , dial]: Line<unknown>): PhoneLine => ({
  name,
  number,
  ...(dial && {dial}),
});

/**
 * @param code of `regionCode()`; an unknown sub-region gives the facts of its country
 * @param language tag of the words in use
 */
export function detailsOf(code: string, today: Date, language: string): DetailFacts {
  const {advice, instead = 'unknown', poison, ways = [], er = {}} = rowOf(code);
  const kept = ways.filter(([, , date]) => isCurrent(date, today));
  const name = er[language] ?? er[language.replace(/-.*/, '')];
  return {
    ...(advice && isCurrent(advice[2], today)
      ? {adviceLine: lineOf(advice), advice: advice[3] ?? 'line'}
      : {advice: instead}),
    ...(poison &&
      isCurrent(poison[2], today) && {
        poison: {...lineOf(poison), spelling: poison[3] ?? 'centre'},
      }),
    ...(kept.length > 0 && {
      ways: kept.map(([kind, number, , registered]) => ({
        kind,
        number,
        registered: Boolean(registered),
      })),
    }),
    ...(name && {er: name}),
  };
}

/** A number, or the name of an app, and the day by which it must have been checked again; empty for "never". */
export interface DatedFact {
  readonly what: 'emergency' | 'advice' | 'poison' | 'ways';
  readonly name: string;
  readonly date: string;
}

/** All facts of a region that have a date. */
export function datedFacts(code: string): readonly DatedFact[] {
  const {advice, poison, ways = []} = rowOf(code);
  const nameOf = ([name, number]: Line<unknown>) =>
    name.includes(number) ? name : `${name} (${number})`;
  return [
    {what: 'emergency' as const, name: '', date: emergencyDueOn(code)},
    ...(advice ? [{what: 'advice' as const, name: nameOf(advice), date: advice[2]}] : []),
    ...(poison ? [{what: 'poison' as const, name: nameOf(poison), date: poison[2]}] : []),
    ...ways.map(([, name, date]) => ({what: 'ways' as const, name, date})),
  ].map((fact) => (fact.date === 'never' ? {...fact, date: ''} : fact));
}

/** What a publisher has to know of the dates of a region on a day; nothing while all is well. */
export function warningsOf(code: string, today: Date): readonly string[] {
  const dated = datedFacts(code).filter(({date}) => date);
  if (dated.length > 0 && today.getTime() <= Date.parse(checkedOn) - dayMs) {
    return [
      `the clock of this device is before ${checkedOn}: numbers that may have changed are left out`,
    ];
  }
  return dated
    .filter(({date}) => Date.parse(date) - today.getTime() < warningMs)
    .map(({what, name, date}) => {
      const fact = what === 'emergency' ? 'the emergency number' : name;
      const isPast = Date.parse(date) + dayMs <= today.getTime();
      return `region "${code}": ${fact} ${isPast ? 'should have been' : 'has to be'} checked again by ${date}; update the library`;
    });
}
