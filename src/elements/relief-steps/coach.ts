import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  countdown,
  passed,
  phasesOf,
  type Countdown,
  type Phase,
  type Timing,
} from '../../guidance/coach.js';

/** One step as the coach shows it. */
export interface CoachStep {
  /** The instruction, in sentences. */
  readonly lines: readonly string[];
  /** A quiet line below it. */
  readonly note?: string | undefined;
  /** What else belongs to the instruction, in order. */
  readonly list?: readonly string[] | undefined;
  readonly timing: Timing;
  readonly cautions: readonly string[];
  readonly picture?: string | undefined;
  /** Goes on to the next step by itself. */
  readonly goesOn?: true | undefined;
  /** Names the step on the button that leads to it. */
  readonly next?: string | undefined;
}

/** What just happened, for sound, voice, vibration and the live region. */
export type Cue = 'step' | 'phase' | 'step-done' | 'limit' | 'no-answer' | 'paused' | 'resumed';

export interface CoachPlan {
  /** The timing of each step. */
  readonly timings: readonly Timing[];
  /** Seconds of cramp after which the reader is asked, and how many seconds the question waits. */
  readonly limit: {readonly seconds: number; readonly answerSeconds: number} | undefined;
  /** Whether the next step begins by itself when the time of this one is up. */
  readonly goesOn: (index: number) => boolean;
  readonly cue: (cue: Cue) => void;
}

/** Ticks four times a second, so that no second is skipped; shows a change once a second. */
const tickMs = 250;

/**
 * Runs the steps by a clock that a sleeping phone or a tab in the background cannot stop, and that
 * a change of the device clock cannot set back: it can neither stretch a hold nor put off the 10-minute rule.
 */
export class Coach implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #plan: CoachPlan | undefined;
  #index = 0;
  #now = 0;
  #wall = Date.now();
  #steady = performance.now();
  /** Seconds of cramp before it was last said to be there. */
  #hurt = 0;
  #hurtsSince: number | undefined;
  /** Seconds that the step ran before it was last resumed. */
  #ran = 0;
  #resumedAt: number | undefined;
  #added: Record<number, number> = {};
  #askedAt: number | undefined;
  #shown = '';
  #second = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#plan && this.#hurtsSince !== undefined) this.#run();
    this.#host.requestUpdate();
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

  /** Seconds of cramp, pauses of the countdown included; it stops at the limit, which asks. */
  get total(): number {
    const since = this.#hurtsSince;
    const total = this.#hurt + (since === undefined ? 0 : this.#read() - since);
    return Math.min(total, this.#plan?.limit?.seconds ?? Infinity);
  }

  /** Whether the cramp has lasted so long that the reader is asked. */
  get isOverLimit(): boolean {
    const limit = this.#plan?.limit;
    return limit !== undefined && this.total >= limit.seconds;
  }

  start(plan: CoachPlan): void {
    this.stop();
    this.#plan = plan;
    this.#hurt = 0;
    this.resumeCramp();
  }

  stop(): void {
    this.endCramp();
    this.#plan = undefined;
  }

  /** The cramp is over, or the reader is told what to do instead: nothing counts any more. */
  endCramp(): void {
    this.#hurt = this.total;
    this.#hurtsSince = undefined;
    this.#resumedAt = undefined;
    this.#askedAt = undefined;
    this.#halt();
  }

  /** The cramp is there, or back: its time goes on where it stopped, and the steps begin again. */
  resumeCramp(): void {
    this.#hurtsSince = this.#read();
    this.#run();
    this.goTo(0);
  }

  /** Begins a step again. The time of the cramp goes on. */
  goTo(index: number): void {
    this.#index = index;
    this.#ran = 0;
    this.#added = {};
    this.#resumedAt = this.#read();
    this.#shown = this.#phaseKey();
    this.#plan?.cue('step');
    this.#host.requestUpdate();
  }

  /** Stops the countdown, not the time of the cramp. */
  pause(): void {
    this.#ran = this.#elapsed;
    this.#resumedAt = undefined;
    this.#plan?.cue('paused');
    this.#host.requestUpdate();
  }

  resume(): void {
    this.#resumedAt = this.#read();
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

  /** Seconds since the coach was made. */
  #read(): number {
    const wall = Date.now();
    const steady = performance.now();
    this.#now += passed((wall - this.#wall) / 1000, (steady - this.#steady) / 1000);
    this.#wall = wall;
    this.#steady = steady;
    return this.#now;
  }

  get #elapsed(): number {
    return this.#ran + (this.#resumedAt === undefined ? 0 : this.#read() - this.#resumedAt);
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
    if (plan.limit && this.#askedAt !== undefined) {
      if (this.#read() - this.#askedAt < plan.limit.answerSeconds) return;
      this.endCramp();
      plan.cue('no-answer');
      return;
    }
    if (this.isOverLimit) {
      this.#askedAt = this.#read();
      plan.cue('limit');
      return;
    }
    const key = this.#phaseKey();
    if (key !== this.#shown) {
      this.#shown = key;
      if (key === 'done' && this.phases.length > 0) {
        if (plan.goesOn(this.#index) && !this.isLast) {
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
