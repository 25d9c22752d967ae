import {signsElement} from '../text/locales.js';
import {matches, signsMatches} from '../text/matches.js';
import type {Locale} from './locales.js';

/**
 * The language of a table that serves a tag (BCP 47). Undefined when there is none that its readers
 * can read: a table without a Latin `sr` has nothing for `sr-Latn`.
 * @param table for each language, a pattern for the beginning of the tags that it serves
 */
export const matchIn = <Name extends string>(
  table: Readonly<Partial<Record<Name, string>>>,
  tag: string,
): Name | undefined =>
  (Object.keys(table) as Name[]).find((name) =>
    // After a language and its script, a subtag of four letters is another script, and "@" may name one.
    new RegExp(`^(${table[name]})(?!-[a-z]{3,4}\\b|[^-.@]|.*@(?!euro|posix|\\w+=))`, 'i').test(
      plain(tag),
    ),
  );

/**
 * The language with words that serves a tag.
 * @param element the tag of the element that needs them: some languages have only the warning signs
 */
export const matchLocale = (tag: string, element?: string): Locale | undefined =>
  matchIn(element === signsElement ? signsMatches : matches, tag);

/** The region subtag of a language tag: `US` of `en-US`. Never a likely region guessed from the language. */
export function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(plain(tag).replace(/[.@].*/, '')).region;
  } catch {
    return undefined;
  }
}

/** Common slips, out of operating systems and of headers: `es_MX`, `en_GB.UTF-8`, `es,en;q=0.8`. */
const plain = (tag: string) =>
  tag
    .trim()
    .replace(/[,;].*/, '')
    .replaceAll('_', '-');
