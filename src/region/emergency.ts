/** Emergency numbers, which every page has at once, and what counts as a region. */
import {acetaminophen, beside, dueOn, emergency, printUntil} from '../text/regions.js';

/** Of a day. */
export const dayMs = 24 * 60 * 60 * 1000;

/** The number of a code, and `~` where its confidence is medium; undefined for a code of no region. */
const packed = (code: string): RegExpExecArray | null =>
  /^[A-Z]{2}(-\w{1,3})?$/.test(code)
    ? new RegExp(`(?:^| )(\\d*)(~?)(?:[A-Z]{2})*?${code}(?!-)`).exec(emergency)
    : null;

const country = (code: string) => code.slice(0, 2);

/** Also of what people write for the United Kingdom, the United States, Greece, and what China counts as its own. */
const aliases = /^(?:UK|(GB)R|(US)A|EL|CN-(HK|MO|TW))(?![^-])/;

const aliasOf = (alias: string) => ({UK: 'GB', EL: 'GR'})[alias];

/**
 * The code of a region (ISO 3166-1 alpha-2, or ISO 3166-2 for a part of a country), as it is looked up:
 * `uk` gives `GB`. Undefined for what is none, such as `XX`, and for a language tag: `es-MX` is no part of Spain.
 */
export function regionCode(value: string): string | undefined {
  const given = value.trim().replaceAll('_', '-');
  const [, tagged] = /^(?:ar|de|es|fr|it|ms|nl|pt|ro|ru|sv)-([A-Z]{2})$/.exec(given) ?? [];
  if (tagged && packed(tagged)) return undefined;
  const code = given
    .toUpperCase()
    .replace(aliases, (alias, ...[gb, us, part]: (string | undefined)[]) => {
      return gb ?? us ?? part ?? aliasOf(alias) ?? '';
    });
  return packed(country(code)) && /^..(-\w{1,3})?$/.test(code) ? code : undefined;
}

/** What a message lists as valid: all codes would be too many. */
export const regionExamples = ['US', 'CA', 'GB', 'and other codes of ISO 3166 such as GB-NIR'];

/** What the medicine is called in a region. */
export const paracetamolOf = (code: string): 'default' | 'acetaminophen' =>
  code && acetaminophen.includes(country(code)) ? 'acetaminophen' : 'default';

/** What may be said of the emergency number of a region. */
export interface EmergencyFacts {
  /** Absent when it is not known well enough: say "your local emergency number". */
  readonly emergency?: string;
  /** Another number, for a part of its phones or of its area. */
  readonly beside?: string;
}

/**
 * A number of low confidence is not in the table. One of high confidence is set by law and always is
 * printed, whatever the clock says; one of medium confidence until 12 months after the day by which it
 * must have been checked again.
 */
export function emergencyOf(code: string, today: Date): EmergencyFacts {
  const [, number, isMedium] = packed(code) ?? packed(country(code)) ?? [];
  if (!number || (isMedium && today.getTime() >= Date.parse(printUntil) + dayMs)) return {};
  const [, other] = new RegExp(`${country(code)}(\\d+)`).exec(beside) ?? [];
  return {emergency: number, ...(other && {beside: other})};
}

/** The day by which the emergency number of a region must have been checked again; empty for "never". */
export const emergencyDueOn = (code: string): string =>
  (packed(code) ?? packed(country(code)))?.[2] ? dueOn : '';

/** How long before a date publishers are told of it. */
export const warningMs = 90 * dayMs;

/** Whether a publisher has to be told that the emergency number needs another check. */
export const isEmergencyDue = (code: string, today: Date): boolean =>
  emergencyDueOn(code) !== '' && Date.parse(dueOn) - today.getTime() < warningMs;
