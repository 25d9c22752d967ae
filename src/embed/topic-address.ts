/**
 * What the address of a frame with the publisher's own topic asks for. Like that of any frame, it is anybody's text: the
 * publisher's list says which documents it may name.
 */
import {matchLocale} from '../language/match.js';
import {quoted, readAddress, type Address} from './frame-address.js';

/** A tag that adds nothing to a path but its own letters. */
const isTag = (lang: string) =>
  /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang) && matchLocale(lang) !== undefined;

const tagsIn = (langs: string) => langs.split(/[\s,]+/).filter(Boolean);

/** @param preferred what the reader's browser asks for, the best first; for a frame without `lang` */
export function readTopicAddress(query: URLSearchParams, preferred: readonly string[]): Address {
  const rest = new URLSearchParams(query);
  for (const name of ['topic', 'topic-src', 'topic-langs']) rest.delete(name);
  const address = readAddress(rest, preferred);
  const src = query.get('topic-src')?.trim() ?? '';
  const langs = tagsIn(query.get('topic-langs') ?? '');
  const strange = langs.filter((lang) => !isTag(lang));
  const problems = [...address.problems];
  const wrong = [...address.wrong];
  if (!src) problems.push('topic-src is missing. Valid: an address that topics.json lists.');
  if (strange.length > 0) {
    problems.push(
      'topic-langs is not known. Valid: language tags with spaces between, as in en es.',
    );
    wrong.push(`topic-langs=${quoted(strange.join(' '))}`);
  }
  return {
    ...address,
    attributes: [
      ...address.attributes,
      ['topic-src', src],
      ...(langs.length > 0 ? [['topic-langs', langs.join(' ')] as const] : []),
    ],
    problems,
    wrong,
    unknown: query.has('topic') ? [...address.unknown, 'topic'] : address.unknown,
  };
}

const resolve = (address: string, base: string) =>
  URL.canParse(address, base) ? new URL(address, base) : undefined;

/** How to write the list. */
const example = 'Valid: a list of addresses of this site, as in ["/topics/nosebleed.{lang}.json"].';

/**
 * Why a topic may not show, if it may not.
 * @param list what topics.json holds
 * @param base the address of the frame, which the list lies next to
 */
export function refusal(src: string, list: unknown, base: string): string | undefined {
  const wanted = resolve(src, base);
  if (wanted?.origin !== new URL(base).origin) {
    return 'topic-src is on another site. Valid: an address of this site that topics.json lists.';
  }
  if (!Array.isArray(list) || !list.every((entry) => typeof entry === 'string')) {
    return `topics.json next to this frame is no list of addresses. ${example}`;
  }
  const isListed = list.some((entry) => resolve(entry, base)?.href === wanted.href);
  return isListed
    ? undefined
    : 'topic-src is not in topics.json next to this frame. Valid: an address that it lists, written as it is there.';
}

/** How long the list may take: a reader has only the emergency number meanwhile. */
const patienceMs = 20_000;

/**
 * The publisher's list of documents.
 * @throws with what is wrong and what to do
 */
export async function fetchList(base: string): Promise<unknown> {
  let text: string;
  try {
    const response = await fetch(new URL('topics.json', base), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    text = await response.text();
  } catch (error) {
    throw new Error(`topics.json next to this frame could not be read. ${example}`, {cause: error});
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`topics.json next to this frame is not JSON. ${example}`, {cause: error});
  }
}
