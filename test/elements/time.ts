/** Time under the control of a test. */
import {settled} from './helpers.js';

const Real = Date;

/**
 * Makes `new Date()` a given day in a block of tests: advice lines, and emergency numbers that are not
 * certain, are printed for 12 months after their last check, and the tests must outlive that.
 * `Date.now()` goes on.
 */
export function pinToday(day = '2026-12-01'): void {
  before(() => setToday(day));
  after(() => {
    globalThis.Date = Real;
  });
}

export function setToday(day: string): void {
  globalThis.Date = class extends Real {
    constructor(...parts: readonly unknown[]) {
      super(...((parts.length > 0 ? parts : [`${day}T12:00:00Z`]) as [string]));
    }
  } as DateConstructor;
}

export interface Clock {
  /** Lets seconds pass at once, as after sleep: the timer ticks once, at the end. */
  jump(seconds: number): Promise<void>;
  /** Lets seconds pass, a tick each second. */
  run(seconds: number): Promise<void>;
  /** How many intervals run. */
  readonly running: number;
  restore(): void;
}

/** Stops the clock of the page, or of a frame in it; it goes on only when the test says so. */
export function stopClock(host: () => Element, view: Window = window): Clock {
  const {setInterval, clearInterval} = view;
  const {now} = Date;
  const {performance} = view;
  const steady = performance.now();
  const ticks = new Map<number, () => void>();
  const begun = now();
  let time = begun;
  let last = 0;
  Date.now = () => time;
  // Timers look at both, for a device whose clock is set back.
  performance.now = () => steady + time - begun;
  const fake = (tick: () => void) => {
    ticks.set(++last, tick);
    return last;
  };
  view.setInterval = fake as typeof window.setInterval;
  view.clearInterval = (id) => void ticks.delete(Number(id));
  const jump = async (seconds: number) => {
    time += seconds * 1000;
    for (const tick of [...ticks.values()]) tick();
    await settled(host());
  };
  return {
    jump,
    async run(seconds) {
      for (let second = 0; second < seconds; second++) await jump(1);
    },
    get running() {
      return ticks.size;
    },
    restore() {
      Object.assign(view, {setInterval, clearInterval});
      Date.now = now;
      Reflect.deleteProperty(performance, 'now');
    },
  };
}
