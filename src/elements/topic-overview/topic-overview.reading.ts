import {html} from 'lit';
import {heading} from '../../base/heading.js';
import {icon} from '../../base/icons.js';
import type {Overview} from '../../content/index.js';
import {fillText} from '../../language/fill.js';
import {figure} from '../../shared/article/figure.js';
import {arrow} from '../../shared/article/icons.js';
import {list} from '../../shared/article/list.js';
import {linkButton} from '../../shared/article/neighbour.js';
import {tierTag} from '../../shared/article/tier-tag.js';
import type {Reading, ReadingView} from '../../shared/reading/view.js';
import {drawings} from '../../text/figures/topic-overview.js';
import type {TopicOverviewWords} from './topic-overview.words.js';

type IsNot = Overview['isNot'][number];

/** What it is, then links to the other elements. */
export const reading: Reading<TopicOverviewWords> = (view) => {
  const {words, level} = view;
  const {text, topic, overview, guidePictures, pictureLabels} = words;
  const {alsoCalled, alsoCalledList, facts, howLong, who, isNot}: Overview = overview;
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
            html`<li class=${id}><strong>${time}</strong><span class="quiet">${means}</span></li>`,
        )}
      </ol>
      <div class="what">
        <div class="stack">${heading(level + 1, 'subtitle', text.what)} ${list(facts)}</div>
        ${figure(overview.picture, drawings[topic.id], guidePictures, pictureLabels)}
      </div>
    </div>
    <div class="section columns">
      <div class="stack">${heading(level + 1, 'subtitle', text.who)} ${list(who)}</div>
      <div class="stack">
        ${heading(level + 1, 'subtitle', text.isNot)}
        <ul class="list">
          ${isNot.map((row) => html`<li>${line(view, row)}</li>`)}
        </ul>
      </div>
    </div>
    ${links(view)} ${view.end('overview')}
  </div>`;
};

/** A sign in its own words, and how fast to act; or what is harmless. */
function line({words: {signs, tierNames}}: ReadingView<TopicOverviewWords>, row: IsNot) {
  const sign = signs.find(({id}) => row.text === undefined && id === row.id);
  return sign ? html`<span>${sign.label}.</span> ${tierTag(sign.tier, tierNames)}` : row.text;
}

/** To the other elements, those of them that are on the page. */
function links({words: {text}, when}: ReadingView<TopicOverviewWords>) {
  const link = (tag: string, label: string) => {
    const content = html`<span>${label}</span>${icon(arrow, 'flip')}`;
    return when(`to-${tag}`, html`<li>${linkButton(tag, content, {name: 'go'})}</li>`);
  };
  return when(
    'linked',
    html`<nav class="section screen" aria-label=${text.more}>
      <ul class="lines">
        ${link('relief-steps', text.toRelief)} ${link('when-to-see-doctor', text.toSigns)}
        ${link('cause-checker', text.toCauses)}
      </ul>
    </nav>`,
  );
}
