import {localesOf, sourceLocale, type Locale} from '../language/locales.js';
import {matchLocale} from '../language/match.js';
import {InputError} from './subcommand.js';

/** The one thing that a command takes besides its options. */
export function only(positionals: readonly string[]): string {
  const [one = '', ...others] = positionals;
  if (others.length > 0) throw new InputError(`One is enough of: ${positionals.join(', ')}.`);
  return one;
}

/** The language of the elements that a tag names, such as `es` for `es-MX`. */
export function localeOf(tag: string = sourceLocale): Locale {
  const locale = matchLocale(tag);
  if (!locale) {
    throw new InputError(`lang="${tag}" has no words. Valid: ${localesOf().join(', ')}.`);
  }
  return locale;
}
