import {fillText} from '../../language/fill.js';
import type {Locale} from '../../language/locales.js';

/** The words of a date: its months, and its order. */
interface DateWords {
  readonly months: readonly string[];
  readonly day: string;
}

/**
 * Today by the clock of the device, as it is written in the region: 26 November 2026 in the United
 * Kingdom, November 26, 2026 in the United States. Where the browser says something else than the
 * build for the language alone, it lacks its words, and the words of the build are used. Digits are
 * always 0-9, as in phone numbers and on packs.
 */
export function today(locale: Locale, region: string, {months, day}: DateWords): string {
  const now = new Date();
  const built = fillText(day, {
    day: now.getDate(),
    month: months[now.getMonth()] ?? '',
    year: now.getFullYear(),
  });
  const say = (tag: string) =>
    new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {dateStyle: 'long'}).format(now);
  try {
    return region && say(locale) === built ? say(`${locale}-${region.slice(0, 2)}`) : built;
  } catch {
    return built;
  }
}
