/** The words of a language in one number, so that a sign-off holds for these words and for no others. */
import {createHash} from 'node:crypto';

/** @typedef {{id: string, text: string, english?: string}} Sentence A translation also has its English. */

/**
 * SHA-256 over all sentences in the order of their ids. An edited English sentence changes the fingerprint of its
 * translations, too.
 *
 * @param {readonly Sentence[]} sentences
 */
export function fingerprintOf(sentences) {
  const hash = createHash('sha256');
  const inOrder = sentences.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const {id, text, english} of inOrder) {
    hash.update(`${JSON.stringify([id, text, english])}\n`);
  }
  return hash.digest('hex');
}

/**
 * The sentences of each language of a project; a translation that is missing is none.
 *
 * @param {{sourceLocale: string, messages: readonly Sentence[], units: ReadonlyMap<string, readonly {id: string, target?: string}[]>}} project
 * @returns {Map<string, Sentence[]>}
 */
export function sentencesByLocale({sourceLocale, messages, units}) {
  const translated = [...units].map(([locale, ofLocale]) => {
    const targets = new Map(ofLocale.map(({id, target}) => [id, target]));
    const sentences = messages.map(({id, text}) => ({
      id,
      text: targets.get(id) ?? '',
      english: text,
    }));
    return [locale, sentences.filter(({text}) => text !== '')];
  });
  return new Map([[sourceLocale, messages.map(({id, text}) => ({id, text}))], ...translated]);
}

/**
 * The fingerprint of each language of a project.
 *
 * @param {Parameters<typeof sentencesByLocale>[0]} project
 * @returns {Record<string, string>}
 */
export const fingerprints = (project) =>
  Object.fromEntries(
    [...sentencesByLocale(project)].map(([locale, sentences]) => [
      locale,
      fingerprintOf(sentences),
    ]),
  );
