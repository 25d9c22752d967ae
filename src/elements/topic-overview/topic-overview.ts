import type {CSSResultGroup} from 'lit';
import {articleStyles} from '../../shared/article/article.styles.js';
import {figureStyles} from '../../shared/article/figure.styles.js';
import {leadStyles} from '../../shared/article/lead.styles.js';
import {CompiledElement} from '../../shared/reading/compiled-element.js';
import {followLink, linkCases} from '../../shared/reading/links.js';
import {styles as drawingStyles} from '../../text/figures/topic-overview.js';
import {styles} from './topic-overview.styles.js';
import {words} from './topic-overview.words.js';

/**
 * What leg cramps are, how long they last, who gets them, and what they are not.
 *
 * @summary What it is, in short.
 * @tagname topic-overview
 *
 * @csspart card - The card.
 * @csspart figure - The drawing.
 * @csspart button - A button.
 * @csspart sources - A list of sources.
 *
 * @cssprop [--care-ill-skin] - Skin in the drawings.
 * @cssprop [--care-ill-cloth] - Clothes in the drawings.
 * @cssprop [--care-ill-mark] - The muscle and the arrows in the drawings.
 * @cssprop [--care-ill-shorts] - Shorts in the drawings.
 */
export class TopicOverview extends CompiledElement {
  static override readonly tag: string = 'topic-overview';

  static override styles: CSSResultGroup = [
    CompiledElement.styles,
    figureStyles,
    leadStyles,
    articleStyles,
    ...drawingStyles,
    styles,
  ];

  protected override readonly reading = {name: 'reading', words};

  /** @internal */
  override readonly hasLine = false;

  protected override readonly live = () => import('./topic-overview.reading.js');

  /** @internal */
  override get cases() {
    return linkCases(this, ['relief-steps', 'when-to-see-doctor', 'cause-checker']);
  }

  protected override press(target: Element): void {
    followLink(this, target);
  }
}
