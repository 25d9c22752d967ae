import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {drawings} from '../../text/figures/topic-overview.js';
import {fillText} from '../../language/fill.js';
import {articleStyles} from '../../shared/article/article.styles.js';
import {figure} from '../../shared/article/figure.js';
import {figureStyles} from '../../shared/article/figure.styles.js';
import {arrow} from '../../shared/article/icons.js';
import {list} from '../../shared/article/list.js';
import {linkTo} from '../../shared/article/neighbour.js';
import {leadStyles} from '../../shared/article/lead.styles.js';
import {TemplateElement} from '../../base/template-element.js';
import {heading} from '../../base/heading.js';
import {icon} from '../../base/icons.js';
import {styles} from './topic-overview.styles.js';
import {words, type TopicOverviewWords} from './topic-overview.words.js';

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
 */
export class TopicOverview extends TemplateElement<TopicOverviewWords> {
  static override readonly tag: string = 'topic-overview';

  static override styles: CSSResultGroup = [
    TemplateElement.styles,
    figureStyles,
    leadStyles,
    articleStyles,
    styles,
  ];

  protected override readonly reading = {name: 'reading', words};

  protected override renderReading(): TemplateResult {
    const {text, topic, overview, guidePictures} = this.words;
    const {alsoCalled, alsoCalledList, facts, howLong, who, isNot} = overview;
    const level = this.headingLevel;
    const names = fillText(alsoCalledList, Object.fromEntries(alsoCalled.entries()));
    return html`<div class="card" part="card">
      <div class="section">
        <div class="stack">
          ${heading(level, 'title', topic.title, {focusable: true})}
          <p class="lead">${overview.lead}</p>
          <p class="meta">${fillText(text.alsoCalled, {names})}</p>
        </div>
        ${heading(level + 1, 'subtitle', text.howLong)}
        <ol class="scale">
          ${howLong.map(
            ({id, time, means}) =>
              html`<li class=${id}>
                <strong>${time}</strong><span class="quiet">${means}</span>
              </li>`,
          )}
        </ol>
        <div class="what">
          <div class="stack">${heading(level + 1, 'subtitle', text.what)} ${list(facts)}</div>
          ${figure(overview.picture, drawings[topic.id], guidePictures)}
        </div>
      </div>
      <div class="section columns">
        <div class="stack">${heading(level + 1, 'subtitle', text.who)} ${list(who)}</div>
        <div class="stack">${heading(level + 1, 'subtitle', text.isNot)} ${list(isNot)}</div>
      </div>
      ${this.#renderLinks()} ${this.renderFooter('overview')}
    </div>`;
  }

  /** To the other elements, those of them that are on the page. */
  #renderLinks() {
    const {text} = this.words;
    const link = (tag: string, label: string) =>
      linkTo(this, tag, html`<span>${label}</span>${icon(arrow, 'flip')}`, {name: 'go'}) ?? [];
    const links = [
      link('relief-steps', text.toRelief),
      link('when-to-see-doctor', text.toSigns),
      link('cause-checker', text.toCauses),
    ].flat();
    return links.length > 0
      ? html`<nav class="section screen" aria-label=${text.more}>
          <ul class="lines">
            ${links.map((one) => html`<li>${one}</li>`)}
          </ul>
        </nav>`
      : nothing;
  }
}
