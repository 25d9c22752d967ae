import {html} from 'lit';
import {heading} from '../../base/heading.js';
import type {Symptoms} from '../../content/index.js';
import {fillText} from '../../language/fill.js';
import {figure} from '../../shared/article/figure.js';
import {list} from '../../shared/article/list.js';
import {linkButton} from '../../shared/article/neighbour.js';
import {signWords} from '../../shared/article/sign-words.js';
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
        ${notPlain.map((row) => line(view, row))}
      </ul>
    </div>
    ${view.end('symptoms', 'notPlain')}
  </div>`;
};

/** A sign in its own words, and how fast to act: leads to it, where the warning signs are on the page. */
function line(
  {words: {text, tierNames, signs}, when}: ReadingView<SymptomGuideWords>,
  row: Symptoms['notPlain'][number],
) {
  const sign = signs.find(({id}) => row.text === undefined && id === row.id);
  if (!sign) {
    return html`<li class="sign">
      <span>${row.text}</span><span class="tag">${text.notCramp}</span>
    </li>`;
  }
  const {id, tier} = sign;
  const tag = tierTag(tier, tierNames);
  const label = fillText(text.goLabel, {tier: tierNames[tier]});
  const link = linkButton('when-to-see-doctor', tag, {name: 'tag link', id: `sign-${id}`, label});
  return html`<li class="sign">
    <span>${signWords(sign)}</span>${when('to-when-to-see-doctor', link, tag)}
  </li>`;
}
