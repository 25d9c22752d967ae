import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {countdown, passed, phasesOf, type Timing} from '../../src/guidance/coach.js';
import {afterSteps} from '../../src/topics/leg-cramps/after.js';
import {duringSteps} from '../../src/topics/leg-cramps/relief.js';
import {calfStretches, thighStretch} from '../../src/topics/leg-cramps/routine.js';

/** Two holds of 30 seconds with 10 seconds of rest. */
const twoHolds: Timing = {seconds: 30, repeat: 2, restSeconds: 10};

const lengthOf = (timing: Timing) => phasesOf(timing).reduce((sum, {seconds}) => sum + seconds, 0);

describe('phases of a step', () => {
  test('holds with a rest between them, and none after the last', () => {
    expect(phasesOf(twoHolds)).toEqual([
      {kind: 'hold', seconds: 30, hold: 1, side: 1},
      {kind: 'rest', seconds: 10, hold: 1, side: 1},
      {kind: 'hold', seconds: 30, hold: 2, side: 1},
    ]);
  });

  test('both legs: all holds on one, then all on the other, with a rest to change legs', () => {
    const phases = phasesOf({...twoHolds, sides: 2});
    expect(phases.map(({kind, hold, side}) => `${kind} ${hold} leg ${side}`)).toEqual([
      'hold 1 leg 1',
      'rest 1 leg 1',
      'hold 2 leg 1',
      'rest 2 leg 1',
      'hold 1 leg 2',
      'rest 1 leg 2',
      'hold 2 leg 2',
    ]);
  });

  test('one hold has no rest', () => {
    expect(phasesOf({seconds: 60, repeat: 1, restSeconds: 10})).toEqual([
      {kind: 'hold', seconds: 60, hold: 1, side: 1},
    ]);
  });

  test('holds without rest follow each other', () => {
    const phases = phasesOf({seconds: 5, repeat: 3, restSeconds: 0});
    expect(phases.map(({kind}) => kind)).toEqual(['hold', 'hold', 'hold']);
  });

  test('a step without time has no phases', () => {
    expect(phasesOf({seconds: 0, repeat: 1, restSeconds: 0})).toEqual([]);
    expect(phasesOf({seconds: 0, repeat: 3, restSeconds: 10, sides: 2})).toEqual([]);
  });
});

describe('countdown', () => {
  const phases = phasesOf(twoHolds);

  test.each([
    [0, 0, 30],
    [29.5, 0, 0.5],
    [30, 1, 10],
    [39, 1, 1],
    [40, 2, 30],
    [69, 2, 1],
  ])('after %d seconds, phase %d runs for %d more', (elapsed, index, remaining) => {
    expect(countdown(phases, elapsed)).toEqual({
      status: 'running',
      index,
      phase: phases[index],
      remaining,
    });
  });

  test('it is done at the end, not a moment before', () => {
    expect(countdown(phases, 69.999).status).toBe('running');
    expect(countdown(phases, 70)).toEqual({status: 'done'});
  });

  test('a jump of an hour, as after sleep of the device, ends it', () => {
    expect(countdown(phases, 20 + 3600)).toEqual({status: 'done'});
  });

  test('a jump into a later phase lands there', () => {
    expect(countdown(phases, 45)).toMatchObject({index: 2, remaining: 25});
  });

  test('seconds added to a phase lengthen it and move what follows', () => {
    const added = {0: 15};
    expect(countdown(phases, 30, added)).toMatchObject({index: 0, remaining: 15});
    expect(countdown(phases, 45, added)).toMatchObject({index: 1, remaining: 10});
    expect(countdown(phases, 84.5, added)).toMatchObject({index: 2, remaining: 0.5});
    expect(countdown(phases, 85, added)).toEqual({status: 'done'});
  });

  test('seconds added to several phases add up', () => {
    expect(countdown(phases, 94, {0: 15, 2: 10})).toMatchObject({index: 2, remaining: 1});
    expect(countdown(phases, 95, {0: 15, 2: 10})).toEqual({status: 'done'});
  });

  test('seconds added to a later phase do not touch an earlier one', () => {
    expect(countdown(phases, 10, {2: 15})).toMatchObject({index: 0, remaining: 20});
  });

  test('without phases it is done at once', () => {
    expect(countdown([], 0)).toEqual({status: 'done'});
  });
});

describe('seconds that went by', () => {
  test('a clock on the wall that goes on while the phone sleeps counts', () => {
    expect(passed(600, 2)).toBe(600);
    expect(passed(1, 1)).toBe(1);
  });

  test('a clock on the wall that was set back does not: the steady one counts', () => {
    expect(passed(-3600, 5)).toBe(5);
    expect(passed(2, 5)).toBe(5);
  });

  test('up to a second between the clocks is no setting back', () => {
    expect(passed(9, 10)).toBe(9);
    expect(passed(8.9, 10)).toBe(10);
  });

  test('time never runs backwards', () => {
    expect(passed(-0.4, 0.1)).toBe(0);
  });
});

test('for any step, the phases follow each other without gap and end at their sum', () => {
  const timing = fc.record({
    seconds: fc.integer({min: 1, max: 900}),
    repeat: fc.integer({min: 1, max: 5}),
    restSeconds: fc.integer({min: 0, max: 60}),
    sides: fc.integer({min: 1, max: 2}),
  });
  fc.assert(
    fc.property(timing, fc.double({min: 0, max: 1.2, noNaN: true}), (step, share) => {
      const phases = phasesOf(step);
      const holds = phases.filter(({kind}) => kind === 'hold');
      const rests = phases.filter(({kind}) => kind === 'rest');
      expect(holds).toHaveLength(step.repeat * step.sides);
      expect(rests).toHaveLength(step.restSeconds > 0 ? holds.length - 1 : 0);
      expect(phases.at(-1)?.kind).toBe('hold');

      const elapsed = lengthOf(step) * share;
      const now = countdown(phases, elapsed);
      expect(now.status).toBe(elapsed < lengthOf(step) ? 'running' : 'done');
      if (now.status === 'done') return;
      const toCome = phases.slice(now.index + 1).reduce((sum, {seconds}) => sum + seconds, 0);
      expect(now.remaining).toBeGreaterThan(0);
      expect(now.remaining).toBeLessThanOrEqual(now.phase.seconds);
      expect(now.remaining + toCome).toBeCloseTo(lengthOf(step) - elapsed, 6);
    }),
    {seed: 20261122, numRuns: 2000},
  );
});

test('the steps of the topic take the time that their words say', () => {
  const lengths = (steps: readonly ({readonly id: string} & Timing)[]) =>
    steps.map((step) => [step.id, lengthOf(step)]);
  expect(lengths(duringSteps)).toEqual([
    ['stop', 10],
    ['pull', 110],
    ['stand', 70],
    ['rub', 60],
    ['warm', 600],
  ]);
  expect(lengths(afterSteps)).toEqual([
    ['move', 60],
    ['ease', 900],
    ['check', 0],
  ]);
  // Six holds of 10 seconds, three a leg, and five rests of 10 seconds.
  expect(lengths([...calfStretches, thighStretch])).toEqual([
    ['towel', 110],
    ['wall', 110],
    ['step', 110],
    ['thigh', 110],
  ]);
});
