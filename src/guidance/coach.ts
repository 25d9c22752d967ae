/** The timer of the relief steps, as a function of time. All times are seconds. */

export interface Timing {
  readonly seconds: number;
  readonly repeat: number;
  readonly restSeconds: number;
  /** 2 when everything is done on one leg and then on the other; 1 otherwise. */
  readonly sides?: number;
}

export interface Phase {
  readonly kind: 'hold' | 'rest';
  readonly seconds: number;
  /** Which hold this is, or which hold the rest follows, from 1. */
  readonly hold: number;
  /** Which leg, from 1. */
  readonly side: number;
}

export type Countdown =
  | {
      readonly status: 'running';
      readonly index: number;
      readonly phase: Phase;
      readonly remaining: number;
    }
  | {readonly status: 'done'};

/** Holds with a rest between each two of them, and none after the last. */
export function phasesOf({seconds, repeat, restSeconds, sides = 1}: Timing): readonly Phase[] {
  if (seconds <= 0) return [];
  const phases: Phase[] = [];
  for (let side = 1; side <= sides; side++) {
    for (let hold = 1; hold <= repeat; hold++) {
      phases.push({kind: 'hold', seconds, hold, side});
      const last = side === sides && hold === repeat;
      if (restSeconds > 0 && !last) phases.push({kind: 'rest', seconds: restSeconds, hold, side});
    }
  }
  return phases;
}

/**
 * Where the countdown stands.
 * @param phases the phases of the step
 * @param elapsed seconds that the step has run, pauses left out
 * @param added seconds added to a phase by the reader, by index of the phase
 */
export function countdown(
  phases: readonly Phase[],
  elapsed: number,
  added: Readonly<Record<number, number>> = {},
): Countdown {
  let start = 0;
  for (const [index, phase] of phases.entries()) {
    const end = start + phase.seconds + (added[index] ?? 0);
    if (elapsed < end) return {status: 'running', index, phase, remaining: end - elapsed};
    start = end;
  }
  return {status: 'done'};
}

/** By less than this, clocks differ all the time. Seconds. */
const tolerance = 1;

/**
 * Seconds that went by between two looks at two clocks. The clock on the wall goes on while a phone
 * sleeps, but a time server or its owner can set it back; then the steady one counts, which stops in
 * the sleep of some devices.
 * @param wall by the clock on the wall, since the last look
 * @param steady by the clock that only goes forward, since the last look
 */
export const passed = (wall: number, steady: number): number =>
  steady - wall > tolerance ? steady : Math.max(0, wall);
