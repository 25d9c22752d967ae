import type {Locale} from '../../language/locales.js';
import {matchLocale} from '../../language/match.js';
import type {WordLoaders} from '../../base/words.js';

/** Words and the language they are in. */
export interface Spoken<Words> {
  readonly locale: Locale;
  readonly words: Words;
}

/** What it needs from its element. */
interface Host {
  readonly topic: string;
  readonly locale: Locale;
  readonly regionInUse: string;
}

/**
 * The language of the region, if there are words in it and the reader reads another. Undefined, too,
 * where the browser knows no languages of regions.
 */
export function secondLocale({regionInUse: region, locale}: Host): Locale | undefined {
  if (!region) return undefined;
  try {
    const local = matchLocale(
      new Intl.Locale('und', {region: region.slice(0, 2)}).maximize().baseName,
    );
    return local === locale ? undefined : local;
  } catch {
    return undefined;
  }
}

/**
 * The words of the second language. Asked for before anything is answered; if they do not load, the
 * sheet is in one language.
 * @param tables where the words of the element are, by part
 */
export async function loadSecond<Words extends object>(
  host: Host,
  ...tables: readonly WordLoaders<object>[]
): Promise<Spoken<Words> | undefined> {
  const locale = secondLocale(host);
  if (!locale) return undefined;
  try {
    const parts = await Promise.all(tables.map(async (table) => table[host.topic]?.(locale)));
    return {locale, words: Object.assign({}, ...parts) as Words};
  } catch {
    return undefined;
  }
}
