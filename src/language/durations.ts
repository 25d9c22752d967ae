/** Times and plurals in a language. Digits are always 0–9, as in phone numbers and on packs. */

const withDigits = (locale: string) => `${locale}-u-nu-latn`;

/** A length of time in words: 30 → "30 seconds", 600 → "10 minutes". */
export function duration(locale: string, seconds: number): string {
  const minutes = seconds >= 60 && seconds % 60 === 0;
  return new Intl.NumberFormat(withDigits(locale), {
    style: 'unit',
    unit: minutes ? 'minute' : 'second',
    unitDisplay: 'long',
  }).format(minutes ? seconds / 60 : seconds);
}

/** The word that stands below a number of seconds: "seconds". */
export function secondsWord(locale: string, seconds: number): string {
  const format = new Intl.NumberFormat(withDigits(locale), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  });
  const parts = format.formatToParts(seconds);
  // Arabic has a dual, which says "two seconds" in one word: below a digit, the form for many stands.
  const counted = parts.some(({type}) => type === 'integer') ? parts : format.formatToParts(11);
  return counted
    .filter(({type}) => type === 'unit')
    .map(({value}) => value)
    .join('')
    .trim();
}

/** Minutes and seconds as on a clock: 161 → "2:41". */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** The message for a number, by the plural rules of the language. */
export function plural(
  locale: string,
  forms: Readonly<Record<Intl.LDMLPluralRule, string>>,
  count: number,
): string {
  return forms[new Intl.PluralRules(locale).select(count)];
}
