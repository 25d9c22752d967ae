/**
 * For a file of one language, such as `cdn/en.js`: the words of the others, out of the folder next to
 * it. They come as data, which cannot run, and only as they were when the file was built. So the one
 * hash that a publisher pins it with holds for all that the file brings to a page.
 */
import {folder, wordHashes} from './publication.js';

const asked = new Map<string, Promise<unknown>>();

/** @param name language, topic and words, such as `es/<topic>/relief-steps` */
export function otherWords(name: string): Promise<unknown> {
  const words = asked.get(name) ?? ask(name);
  asked.set(name, words);
  // Whoever asks once more makes another try.
  words.catch(() => asked.delete(name));
  return words;
}

async function ask(name: string): Promise<unknown> {
  const url = new URL(`${folder}/words/${name}.json`, import.meta.url);
  const integrity = wordHashes[name];
  if (!integrity) throw new Error(`${url.href} is not known`);
  const response = await fetch(url, {integrity, credentials: 'same-origin'});
  if (!response.ok) throw new Error(`${url.href} answers ${response.status}`);
  return response.json();
}
