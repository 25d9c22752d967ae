/**
 * The languages there are words in. `source`: written by the founders; `unchecked`: translated by
 * machine and not yet checked by a person; `checked`: signed for in reviews.json, which the words gate
 * looks up. A complete language may miss no message; the build fails when it does.
 */
export const locales = {
  en: {direction: 'ltr', translation: 'source', complete: true},
  es: {direction: 'ltr', translation: 'unchecked', complete: true},
  ar: {direction: 'rtl', translation: 'unchecked', complete: true},
} as const satisfies Record<string, LocaleFacts>;

/** The languages other than English, as a plain list for the loader. */
export const translations = ['es', 'ar'] as const satisfies readonly Exclude<Locale, 'en'>[];

interface LocaleFacts {
  readonly direction: 'ltr' | 'rtl';
  readonly translation: 'source' | 'unchecked' | 'checked';
  readonly complete: boolean;
}

export type Locale = keyof typeof locales;

export const sourceLocale = 'en' satisfies Locale;

/** Whether readers are told that nobody has checked the translation. */
export const isUnchecked = (locale: Locale): boolean => {
  const {translation}: LocaleFacts = locales[locale];
  return translation === 'unchecked';
};
