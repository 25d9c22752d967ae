import type {CSSResultGroup} from 'lit';
import {articleStyles} from '../../shared/article/article.styles.js';
import {figureStyles} from '../../shared/article/figure.styles.js';
import {CompiledElement} from '../../shared/reading/compiled-element.js';
import {followLink, linkCases} from '../../shared/reading/links.js';
import {styles as drawingStyles} from '../../text/figures/symptom-guide.js';
import {signStyles} from '../../shared/article/sign.styles.js';
import {styles} from './symptom-guide.styles.js';
import {words} from './symptom-guide.words.js';

/**
 * What a cramp feels like while it lasts and after, and what is not a plain cramp, with the way to
 * the warning sign that says what to do.
 *
 * @summary What a cramp feels like, and what is not one.
 * @tagname symptom-guide
 *
 * @csspart card - The card.
 * @csspart emergency-line - The line with the emergency number.
 * @csspart call - The emergency number, as a link where it is known.
 * @csspart figure - The drawing.
 * @csspart button - A button.
 * @csspart sources - A list of sources.
 *
 * @cssprop [--care-ill-skin] - Skin in the drawings.
 * @cssprop [--care-ill-cloth] - Clothes in the drawings.
 * @cssprop [--care-ill-mark] - The muscle and the arrows in the drawings.
 */
export class SymptomGuide extends CompiledElement {
  static override readonly tag: string = 'symptom-guide';

  static override styles: CSSResultGroup = [
    CompiledElement.styles,
    figureStyles,
    articleStyles,
    ...drawingStyles,
    signStyles,
    styles,
  ];

  protected override readonly reading = {name: 'reading', words};

  protected override readonly live = () => import('./symptom-guide.reading.js');

  /** @internal */
  override get cases() {
    return linkCases(this, ['when-to-see-doctor']);
  }

  protected override press(target: Element): void {
    followLink(this, target);
  }
}
