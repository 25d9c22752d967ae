import {html, nothing} from 'lit';
import {besideLine, mobileNote, numberLink} from '../../base/emergency-line.js';
import type {BesideWords, MobileNoteWords} from '../../base/words.js';
import type {callWords} from '../../content/region.text.js';
import {fill} from '../../language/fill.js';
import type {Way} from '../../region/details.js';
import type {PrintableFacts} from '../../region/facts.js';

/** What the words of a flow hold that tells readers to call. */
export interface CallWords extends BesideWords, MobileNoteWords {
  readonly callWords: typeof callWords;
}

function wayText({kind, number, registered}: Way, {callWords}: CallWords) {
  const isName = kind === 'app' || kind === 'video';
  const scheme = /text$/i.test(kind) ? 'sms:' : 'tel:';
  const value = isName ? html`<bdi>${number}</bdi>` : numberLink(number, scheme);
  return html`${fill<unknown>(callWords[kind], {number: value})}${
    registered ? ` (${callWords.registered})` : nothing
  }`;
}

/** Below the button that calls, and nowhere else: other numbers, and ways without speaking or hearing. */
export function otherWays(words: CallWords, facts: PrintableFacts) {
  const {ways = []} = facts;
  return html`${besideLine(words, facts)}${mobileNote(words, facts)}${
    ways.length > 0
      ? html`<p class="meta" part="ways">
          ${words.callWords.question}
          ${ways.map((way, index) => [index > 0 ? ' · ' : '', wayText(way, words)])}
        </p>`
      : nothing
  }`;
}
