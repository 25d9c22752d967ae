import {html, nothing, type TemplateResult} from 'lit';
import {choose} from '../../guidance/choose.js';
import {figure} from '../../shared/article/figure.js';
import {emergencyLine, callLink} from '../../base/emergency-line.js';
import {CareCompleteEvent, CareStepEvent} from '../../base/events.js';
import type {Flow, FlowHost} from '../../base/parts.js';
import {heading} from '../../base/heading.js';
import {icon} from '../../base/icons.js';
import {
  backAndContinue,
  backButton,
  optionsView,
  optionStyles,
  redo,
  resultStyles,
  tierResult,
  type OptionsView,
} from '../../shared/questions/index.js';
import {Coach, type CoachStep, type Cue} from './coach.js';
import {coachWindowStyles} from './coach-window.styles.js';
import {coachStyles} from './coach.styles.js';
import {coachView, phaseWords, type Switch} from './coach-view.js';
import {beep, canSpeak, canVibrate, hush, speak, vibrate, WakeLock} from './cues.js';
import {heldView} from './held-view.js';
import type {ReliefStepsFlowWords} from './relief-flow.words.js';
import type {Plan} from './plan-view.js';

/** The first look, its warning, which stretch, the timer, its end, and the card after 10 minutes. */
type View = 'first-look' | 'held' | 'stretch' | 'coach' | 'done' | 'limit';

/** The answer of the first look that lets the reader go on. */
const NONE = 'none';

/** What tells to get help, in the place of the steps: on paper, too. */
const INSTEAD_OF_STEPS: ReadonlySet<View> = new Set(['held', 'limit']);

/** Screens narrower than this show the timer on the whole screen. */
const phone = '(max-width: 30em)';

export const styles = [optionStyles, resultStyles, coachStyles, coachWindowStyles];

interface Host extends FlowHost<ReliefStepsFlowWords> {
  readonly plan: '' | Plan;
  shownPlan: Plan;
  readonly drawings: Readonly<Record<string, TemplateResult>>;
  readonly autoAdvance: boolean;
}

export {render} from 'lit';

export const start = (host: Host): Flow => new ReliefFlow(host);

class ReliefFlow implements Flow {
  readonly #host: Host;
  readonly #coach: Coach;
  readonly #wakeLock = new WakeLock();
  readonly #onLeave = {
    hostDisconnected: () => {
      this.#wakeLock.release();
      hush();
    },
  };
  #view: View = 'first-look';
  #looked: readonly string[] = [];
  #stretch: string;
  #problem = false;
  #fullScreen = false;
  #switches: ReadonlySet<Switch> = new Set();

  constructor(host: Host) {
    this.#host = host;
    this.#stretch = this.#words.routinePlan?.choices[0].id ?? '';
    this.#coach = new Coach(host);
    host.addController(this.#onLeave);
  }

  get #words() {
    return this.#host.words;
  }

  render(): TemplateResult | undefined {
    if (this.#host.printing && !INSTEAD_OF_STEPS.has(this.#view)) return undefined;
    switch (this.#view) {
      case 'first-look':
        return this.#renderFirstLook();
      case 'held':
        return this.#renderHeld();
      case 'stretch':
        return this.#renderStretchChoice();
      case 'coach':
        return this.#renderCoach();
      case 'done':
        return this.#renderDone();
      case 'limit':
        return this.#renderLimit();
    }
  }

  updated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  get #isRoutine(): boolean {
    return this.#host.shownPlan === 'prevent';
  }

  /** The steps that the timer runs: those for now, or the chosen stretch and those that follow. */
  get #steps(): readonly CoachStep[] {
    const {relief, routinePlan} = this.#words;
    if (!this.#isRoutine || !routinePlan) {
      return relief.duringSteps.map((step) => ({...step, lines: [step.text], timing: step}));
    }
    const {choices, next} = routinePlan;
    return [...choices.filter(({id}) => id === this.#stretch), ...next].map((step) => ({
      ...step,
      lines: step.steps,
      timing: step,
    }));
  }

  /** Seconds after which the reader is told to get checked. The routine is no cramp. */
  get #limit(): number | undefined {
    return this.#isRoutine ? undefined : this.#words.limit?.seconds;
  }

  #renderFirstLook() {
    const {flowText, relief, firstLookChecks} = this.#words;
    const answers = [...firstLookChecks, {id: NONE, exclusive: true}];
    return this.#renderQuestion(relief.firstLook.title, this.#look, () => this.#leave(), {
      kind: 'many',
      question: flowText.firstLookQuestion,
      hint: flowText.firstLookHint,
      groups: [{options: firstLookChecks}],
      closing: [{id: NONE, label: flowText.noneOfThese}],
      chosen: this.#looked,
      choose: (id, checked) => {
        this.#looked = choose({kind: 'many', answers}, this.#looked, id, checked);
        this.#host.requestUpdate();
      },
    });
  }

  #renderStretchChoice() {
    const {routineText, routinePlan} = this.#words;
    if (!routineText || !routinePlan) return html`${nothing}`;
    const {routine, choices} = routinePlan;
    const back = () => this.#show('first-look', '.option :checked');
    return this.#renderQuestion(routine.title, this.#startCoach, back, {
      kind: 'one',
      question: routineText.choose,
      hint: routine.note,
      groups: [
        {
          options: choices.map(({id, title, level}) => ({
            id,
            label: `${title}. ${level}.`,
          })),
        },
      ],
      closing: [],
      chosen: [this.#stretch],
      choose: (id) => {
        this.#stretch = id;
        this.#host.requestUpdate();
      },
    });
  }

  #renderQuestion(
    label: string,
    go: (event: Event) => void,
    back: () => void,
    view: Omit<OptionsView, 'level' | 'problem'>,
  ) {
    const words = this.#words;
    const {headingLevel: level, facts} = this.#host;
    return html`<form class="card" part="card" novalidate @submit=${go}>
      ${emergencyLine(words, facts)}
      <div class="section">
        <p class="label">${label}</p>
        ${optionsView({...view, level, problem: this.#problem}, words)}
        ${backAndContinue(words, back)}
      </div>
    </form>`;
  }

  #renderHeld() {
    const words = this.#words;
    const {headingLevel: level, facts} = this.#host;
    const back = () => this.#show('first-look', '.option :checked');
    return this.#withBack(heldView({looked: this.#looked, level, facts}, words), back);
  }

  #renderCoach() {
    const words = this.#words;
    const {headingLevel: level, facts} = this.#host;
    const steps = this.#steps;
    const {index} = this.#coach;
    const content = coachView(
      {
        coach: this.#coach,
        steps,
        level,
        limit: this.#limit,
        switches: this.#switches,
        available: this.#availableSwitches,
        figure: figure(steps[index]?.picture, this.#host.drawings, {
          ...words.pictures,
          ...words.routinePictures,
        }),
        call: this.#fullScreen ? callLink(words, facts) : nothing,
        flip: this.#flip,
        back: () => (index > 0 ? this.#coach.goTo(index - 1) : this.#leave()),
        next: this.#next,
        stop: () => this.#leave(),
      },
      words,
    );
    const night = this.#switches.has('dim') ? 'night' : '';
    return this.#fullScreen
      ? html`<dialog
          class=${night}
          aria-label=${this.#isRoutine ? (words.routinePlan?.routine.title ?? '') : words.text.titles.now}
          @cancel=${() => this.#leave()}
        >
          ${content}
        </dialog>`
      : html`<div class="card ${night}" part="card">
          ${emergencyLine(words, facts)} ${content}
        </div>`;
  }

  #renderDone() {
    const words = this.#words;
    const {headingLevel: level, facts} = this.#host;
    const {done} = words.flowText;
    const offersAfter = !this.#isRoutine && !this.#host.plan;
    return html`<div class="card" part="card">
      ${emergencyLine(words, facts)}
      <div class="section">
        ${heading(level, 'title', this.#isRoutine ? done.routine : done.now, {focusable: true})}
        <p>${this.#isRoutine ? done.routineText : done.nowText}</p>
        <div class="row">
          <button class="button" part="button" @click=${this.#again}>
            ${icon(redo)}${done.again}
          </button>
          ${
            offersAfter
              ? html`<button class="button quiet" part="button" @click=${this.#goToAfter}>
                  ${done.afterLink}
                </button>`
              : nothing
          }
        </div>
        <div>${backButton(words, () => this.#leave())}</div>
      </div>
    </div>`;
  }

  #renderLimit() {
    const words = this.#words;
    const {headingLevel: level, facts} = this.#host;
    const {limit} = words;
    const signs = words.signs.filter(({id}) => id === limit?.sign);
    const tier = signs[0]?.tier ?? 'urgent';
    const result = tierResult({tier, signs, level, facts, lead: limit?.reached ?? ''}, words);
    return this.#withBack(result, () => this.#leave());
  }

  /** The way back has a card of its own, which is not printed. */
  #withBack(result: TemplateResult, back: () => void) {
    return html`${result}
      <div class="card screen" part="card">
        <div class="section"><div>${backButton(this.#words, back)}</div></div>
      </div>`;
  }

  get #availableSwitches(): readonly Switch[] {
    return [
      'sound',
      ...(canSpeak(this.#host.locale) ? (['voice'] as const) : []),
      ...(canVibrate() ? (['vibrate'] as const) : []),
      'dim',
    ];
  }

  readonly #look = (event: Event) => {
    event.preventDefault();
    if (this.#looked.length === 0) {
      this.#problem = true;
      this.#host.focusNext('.problem');
    } else if (!this.#looked.includes(NONE)) this.#show('held', '.action');
    else if (this.#isRoutine) this.#show('stretch', '.title');
    else this.#startCoach(event);
  };

  readonly #startCoach = (event: Event) => {
    event.preventDefault();
    const steps = this.#steps.map(({timing}) => timing);
    this.#fullScreen = matchMedia(phone).matches;
    this.#show('coach', '.action');
    this.#coach.start({
      timings: steps,
      limit: this.#limit,
      autoAdvance: () => this.#host.autoAdvance,
      cue: this.#cue,
    });
    this.#wakeLock.hold();
  };

  readonly #again = () => {
    this.#show('coach', '.action');
    this.#coach.goTo(0);
  };

  readonly #next = () => {
    if (!this.#coach.isLast) {
      this.#coach.goTo(this.#coach.index + 1);
      return;
    }
    // The clock goes on: the 10-minute rule holds until the reader says that the cramp is over.
    this.#show('done', '.title');
    this.#host.dispatchEvent(new CareCompleteEvent());
  };

  readonly #goToAfter = () => {
    this.#host.shownPlan = 'after';
    this.#leave();
  };

  #leave() {
    this.#coach.stop();
    this.#onLeave.hostDisconnected();
    this.#host.removeController(this.#coach);
    this.#host.removeController(this.#onLeave);
    this.#host.leave();
  }

  #show(view: View, focus: string) {
    this.#view = view;
    this.#problem = false;
    this.#host.focusNext(focus);
    this.#host.dispatchEvent(new CareStepEvent());
  }

  readonly #cue = (cue: Cue) => {
    if (cue === 'limit') this.#wakeLock.release();
    else if (this.#view !== 'coach') return;
    const {flowText, limit} = this.#words;
    const step = this.#steps[this.#coach.index];
    const now = this.#coach.countdown;
    if (cue === 'limit') {
      this.#show('limit', '.action');
      this.#say(limit?.reached ?? '');
    } else if (cue === 'step') {
      this.#host.focusNext('.action');
      this.#host.dispatchEvent(new CareStepEvent());
      this.#say([step?.title, ...(step?.lines ?? [])].join('. '));
    } else {
      const words = cue === 'paused' ? flowText.paused : phaseWords(this.#coach, flowText);
      this.#host.announce(words);
      this.#say(words);
    }
    if (cue === 'paused' || cue === 'resumed') return;
    if (this.#switches.has('sound')) {
      beep(now.status === 'running' && now.phase.kind === 'hold' ? 'hold' : 'rest');
    }
    if (this.#switches.has('vibrate')) vibrate();
  };

  #say(words: string) {
    if (this.#switches.has('voice')) speak(words, this.#host.locale);
  }

  readonly #flip = (name: Switch) => {
    const next = new Set(this.#switches);
    if (!next.delete(name)) next.add(name);
    this.#switches = next;
    // The tap that turns a cue on lets it be heard or felt, and unlocks sound in the browser.
    if (name === 'sound' && next.has(name)) beep('hold');
    if (name === 'vibrate' && next.has(name)) vibrate();
    if (name === 'voice' && next.has(name)) this.#say(this.#steps[this.#coach.index]?.title ?? '');
    else if (name === 'voice') hush();
    this.#host.requestUpdate();
  };
}
