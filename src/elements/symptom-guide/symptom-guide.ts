import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {drawings} from '../../text/figures/symptom-guide.js';
import {fillText} from '../../language/fill.js';
import type {Symptoms} from '../../content/index.js';
import {articleStyles} from '../../shared/article/article.styles.js';
import {figure} from '../../shared/article/figure.js';
import {figureStyles} from '../../shared/article/figure.styles.js';
import {list} from '../../shared/article/list.js';
import {linkTo} from '../../shared/article/neighbour.js';
import {tierTag} from '../../shared/article/tier-tag.js';
import {TemplateElement} from '../../base/template-element.js';
import {heading} from '../../base/heading.js';
import {styles} from './symptom-guide.styles.js';
import {words, type SymptomGuideWords} from './symptom-guide.words.js';

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
export class SymptomGuide extends TemplateElement<SymptomGuideWords> {
  static override readonly tag: string = 'symptom-guide';

  static override styles: CSSResultGroup = [
    TemplateElement.styles,
    figureStyles,
    articleStyles,
    styles,
  ];

  protected override readonly reading = {name: 'reading', words};

  protected override renderReading(): TemplateResult {
    const {text, topic, symptoms, guidePictures} = this.words;
    const level = this.headingLevel;
    const {notPlain}: Symptoms = symptoms;
    return html`<div class="card" part="card">
      ${this.renderEmergencyLine()}
      <div class="section">
        ${heading(level, 'title', text.title, {focusable: true})}
        <div class="columns">
          <div class="stack phase">${this.#renderList(text.during, symptoms.during)}</div>
          <div class="stack phase after">${this.#renderList(text.after, symptoms.after)}</div>
        </div>
        ${figure(symptoms.picture, drawings[topic.id], guidePictures)}
      </div>
      <div class="section">
        <div class="stack">
          ${heading(level + 1, 'subtitle', text.notPlain)}
          <p class="quiet">${symptoms.note}</p>
        </div>
        <ul class="lines">
          ${notPlain.map(
            (one) => html`<li class="sign"><span>${one.text}</span>${this.#renderAction(one)}</li>`,
          )}
        </ul>
      </div>
      ${this.renderFooter('symptoms', 'notPlain')}
    </div>`;
  }

  #renderList(title: string, lines: readonly string[]) {
    return html`${heading(this.headingLevel + 1, 'subtitle', title)} ${list(lines)}`;
  }

  /** How fast to act: leads to the sign, where the warning signs are on the page. */
  #renderAction({sign, tier}: Symptoms['notPlain'][number]) {
    const {text, tierNames} = this.words;
    if (!sign || !tier) return html`<span class="tag">${text.notCramp}</span>`;
    const tag = tierTag(tier, tierNames);
    const label = fillText(text.goLabel, {tier: tierNames[tier]});
    const options = {name: 'tag link', id: `sign-${sign}`, label};
    return linkTo(this, 'when-to-see-doctor', tag, options) ?? tag;
  }
}
