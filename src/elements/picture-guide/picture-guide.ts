import type {CSSResultGroup} from 'lit';
import {articleStyles} from '../../shared/article/article.styles.js';
import {asideStyles} from '../../shared/article/aside.styles.js';
import {figureStyles} from '../../shared/article/figure.styles.js';
import {leadStyles} from '../../shared/article/lead.styles.js';
import {CompiledElement} from '../../shared/reading/compiled-element.js';
import {followLink, linkCases} from '../../shared/reading/links.js';
import {styles as drawingStyles} from '../../text/figures/picture-guide.js';
import {styles} from './picture-guide.styles.js';
import {words} from './picture-guide.words.js';

/**
 * The drawings of the topic in one column, each with a title, an alternative text, a caption and a
 * description in full. Where movement explains, a drawing can move; it rests until the reader asks.
 *
 * @summary What cramps, stretches and warning signs look like.
 * @tagname picture-guide
 *
 * @csspart card - The card.
 * @csspart figure - A drawing.
 * @csspart caption - The words next to a drawing.
 * @csspart button - A button.
 * @csspart sources - A list of sources.
 *
 * @cssprop [--care-ill-skin] - Skin in the drawings.
 * @cssprop [--care-ill-cloth] - Clothes in the drawings.
 * @cssprop [--care-ill-mark] - The muscle and the arrows in the drawings.
 * @cssprop [--care-ill-hair] - Hair and eyes in the drawings.
 * @cssprop [--care-ill-shorts] - Shorts in the drawings.
 * @cssprop [--care-ill-skin-light] - The lighter skin in the drawings of warning signs.
 * @cssprop [--care-ill-skin-dark] - The darker skin in the drawings of warning signs.
 * @cssprop [--care-ill-swollen-light] - The swollen leg on lighter skin.
 * @cssprop [--care-ill-swollen-dark] - The swollen leg on darker skin.
 * @cssprop [--care-ill-pale-light] - The pale leg on lighter skin.
 * @cssprop [--care-ill-pale-dark] - The pale leg on darker skin.
 */
export class PictureGuide extends CompiledElement {
  static override readonly tag: string = 'picture-guide';

  static override styles: CSSResultGroup = [
    CompiledElement.styles,
    asideStyles,
    figureStyles,
    leadStyles,
    articleStyles,
    ...drawingStyles,
    styles,
  ];

  protected override readonly reading = {name: 'reading', words};

  /** @internal */
  override readonly hasLine = false;

  protected override readonly live = () => import('./picture-guide.reading.js');

  /** @internal */
  override get cases() {
    return linkCases(this, ['when-to-see-doctor']);
  }

  protected override press(target: Element): void {
    followLink(this, target);
    const figure = target.closest('.move')?.closest('figure');
    if (!figure) return;
    // One at a time.
    for (const one of this.renderRoot.querySelectorAll('figure')) {
      one.classList.toggle('moving', one === figure && !one.matches('.moving'));
    }
  }
}
