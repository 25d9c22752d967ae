import {html} from 'lit';
import {heading} from '../../base/heading.js';
import type {Symptoms} from '../../content/index.js';
import {fillText} from '../../language/fill.js';
import {figure} from '../../shared/article/figure.js';
import {list} from '../../shared/article/list.js';
import {linkButton} from '../../shared/article/neighbour.js';
import {tierTag} from '../../shared/article/tier-tag.js';
import type {Reading, ReadingView} from '../../shared/reading/view.js';
import {drawings} from '../../text/figures/symptom-guide.js';
import type {SymptomGuideWords} from './symptom-guide.words.js';

/** What a cramp feels like, and what is no plain cramp. */
export const reading: Reading<SymptomGuideWords> = (view) => {
  const {words, level} = view;
  const {text, topic, symptoms, guidePictures, pictureLabels} = words;
  const {notPlain}: Symptoms = symptoms;
  const lines = (title: string, items: readonly string[]) =>
    html`${heading(level + 1, 'subtitle', title)} ${list(items)}`;
  return html`<div class="card" part="card">
    ${view.emergencyLine()}
    <div class="section">
      ${heading(level, 'title', text.title, {focusable: true})}
      <div class="felt">
        <div class="stack phase">${lines(text.during, symptoms.during)}</div>
        <div class="stack phase after">${lines(text.after, symptoms.after)}</div>
        ${figure(symptoms.picture, drawings[topic.id], guidePictures, pictureLabels)}
      </div>
    </div>
    <div class="section">
      <div class="stack">
        ${heading(level + 1, 'subtitle', text.notPlain)}
        <p class="quiet">${symptoms.note}</p>
      </div>
      <ul class="lines">
        ${notPlain.map(
          (one) => html`<li class="sign"><span>${one.text}</span>${action(view, one)}</li>`,
        )}
      </ul>
    </div>
    ${view.end('symptoms', 'notPlain')}
  </div>`;
};

/** How fast to act: leads to the sign, where the warning signs are on the page. */
function action(
  {words: {text, tierNames}, when}: ReadingView<SymptomGuideWords>,
  {sign, tier}: Symptoms['notPlain'][number],
) {
  if (!sign || !tier) return html`<span class="tag">${text.notCramp}</span>`;
  const tag = tierTag(tier, tierNames);
  const label = fillText(text.goLabel, {tier: tierNames[tier]});
  const options = {name: 'tag link', id: `sign-${sign}`, label};
  return when('to-when-to-see-doctor', linkButton('when-to-see-doctor', tag, options), tag);
}
