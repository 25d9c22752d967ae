import {html, nothing, svg, type TemplateResult} from 'lit';
import {arrow, caution, pause, play, tick} from '../../shared/article/icons.js';
import {clock} from '../../language/durations.js';
import {fillText} from '../../language/fill.js';
import {heading} from '../../base/heading.js';
import {icon} from '../../base/icons.js';
import {fresh} from '../../base/fresh.js';
import {redo} from '../../shared/questions/index.js';
import type {Coach, CoachStep} from './coach.js';
import {back, moon, sound, vibrate, voice} from './coach-icons.js';
import {topRow} from './look-view.js';
import {sentences, stopRow} from './plan-view.js';
import type {ReliefStepsFlowWords} from './relief-flow.words.js';
import type {Switch, Switches} from './switches.js';

export interface CoachView {
  readonly coach: Coach;
  readonly steps: readonly CoachStep[];
  readonly level: number;
  /** Seconds of cramp after which the reader is asked; absent for the routine, which is no cramp. */
  readonly limit: number | undefined;
  readonly switches: Switches;
  readonly figure: TemplateResult | typeof nothing;
  readonly call: TemplateResult;
  readonly open: () => void;
  readonly flip: (name: Switch) => void;
  /** Opens the first look. */
  readonly look: () => void;
  readonly eased: () => void;
  readonly back: () => void;
  readonly next: () => void;
  readonly stop: () => void;
}

type Words = ReliefStepsFlowWords;
type Text = Words['flowText'];

const icons: Readonly<Record<Switch, string>> = {sound, voice, vibrate, dim: moon};

/** Seconds added by one tap. */
const moreSeconds = 10;

/** With more cautions than these, the words take the place of the drawing. */
const cautionsBesideDrawing = 2;

/** A step: what to do, then how long, then what to tap. Nothing floats: the buttons are the last row of a grid. */
export function coachView(view: CoachView, words: Words): TemplateResult {
  const {coach, steps, level} = view;
  const step = steps[coach.index];
  if (!step) return html`${nothing}`;
  const {lines, note, list} = step;
  const isFirst = coach.index === 0 && view.limit !== undefined;
  const stopRule = isFirst ? words.relief.opening?.stopRule : undefined;
  const [first, ...others] = [
    ...(stopRule ? [stopRow(stopRule, view.look, 'caution')] : []),
    ...step.cautions.map((line) => cautionLine(line)),
  ];
  const withFigure = step.cautions.length <= cautionsBesideDrawing;
  return fresh(
    `step ${coach.index}`,
    html`<div class="coach">
      ${topRow(stepOf(view, words), view.stop, words, cuesButton(view, words.flowText))}
      ${view.switches.isOpen ? switchesRow(view, words.flowText) : nothing}
      <div class="head">
        ${heading(level, 'title instruction', sentences(lines), {
          part: 'instruction',
          focusable: true,
        })}
        ${note ? html`<p class="note-line">${note}</p>` : nothing}
        ${
          list
            ? html`<ol class="numbered">
                ${list.map((line) => html`<li>${line}</li>`)}
              </ol>`
            : nothing
        }
      </div>
      ${withFigure ? view.figure : nothing}
      <div class="now">${ring(view, words)} ${side(view, step, first, words)}</div>
      ${others.length > 0 ? html`<div class="others">${others}</div>` : nothing} ${bar(view, words)}
    </div>`,
  );
}

const cautionLine = (line: string) =>
  html`<p class="caution" part="caution">${icon(caution)}<span>${line}</span></p>`;

function stepOf({coach, steps, back: goBack}: CoachView, {flow, flowText}: Words) {
  const number = coach.index + 1;
  return html`${
      number > 1
        ? html`<button class="icon-button" part="button" aria-label=${flow.back} @click=${goBack}>
            ${icon(back, 'flip')}
          </button>`
        : nothing
    }<span>${fillText(flowText.step, {number, total: steps.length})}</span>`;
}

const cuesButton = ({switches: {isOpen, on}, open}: CoachView, text: Text) =>
  html`<button
    class="icon-button ${on.size > 0 ? 'on' : ''}"
    part="button"
    aria-label=${text.cues}
    aria-expanded=${isOpen}
    @click=${open}
  >
    ${icon(sound)}
  </button>`;

const switchesRow = ({switches: {available, on}, flip}: CoachView, text: Text) =>
  html`<div class="switches">
    ${available.map(
      (name) =>
        html`<button part="switch" aria-pressed=${on.has(name)} @click=${() => flip(name)}>
          ${icon(icons[name])}<span>${text[name]}</span>
        </button>`,
    )}
  </div>`;

/** Circumference of the ring in units of its drawing. */
const around = 2 * Math.PI * 94;

function ring({coach}: CoachView, {flowText: text}: Words) {
  const now = coach.countdown;
  if (coach.phases.length === 0) return html`<p class="quiet">${text.noTimer}</p>`;
  const isDone = now.status === 'done';
  const seconds = isDone ? 0 : Math.ceil(now.remaining);
  const length = isDone ? 1 : coach.lengthOf(now.index, now.phase);
  const isLong = seconds >= 100;
  const unit = isLong ? '' : (text.seconds[seconds] ?? '');
  const gone = isDone ? 0 : around * (1 - Math.min(1, seconds / length));
  return html`<div class="ring" part="timer" role="timer">
    <svg viewBox="0 0 200 200" aria-hidden="true">
      ${svg`<circle cx="100" cy="100" r="94" />
        <circle cx="100" cy="100" r="94" stroke-dasharray=${around} stroke-dashoffset=${gone} />`}
    </svg>
    <div>
      ${
        isDone
          ? html`${icon(tick, 'number')}<span class="unit">${text.timeUp}</span>`
          : html`<span class="number ${isLong ? 'clock' : ''}" translate="no"
                >${isLong ? clock(seconds) : seconds}</span
              >
              <span class="unit">${unit}</span>`
      }
    </div>
  </div>`;
}

/** What is next to the ring: which hold it is, the first caution, and what holds the time. */
function side(view: CoachView, step: CoachStep, first: unknown, words: Words) {
  const {coach} = view;
  const {flowText: text, relief} = words;
  const now = coach.countdown;
  const isDone = now.status === 'done';
  const hold = step.goesOn && !isDone ? text.goesOn : phaseWords(coach, text);
  const following = isDone ? undefined : coach.phases[now.index + 1];
  const rest = following?.kind === 'rest' ? following.seconds : undefined;
  return html`<div class="side">
    ${fresh(
      `hold ${hold}`,
      html`<p class="hold">
        ${hold}
        ${
          rest
            ? html`<small
                >${fillText(text.thenRest, {time: relief.durations[rest] ?? rest})}</small
              >`
            : nothing
        }
      </p>`,
    )}
    ${first ?? nothing} ${coach.phases.length > 0 ? mini(coach, text) : nothing}
  </div>`;
}

/** What holds the time. The buttons stay when time is up: one of them may have the focus. */
function mini(coach: Coach, text: Text) {
  const isDone = coach.countdown.status === 'done';
  const [label, path, act] = isDone
    ? [text.again, redo, () => coach.goTo(coach.index)]
    : coach.isRunning
      ? [text.pause, pause, () => coach.pause()]
      : [text.goOn, play, () => coach.resume()];
  return html`<div class="mini">
    <button class="pause" part="button" @click=${act}>
      ${icon(path)}${fresh(`pause ${label}`, html`<span>${label}</span>`)}
    </button>
    <button
      class="more-time"
      part="button"
      aria-disabled=${isDone}
      @click=${() => coach.add(moreSeconds)}
    >
      <span aria-hidden="true"><bdi>${text.addTime}</bdi></span>
      <span class="vh">${text.addTimeLabel}</span>
    </button>
  </div>`;
}

/** "Hold 2 of 3", with the leg where both take their turn. */
export function phaseWords(coach: Coach, text: Text): string {
  const now = coach.countdown;
  if (now.status === 'done') return text.stepDone;
  const {kind, hold, side} = now.phase;
  const holds = coach.phases.filter((phase) => phase.kind === 'hold');
  const perSide = holds.filter((phase) => phase.side === side).length;
  const sides = holds.at(-1)?.side ?? 1;
  const leg = sides > 1 ? `${side === 1 ? text.firstSide : text.otherSide}: ` : '';
  if (kind === 'rest') return text.rest;
  return perSide > 1 ? leg + fillText(text.hold, {number: hold, total: perSide}) : '';
}

/**
 * The last row. While a step runs, "It has eased" is solid: it is the one thing to tell us with busy hands. When
 * time is up, Next is. Neither changes its place.
 */
function bar(view: CoachView, words: Words) {
  const {coach, steps, limit} = view;
  const {flowText: text} = words;
  const isDone = coach.phases.length > 0 && coach.countdown.status === 'done';
  const label = coach.isLast ? text.finish : (isDone && steps[coach.index + 1]?.next) || text.next;
  return html`<div class="bar" part="controls">
    ${limit === undefined ? nothing : limitLine(coach.total, limit)}
    <div class="go">
      ${
        limit === undefined
          ? nothing
          : html`<button
              class="step-button ${isDone ? '' : 'main'}"
              part="button"
              @click=${view.eased}
            >
              ${icon(tick)}<span>${text.eased}</span>
            </button>`
      }
      <button
        class="step-button ${isDone || limit === undefined ? 'main' : ''}"
        part="button"
        @click=${view.next}
      >
        ${fresh(`next ${label}`, html`<span>${label}</span>`)}${icon(arrow, 'flip')}
      </button>
    </div>
    <div class="bar-line">
      ${limit === undefined ? nothing : sinceStart(coach.total, limit, words)} ${view.call}
    </div>
  </div>`;
}

function sinceStart(total: number, limit: number, {flowText: text}: Words) {
  const time = html`<b translate="no">${clock(total)}</b>`;
  const [before = '', after = ''] = text.since.split('{time}');
  return html`<p class="since">
    <span class="long">${before}</span>${time}<span class="long">${after}</span> ·
    ${fillText(text.checkAt, {time: clock(limit)})}
  </p>`;
}

/** How much of the 10 minutes is gone: the upper edge of the bar. */
const limitLine = (total: number, limit: number) =>
  html`<svg class="limit" viewBox="0 0 200 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="200" height="4" />
    <rect class="gone" width=${(200 * Math.floor(total)) / limit} height="4" />
  </svg>`;
