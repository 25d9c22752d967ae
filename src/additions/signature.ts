/** A publisher's clinician who reviewed our words: believed only as long as they are the words that show. */
import type {Locale} from '../language/locales.js';
import {fingerprintOf} from './fingerprint.js';

export interface Signature {
  readonly topic: string;
  readonly language: string;
  readonly name: string;
  readonly role?: string;
  /** Days, as `YYYY-MM-DD`. */
  readonly date: string;
  readonly nextReview: string;
  /** By part, such as `cause-checker-flow`, the fingerprint of its words. */
  readonly parts: Readonly<Record<string, string>>;
}

export const format = 'care-signatures/1.0';

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest;

export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

export const longestName = 100;

function isSignature(value: unknown): value is Signature {
  if (typeof value !== 'object' || value === null) return false;
  const {topic, language, name, role, date, nextReview, parts} = value as Partial<Signature>;
  return (
    isText(topic, 64) &&
    isText(language, 64) &&
    isText(name, longestName) &&
    (role === undefined || isText(role, longestName)) &&
    isDay(date) &&
    isDay(nextReview) &&
    typeof parts === 'object' &&
    Object.values(parts).every((one) => /^[0-9a-f]{64}$/.test(one))
  );
}

/**
 * The signatures of a file, which may be anything.
 * @throws with what is wrong
 */
export function readSignatures(text: string): readonly Signature[] {
  let file: unknown;
  if (text.length > 1_000_000) throw new Error('is larger than signatures can be');
  try {
    file = JSON.parse(text);
  } catch {
    throw new Error(text.trimStart().startsWith('<') ? 'is HTML' : 'is not JSON');
  }
  const {format: given, signatures} = (file ?? {}) as Readonly<Record<string, unknown>>;
  if (given !== format || !Array.isArray(signatures)) {
    throw new Error(`is no file of "care-elements sign" ("format": "${format}")`);
  }
  const wrong = signatures.findIndex((one) => !isSignature(one));
  if (wrong >= 0) throw new Error(`has a mistake in signature ${wrong + 1}`);
  return signatures as readonly Signature[];
}

/** How long a file may take. Until it comes, the words are called a draft. */
const patienceMs = 20_000;

const files = new Map<string, Promise<readonly Signature[]>>();

/** Asked for once a page, as a topic of the page's own is. */
function signaturesAt(address: string): Promise<readonly Signature[]> {
  const known = files.get(address);
  if (known) return known;
  const asked = (async () => {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patienceMs),
    }).catch((error: unknown) => {
      throw new Error(
        `could not be fetched (${String(error)}). Check the address, connect-src of the page's policy, and CORS if it is on another site`,
        {cause: error},
      );
    });
    if (!response.ok) throw new Error(`answered ${response.status}. Check the address`);
    return readSignatures(await response.text());
  })();
  files.set(address, asked);
  // It may come the next time.
  asked.catch(() => files.delete(address));
  return asked;
}

/** Something that an element says: its name, and its words. */
export type SignedPart = readonly [name: string, words: () => Promise<object>];

/** Why a signature does not hold; nothing where it does. */
async function problemOf(
  signature: Signature,
  parts: readonly SignedPart[],
  today: string,
): Promise<string | undefined> {
  const {topic, language, date, nextReview} = signature;
  if (date > today) return `is of ${date}, which is to come`;
  if (nextReview < today) return `was to be reviewed again by ${nextReview}`;
  for (const [name, words] of parts) {
    const signed = Object.hasOwn(signature.parts, name) ? signature.parts[name] : undefined;
    if (!signed) return `does not cover "${name}"`;
    if ((await fingerprintOf(`${topic}/${language}/${name}`, await words())) !== signed) {
      return `is for other words of "${name}" than those of this version. Have them reviewed, and sign again`;
    }
  }
  return undefined;
}

/**
 * The signature that holds for what an element says.
 * @throws with why there is none
 */
export async function signatureFor(
  src: string,
  topic: string,
  locale: Locale,
  parts: readonly SignedPart[],
): Promise<Signature> {
  if (!isSecureContext) throw new Error('needs a page on https, which can compare the words');
  const all = await signaturesAt(new URL(src, document.baseURI).href);
  const today = new Date().toISOString().slice(0, 10);
  let why = `has no signature for topic "${topic}" in "${locale}"`;
  for (const signature of all) {
    if (signature.topic !== topic || signature.language !== locale) continue;
    const problem = await problemOf(signature, parts, today);
    if (!problem) return signature;
    why = `has a signature of ${signature.name} that ${problem}`;
  }
  throw new Error(why);
}
