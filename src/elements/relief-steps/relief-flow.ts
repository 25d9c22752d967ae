import {html, type TemplateResult} from 'lit';
import {figure} from '../../shared/article/figure.js';
import {callLink} from '../../base/emergency-line.js';
import {fresh} from '../../base/fresh.js';
import type {Flow} from '../../base/parts.js';
import type {SeriousSign} from '../../content/index.js';
import {optionStyles, resultStyles, tierResult} from '../../shared/questions/index.js';
import {keepFromRecorders} from '../../shared/sheet/recorders.js';
import {askView, endView} from './ask-view.js';
import {Coach, type Cue} from './coach.js';
import {coachStyles} from './coach.styles.js';
import {coachWindowStyles} from './coach-window.styles.js';
import {coachView, phaseWords} from './coach-view.js';
import {hush, WakeLock} from './cues.js';
import {firstLook, outcome, restView, rowsView, whichSign, type Rows} from './look-view.js';
import {screenStyles} from './screen.styles.js';
import {stepsOf} from './steps.js';
import {stretchView} from './stretch-view.js';
import {Switches} from './switches.js';
import {INSTEAD_OF_STEPS, type Host, type View} from './views.js';

/** Windows that the timer fills: those of phones, upright and on their side, and of readers who zoom in. */
const small = '(max-width: 30em), (max-height: 30em) and (max-width: 64em)';

export const styles = [optionStyles, resultStyles, screenStyles, coachStyles, coachWindowStyles];

export {render} from 'lit';

export const start = (host: Host): Flow => new ReliefFlow(host);

class ReliefFlow implements Flow {
  readonly #host: Host;
  readonly #coach: Coach;
  readonly #wakeLock = new WakeLock();
  #view: View = {name: 'look'};
  #stretch: string;
  readonly #fullScreen = matchMedia(small).matches;
  readonly #switches = new Switches(() => this.#host.locale);

  constructor(host: Host) {
    this.#host = host;
    keepFromRecorders(host.renderRoot);
    this.#stretch = this.#words.routinePlan?.choices[0]?.id ?? '';
    this.#coach = new Coach(host);
    host.addController(this.#wakeLock);
    // Where the stop rule is next to the button, one tap leads to the timer, whose first step repeats it.
    if (host.entry === 'timer' && !this.#isRoutine && this.#words.relief.opening) {
      this.#run();
      this.#view = {name: 'coach'};
    }
  }

  get #words() {
    return this.#host.words;
  }

  render(): TemplateResult | undefined {
    const {printing} = this.#host;
    if (printing && !INSTEAD_OF_STEPS.has(this.#view.name)) return undefined;
    const content = fresh(this.#view.name, this.#renderView());
    if (printing) return content;
    const night = this.#switches.on.has('dim') ? 'night' : '';
    return this.#fullScreen
      ? html`<dialog class="screen-box ${night}" aria-label=${this.#label} @cancel=${this.#cancel}>
          ${content}
        </dialog>`
      : html`<div class="screen-box ${night}">${content}</div>`;
  }

  /** A dialog that was moved in the page is still open, but no longer over it. */
  updated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (!dialog?.isConnected || dialog.matches(':modal')) return;
    dialog.removeAttribute('open');
    dialog.showModal();
  }

  get #label() {
    const {text, routinePlan} = this.#words;
    return this.#isRoutine ? (routinePlan?.routine.title ?? '') : text.titles.now;
  }

  get #isRoutine(): boolean {
    return this.#host.shownPlan === 'prevent';
  }

  get #steps() {
    return stepsOf(this.#words, this.#host.shownPlan, this.#stretch);
  }

  /** Of a cramp: the routine is none. */
  get #limit() {
    return this.#isRoutine ? undefined : this.#words.limit;
  }

  #renderView(): TemplateResult {
    const words = this.#words;
    const {headingLevel: level, facts} = this.#host;
    const view = this.#view;
    switch (view.name) {
      case 'look':
        return this.#renderLook();
      case 'which':
        // Nobody can answer on paper: it says when to get help, as for no answer.
        return this.#host.printing
          ? restView(view.signs, {level, facts}, words)
          : this.#renderWhich(view.signs);
      case 'held': {
        const {sign} = view;
        const why = words.signDetails[sign.id]?.why;
        const lead = sign.tier === 'emergency' ? why : undefined;
        return this.#withBack(
          tierResult(
            {tier: sign.tier, signs: [sign], level, facts, lead: lead ?? words.flowText.held},
            words,
          ),
        );
      }
      case 'rest':
        return this.#withBack(restView(view.signs, {level, facts}, words));
      case 'stretch':
        return this.#card(
          stretchView(
            {
              chosen: this.#stretch,
              choose: (id) => {
                this.#stretch = id;
                this.#host.requestUpdate();
              },
              go: () => {
                this.#startCoach();
              },
              back: this.#backToLook,
              level,
              facts,
            },
            words,
          ),
        );
      case 'coach':
        return this.#renderCoach();
      case 'ask':
        return this.#card(
          askView(
            {
              total: this.#coach.total,
              isOverLimit: this.#coach.isOverLimit,
              yes: this.#ease,
              no: () => (this.#coach.isOverLimit ? this.#getChecked() : this.#again()),
              stop: this.#leave,
              level,
              facts,
            },
            words,
          ),
        );
      case 'eased':
        return this.#card(
          endView(
            {
              title: words.flowText.eased,
              total: this.#coach.total,
              after: true,
              close: this.#leave,
              prevent: this.#host.plan || !words.routinePlan ? undefined : this.#goToRoutine,
              back: this.#isBack,
              level,
              facts,
            },
            words,
          ),
        );
      case 'done': {
        const {routine: title, routineText: text} = words.flowText.done;
        return this.#card(
          endView({title, text, after: false, close: this.#leave, level, facts}, words),
        );
      }
      case 'limit':
        return this.#renderLimit();
    }
  }

  #renderLook() {
    const isRoutine = this.#isRoutine;
    const rows = firstLook(this.#words, isRoutine, {
      choose: (signs) => {
        const [sign] = signs;
        if (signs.length > 1) this.#show({name: 'which', signs}, '.title');
        else if (sign) this.#show({name: 'held', sign}, '.action');
      },
      none: () => {
        if (isRoutine) this.#show({name: 'stretch'}, '.title');
        else this.#startCoach();
      },
    });
    return this.#renderRows(rows);
  }

  #renderWhich(signs: readonly SeriousSign[]) {
    const rows = whichSign(this.#words, signs, {
      choose: (sign) => this.#show({name: 'held', sign}, '.action'),
      none: () => this.#show({name: 'rest', signs}, '.action'),
    });
    return this.#renderRows({...rows, back: this.#backToLook});
  }

  #renderRows(rows: Rows) {
    const {headingLevel: level, facts} = this.#host;
    return this.#card(rowsView({...rows, stop: this.#leave, level, facts}, this.#words));
  }

  #renderCoach() {
    const words = this.#words;
    const {headingLevel: level, facts} = this.#host;
    const steps = this.#steps;
    const {index} = this.#coach;
    return this.#card(
      coachView(
        {
          coach: this.#coach,
          steps,
          level,
          limit: this.#limit?.seconds,
          switches: this.#switches,
          figure: figure(steps[index]?.picture, this.#host.drawings, {
            ...words.pictures,
            ...words.routinePictures,
          }),
          call: callLink(words, facts),
          open: () => {
            this.#switches.isOpen = !this.#switches.isOpen;
            this.#host.requestUpdate();
          },
          flip: (name) => {
            this.#switches.flip(name, steps[index]?.lines.join(' ') ?? '');
            this.#host.requestUpdate();
          },
          look: () => {
            this.#endCramp();
            this.#show({name: 'look'}, '.title');
          },
          eased: this.#ease,
          back: () => this.#coach.goTo(index - 1),
          next: this.#next,
          stop: this.#leave,
        },
        words,
      ),
    );
  }

  #renderLimit() {
    const words = this.#words;
    const {headingLevel: level, facts} = this.#host;
    const {limit, flowText} = words;
    const signs = words.signs.filter(({id}) => id === limit?.sign);
    const tier = signs[0]?.tier ?? 'urgent';
    const result = tierResult({tier, signs, level, facts, lead: limit?.reached ?? ''}, words);
    return outcome(result, flowText.easedAfterAll, this.#ease);
  }

  /** A screen of the timer. In the page, it is a card. */
  #card(content: TemplateResult) {
    return this.#fullScreen ? content : html`<div class="card" part="card">${content}</div>`;
  }

  #withBack(result: TemplateResult) {
    return outcome(result, this.#words.flowText.byMistake, this.#backToLook);
  }

  readonly #backToLook = () => this.#show({name: 'look'}, '.title');

  #startCoach() {
    this.#run();
    this.#showSteps();
  }

  #run() {
    this.#wakeLock.hold();
    const limit = this.#limit;
    const steps = this.#steps;
    this.#coach.start({
      timings: steps.map(({timing}) => timing),
      limit,
      goesOn: (index) => this.#host.autoAdvance || steps[index]?.goesOn === true,
      cue: this.#cue,
    });
  }

  /** After the first step has begun, which tells of itself only where steps show. */
  #showSteps() {
    this.#show({name: 'coach'}, '.title');
    this.#sayStep();
  }

  readonly #again = () => {
    this.#wakeLock.hold();
    this.#coach.goTo(0);
    this.#showSteps();
  };

  readonly #next = () => {
    if (!this.#coach.isLast) {
      this.#coach.goTo(this.#coach.index + 1);
      return;
    }
    // The phone may be laid down now. The time of a cramp goes on until the reader says that it is over.
    this.#wakeLock.release();
    if (this.#isRoutine) this.#coach.endCramp();
    this.#show({name: this.#isRoutine ? 'done' : 'ask'}, '.title');
    this.#host.progress.end();
  };

  readonly #ease = () => {
    this.#endCramp();
    this.#show({name: 'eased'}, '.title');
  };

  readonly #isBack = () => {
    if (this.#coach.isOverLimit) {
      this.#getChecked();
      return;
    }
    this.#wakeLock.hold();
    this.#coach.resumeCramp();
    this.#showSteps();
  };

  #getChecked() {
    this.#endCramp();
    this.#show({name: 'limit'}, '.action');
    this.#switches.say(this.#words.limit?.reached ?? '');
  }

  readonly #goToRoutine = () => {
    this.#host.shownPlan = 'prevent';
    this.#leave();
  };

  /** Nothing counts, and the screen may go dark. */
  #endCramp() {
    this.#coach.endCramp();
    this.#wakeLock.release();
    hush();
  }

  /** To leave the question at the limit is no answer: what to do stays. */
  readonly #cancel = (event: Event) => {
    if (this.#view.name !== 'ask' || !this.#coach.isOverLimit) {
      this.#leave();
      return;
    }
    event.preventDefault();
    this.#getChecked();
  };

  readonly #leave = () => {
    this.#endCramp();
    this.#coach.stop();
    this.#host.removeController(this.#coach);
    this.#host.removeController(this.#wakeLock);
    this.#host.leave();
  };

  #show(view: View, focus: string) {
    this.#view = view;
    this.#host.focusNext(focus);
    // As many events for each row of the first look: their number tells no answer.
    if (view.name !== 'which') this.#host.progress.step();
  }

  readonly #cue = (cue: Cue) => {
    if (cue === 'limit') this.#show({name: 'ask'}, '.title');
    else if (cue === 'no-answer') {
      this.#getChecked();
      return;
    } else if (this.#view.name !== 'coach') return;
    const {flowText, limit} = this.#words;
    const now = this.#coach.countdown;
    if (cue === 'limit') {
      this.#switches.say([flowText.done.now, limit?.ifNot].join(' '));
    } else if (cue === 'step') {
      this.#host.focusNext('.title');
      this.#host.progress.step();
      this.#sayStep();
    } else {
      const words = cue === 'paused' ? flowText.paused : phaseWords(this.#coach, flowText);
      this.#host.announce(words);
      this.#switches.say(words);
    }
    if (cue === 'paused' || cue === 'resumed') return;
    this.#switches.signal(now.status === 'running' && now.phase.kind === 'hold' ? 'hold' : 'rest');
  };

  #sayStep() {
    const {lines = [], note = '', list = []} = this.#steps[this.#coach.index] ?? {};
    this.#switches.say([...lines, note, ...list].join(' '));
  }
}
