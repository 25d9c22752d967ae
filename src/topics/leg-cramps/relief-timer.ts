import {msg} from '@lit/localize';
import type {FirstLookCheck, Limit} from '../../content/index.js';
import type {SignId} from './warning-signs.js';

/**
 * What the reader is asked before the first step, and the signs that each answer may mean, the most serious first.
 * An injury alone has no tier: its signs do, and the reader is told what decides between them.
 */
export const firstLookChecks = [
  {
    id: 'swollen',
    label: msg('One leg is swollen, warm or a changed color', {
      id: 'leg-cramps.relief-timer.firstLookChecks.swollen.label',
      desc: 'Check before the first step',
    }),
    tier: 'urgent',
    signs: ['one-leg-swollen'],
  },
  {
    id: 'hurt',
    label: msg('I just hurt the leg', {
      id: 'leg-cramps.relief-timer.firstLookChecks.hurt.label',
      desc: 'Check before the first step',
    }),
    signs: ['bad-injury', 'cant-walk-injury'],
  },
  {
    id: 'cold',
    label: msg('The leg is cold or pale', {
      id: 'leg-cramps.relief-timer.firstLookChecks.cold.label',
      desc: 'Check before the first step',
    }),
    tier: 'emergency',
    signs: ['cold-pale-leg'],
  },
] as const satisfies readonly FirstLookCheck<string, SignId>[];

/** After so much cramp the reader is told to get checked today. */
export const limit = {
  seconds: 600,
  sign: 'over-10-min',
  reached: msg('It has been 10 minutes. If the cramp has not eased, stop and get checked today.', {
    id: 'leg-cramps.relief-timer.limit.reached',
    desc: 'Shown by the timer after 10 minutes',
  }),
} as const satisfies Limit<SignId>;
