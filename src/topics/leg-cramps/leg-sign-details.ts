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
        desc: 'Emergency card: what to do until help comes',
      }),
    ],
    avoid: [
      msg('Do not stretch or rub the cold leg.', {
        id: 'leg-cramps.leg-sign-details.cold-pale-leg.avoid.stretch',
        desc: 'Emergency card: what not to do',
      }),
      msg('Do not warm the cold leg with a pad or hot water.', {
        id: 'leg-cramps.leg-sign-details.cold-pale-leg.avoid.warm',
        desc: 'Emergency card: what not to do',
      }),
    ],
    say: {
      me: msg('One of my legs is suddenly cold, pale, blue, numb, or hard to move.', {
        id: 'leg-cramps.leg-sign-details.cold-pale-leg.say.me',
        desc: 'To say on the phone in an emergency, when the reader did not choose which, by the person who has it',
      }),
      other: msg('One of their legs is suddenly cold, pale, blue, numb, or hard to move.', {
        id: 'leg-cramps.leg-sign-details.cold-pale-leg.say.other',
        desc: 'To say on the phone in an emergency, when the reader did not choose which, of another person',
      }),
    },
    parts: [
      {
        id: 'cold',
        label: msg('Cold', {
          id: 'leg-cramps.leg-sign-details.cold-pale-leg.parts.cold.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('One leg is suddenly cold.', {
            id: 'leg-cramps.leg-sign-details.cold-pale-leg.parts.cold.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('One leg is suddenly cold.', {
            id: 'leg-cramps.leg-sign-details.cold-pale-leg.parts.cold.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'pale',
        label: msg('Pale or blue', {
          id: 'leg-cramps.leg-sign-details.cold-pale-leg.parts.pale.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('One leg is pale or blue.', {
            id: 'leg-cramps.leg-sign-details.cold-pale-leg.parts.pale.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('One leg is pale or blue.', {
            id: 'leg-cramps.leg-sign-details.cold-pale-leg.parts.pale.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'numb',
        label: msg('Numb', {
          id: 'leg-cramps.leg-sign-details.cold-pale-leg.parts.numb.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('One leg is numb.', {
            id: 'leg-cramps.leg-sign-details.cold-pale-leg.parts.numb.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('One leg is numb.', {
            id: 'leg-cramps.leg-sign-details.cold-pale-leg.parts.numb.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'move',
        label: msg('Hard to move', {
          id: 'leg-cramps.leg-sign-details.cold-pale-leg.parts.move.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('One leg is hard to move.', {
            id: 'leg-cramps.leg-sign-details.cold-pale-leg.parts.move.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('One leg is hard to move.', {
            id: 'leg-cramps.leg-sign-details.cold-pale-leg.parts.move.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
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
      msg('Loosen any bandage on the leg if you can.', {
        id: 'leg-cramps.leg-sign-details.bad-injury.meanwhile',
        desc: 'Emergency card: what to do until help comes',
      }),
    ],
    avoid: [
      msg('Do not stretch or rub the hurt leg.', {
        id: 'leg-cramps.leg-sign-details.bad-injury.avoid.stretch',
        desc: 'Emergency card: what not to do',
      }),
      msg('Do not put weight on the hurt leg.', {
        id: 'leg-cramps.leg-sign-details.bad-injury.avoid.weight',
        desc: 'Emergency card: what not to do',
      }),
    ],
    say: {
      me: msg(
        'I have one of these: very bad leg pain that grows, a hard and tight muscle, or a leg out of shape.',
        {
          id: 'leg-cramps.leg-sign-details.bad-injury.say.me',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, by the person who has it',
        },
      ),
      other: msg(
        'They have one of these: very bad leg pain that grows, a hard and tight muscle, or a leg out of shape.',
        {
          id: 'leg-cramps.leg-sign-details.bad-injury.say.other',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, of another person',
        },
      ),
    },
    parts: [
      {
        id: 'pain',
        label: msg('Very bad pain that grows', {
          id: 'leg-cramps.leg-sign-details.bad-injury.parts.pain.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I have very bad leg pain, and it grows.', {
            id: 'leg-cramps.leg-sign-details.bad-injury.parts.pain.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They have very bad leg pain, and it grows.', {
            id: 'leg-cramps.leg-sign-details.bad-injury.parts.pain.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'hard',
        label: msg('A hard, tight muscle', {
          id: 'leg-cramps.leg-sign-details.bad-injury.parts.hard.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('A muscle in my leg is hard and tight.', {
            id: 'leg-cramps.leg-sign-details.bad-injury.parts.hard.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('A muscle in their leg is hard and tight.', {
            id: 'leg-cramps.leg-sign-details.bad-injury.parts.hard.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'shape',
        label: msg('Leg out of shape', {
          id: 'leg-cramps.leg-sign-details.bad-injury.parts.shape.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('My leg is out of shape.', {
            id: 'leg-cramps.leg-sign-details.bad-injury.parts.shape.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('Their leg is out of shape.', {
            id: 'leg-cramps.leg-sign-details.bad-injury.parts.shape.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
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
