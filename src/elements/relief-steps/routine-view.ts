import {html, nothing, type TemplateResult} from 'lit';
import type {Evidence, Stretch} from '../../content/index.js';
import {drawings} from '../../text/figures/relief-steps-routine.js';
import {figure} from '../../shared/article/figure.js';
import {heading} from '../../base/heading.js';
import {evidence} from '../../shared/article/evidence.js';
import {
  cautionLine,
  firstLook,
  howSure,
  startRow,
  stepView,
  timeLine,
  timeOf,
  type PlanOptions,
} from './plan-view.js';
import type {ReliefStepsWords} from './relief-steps.words.js';
import type {RoutineWords} from './routine.words.js';

type Words = ReliefStepsWords & RoutineWords;

export {drawings};

/** After a cramp, as a plain list. */
export function afterView(options: PlanOptions, words: Words) {
  return html`<div class="section">
      ${heading(options.level, 'title', words.text.titles.after, {focusable: true})}
      ${firstLook(words)}
    </div>
    <ol class="steps rule">
      ${words.afterSteps.map((step) => stepView(step, options, words))}
    </ol>
    <div class="rows">${howSure(words.afterSteps, words)}</div>`;
}

/** The before-bed routine and habits, as a plain list. */
export function routineView(options: PlanOptions, words: Words): TemplateResult {
  const {routineText: text} = words;
  const {routine, choices, next, lists} = words.routinePlan;
  const {level} = options;
  const proof = ({level: backed, note}: Evidence) =>
    html`<p>${evidence(backed, words)}</p>
      <p class="quiet">${note}</p>`;
  return html`<div class="section">
      ${heading(level, 'title', routine.title, {focusable: true})}
      <p class="lead">${routine.when}</p>
      ${choices.length > 0 ? html`${firstLook(words)} ${startRow(options, words)}` : nothing}
    </div>
    ${
      choices.length > 0
        ? html`<div class="section">
            ${heading(level + 1, 'subtitle', text.choose)}
            <ul class="stretches">
              ${choices.map((stretch) => stretchView(stretch, options, words))}
            </ul>
          </div>`
        : nothing
    }
    ${
      next.length > 0
        ? html`<div class="section">
            ${heading(level + 1, 'subtitle', text.thenNext)}
            <ul class="stretches">
              ${next.map((stretch) => stretchView(stretch, options, words))}
            </ul>
          </div>`
        : nothing
    }
    <div class="section">
      <p class="quiet">${routine.note}</p>
      ${proof(routine.evidence)}
    </div>
    ${lists.map(
      ({title, items, evidence: backing}) =>
        html`<div class="section">
          ${heading(level + 1, 'subtitle', title)}
          <ul class="list">
            ${items.map((item) => html`<li>${item.text}</li>`)}
          </ul>
          ${backing ? proof(backing) : nothing}
        </div>`,
    )}`;
}

function stretchView(stretch: Stretch, {level}: PlanOptions, words: Words) {
  const {topic, routineText, routinePictures} = words;
  return html`<li part="step">
    <div class="step ${stretch.picture ? 'pictured' : ''}">
      ${heading(level + 2, 'subtitle', stretch.title)}
      <p class="meta">${stretch.level}</p>
      ${figure(stretch.picture, drawings[topic.id], routinePictures)}
      <ol class="numbered">
        ${stretch.steps.map((line) => html`<li>${line}</li>`)}
      </ol>
      ${timeLine(timeOf(routineText.eachSide, stretch, words))} ${stretch.cautions.map(cautionLine)}
    </div>
  </li>`;
}
