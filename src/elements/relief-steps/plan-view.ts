import {html, nothing, type TemplateResult} from 'lit';
import {fillText} from '../../language/fill.js';
import type {Opening, ReliefStep, Stretch} from '../../content/index.js';
import {drawings} from '../../text/figures/relief-steps.js';
import {heading} from '../../base/heading.js';
import {figure} from '../../shared/article/figure.js';
import {caution, clock, onward} from '../../shared/article/icons.js';
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

export interface NowOptions extends PlanOptions {
  /** Opens the first look; nothing where the topic has no timer. */
  readonly look: (() => void) | undefined;
  readonly emergencyLine: unknown;
}

/** The statements of each plan, as keys of their sources. */
export const planSources: Readonly<Record<Plan, readonly string[]>> = {
  now: ['duringSteps'],
  after: ['afterSteps'],
  prevent: ['stretches', 'routine', 'habits'],
};

/** During a cramp: the opening, and all that it leaves out in rows that open. */
export function nowView(options: NowOptions, words: ReliefStepsWords) {
  const {text, relief} = words;
  const {opening, elsewhere} = relief;
  const {level} = options;
  const steps = html`<ol class="steps">
      ${relief.duringSteps.map((step) => stepView(step, options, words))}
    </ol>
    ${limitAndNotes(words)}`;
  return html`${
      opening
        ? openingView(opening, options, words)
        : html`${options.emergencyLine}
            <div class="section">
              ${heading(level, 'title', text.titles.now, {focusable: true})} ${firstLook(words)}
              ${startRow(options, words)}
            </div>
            <div class="section rule">${steps}</div>`
    }
    <div class="rows">
      ${opening ? row(text.allSteps, html`${firstLook(words)} ${steps}`) : nothing}
      ${
        elsewhere
          ? row(
              elsewhere.title,
              html`<dl class="muscles">
                ${elsewhere.items.map(
                  ({place, text: how}) =>
                    html`<dt>${place}</dt>
                      <dd>${how}</dd>`,
                )}
              </dl>`,
            )
          : nothing
      }
      ${howSure(relief.duringSteps, words)}
    </div>`;
}

/** One screen of a phone: a drawing, what to do, the timer, when to stop, and the number. */
function openingView(
  {question, step: id, lines, stopRule}: Opening,
  {level, start, look, emergencyLine}: NowOptions,
  words: ReliefStepsWords,
) {
  const {topic, pictures, relief} = words;
  const {picture} = relief.duringSteps.find((step) => step.id === id) ?? {};
  return html`<div class="opening" part="opening">
      <div class="opening-words">
        ${heading(
          level,
          'title',
          html`<span class="opening-question">${question}</span> ${sentences(lines)}`,
          {focusable: true},
        )}
        ${start}
      </div>
      ${figure(picture, drawings[topic.id], pictures)}
    </div>
    ${stopRow(stopRule, look)} ${emergencyLine}`;
}

/** Short sentences, so that a line breaks only between two of them where it can. */
export const sentences = (lines: readonly string[]) =>
  lines.map((line) => html`<span class="sentence">${line}</span> `);

/** The rule when to stop. The whole row opens the first look, where there is one. */
export function stopRow(
  {question, rule}: Opening['stopRule'],
  look: (() => void) | undefined,
  part = 'stop-rule',
) {
  // A space with a text node to itself is lost from the name of the button where a line breaks.
  const content = html`${tierShape('urgent')}<span
      ><strong>${question}</strong>${` ${rule}`}</span
    >`;
  return look
    ? html`<button class="stop-rule" part=${part} @click=${look}>
        ${content}${icon(onward, 'flip')}
      </button>`
    : html`<p class="stop-rule" part="stop-rule">${content}</p>`;
}

/** A row that opens. */
const row = (title: string, content: unknown) =>
  html`<details>
    <summary><span>${title}</span>${icon(chevron, 'chevron')}</summary>
    <div class="open">${content}</div>
  </details>`;

/** How well each step is backed, out of the way of first aid. */
export const howSure = (steps: readonly ReliefStep[], words: ReliefStepsWords) =>
  row(
    words.text.howSure,
    html`<dl class="muscles">
      ${steps.map(
        (step) =>
          html`<dt>${step.title}</dt>
            <dd>${evidence(step.evidence, words)}</dd>`,
      )}
    </dl>`,
  );

function limitAndNotes({relief: {limitRule, notes = []}}: ReliefStepsWords) {
  return html`${
    limitRule
      ? html`<p class="note">
          ${icon(clock)}<span><strong>${limitRule.title}.</strong> ${limitRule.rule}</span>
        </p>`
      : nothing
  }
  ${notes.map((note) => html`<p class="note">${icon(info)}<span>${note}</span></p>`)}`;
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
      ${seconds > 0 ? timeLine(time) : nothing} ${step.cautions.map(cautionLine)}
    </div>
  </li>`;
}

export const timeLine = (time: string) =>
  html`<p class="time">${icon(clock)}<span>${time}</span></p>`;

export const cautionLine = (line: string) =>
  html`<p class="caution">${icon(caution)}<span>${line}</span></p>`;
