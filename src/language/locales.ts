/** The languages there are words in, out of locales/locales.json. */
import {completeLocales, locales, signsElement, type Locale} from '../text/locales.js';

export {locales, signsElement, type Locale};

/** The languages that an element has words in; without one, those that every element has. */
export const localesOf = (element?: string): readonly Locale[] =>
  Object.keys(element === signsElement ? locales : completeLocales) as Locale[];

export const sourceLocale = 'en' satisfies Locale;
