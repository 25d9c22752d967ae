/** The languages there are words in, out of locales/locales.json. */
import {locales as rows, type Locale} from '../text/locales.js';

export type {Locale};

interface LocaleFacts {
  readonly direction: 'ltr' | 'rtl';
  /** Whether no person has checked the translation, which readers are told. */
  readonly unchecked: boolean;
}

export const locales: Readonly<Record<Locale, LocaleFacts>> = rows;

export const sourceLocale = 'en' satisfies Locale;
