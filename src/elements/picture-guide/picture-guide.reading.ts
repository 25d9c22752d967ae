import {html, nothing} from 'lit';
import {heading} from '../../base/heading.js';
import {chevron, icon, info} from '../../base/icons.js';
import type {Figure} from '../../content/index.js';
import {figure} from '../../shared/article/figure.js';
import {caution, pause, play} from '../../shared/article/icons.js';
import {linkButton} from '../../shared/article/neighbour.js';
import {tierTag} from '../../shared/article/tier-tag.js';
import type {Reading, ReadingView} from '../../shared/reading/view.js';
import {drawings} from '../../text/figures/picture-guide.js';
import type {PictureGuideWords} from './picture-guide.words.js';

type View = ReadingView<PictureGuideWords>;

/** Every drawing, in groups. */
export const reading: Reading<PictureGuideWords> = (view) => {
  const {words, level} = view;
  const {text, figureGroups} = words;
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
          ${heading(level + 1, 'subtitle', title)} ${figures.map((one) => drawing(view, one))}
        </div>`,
    )}
    ${view.end('figures')}
  </div>`;
};

function drawing(
  {words, level, when}: View,
  {id, title, caption, description, caution: careful, moves, sign, tier}: Figure,
) {
  const {text, topic, tierNames, pictures, routinePictures, guidePictures, pictureLabels} = words;
  const alternatives = {...pictures, ...routinePictures, ...guidePictures};
  return html`<figure id=${id}>
    ${figure(id, drawings[topic.id], alternatives, pictureLabels)}
    <figcaption class="stack" part="caption">
      ${heading(level + 2, 'name', title)} ${tier ? tierTag(tier, tierNames) : nothing}
      <p>${caption}</p>
      ${careful ? html`<p class="caution">${icon(caution)}<span>${careful}</span></p>` : nothing}
      ${
        moves
          ? html`<button class="button quiet move" part="button">
              <span>${icon(play)}${text.play}</span><span>${icon(pause)}${text.pause}</span>
            </button>`
          : nothing
      }
      ${
        sign
          ? when(
              'to-when-to-see-doctor',
              linkButton('when-to-see-doctor', text.toSign, {id: `sign-${sign}`}),
            )
          : nothing
      }
      <details class="more">
        <summary>${icon(info)}<span>${text.describe}</span>${icon(chevron, 'chevron')}</summary>
        <div>${description}</div>
      </details>
    </figcaption>
  </figure>`;
}
