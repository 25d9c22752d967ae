import {html, nothing, svg, type TemplateResult} from 'lit';
import {arrow, caution, cross, pause, play} from '../../shared/article/icons.js';
import {fillText} from '../../language/fill.js';
import {clock} from '../../language/durations.js';
import {heading} from '../../base/heading.js';
import {icon} from '../../base/icons.js';
import {backButton, redo} from '../../shared/questions/index.js';
import type {Coach, CoachStep} from './coach.js';
import {moon, plus, sound, vibrate, voice} from './coach-icons.js';
import type {ReliefStepsFlowWords} from './relief-flow.words.js';

export type Switch = 'sound' | 'voice' | 'vibrate' | 'dim';

export interface CoachView {
  readonly coach: Coach;
  readonly steps: readonly CoachStep[];
  readonly level: number;
  /** Seconds after which the reader is told to get checked; absent for the routine. */
  readonly limit: number | undefined;
  readonly switches: ReadonlySet<Switch>;
  readonly available: readonly Switch[];
  readonly figure: TemplateResult | typeof nothing;
  /** The call link, for a window that covers the emergency line of the page. */
  readonly call: TemplateResult | typeof nothing;
  readonly flip: (name: Switch) => void;
  readonly back: () => void;
  readonly next: () => void;
  readonly stop: () => void;
}

type Text = ReliefStepsFlowWords['flowText'];

const icons: Readonly<Record<Switch, string>> = {sound, voice, vibrate, dim: moon};

/** Seconds added by one tap. */
const moreSeconds = 10;

export function coachView(view: CoachView, words: ReliefStepsFlowWords): TemplateResult {
  const {coach, steps, level, switches, available} = view;
  const {flowText: text} = words;
  const step = steps[coach.index];
  if (!step) return html`${nothing}`;
  const number = coach.index + 1;
  return html`<div class="section coach">
    <div class="coach-top">
      <p class="dots">
        <i aria-hidden="true"
          >${steps.map(
            (_, index) =>
              html`<b
                class=${index < coach.index ? 'done' : index === coach.index ? 'on' : ''}
              ></b>`,
          )}</i
        ><span>${fillText(text.step, {number, total: steps.length})}</span>
      </p>
      <div class="switches">
        ${available.map(
          (name) =>
            html`<button
              part="switch"
              aria-pressed=${switches.has(name)}
              @click=${() => view.flip(name)}
            >
              ${icon(icons[name])}<span>${text[name]}</span>
            </button>`,
        )}
      </div>
    </div>
    ${heading(level, 'action', step.title, {focusable: true})}
    <div class="coach-main ${view.figure === nothing ? 'single' : ''}">
      ${view.figure} ${ring(view, text)}
    </div>
    <div class="steps-text">
      ${
        step.lines.length > 1
          ? html`<ol class="numbered">
              ${step.lines.map((line) => html`<li>${line}</li>`)}
            </ol>`
          : html`<p>${step.lines[0]}</p>`
      }
      ${step.cautions.map((line) => html`<p class="caution">${icon(caution)}<span>${line}</span></p>`)}
    </div>
    ${controls(view, text)}
    ${view.limit === undefined ? nothing : limitBar(coach.total, view.limit, text)}
    <div class="foot-row">
      ${backButton(words, view.back)}
      <button class="button text" part="button" @click=${view.stop}>
        ${icon(cross)}${text.stop}
      </button>
      ${view.call}
    </div>
  </div>`;
}

/** Circumference of the ring in units of its drawing. */
const around = 2 * Math.PI * 46;

function ring({coach}: CoachView, text: Text) {
  const now = coach.countdown;
  const {phases} = coach;
  if (phases.length === 0) return html`<p class="ring-words quiet">${text.noTimer}</p>`;
  const seconds = now.status === 'done' ? 0 : Math.ceil(now.remaining);
  const length = now.status === 'done' ? 1 : coach.lengthOf(now.index, now.phase);
  const isLong = seconds >= 100;
  const unit = isLong ? '' : (text.seconds[seconds] ?? '');
  return html`<div class="ring" part="countdown" role="timer">
    <svg viewBox="0 0 100 100" aria-hidden="true">
      ${svg`<circle cx="50" cy="50" r="46" />
        <circle cx="50" cy="50" r="46" stroke-dasharray=${around} stroke-dashoffset=${around * (1 - Math.min(1, seconds / length))} />`}
    </svg>
    <div>
      <span class="number ${isLong ? 'clock' : ''}">${isLong ? clock(seconds) : seconds}</span>
      <span class="unit ${unit.length > 8 ? 'long' : ''}">${unit}</span>
      <strong class="unit">${phaseWords(coach, text)}</strong>
    </div>
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

function controls({coach, next}: CoachView, text: Text) {
  const done = coach.countdown.status === 'done';
  const main =
    done && coach.phases.length > 0
      ? {label: text.again, path: redo, act: () => coach.goTo(coach.index)}
      : coach.isRunning
        ? {label: text.pause, path: pause, act: () => coach.pause()}
        : {label: text.goOn, path: play, act: () => coach.resume()};
  return html`<div class="controls">
    <button part="button" aria-disabled=${done} @click=${() => coach.add(moreSeconds)}>
      ${icon(plus)}<span><bdi>${text.addTime}</bdi></span
      ><span class="vh"> ${text.addTimeLabel}</span>
    </button>
    <button class="go" part="button" aria-disabled=${coach.phases.length === 0} @click=${main.act}>
      ${icon(main.path)}<span>${main.label}</span>
    </button>
    <button part="button" @click=${next}>
      ${icon(arrow, 'flip')}<span>${coach.isLast ? text.finish : text.next}</span>
    </button>
  </div>`;
}

/** How much of the 10 minutes is gone. */
function limitBar(total: number, limit: number, text: Text) {
  return html`<div class="limit">
    <p>
      <span>${fillText(text.sinceStart, {time: clock(total)})}</span>
      <span>${fillText(text.getChecked, {time: clock(limit)})}</span>
    </p>
    <svg viewBox="0 0 200 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="200" height="6" />
      <rect class="gone" width=${Math.min(200, (200 * Math.floor(total)) / limit)} height="6" />
      <rect class="mark-end" x="198.5" width="1.5" height="6" />
    </svg>
  </div>`;
}
