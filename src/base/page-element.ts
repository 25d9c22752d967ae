import {ReactiveElement} from 'lit';
import type {TopicDocument} from '../content/index.js';
import {warn} from './warn.js';

/** Before each render. The code for what a page adds loads only where there is something. */
export function lookForAdditions(element: PageElement): void {
  if (element.matches('[advice-line],[signed-src]') || element.querySelector(':scope>[slot]')) {
    import('../additions/index.js').then(
      ({add}) => add(element, warn),
      (error: unknown) => warn(String(error)),
    );
  }
}

/**
 * What a page may bring along for an element: a topic, and what it adds to ours.
 *
 * @attr {boolean} [wrap=false] - Shows the page's own HTML in the tag as its content; needs `care-elements/own-topic`.
 * @attr {string} [advice-line] - Number of your own line for advice, such as `+34 900 000 000`, in the place of the region's; the emergency number stays.
 * @attr {string} [advice-line-name] - What that line is called.
 * @attr {string} [signed-src] - Address of a file of `care-elements sign`, which says who reviewed the words.
 *
 * @slot next-step - Words and links for the results that `data-tier` names: emergency, urgent, soon, self-care. Copied, so that the page cannot see which result shows.
 * @slot note - A paragraph of your own at the end. Copied, and marked as yours.
 */
export abstract class PageElement extends ReactiveElement {
  /** A topic of the page's own, as data. Like the next two, it needs `care-elements/own-topic`. */
  declare topicData: TopicDocument | undefined;
  /** Address of its document, with `{lang}` for the language. */
  declare topicSrc: string | null | undefined;
  /** The languages of its documents, with spaces between. */
  declare topicLangs: string | null | undefined;

  /** Who reviewed the words, as the page has it signed; set by `src/additions/`. @internal */
  declare reviewedBy: string | undefined;
}
