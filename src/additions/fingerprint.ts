/** What a clinician signs: the words of a part, however a build writes them down. */
import {toJson} from '../base/json.js';

/** What a tag says by itself, before it goes. */
const inTag = / (?:alt|aria-label|data-instead|title)="([^"]*)"/g;

/** The words of compiled HTML. */
const wordsIn = (html: string): string =>
  html
    .replaceAll(
      /<[^>]*>/g,
      (tag) => ` ${[...tag.matchAll(inTag)].map(([, said]) => said).join(' ')} `,
    )
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The same for the same data, whatever the order of its keys. */
function canonical(value: unknown, key = ''): string {
  if (typeof value === 'string') return toJson(key === 'reading' ? wordsIn(value) : value);
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one)).join()}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined && typeof one !== 'function')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, one]) => `${toJson(name)}:${canonical(one, name)}`).join()}}`;
}

/** All that a part says, sentence by sentence, to be read. */
export function sentencesIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return [key === 'reading' ? wordsIn(value) : value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]: [string, unknown]) => sentencesIn(one, name));
}

/**
 * SHA-256 of the words of a part. It holds the topic, the language and the part, so that it fits no other.
 * @param part its place, such as `leg-cramps/en/cause-checker`
 */
export async function fingerprintOf(part: string, words: object): Promise<string> {
  const bytes = new TextEncoder().encode(`${part}\n${canonical(words)}`);
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
