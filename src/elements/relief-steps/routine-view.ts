import {html, type TemplateResult} from 'lit';
import {stepStretch} from '../../illustrations/step-stretch.js';
import {towelStretch} from '../../illustrations/towel-stretch.js';
import {wallStretch} from '../../illustrations/wall-stretch.js';
import {fillText} from '../../language/fill.js';
import {duration, plural} from '../../language/durations.js';
import type {EvidenceLevel, Stretch} from '../../content/index.js';
import {heading} from '../common/heading.js';
import {clock, evidence, icon} from '../common/icons.js';
import {figure} from './figures.js';
import {cautionLine, firstLook, startRow, stepView, type PlanOptions} from './plan-view.js';
import type {ReliefStepsWords} from './relief-steps.words.js';
import type {RoutineWords} from './routine.words.js';

type Words = ReliefStepsWords & RoutineWords;

/** The drawings of the stretches. */
export const routineDrawings: Readonly<Record<string, TemplateResult>> = {
  'wall-stretch': wallStretch,
  'towel-stretch': towelStretch,
  'step-stretch': stepStretch,
};

/** After a cramp, as a plain list. */
export function afterView(options: PlanOptions, words: Words) {
  return html`<div class="section">
      ${heading(options.level, 'title', words.text.titles.after, {focusable: true})}
      ${firstLook(words)}
    </div>
    <ol class="steps rule">
      ${words.afterSteps.map((step) => stepView(step, options, words))}
    </ol>`;
}

/** The before-bed routine and habits, as a plain list. */
export function routineView(options: PlanOptions, words: Words): TemplateResult {
  const {routineText: text, routinePlan: relief, common} = words;
  const {level} = options;
  const proof = ({level: backed, note}: {level: EvidenceLevel; note: string}) =>
    html`<p>${evidence(backed, common.evidence[backed])}</p>
      <p class="quiet">${note}</p>`;
  return html`<div class="section">
      ${heading(level, 'title', relief.routine.title, {focusable: true})}
      <p class="lead">${relief.routine.when}</p>
      ${firstLook(words)} ${startRow(options, words)}
    </div>
    <div class="section">
      ${heading(level + 1, 'subtitle', text.whichStretch)}
      <ul class="stretches">
        ${relief.calfStretches.map((stretch) => stretchView(stretch, options, words))}
      </ul>
    </div>
    <div class="section">
      ${heading(level + 1, 'subtitle', text.thenThigh)}
      <ul class="stretches">
        ${stretchView(relief.thighStretch, options, words)}
      </ul>
    </div>
    <div class="section">
      <p class="quiet">${relief.routine.pair}</p>
      ${proof(relief.routine.evidence)}
    </div>
    <div class="section">
      ${heading(level + 1, 'subtitle', text.habits)}
      <ul class="list">
        ${relief.habits.map((habit) => html`<li>${habit.text}</li>`)}
      </ul>
    </div>
    <div class="section">
      ${heading(level + 1, 'subtitle', text.drinking)}
      <ul class="list">
        ${relief.drinking.advice.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${proof(relief.drinking.evidence)}
    </div>`;
}

function stretchView(
  stretch: Stretch,
  {level, locale}: PlanOptions,
  {text, routineText, routinePictures}: Words,
) {
  const {seconds, repeat, restSeconds} = stretch;
  return html`<li part="step">
    <div class="step ${stretch.picture ? 'pictured' : ''}">
      ${heading(level + 2, 'subtitle', stretch.title)}
      <p class="meta">${stretch.level}</p>
      ${figure(stretch.picture, routineDrawings, routinePictures)}
      <ol class="numbered">
        ${stretch.steps.map((line) => html`<li>${line}</li>`)}
      </ol>
      <p class="time">
        ${icon(clock)}${fillText(routineText.eachLeg, {
          hold: duration(locale, seconds),
          rest: duration(locale, restSeconds),
          times: fillText(plural(locale, text.times, repeat), {count: repeat}),
        })}
      </p>
      ${stretch.cautions.map(cautionLine)}
    </div>
  </li>`;
}
