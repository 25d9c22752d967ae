import {html, nothing, type TemplateResult} from 'lit';
import {fillText} from '../../language/fill.js';
import type {ReliefStep, Stretch} from '../../content/index.js';
import {drawings} from '../../text/figures/relief-steps.js';
import {heading} from '../../base/heading.js';
import {figure} from '../../shared/article/figure.js';
import {caution, clock} from '../../shared/article/icons.js';
import {evidence} from '../../shared/article/evidence.js';
import {chevron, icon, info, tierShape} from '../../base/icons.js';
import type {ReliefStepsWords} from './relief-steps.words.js';

/** During a cramp, after it, and to have fewer. */
export const plans = ['now', 'after', 'prevent'] as const;

export type Plan = (typeof plans)[number];

export interface PlanOptions {
  readonly level: number;
  /** The start button of the timer, where the topic has one. */
  readonly start: TemplateResult | undefined;
}

/** The statements of each plan, as keys of their sources. */
export const planSources: Readonly<Record<Plan, readonly string[]>> = {
  now: ['duringSteps'],
  after: ['afterSteps'],
  prevent: ['stretches', 'routine', 'habits'],
};

/** During a cramp, as a plain list: what shows before the timer starts, and in print. */
export function nowView(options: PlanOptions, words: ReliefStepsWords) {
  const {text, relief} = words;
  const {elsewhere, limitRule, notes = []} = relief;
  const {level} = options;
  return html`<div class="section">
      ${heading(level, 'title', text.titles.now, {focusable: true})} ${firstLook(words)}
      ${startRow(options, words)}
    </div>
    <ol class="steps rule">
      ${relief.duringSteps.map((step) => stepView(step, options, words))}
    </ol>
    <div class="section">
      ${
        elsewhere
          ? html`<details class="more">
              <summary>
                ${icon(info)}<span>${elsewhere.title}</span>${icon(chevron, 'chevron')}
              </summary>
              <dl class="muscles">
                ${elsewhere.items.map(
                  ({place, text: how}) =>
                    html`<dt>${place}</dt>
                      <dd>${how}</dd>`,
                )}
              </dl>
            </details>`
          : nothing
      }
      ${
        limitRule
          ? html`<p class="note">
              ${icon(clock)}<span><strong>${limitRule.title}.</strong> ${limitRule.rule}</span>
            </p>`
          : nothing
      }
      ${notes.map((note) => html`<p class="note">${icon(info)}<span>${note}</span></p>`)}
    </div>`;
}

/** The check that stands before any step: not every painful leg may be stretched. */
export const firstLook = ({relief}: ReliefStepsWords) =>
  html`<p class="note first-look">
    ${tierShape('urgent')}<span
      ><strong>${relief.firstLook.title}.</strong> ${relief.firstLook.text}</span
    >
  </p>`;

export const startRow = ({start}: PlanOptions, {text}: ReliefStepsWords) =>
  start &&
  html`<div class="row screen">
    ${start}
    <p class="quiet">${text.timerNote}</p>
  </div>`;

/** How long to hold and to rest, and how often: the pattern has `{hold}`, `{rest}` and `{times}`. */
export function timeOf(
  pattern: string,
  {seconds, restSeconds, repeat}: ReliefStep | Stretch,
  {text, relief: {durations, plurals}}: ReliefStepsWords,
): string {
  const times: Readonly<Record<string, string>> = text.times;
  return fillText(pattern, {
    hold: durations[seconds] ?? seconds,
    rest: durations[restSeconds] ?? restSeconds,
    times: fillText(times[plurals[repeat] ?? 'other'] ?? '', {count: repeat}),
  });
}

export function stepView(step: ReliefStep, {level}: PlanOptions, words: ReliefStepsWords) {
  const {text, topic, pictures, relief} = words;
  const {seconds, repeat} = step;
  const time =
    repeat > 1
      ? timeOf(text.holdTime, step, words)
      : fillText(text.holdOnce, {time: relief.durations[seconds] ?? seconds});
  return html`<li part="step">
    <div class="step ${step.picture ? 'pictured' : ''}">
      ${heading(level + 1, 'subtitle', step.title)}
      <p>${step.text}</p>
      ${figure(step.picture, drawings[topic.id], pictures)}
      ${seconds > 0 ? html`<p class="time">${icon(clock)}${time}</p>` : nothing}
      ${step.cautions.map(cautionLine)}
      <p>${evidence(step.evidence, words)}</p>
    </div>
  </li>`;
}

export const cautionLine = (line: string) =>
  html`<p class="caution">${icon(caution)}<span>${line}</span></p>`;
