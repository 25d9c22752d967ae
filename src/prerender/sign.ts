import {fingerprintOf, sentencesIn} from '../additions/fingerprint.js';
import {
  format,
  isDay,
  longestName,
  readSignatures,
  type Signature,
} from '../additions/signature.js';
import type {Part} from '../base/parts.js';
import {localesOf} from '../language/locales.js';
import {matchLocale} from '../language/match.js';
import {topicIds} from '../topics/index.js';
import {PrerenderError} from './options.js';
import {createElement} from './render.js';

/** What is signed, and by whom. */
export interface SignOptions {
  readonly lang?: string | undefined;
  readonly topic?: string | undefined;
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly date?: string | undefined;
  readonly nextReview?: string | undefined;
}

/** Elements that a guide holds and that say more than it once a reader opens or starts them. */
const inGuide = ['relief-steps', 'when-to-see-doctor', 'cause-checker'];

/** What an element has that loads words. */
interface Speaking {
  readonly topic: string;
  readonly locale: string;
  readonly reading: Part;
  readonly flow?: Part;
  readonly otherPlans?: Part;
}

async function partsOf(tag: string, topic: string, lang: string): Promise<[string, object][]> {
  const attributes = new Map([
    ['lang', lang],
    ['topic', topic],
  ]);
  const element = (await createElement(tag, attributes, {
    ...{lang, siblings: [], noScript: false, date: new Date()},
  })) as unknown as Speaking;
  const parts = [element.reading, element.flow, element.otherPlans].flatMap((part) => part ?? []);
  const loaded = await Promise.all(
    parts.map(async ({name, words}): Promise<[string, object][]> => {
      const load = words[topic];
      const title = name === 'reading' ? tag : `${tag}-${name}`;
      return load ? [[title, await load(element.locale as never)]] : [];
    }),
  );
  const own = loaded.flat();
  if (tag !== 'topic-guide') return own;
  const held = await Promise.all(inGuide.map((one) => partsOf(one, topic, lang)));
  return [...own, ...held.flat().filter(([name]) => !inGuide.includes(name))];
}

/**
 * All that elements say, for a clinician to read, and the fingerprint of each part.
 * @throws {PrerenderError} for an unknown element, topic or language
 */
async function wordsToSign(tags: readonly string[], {lang = 'en', topic}: SignOptions) {
  const [defaultTopic] = topicIds;
  const id = topic ?? defaultTopic;
  if (!topicIds.includes(id)) {
    throw new PrerenderError(`topic="${id}" is not known. Valid: ${topicIds.join(', ')}.`);
  }
  if (tags.length === 0)
    throw new PrerenderError('Name an element to sign, such as cause-checker.');
  const locale = matchLocale(lang);
  if (!locale) {
    throw new PrerenderError(`lang="${lang}" has no words. Valid: ${localesOf().join(', ')}.`);
  }
  const found = await Promise.all(tags.map((tag) => partsOf(tag, id, locale)));
  const parts = [...new Map(found.flat())];
  const fingerprints = await Promise.all(
    parts.map(
      async ([name, words]) =>
        [name, await fingerprintOf(`${id}/${locale}/${name}`, words)] as const,
    ),
  );
  const text = parts.map(([name, words], index) => {
    const sentences = sentencesIn(words).filter((one) => /\p{L}/u.test(one));
    return `${name}\nfingerprint ${fingerprints[index]?.[1] ?? ''}\n\n${sentences.join('\n')}\n`;
  });
  return {
    topic: id,
    language: locale,
    parts: Object.fromEntries(fingerprints),
    text: `${id}, ${locale}\n\n${text.join('\n')}`,
  };
}

/** A day that was given; `fallback` where none was. */
function day(option: string, value: string | undefined, fallback?: string): string {
  const given: string = value ?? fallback ?? '';
  const problem = `--${option} "${given}" is not a day. Valid: YYYY-MM-DD.`;
  if (!isDay(given)) throw new PrerenderError(problem);
  return given;
}

function nameOf(option: string, value: string | undefined): string {
  const given = value?.trim() ?? '';
  if (given && given.length <= longestName) return given;
  throw new PrerenderError(`--${option} "${given}": 1 to ${longestName} characters are valid.`);
}

/**
 * What is signed, to be read, and the file that says so.
 * @param before the file so far; its other signatures stay
 */
export async function sign(
  tags: readonly string[],
  options: SignOptions,
  before?: string,
): Promise<{readonly text: string; readonly file: string | undefined}> {
  const {text, ...signed} = await wordsToSign(tags, options);
  if (options.name === undefined) return {text, file: undefined};
  const date = day('date', options.date, new Date().toISOString().slice(0, 10));
  const nextReview = day('next-review', options.nextReview);
  if (nextReview <= date) {
    throw new PrerenderError(`--next-review ${nextReview} has to be after ${date}.`);
  }
  const signature: Signature = {
    topic: signed.topic,
    language: signed.language,
    name: nameOf('name', options.name),
    ...(options.role !== undefined && {role: nameOf('role', options.role)}),
    date,
    nextReview,
    parts: signed.parts,
  };
  let others: readonly Signature[];
  try {
    others = before === undefined ? [] : readSignatures(before);
  } catch (error) {
    throw new PrerenderError(`The file to write ${(error as Error).message}.`);
  }
  // A part that is signed again has one signature.
  const kept = others.flatMap((one) => {
    if (one.topic !== signed.topic || one.language !== signed.language) return [one];
    const parts = Object.entries(one.parts).filter(([name]) => !Object.hasOwn(signed.parts, name));
    return parts.length > 0 ? [{...one, parts: Object.fromEntries(parts)}] : [];
  });
  const file = `${JSON.stringify({format, signatures: [...kept, signature]}, null, 2)}\n`;
  return {text, file};
}
