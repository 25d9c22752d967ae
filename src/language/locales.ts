/**
 * The languages there are words in. `source`: written by the founders; `unchecked`: translated by
 * machine and not yet checked by a person. A complete language may miss no message; the build fails
 * when it does.
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
  readonly translation: 'source' | 'unchecked';
  readonly complete: boolean;
}

export type Locale = keyof typeof locales;

export const sourceLocale = 'en' satisfies Locale;
