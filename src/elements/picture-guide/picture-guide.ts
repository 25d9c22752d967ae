import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {drawings, motion} from '../../text/figures/picture-guide.js';
import type {Figure} from '../../content/index.js';
import {articleStyles} from '../../shared/article/article.styles.js';
import {figure} from '../../shared/article/figure.js';
import {asideStyles} from '../../shared/article/aside.styles.js';
import {figureStyles} from '../../shared/article/figure.styles.js';
import {caution, pause, play} from '../../shared/article/icons.js';
import {linkTo} from '../../shared/article/neighbour.js';
import {tierTag} from '../../shared/article/tier-tag.js';
import {leadStyles} from '../../shared/article/lead.styles.js';
import {TemplateElement} from '../../base/template-element.js';
import {heading} from '../../base/heading.js';
import {chevron, icon, info} from '../../base/icons.js';
import {styles} from './picture-guide.styles.js';
import {words, type PictureGuideWords} from './picture-guide.words.js';

/**
 * The drawings of the topic in one column, each with a title, an alternative text, a caption and a
 * description in full. Where movement explains, a drawing can move; it rests until the reader asks.
 *
 * @summary What cramps, stretches and warning signs look like.
 * @tag picture-guide
 * @tagname picture-guide
 *
 * @attr {string} [topic] - The topic.
 * @attr {string} [lang] - Language tag (BCP 47); else that of the nearest ancestor, followed live.
 * @attr {string} [region] - Region (ISO 3166-1 alpha-2), for phone numbers and names; else the region of the language tag.
 * @attr {'auto'|'light'|'dark'} [theme=auto] - Colours; `auto` follows the colour scheme of the page.
 * @attr {2|3|4|5|6} [heading-level=2] - Level of the element's heading.
 *
 * @fires {CareReadyEvent} care-ready - The element shows its content for the first time.
 * @fires {CareErrorEvent} care-error - The words could not be loaded; the light DOM stays.
 *
 * @slot - Content while the element loads, when it fails, and without JavaScript.
 *
 * @csspart base - The frame around everything.
 * @csspart card - The card.
 * @csspart title - The heading.
 * @csspart figure - A drawing.
 * @csspart caption - The words beside a drawing.
 * @csspart button - A button.
 * @csspart sources - A list of sources.
 * @csspart footer - Sources, review status and purpose.
 *
 * @cssprop [--care-accent=#0f5f6d] - Brand colour of buttons and links, pulled into the readable range.
 * @cssprop [--care-font-family=inherit] - Typeface; the host's by default.
 * @cssprop [--care-font-size=max(1em, 16px)] - Size of the text.
 * @cssprop [--care-radius=0.75em] - Roundness of cards.
 * @cssprop [--care-surface] - Background of cards.
 * @cssprop [--care-ink] - Colour of the text.
 * @cssprop [--care-focus] - Colour of the focus ring.
 * @cssprop [--care-ill-skin] - Skin in the drawings.
 * @cssprop [--care-ill-cloth] - Clothes in the drawings.
 * @cssprop [--care-ill-mark] - The muscle and the arrows in the drawings.
 * @cssprop [--care-ill-skin-light] - The lighter skin in the drawing of a swollen leg.
 * @cssprop [--care-ill-skin-dark] - The darker skin in the drawing of a swollen leg.
 * @cssprop [--care-ill-pale] - The pale foot.
 */
export class PictureGuide extends TemplateElement<PictureGuideWords> {
  static override readonly tag: string = 'picture-guide';

  static override styles: CSSResultGroup = [
    TemplateElement.styles,
    asideStyles,
    figureStyles,
    leadStyles,
    articleStyles,
    ...motion,
    styles,
  ];

  protected override readonly reading = {name: 'reading', words};

  /** The drawing that moves now. */
  #moves = '';

  protected override renderReading(): TemplateResult {
    const {text, figureGroups} = this.words;
    const level = this.headingLevel;
    return html`<div class="card" part="card">
      <div class="section">
        <div class="stack">
          ${heading(level, 'title', text.title, {focusable: true})}
          <p class="lead">${text.lead}</p>
        </div>
      </div>
      ${figureGroups.map(
        ({title, figures}) =>
          html`<div class="section">
            ${heading(level + 1, 'subtitle', title)}
            ${figures.map((one) => this.#renderFigure(one))}
          </div>`,
      )}
      ${this.renderFooter('figures')}
    </div>`;
  }

  #renderFigure({id, title, caption, description, caution: careful, moves, sign, tier}: Figure) {
    const {text, topic, tierNames, pictures, routinePictures, guidePictures} = this.words;
    const alternatives = {...pictures, ...routinePictures, ...guidePictures};
    return html`<figure id=${id} class=${id === this.#moves ? 'moving' : ''}>
      ${figure(id, drawings[topic.id], alternatives)}
      <figcaption class="stack" part="caption">
        ${heading(this.headingLevel + 2, 'name', title)}
        ${tier ? tierTag(tier, tierNames) : nothing}
        <p>${caption}</p>
        ${careful ? html`<p class="caution">${icon(caution)}<span>${careful}</span></p>` : nothing}
        ${moves ? this.#renderSwitch(id) : nothing}
        ${
          sign
            ? (linkTo(this, 'when-to-see-doctor', text.toSign, {
                name: 'button quiet',
                id: `sign-${sign}`,
              }) ?? nothing)
            : nothing
        }
        <details class="more">
          <summary>${icon(info)}<span>${text.describe}</span>${icon(chevron, 'chevron')}</summary>
          <div>${description}</div>
        </details>
      </figcaption>
    </figure>`;
  }

  #renderSwitch(id: string) {
    const {text} = this.words;
    const moves = id === this.#moves;
    return html`<button
      class="button quiet move"
      part="button"
      @click=${() => {
        this.#moves = moves ? '' : id;
        this.requestUpdate();
      }}
    >
      ${icon(moves ? pause : play)}${moves ? text.pause : text.play}
    </button>`;
  }
}
