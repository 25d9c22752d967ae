import {msg} from '@lit/localize';
import type {SignDetails} from '../../content/index.js';

/** More on the signs of `leg-signs.ts`, loaded when a reader starts the timer. */
export const legSignDetails = {
  'one-leg-swollen': {
    why: msg(
      'This can be a blood clot (DVT). The risk is higher after surgery, a long trip or bed rest, with cancer, in pregnancy or after birth, or with estrogen. Color change can be harder to see on brown or black skin.',
      {
        id: 'leg-cramps.leg-sign-details.one-leg-swollen.why',
        desc: 'Warning sign "One leg swollen, warm, tender to touch, or a changed color": why it matters',
      },
    ),
    action: msg('Get checked today, even if it feels like a cramp.', {
      id: 'leg-cramps.leg-sign-details.one-leg-swollen.action',
      desc: 'Warning sign "One leg swollen, warm, tender to touch, or a changed color": what to do',
    }),
    avoid: [
      msg('Do not rub, massage or heat the leg.', {
        id: 'leg-cramps.leg-sign-details.one-leg-swollen.avoid',
        desc: 'Several warning signs: what not to do',
      }),
    ],
  },
  'cold-pale-leg': {
    why: msg('Blood may not be getting to the leg. Fast care can save the leg.', {
      id: 'leg-cramps.leg-sign-details.cold-pale-leg.why',
      desc: 'Warning sign "One leg suddenly cold, pale, blue, numb, or hard to move": why it matters',
    }),
    action: msg('Call {emergency} now.', {
      id: 'leg-cramps.leg-sign-details.cold-pale-leg.action',
      desc: 'Several warning signs: what to do',
    }),
    meanwhile: [
      msg('Keep the leg still and level.', {
        id: 'leg-cramps.leg-sign-details.cold-pale-leg.meanwhile',
        desc: 'Warning sign "One leg suddenly cold, pale, blue, numb, or hard to move": what to do until help comes',
      }),
    ],
    avoid: [
      msg('Do not stretch or rub the leg. Do not warm it with a pad or hot water.', {
        id: 'leg-cramps.leg-sign-details.cold-pale-leg.avoid',
        desc: 'Warning sign "One leg suddenly cold, pale, blue, numb, or hard to move": what not to do',
      }),
    ],
  },
  'bad-injury': {
    why: msg('Pressure can build up inside the muscle, or a bone may be broken.', {
      id: 'leg-cramps.leg-sign-details.bad-injury.why',
      desc: 'Warning sign "After an injury: very bad pain that grows, a hard tight muscle, or a leg out of shape": why it matters',
    }),
    action: msg('Call {emergency} or go to an {er} now.', {
      id: 'leg-cramps.leg-sign-details.bad-injury.action',
      desc: 'Warning sign "After an injury: very bad pain that grows, a hard tight muscle, or a leg out of shape": what to do',
    }),
    meanwhile: [
      msg('Loosen any bandage if you can.', {
        id: 'leg-cramps.leg-sign-details.bad-injury.meanwhile',
        desc: 'Warning sign "After an injury: very bad pain that grows, a hard tight muscle, or a leg out of shape": what to do until help comes',
      }),
    ],
    avoid: [
      msg('Do not stretch or rub the leg. Do not put weight on it.', {
        id: 'leg-cramps.leg-sign-details.bad-injury.avoid',
        desc: 'Warning sign "After an injury: very bad pain that grows, a hard tight muscle, or a leg out of shape": what not to do',
      }),
    ],
  },
  'cant-walk-injury': {
    why: msg('A bone, muscle or tendon may be broken or torn.', {
      id: 'leg-cramps.leg-sign-details.cant-walk-injury.why',
      desc: 'Warning sign "Injury or pop, and you cannot stand on the leg or push up on your toes": why it matters',
    }),
    action: msg('Get checked today. Rest the leg.', {
      id: 'leg-cramps.leg-sign-details.cant-walk-injury.action',
      desc: 'Warning sign "Injury or pop, and you cannot stand on the leg or push up on your toes": what to do',
    }),
    avoid: [
      msg('Do not stretch or rub the leg.', {
        id: 'leg-cramps.leg-sign-details.cant-walk-injury.avoid',
        desc: 'Warning sign "Injury or pop, and you cannot stand on the leg or push up on your toes": what not to do',
      }),
    ],
  },
  'over-10-min': {
    why: msg(
      'A plain cramp lets go in seconds to minutes. Pain that stays may be something else.',
      {
        id: 'leg-cramps.leg-sign-details.over-10-min.why',
        desc: 'Warning sign "A cramp over 10 minutes that will not ease, or pain that is there all the time": why it matters',
      },
    ),
    action: msg('Get checked today.', {
      id: 'leg-cramps.leg-sign-details.over-10-min.action',
      desc: 'Several warning signs: what to do',
    }),
    avoid: [
      msg('Do not keep forcing the stretch.', {
        id: 'leg-cramps.leg-sign-details.over-10-min.avoid',
        desc: 'Warning sign "A cramp over 10 minutes that will not ease, or pain that is there all the time": what not to do',
      }),
    ],
  },
} as const satisfies Record<string, SignDetails>;
