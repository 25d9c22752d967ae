import {locales, type Locale} from './locales.js';

const isLocale = (tag: string): tag is Locale => Object.hasOwn(locales, tag);

/**
 * The locale that serves a language tag best (BCP 47 lookup): the tag itself, its language and
 * script, then its language. Undefined when there are no words in that language, or when the tag is
 * no language tag. `es_MX`, a common slip, is read as `es-MX`.
 */
export function matchLocale(tag: string): Locale | undefined {
  const parsed = parse(tag);
  if (!parsed) return undefined;
  const {baseName, language, script} = parsed;
  return (
    [baseName, `${language}-${script}`, language].find(isLocale) ??
    // Last, as looking up the usual script of a language takes a slow phone several frames.
    [`${language}-${parsed.maximize().script}`].find(isLocale)
  );
}

/** The region subtag of a language tag: `US` of `en-US`. Never a likely region guessed from the language. */
export const regionOf = (tag: string): string | undefined => parse(tag)?.region;

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
