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
 * @tagname picture-guide
 *
 * @csspart card - The card.
 * @csspart figure - A drawing.
 * @csspart caption - The words beside a drawing.
 * @csspart button - A button.
 * @csspart sources - A list of sources.
 *
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
