import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {locales} from '../../language/locales.js';
import {drawings} from '../../text/figures/relief-steps.js';
import {evidenceStyles} from '../../shared/article/evidence.styles.js';
import {figureStyles} from '../../shared/article/figure.styles.js';
import {leadStyles} from '../../shared/article/lead.styles.js';
import {rowStyles} from '../../shared/article/rows.styles.js';
import {loadAhead} from '../../shared/reading/load-ahead.js';
import {startButton} from '../../base/start-button.js';
import {TemplateElement} from '../../base/template-element.js';
import {flag} from '../../base/flag.js';
import {play} from '../../shared/article/icons.js';
import {icon} from '../../base/icons.js';
import {nowView, plans, planSources, type Plan} from './plan-view.js';
import {flowWords, type ReliefStepsFlowWords} from './relief-flow.words.js';
import {styles} from './relief-steps.styles.js';
import {words, type ReliefStepsWords} from './relief-steps.words.js';
import {routineWords, type RoutineWords} from './routine.words.js';

/**
 * What to do during a cramp, after it, and to have fewer: as plain steps, and with a timer that
 * counts the holds. Stretching and rubbing are held back when the leg should be looked at instead.
 *
 * @summary What to do about a cramp, step by step.
 * @tagname relief-steps
 *
 * @attr {'now'|'after'|'prevent'} [plan] - Shows one plan only; all, as tabs, when it is left out.
 * @attr {boolean} [auto-advance=false] - Goes to the next step when the time of a step is up.
 * @attr {boolean} [share-tier=false] - Fires `care-step` for each step and `care-complete` at the end of the steps. The page can tell answers from them.
 *
 * @fires {CareStepEvent} care-step - The reader pressed Start for the first time. With `share-tier`, the reader came to a step.
 * @fires {CareCompleteEvent} care-complete - With `share-tier`: the reader came to the end of the steps. Holds no tier.
 *
 * @csspart emergency-line - The line with the emergency number.
 * @csspart call - The emergency number, as a link where it is known.
 * @csspart card - A card.
 * @csspart tab - A tab.
 * @csspart opening - What to do in a cramp, with its drawing and the button that starts the timer.
 * @csspart stop-rule - The row that says when to stop. It opens the first look.
 * @csspart step - A step.
 * @csspart figure - A drawing.
 * @csspart instruction - What to do in a step of the timer.
 * @csspart timer - The ring with the seconds.
 * @csspart caution - A caution of a step, the first next to the ring.
 * @csspart controls - The last row of the timer: the buttons, the time and the number.
 * @csspart switch - A switch for sound, voice, vibration or dim colours.
 * @csspart option - A row of the first look to tap, or a stretch to choose.
 * @csspart result - The card when the leg should be looked at, and after 10 minutes.
 * @csspart button - A button.
 * @csspart sources - The list of sources.
 *
 * @cssprop [--care-ill-skin] - Skin in the drawings.
 * @cssprop [--care-ill-cloth] - Clothes in the drawings.
 * @cssprop [--care-ill-mark] - The muscle and the arrows in the drawings.
 * @cssprop [--care-ill-hair] - Hair and eyes in the drawings.
 * @cssprop [--care-ill-shorts] - Shorts in the drawings.
 */
export class ReliefSteps extends TemplateElement<ReliefStepsWords, ReliefStepsFlowWords> {
  static override readonly tag: string = 'relief-steps';

  static override styles: CSSResultGroup = [
    TemplateElement.styles,
    evidenceStyles,
    figureStyles,
    leadStyles,
    rowStyles,
    styles,
  ];

  static override properties: PropertyDeclarations = {
    plan: {noAccessor: true},
    autoAdvance: {attribute: 'auto-advance', converter: flag},
    shareTier: {attribute: 'share-tier', converter: flag},
  };

  /** Whether the next step begins by itself when the time of a step is up. */
  declare autoAdvance: boolean;

  /** Whether the page may follow the reader through the steps. */
  declare shareTier: boolean;

  protected override readonly reading = {name: 'reading', words};

  protected override readonly flow = {
    name: 'flow',
    words: flowWords,
    load: () =>
      Promise.all([import('./relief-flow.js'), import('../../shared/questions/index.js')]).then(
        ([flow]) => flow,
      ),
  };

  /** The plans that most readers in a cramp do not open. */
  protected readonly otherPlans = {
    name: 'routine',
    words: routineWords,
    load: () => import('./routine-view.js'),
  };

  #tab: Plan = 'now';

  /**
   * Where the flow begins: at its timer, or at the first look.
   * @internal
   */
  entry: 'timer' | 'look' = 'timer';

  constructor() {
    super();
    this.autoAdvance = false;
    this.shareTier = false;
    loadAhead(this, this.flow);
  }

  /** The plan shown; empty for all of them, as tabs. */
  get plan(): '' | Plan {
    // A topic may have no plan but the one for now.
    return this.given.choice('plan', this.topic in routineWords ? ['', ...plans] : ['now']);
  }
  set plan(plan: '' | Plan) {
    this.given.set('plan', plan);
  }

  /**
   * The plan that the reader sees: the only one, or that of the tab.
   * @internal
   */
  get shownPlan(): Plan {
    return this.plan || this.#tab;
  }

  /** @internal */
  set shownPlan(plan: Plan) {
    this.#tab = plan;
    this.loaded.retry();
    this.requestUpdate();
  }

  /**
   * The drawings that are there: those of the other plans come with their tab.
   * @internal
   */
  get drawings() {
    const {id} = this.words.topic;
    return {...drawings[id], ...this.loaded.moduleOf(this.otherPlans)?.drawings[id]};
  }

  protected override get parts() {
    return this.shownPlan === 'now' ? super.parts : [...super.parts, this.otherPlans];
  }

  /**
   * What the opening says is no title, and stays.
   * @internal
   */
  override get titleLevel(): number {
    const isOpening = this.shownPlan === 'now' && this.words.relief.opening;
    return isOpening ? this.headingLevel : super.titleLevel;
  }

  protected override renderReading(): TemplateResult {
    const plan = this.shownPlan;
    const tabs = !this.plan && !this.printing;
    return html`<div class="card" part="card">
      ${plan === 'now' ? nothing : this.renderEmergencyLine()}
      ${tabs ? this.#renderTabs(plan) : nothing}
      <div
        id="panel"
        role=${tabs ? 'tabpanel' : nothing}
        aria-labelledby=${tabs ? `tab-${plan}` : nothing}
      >
        ${this.#renderPlan(plan)}
      </div>
      ${this.renderFooter(...planSources[plan])}
    </div>`;
  }

  #renderPlan(plan: Plan): TemplateResult {
    const {words, titleLevel: level} = this;
    if (plan === 'now') {
      const note = words.relief.opening?.timer;
      const label = note
        ? html`${icon(play)}<span
              ><span>${words.text.startTimer}</span> <small>${note}</small></span
            >`
        : html`${icon(play)}${words.text.startTimer}`;
      return nowView(
        {
          level,
          start: this.#startButton(label),
          look: this.hasFlow ? () => this.#start('look') : undefined,
          emergencyLine: this.renderEmergencyLine(),
        },
        words,
      );
    }
    const start = this.#startButton(html`${icon(play)}${words.text.startTimer}`);
    const module = this.loaded.moduleOf(this.otherPlans);
    return module && 'routinePlan' in words
      ? module[plan === 'after' ? 'afterView' : 'routineView'](
          {level, start},
          words as ReliefStepsWords & RoutineWords,
        )
      : html`<p class="section" role="alert">
          ${this.loaded.hasFailed ? words.common.notLoaded : nothing}
        </p>`;
  }

  #startButton(label: TemplateResult): TemplateResult | undefined {
    if (!this.hasFlow) return undefined;
    const {isLoading, hasFailed} = this.runner;
    return startButton(
      {isLoading, hasFailed, start: () => this.#start('timer')},
      this.words,
      label,
    );
  }

  #start(entry: typeof this.entry): void {
    this.entry = entry;
    void this.runner.start();
  }

  #renderTabs(selected: Plan): TemplateResult {
    const {text} = this.words;
    return html`<div role="tablist" aria-label=${text.plans} @keydown=${this.#moveTab}>
      ${plans.map(
        (plan) =>
          html`<button
            role="tab"
            part="tab"
            id="tab-${plan}"
            aria-selected=${plan === selected}
            aria-controls="panel"
            tabindex=${plan === selected ? 0 : -1}
            @click=${() => (this.shownPlan = plan)}
          >
            ${text.tabs[plan]}
          </button>`,
      )}
    </div>`;
  }

  /** Arrow keys, Home and End, as the tabs pattern of the ARIA Authoring Practices asks. */
  readonly #moveTab = (event: KeyboardEvent) => {
    // With a modifier, they are the browser's: Alt and an arrow key go back.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const forward = locales[this.locale].direction === 'rtl' ? -1 : 1;
    const at = plans.indexOf(this.#tab);
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      Home: 0,
      End: plans.length - 1,
    };
    const to = moves[event.key];
    const plan = to === undefined ? undefined : plans[(to + plans.length) % plans.length];
    if (!plan) return;
    event.preventDefault();
    this.shownPlan = plan;
    this.focusNext(`#tab-${plan}`);
  };
}
