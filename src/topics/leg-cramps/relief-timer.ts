import {msg} from '@lit/localize';
import type {FirstLookCheck, Limit, TimerStep} from '../../content/index.js';
import type {PictureId} from './pictures.js';
import type {duringSteps} from './relief.js';
import type {SignId} from './warning-signs.js';

/**
 * What the reader looks for before the first step, the most serious first, and the signs that each row may mean.
 * "Tender to touch" is left out: a muscle in a cramp is tender, too.
 */
export const firstLookChecks = [
  {
    id: 'cold',
    label: msg('It is suddenly cold or pale', {
      id: 'leg-cramps.relief-timer.firstLookChecks.cold.label',
      desc: 'Row to tap before the first step; "it" is the leg',
    }),
    detail: msg('Or blue, gray, numb, or hard to move', {
      id: 'leg-cramps.relief-timer.firstLookChecks.cold.detail',
      desc: 'Below "It is suddenly cold or pale"',
    }),
    signs: ['cold-pale-leg'],
  },
  {
    id: 'swollen',
    label: msg('It is swollen or warm', {
      id: 'leg-cramps.relief-timer.firstLookChecks.swollen.label',
      desc: 'Row to tap before the first step; "it" is the leg',
    }),
    detail: msg('Often the calf of one leg. Or its color has changed', {
      id: 'leg-cramps.relief-timer.firstLookChecks.swollen.detail',
      desc: 'Below "It is swollen or warm"',
    }),
    signs: ['one-leg-swollen'],
  },
  {
    id: 'hurt',
    label: msg('I just hurt it', {
      id: 'leg-cramps.relief-timer.firstLookChecks.hurt.label',
      desc: 'Row to tap before the first step; "it" is the leg',
    }),
    detail: msg('A fall, a blow, a pop, or a tight cast', {
      id: 'leg-cramps.relief-timer.firstLookChecks.hurt.detail',
      desc: 'Below "I just hurt it"',
    }),
    signs: ['bad-injury', 'cant-walk-injury'],
  },
] as const satisfies readonly FirstLookCheck<string, SignId>[];

/** The steps as the timer says them. The instruction of "pull" is that of the opening. */
export const timerSteps = {
  stop: {
    lines: [
      msg('Sit down.', {
        id: 'leg-cramps.relief-timer.timerSteps.stop.lines.sit',
        desc: 'Timer, first step: instruction',
      }),
      msg('Or hold on to something.', {
        id: 'leg-cramps.relief-timer.timerSteps.stop.lines.hold-on',
        desc: 'Timer, first step: instruction, after "Sit down."',
      }),
    ],
    picture: 'pull-toes',
    cautions: [
      msg('In water, get to the side. In a car, pull over first.', {
        id: 'leg-cramps.relief-timer.timerSteps.stop.cautions.water',
        desc: 'Timer, first step',
      }),
    ],
    goesOn: true,
  },
  pull: {
    note: msg('Go slowly. Do not bounce. Breathe.', {
      id: 'leg-cramps.relief-timer.timerSteps.pull.note',
      desc: 'Timer, below "Straighten the leg. Pull the toes up. Hold."',
    }),
    next: msg('Next: pull', {
      id: 'leg-cramps.relief-timer.timerSteps.pull.next',
      desc: 'Button that leads to this step of the timer',
    }),
  },
  stand: {
    lines: [
      msg('Hold on to a wall.', {
        id: 'leg-cramps.relief-timer.timerSteps.stand.lines.hold-on',
        desc: 'Timer, step "Stand or walk on your heels": instruction',
      }),
      msg('Stand and press your heel down.', {
        id: 'leg-cramps.relief-timer.timerSteps.stand.lines.press',
        desc: 'Timer, step "Stand or walk on your heels": instruction',
      }),
    ],
    note: msg('Or walk a few steps on your heels.', {
      id: 'leg-cramps.relief-timer.timerSteps.stand.note',
      desc: 'Timer, below "Hold on to a wall. Stand and press your heel down."',
    }),
    next: msg('Next: stand', {
      id: 'leg-cramps.relief-timer.timerSteps.stand.next',
      desc: 'Button that leads to this step of the timer',
    }),
  },
  rub: {
    lines: [
      msg('Rub the tight muscle gently.', {
        id: 'leg-cramps.relief-timer.timerSteps.rub.lines.rub',
        desc: 'Timer, step "Rub the muscle": instruction',
      }),
    ],
    next: msg('Next: rub', {
      id: 'leg-cramps.relief-timer.timerSteps.rub.next',
      desc: 'Button that leads to this step of the timer',
    }),
  },
  warm: {
    lines: [
      msg('Try warmth.', {
        id: 'leg-cramps.relief-timer.timerSteps.warm.lines.warm',
        desc: 'Timer, step "Try warmth, or cold if you like it better": instruction',
      }),
      msg('Or cold, if you like it better.', {
        id: 'leg-cramps.relief-timer.timerSteps.warm.lines.cold',
        desc: 'Timer, step "Try warmth, or cold if you like it better": instruction',
      }),
    ],
    note: msg('A warm towel, shower or pack. Or a cold pack, once the pain is easing.', {
      id: 'leg-cramps.relief-timer.timerSteps.warm.note',
      desc: 'Timer, below "Try warmth. Or cold, if you like it better."',
    }),
    next: msg('Next: warmth', {
      id: 'leg-cramps.relief-timer.timerSteps.warm.next',
      desc: 'Button that leads to this step of the timer',
    }),
  },
} as const satisfies Record<(typeof duringSteps)[number]['id'], TimerStep<PictureId>>;

/**
 * After so much cramp the reader is asked whether it has eased, and told to get checked today if not. The minute is
 * for the phone of a reader who fell asleep, or cannot tap: to get help once too often is the safer mistake.
 */
export const limit = {
  seconds: 600,
  answerSeconds: 60,
  sign: 'over-10-min',
  ifNot: msg('It has been 10 minutes. If the cramp has not eased, get checked today.', {
    id: 'leg-cramps.relief-timer.limit.ifNot',
    desc: 'Timer, after 10 minutes, below the question "Has the cramp eased?"',
  }),
  reached: msg('The cramp has lasted more than 10 minutes. Stop stretching.', {
    id: 'leg-cramps.relief-timer.limit.reached',
    desc: 'Result, when a cramp has not eased after 10 minutes',
  }),
} as const satisfies Limit<SignId>;
