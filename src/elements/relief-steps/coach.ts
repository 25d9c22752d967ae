import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  countdown,
  phasesOf,
  type Countdown,
  type Phase,
  type Timing,
} from '../../guidance/coach.js';

/** One step as the coach shows it. */
export interface CoachStep {
  readonly title: string;
  readonly lines: readonly string[];
  readonly timing: Timing;
  readonly cautions: readonly string[];
  readonly picture?: string;
}

/** What just happened, for sound, voice, vibration and the live region. */
export type Cue = 'step' | 'phase' | 'step-done' | 'limit' | 'paused' | 'resumed';

export interface CoachPlan {
  /** The timing of each step. */
  readonly timings: readonly Timing[];
  /** Seconds since the start after which the reader is told to get checked. */
  readonly limit: number | undefined;
  readonly autoAdvance: () => boolean;
  readonly cue: (cue: Cue) => void;
}

/** Ticks four times a second, so that no second is skipped; shows a change once a second. */
const tickMs = 250;

/**
 * Runs the steps by the clock on the wall, so that neither a sleeping phone nor a tab in the
 * background can stretch a hold or put off the 10-minute rule.
 */
export class Coach implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #plan: CoachPlan | undefined;
  #index = 0;
  #startedAt = 0;
  /** Seconds that the step ran before it was last resumed. */
  #ran = 0;
  #resumedAt: number | undefined;
  #added: Record<number, number> = {};
  #limitTold = false;
  #shown = '';
  #second = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#plan) this.#run();
  }

  hostDisconnected(): void {
    this.#halt();
  }

  get index(): number {
    return this.#index;
  }

  get isRunning(): boolean {
    return this.#resumedAt !== undefined;
  }

  get isLast(): boolean {
    return this.#index + 1 >= (this.#plan?.timings.length ?? 0);
  }

  get phases(): readonly Phase[] {
    const timing = this.#plan?.timings[this.#index];
    return timing ? phasesOf(timing) : [];
  }

  get countdown(): Countdown {
    return countdown(this.phases, this.#elapsed, this.#added);
  }

  /** Length of the phase, with what the reader added. Seconds. */
  lengthOf(index: number, phase: Phase): number {
    return phase.seconds + (this.#added[index] ?? 0);
  }

  /** Seconds since the reader started, pauses included. */
  get total(): number {
    return this.#plan ? (Date.now() - this.#startedAt) / 1000 : 0;
  }

  start(plan: CoachPlan): void {
    this.#plan = plan;
    this.#startedAt = Date.now();
    this.#limitTold = false;
    this.#run();
    this.goTo(0);
  }

  stop(): void {
    this.#halt();
    this.#plan = undefined;
    this.#resumedAt = undefined;
  }

  /** Begins a step again. The time since the start goes on. */
  goTo(index: number): void {
    this.#index = index;
    this.#ran = 0;
    this.#added = {};
    this.#resumedAt = Date.now();
    this.#shown = this.#phaseKey();
    this.#plan?.cue('step');
    this.#host.requestUpdate();
  }

  /** Stops the countdown, not the time since the start. */
  pause(): void {
    this.#ran = this.#elapsed;
    this.#resumedAt = undefined;
    this.#plan?.cue('paused');
    this.#host.requestUpdate();
  }

  resume(): void {
    this.#resumedAt = Date.now();
    this.#plan?.cue('resumed');
    this.#host.requestUpdate();
  }

  /** Adds seconds to the hold or rest that runs now. */
  add(seconds: number): void {
    const now = this.countdown;
    if (now.status === 'done') return;
    this.#added = {...this.#added, [now.index]: (this.#added[now.index] ?? 0) + seconds};
    this.#host.requestUpdate();
  }

  get #elapsed(): number {
    return this.#ran + (this.#resumedAt === undefined ? 0 : (Date.now() - this.#resumedAt) / 1000);
  }

  #run(): void {
    this.#timer ??= setInterval(this.#tick, tickMs);
    document.addEventListener('visibilitychange', this.#tick);
  }

  #halt(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    document.removeEventListener('visibilitychange', this.#tick);
  }

  #phaseKey(): string {
    const now = this.countdown;
    return now.status === 'done' ? 'done' : String(now.index);
  }

  readonly #tick = () => {
    const plan = this.#plan;
    if (!plan) return;
    if (plan.limit !== undefined && !this.#limitTold && this.total >= plan.limit) {
      this.#limitTold = true;
      this.#halt();
      plan.cue('limit');
      return;
    }
    const key = this.#phaseKey();
    if (key !== this.#shown) {
      this.#shown = key;
      if (key === 'done' && this.phases.length > 0) {
        if (plan.autoAdvance() && !this.isLast) {
          this.goTo(this.#index + 1);
          return;
        }
        plan.cue('step-done');
      } else if (key !== 'done') plan.cue('phase');
    }
    const now = this.countdown;
    const seconds = `${String(now.status === 'done' ? 0 : Math.ceil(now.remaining))}/${String(Math.floor(this.total))}`;
    if (seconds === this.#second) return;
    this.#second = seconds;
    this.#host.requestUpdate();
  };
}
