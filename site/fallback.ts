/** What a reader sees without scripts, and until the element runs. */
import {escapeText} from '../src/prerender/escape.js';
import {fillText} from '../src/language/fill.js';
import type {PrintableFacts} from '../src/region/facts.js';

/** The words of the fallback in one language. */
export interface EmergencyWords {
  /** "Call {emergency} now if:" */
  readonly heading: string;
  readonly signs: readonly string[];
  /** What replaces `{emergency}` where the number is known, and where it is not. */
  readonly number: string;
  readonly unknown: string;
}

/** The emergency signs as HTML: the part of the words that nobody may miss. */
export function emergencyFallback(words: EmergencyWords, {emergency}: PrintableFacts): string {
  const link = emergency && `<a href="tel:${emergency}">${emergency}</a>`;
  const heading = fillText(escapeText(words.heading), {
    emergency: link
      ? fillText(escapeText(words.number), {number: link})
      : escapeText(words.unknown),
  });
  return [
    `<p><strong>${heading}</strong></p>`,
    '<ul>',
    ...words.signs.map((sign) => `  <li>${escapeText(sign)}</li>`),
    '</ul>',
  ].join('\n');
}
