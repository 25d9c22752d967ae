import {msg} from '@lit/localize';
import type {SignDetails} from '../../content/index.js';
import {legSignDetails} from './leg-sign-details.js';
import type {SignId} from './warning-signs.js';

/** NHS: What to do if someone has a seizure (fit). */
const inASeizure = msg('In a seizure, do not hold the person down. Put nothing in the mouth.', {
  id: 'leg-cramps.sign-details.inASeizure',
  desc: 'Emergency card: what not to do',
});

/** Why each sign matters, what to do and what not to do. Shown in results. */
export const signDetails = {
  ...legSignDetails,
  'chest-breath': {
    why: msg('A clot in a leg can move to the lungs. A heart problem can feel like this too.', {
      id: 'leg-cramps.sign-details.chest-breath.why',
      desc: 'Warning sign "Chest pain, trouble breathing, coughing blood, or nearly passing out": why it matters',
    }),
    action: msg('Call {emergency} now.', {
      id: 'leg-cramps.sign-details.chest-breath.action',
      desc: 'Several warning signs: what to do',
    }),
    meanwhile: [
      msg('Sit down and rest.', {
        id: 'leg-cramps.sign-details.chest-breath.meanwhile.rest',
        desc: 'Emergency card: what to do until help comes',
      }),
    ],
    avoid: [
      msg('Do not rub the leg.', {
        id: 'leg-cramps.sign-details.chest-breath.avoid.rub',
        desc: 'Emergency card: what not to do',
      }),
    ],
    say: {
      me: msg(
        'I have one of these: chest pain, trouble breathing, coughing up blood, or nearly passing out.',
        {
          id: 'leg-cramps.sign-details.chest-breath.say.me',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, by the person who has it',
        },
      ),
      other: msg(
        'They have one of these: chest pain, trouble breathing, coughing up blood, or nearly passing out.',
        {
          id: 'leg-cramps.sign-details.chest-breath.say.other',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, of another person',
        },
      ),
    },
    parts: [
      {
        id: 'pain',
        label: msg('Chest pain', {
          id: 'leg-cramps.sign-details.chest-breath.parts.pain.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I have chest pain.', {
            id: 'leg-cramps.sign-details.chest-breath.parts.pain.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They have chest pain.', {
            id: 'leg-cramps.sign-details.chest-breath.parts.pain.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'breath',
        label: msg('Trouble breathing', {
          id: 'leg-cramps.sign-details.chest-breath.parts.breath.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I have trouble breathing.', {
            id: 'leg-cramps.sign-details.chest-breath.parts.breath.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They have trouble breathing.', {
            id: 'leg-cramps.sign-details.chest-breath.parts.breath.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'blood',
        label: msg('Coughing blood', {
          id: 'leg-cramps.sign-details.chest-breath.parts.blood.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I am coughing up blood.', {
            id: 'leg-cramps.sign-details.chest-breath.parts.blood.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They are coughing up blood.', {
            id: 'leg-cramps.sign-details.chest-breath.parts.blood.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'faint',
        label: msg('Nearly passing out', {
          id: 'leg-cramps.sign-details.chest-breath.parts.faint.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I nearly passed out.', {
            id: 'leg-cramps.sign-details.chest-breath.parts.faint.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They nearly passed out.', {
            id: 'leg-cramps.sign-details.chest-breath.parts.faint.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
    ],
  },
  'stroke-signs': {
    why: msg('These can be signs of a stroke.', {
      id: 'leg-cramps.sign-details.stroke-signs.why',
      desc: 'Warning sign "Face droop, slurred speech, or sudden weakness on one side": why it matters',
    }),
    action: msg('Call {emergency} now.', {
      id: 'leg-cramps.sign-details.stroke-signs.action',
      desc: 'Several warning signs: what to do',
    }),
    meanwhile: [
      msg('Note the time it began.', {
        id: 'leg-cramps.sign-details.stroke-signs.meanwhile',
        desc: 'Emergency card: what to do until help comes',
      }),
      inASeizure,
    ],
    avoid: [
      msg('No food, drink or pills for now.', {
        id: 'leg-cramps.sign-details.stroke-signs.avoid',
        desc: 'Emergency card: what not to do',
      }),
    ],
    say: {
      me: msg(
        'I have one of these: a face that droops, slurred speech, or one side that is suddenly weak or numb.',
        {
          id: 'leg-cramps.sign-details.stroke-signs.say.me',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, by the person who has it',
        },
      ),
      other: msg(
        'They have one of these: a face that droops, slurred speech, or one side that is suddenly weak or numb.',
        {
          id: 'leg-cramps.sign-details.stroke-signs.say.other',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, of another person',
        },
      ),
    },
    parts: [
      {
        id: 'face',
        label: msg('Face droops', {
          id: 'leg-cramps.sign-details.stroke-signs.parts.face.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('My face droops on one side.', {
            id: 'leg-cramps.sign-details.stroke-signs.parts.face.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('Their face droops on one side.', {
            id: 'leg-cramps.sign-details.stroke-signs.parts.face.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'speech',
        label: msg('Slurred speech', {
          id: 'leg-cramps.sign-details.stroke-signs.parts.speech.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('My speech is slurred.', {
            id: 'leg-cramps.sign-details.stroke-signs.parts.speech.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('Their speech is slurred.', {
            id: 'leg-cramps.sign-details.stroke-signs.parts.speech.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'weak',
        label: msg('Weak on one side', {
          id: 'leg-cramps.sign-details.stroke-signs.parts.weak.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('One side of my body is suddenly weak.', {
            id: 'leg-cramps.sign-details.stroke-signs.parts.weak.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('One side of their body is suddenly weak.', {
            id: 'leg-cramps.sign-details.stroke-signs.parts.weak.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'numb',
        label: msg('Numb on one side', {
          id: 'leg-cramps.sign-details.stroke-signs.parts.numb.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('One side of my body is suddenly numb.', {
            id: 'leg-cramps.sign-details.stroke-signs.parts.numb.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('One side of their body is suddenly numb.', {
            id: 'leg-cramps.sign-details.stroke-signs.parts.numb.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
    ],
  },
  'confused-fit': {
    why: msg('Heat stroke or a big drop in body salt can harm the brain fast.', {
      id: 'leg-cramps.sign-details.confused-fit.why',
      desc: 'Warning sign "Confused, having a seizure, passed out, or hard to wake": why it matters',
    }),
    action: msg('Call {emergency} now.', {
      id: 'leg-cramps.sign-details.confused-fit.action',
      desc: 'Several warning signs: what to do',
    }),
    meanwhile: [
      inASeizure,
      msg('In the heat, move to shade, take off extra clothes and cool the skin with water.', {
        id: 'leg-cramps.sign-details.confused-fit.meanwhile',
        desc: 'Emergency card: what to do until help comes',
      }),
    ],
    avoid: [
      msg('Do not give drinks to someone who is not fully awake.', {
        id: 'leg-cramps.sign-details.confused-fit.avoid',
        desc: 'Emergency card: what not to do',
      }),
    ],
    say: {
      me: msg(
        'I have had one of these: being confused, a seizure, passing out, or being hard to wake.',
        {
          id: 'leg-cramps.sign-details.confused-fit.say.me',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, by the person who has it',
        },
      ),
      other: msg(
        'They have one of these: being confused, a seizure, passing out, or being hard to wake.',
        {
          id: 'leg-cramps.sign-details.confused-fit.say.other',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, of another person',
        },
      ),
    },
    parts: [
      {
        id: 'confused',
        label: msg('Confused', {
          id: 'leg-cramps.sign-details.confused-fit.parts.confused.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I am confused.', {
            id: 'leg-cramps.sign-details.confused-fit.parts.confused.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They are confused.', {
            id: 'leg-cramps.sign-details.confused-fit.parts.confused.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'seizure',
        label: msg('A seizure', {
          id: 'leg-cramps.sign-details.confused-fit.parts.seizure.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I had a seizure.', {
            id: 'leg-cramps.sign-details.confused-fit.parts.seizure.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They had a seizure.', {
            id: 'leg-cramps.sign-details.confused-fit.parts.seizure.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'out',
        label: msg('Passed out', {
          id: 'leg-cramps.sign-details.confused-fit.parts.out.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I passed out.', {
            id: 'leg-cramps.sign-details.confused-fit.parts.out.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They passed out.', {
            id: 'leg-cramps.sign-details.confused-fit.parts.out.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'wake',
        label: msg('Hard to wake', {
          id: 'leg-cramps.sign-details.confused-fit.parts.wake.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I was hard to wake.', {
            id: 'leg-cramps.sign-details.confused-fit.parts.wake.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They are hard to wake.', {
            id: 'leg-cramps.sign-details.confused-fit.parts.wake.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
    ],
  },
  'heart-flutter-weak': {
    why: msg('Body salts may be far too low or too high. That can upset the heart.', {
      id: 'leg-cramps.sign-details.heart-flutter-weak.why',
      desc: 'Warning sign "Heart racing or skipping beats, with very weak muscles": why it matters',
    }),
    action: msg('Call {emergency} now.', {
      id: 'leg-cramps.sign-details.heart-flutter-weak.action',
      desc: 'Several warning signs: what to do',
    }),
    meanwhile: [
      msg('Sit down and rest.', {
        id: 'leg-cramps.sign-details.heart-flutter-weak.meanwhile.rest',
        desc: 'Emergency card: what to do until help comes',
      }),
    ],
    avoid: [
      msg('Do not take salt, potassium or magnesium.', {
        id: 'leg-cramps.sign-details.heart-flutter-weak.avoid',
        desc: 'Emergency card: what not to do',
      }),
    ],
    sayFirst: {
      me: msg('My muscles are very weak.', {
        id: 'leg-cramps.sign-details.heart-flutter-weak.sayFirst.me',
        desc: 'To say on the phone in an emergency, by the person who has it',
      }),
      other: msg('Their muscles are very weak.', {
        id: 'leg-cramps.sign-details.heart-flutter-weak.sayFirst.other',
        desc: 'To say on the phone in an emergency, of another person',
      }),
    },
    say: {
      me: msg('My heart is racing or skipping beats, and my muscles are very weak.', {
        id: 'leg-cramps.sign-details.heart-flutter-weak.say.me',
        desc: 'To say on the phone in an emergency, when the reader did not choose which, by the person who has it',
      }),
      other: msg('Their heart is racing or skipping beats, and their muscles are very weak.', {
        id: 'leg-cramps.sign-details.heart-flutter-weak.say.other',
        desc: 'To say on the phone in an emergency, when the reader did not choose which, of another person',
      }),
    },
    parts: [
      {
        id: 'racing',
        label: msg('Heart racing', {
          id: 'leg-cramps.sign-details.heart-flutter-weak.parts.racing.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('My heart is racing.', {
            id: 'leg-cramps.sign-details.heart-flutter-weak.parts.racing.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('Their heart is racing.', {
            id: 'leg-cramps.sign-details.heart-flutter-weak.parts.racing.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'skipping',
        label: msg('Skipping beats', {
          id: 'leg-cramps.sign-details.heart-flutter-weak.parts.skipping.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('My heart is skipping beats.', {
            id: 'leg-cramps.sign-details.heart-flutter-weak.parts.skipping.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('Their heart is skipping beats.', {
            id: 'leg-cramps.sign-details.heart-flutter-weak.parts.skipping.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
    ],
  },
  'saddle-bladder': {
    why: msg(
      'Nerves low in the back may be squeezed. They can be harmed for good if this is not treated fast.',
      {
        id: 'leg-cramps.sign-details.saddle-bladder.why',
        desc: 'Warning sign "Numb around the bottom or groin, or new trouble with pee or poop": why it matters',
      },
    ),
    action: msg('Go to an {er} now, or call {emergency}.', {
      id: 'leg-cramps.sign-details.saddle-bladder.action',
      desc: 'Warning sign "Numb around the bottom or groin, or new trouble with pee or poop": what to do',
    }),
    avoid: [
      msg('Do not wait for a regular visit.', {
        id: 'leg-cramps.sign-details.saddle-bladder.avoid',
        desc: 'Emergency card: what not to do',
      }),
    ],
    say: {
      me: msg(
        'I have one of these: numbness between the legs, no control of pee or poop, or I cannot pee.',
        {
          id: 'leg-cramps.sign-details.saddle-bladder.say.me',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, by the person who has it',
        },
      ),
      other: msg(
        'They have one of these: numbness between the legs, no control of pee or poop, or they cannot pee.',
        {
          id: 'leg-cramps.sign-details.saddle-bladder.say.other',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, of another person',
        },
      ),
    },
    parts: [
      {
        id: 'numb',
        label: msg('Numb between the legs', {
          id: 'leg-cramps.sign-details.saddle-bladder.parts.numb.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I am numb between the legs, around the bottom or groin.', {
            id: 'leg-cramps.sign-details.saddle-bladder.parts.numb.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They are numb between the legs, around the bottom or groin.', {
            id: 'leg-cramps.sign-details.saddle-bladder.parts.numb.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'control',
        label: msg('Lost control of pee or poop', {
          id: 'leg-cramps.sign-details.saddle-bladder.parts.control.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I have lost control of pee or poop.', {
            id: 'leg-cramps.sign-details.saddle-bladder.parts.control.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They have lost control of pee or poop.', {
            id: 'leg-cramps.sign-details.saddle-bladder.parts.control.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'cannot',
        label: msg('Cannot pee', {
          id: 'leg-cramps.sign-details.saddle-bladder.parts.cannot.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I cannot pee.', {
            id: 'leg-cramps.sign-details.saddle-bladder.parts.cannot.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They cannot pee.', {
            id: 'leg-cramps.sign-details.saddle-bladder.parts.cannot.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
    ],
  },
  'jaw-spasm': {
    why: msg(
      'This can be tetanus, a germ that gets in through a cut. It can happen even with a cut you forgot.',
      {
        id: 'leg-cramps.sign-details.jaw-spasm.why',
        desc: 'Warning sign "Stiff jaw, trouble swallowing, or whole body going stiff": why it matters',
      },
    ),
    action: msg('Call {emergency} now.', {
      id: 'leg-cramps.sign-details.jaw-spasm.action',
      desc: 'Several warning signs: what to do',
    }),
    meanwhile: [
      msg('Say so if there was a cut, burn or bite.', {
        id: 'leg-cramps.sign-details.jaw-spasm.meanwhile',
        desc: 'Emergency card: what to do until help comes',
      }),
      inASeizure,
    ],
    avoid: [
      msg('Do not wait for the stiffness to pass.', {
        id: 'leg-cramps.sign-details.jaw-spasm.avoid',
        desc: 'Emergency card: what not to do',
      }),
    ],
    say: {
      me: msg(
        'I have one of these: a stiff jaw, trouble swallowing, or my whole body goes stiff.',
        {
          id: 'leg-cramps.sign-details.jaw-spasm.say.me',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, by the person who has it',
        },
      ),
      other: msg(
        'They have one of these: a stiff jaw, trouble swallowing, or their whole body goes stiff.',
        {
          id: 'leg-cramps.sign-details.jaw-spasm.say.other',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, of another person',
        },
      ),
    },
    parts: [
      {
        id: 'jaw',
        label: msg('Stiff jaw', {
          id: 'leg-cramps.sign-details.jaw-spasm.parts.jaw.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('My jaw is stiff.', {
            id: 'leg-cramps.sign-details.jaw-spasm.parts.jaw.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('Their jaw is stiff.', {
            id: 'leg-cramps.sign-details.jaw-spasm.parts.jaw.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'swallow',
        label: msg('Trouble swallowing', {
          id: 'leg-cramps.sign-details.jaw-spasm.parts.swallow.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I have trouble swallowing.', {
            id: 'leg-cramps.sign-details.jaw-spasm.parts.swallow.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They have trouble swallowing.', {
            id: 'leg-cramps.sign-details.jaw-spasm.parts.swallow.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'body',
        label: msg('Whole body stiff', {
          id: 'leg-cramps.sign-details.jaw-spasm.parts.body.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('My whole body goes stiff.', {
            id: 'leg-cramps.sign-details.jaw-spasm.parts.body.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('Their whole body goes stiff.', {
            id: 'leg-cramps.sign-details.jaw-spasm.parts.body.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
    ],
  },
  'fever-very-ill': {
    why: msg('This can be a serious blood infection. In children, leg pain can be an early sign.', {
      id: 'leg-cramps.sign-details.fever-very-ill.why',
      desc: 'Warning sign "Fever and leg pain with cold hands or feet, blotchy skin, stiff neck, rash, or very sleepy": why it matters',
    }),
    action: msg('Call {emergency} now.', {
      id: 'leg-cramps.sign-details.fever-very-ill.action',
      desc: 'Several warning signs: what to do',
    }),
    meanwhile: [inASeizure],
    avoid: [
      msg('Do not wait for a rash to show.', {
        id: 'leg-cramps.sign-details.fever-very-ill.avoid',
        desc: 'Emergency card: what not to do',
      }),
    ],
    sayFirst: {
      me: msg('I have a fever and leg pain.', {
        id: 'leg-cramps.sign-details.fever-very-ill.sayFirst.me',
        desc: 'To say on the phone in an emergency, by the person who has it',
      }),
      other: msg('They have a fever and leg pain.', {
        id: 'leg-cramps.sign-details.fever-very-ill.sayFirst.other',
        desc: 'To say on the phone in an emergency, of another person',
      }),
    },
    say: {
      me: msg(
        'I have a fever and leg pain, with one of these: cold hands or feet, blotchy skin, a stiff neck, a rash, or being very sleepy.',
        {
          id: 'leg-cramps.sign-details.fever-very-ill.say.me',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, by the person who has it',
        },
      ),
      other: msg(
        'They have a fever and leg pain, with one of these: cold hands or feet, blotchy skin, a stiff neck, a rash, or being very sleepy.',
        {
          id: 'leg-cramps.sign-details.fever-very-ill.say.other',
          desc: 'To say on the phone in an emergency, when the reader did not choose which, of another person',
        },
      ),
    },
    parts: [
      {
        id: 'cold',
        label: msg('Cold hands or feet', {
          id: 'leg-cramps.sign-details.fever-very-ill.parts.cold.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('My hands or feet are cold.', {
            id: 'leg-cramps.sign-details.fever-very-ill.parts.cold.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('Their hands or feet are cold.', {
            id: 'leg-cramps.sign-details.fever-very-ill.parts.cold.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'skin',
        label: msg('Blotchy skin', {
          id: 'leg-cramps.sign-details.fever-very-ill.parts.skin.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('My skin is blotchy.', {
            id: 'leg-cramps.sign-details.fever-very-ill.parts.skin.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('Their skin is blotchy.', {
            id: 'leg-cramps.sign-details.fever-very-ill.parts.skin.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'neck',
        label: msg('Stiff neck', {
          id: 'leg-cramps.sign-details.fever-very-ill.parts.neck.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('My neck is stiff.', {
            id: 'leg-cramps.sign-details.fever-very-ill.parts.neck.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('Their neck is stiff.', {
            id: 'leg-cramps.sign-details.fever-very-ill.parts.neck.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'rash',
        label: msg('A rash', {
          id: 'leg-cramps.sign-details.fever-very-ill.parts.rash.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I have a rash.', {
            id: 'leg-cramps.sign-details.fever-very-ill.parts.rash.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They have a rash.', {
            id: 'leg-cramps.sign-details.fever-very-ill.parts.rash.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
      {
        id: 'sleepy',
        label: msg('Very sleepy', {
          id: 'leg-cramps.sign-details.fever-very-ill.parts.sleepy.label',
          desc: 'Emergency sign: one of the things it names, to tap',
        }),
        say: {
          me: msg('I am very sleepy.', {
            id: 'leg-cramps.sign-details.fever-very-ill.parts.sleepy.me',
            desc: 'To say on the phone in an emergency, by the person who has it',
          }),
          other: msg('They are very sleepy.', {
            id: 'leg-cramps.sign-details.fever-very-ill.parts.sleepy.other',
            desc: 'To say on the phone in an emergency, of another person',
          }),
        },
      },
    ],
  },
  'bite-spreading': {
    why: msg('Some venoms act on all the muscles, and on the breath and the heart.', {
      id: 'leg-cramps.sign-details.bite-spreading.why',
      desc: 'Warning sign "Cramps that spread after a bite or sting": why it matters',
    }),
    action: msg('Call {emergency} now.', {
      id: 'leg-cramps.sign-details.bite-spreading.action',
      desc: 'Several warning signs: what to do',
    }),
    meanwhile: [
      msg('Keep the person still, and the bitten arm or leg too.', {
        id: 'leg-cramps.sign-details.bite-spreading.meanwhile.still',
        desc: 'Warning sign "Cramps that spread after a bite or sting": what to do until help comes',
      }),
      msg('Take off rings and tight things near the bite.', {
        id: 'leg-cramps.sign-details.bite-spreading.meanwhile.loosen',
        desc: 'Warning sign "Cramps that spread after a bite or sting": what to do until help comes',
      }),
    ],
    avoid: [
      msg('Do not cut, suck or tie off the bite.', {
        id: 'leg-cramps.sign-details.bite-spreading.avoid.cut',
        desc: 'Warning sign "Cramps that spread after a bite or sting": what not to do',
      }),
      msg('Do not try to catch the animal.', {
        id: 'leg-cramps.sign-details.bite-spreading.avoid.catch',
        desc: 'Warning sign "Cramps that spread after a bite or sting": what not to do',
      }),
    ],
    say: {
      me: msg('I was bitten or stung, and the cramps are spreading.', {
        id: 'leg-cramps.sign-details.bite-spreading.say.me',
        desc: 'To say on the phone in an emergency, when the reader did not choose which, by the person who has it',
      }),
      other: msg('They were bitten or stung, and the cramps are spreading.', {
        id: 'leg-cramps.sign-details.bite-spreading.say.other',
        desc: 'To say on the phone in an emergency, when the reader did not choose which, of another person',
      }),
    },
  },
  'clot-risk-pain': {
    why: msg(
      'A clot can feel like a cramp, even before the leg swells. These things make a clot more likely.',
      {
        id: 'leg-cramps.sign-details.clot-risk-pain.why',
        desc: 'Warning sign "New pain in one leg that keeps coming back, after surgery, a cast, bed rest or cancer care, or with a past clot": why it matters',
      },
    ),
    action: msg('Call for advice today. Say that you have had one of these.', {
      id: 'leg-cramps.sign-details.clot-risk-pain.action',
      desc: 'Warning sign "New pain in one leg that keeps coming back, after surgery, a cast, bed rest or cancer care, or with a past clot": what to do',
    }),
    avoid: [
      msg('Do not rub, massage or heat the leg.', {
        id: 'leg-cramps.sign-details.clot-risk-pain.avoid',
        desc: 'Several warning signs: what not to do',
      }),
    ],
  },
  'new-weak-numb': {
    why: msg('A nerve, the spine or a muscle may be in trouble.', {
      id: 'leg-cramps.sign-details.new-weak-numb.why',
      desc: 'Warning sign "New weakness or numbness that stays": why it matters',
    }),
    action: msg(
      'Get checked today. If both legs are weak, or you lose control of pee or poop, call {emergency}.',
      {
        id: 'leg-cramps.sign-details.new-weak-numb.action',
        desc: 'Warning sign "New weakness or numbness that stays": what to do',
      },
    ),
    avoid: [
      msg('Do not walk on a leg that gives way.', {
        id: 'leg-cramps.sign-details.new-weak-numb.avoid',
        desc: 'Warning sign "New weakness or numbness that stays": what not to do',
      }),
    ],
  },
  'rest-pain-sore': {
    why: msg('The leg may not be getting enough blood.', {
      id: 'leg-cramps.sign-details.rest-pain-sore.why',
      desc: 'Warning sign "Rest pain eased by hanging the leg down, or a foot sore that does not heal": why it matters',
    }),
    action: msg('Get checked today.', {
      id: 'leg-cramps.sign-details.rest-pain-sore.action',
      desc: 'Several warning signs: what to do',
    }),
    avoid: [
      msg('Do not use hot or cold packs on that leg.', {
        id: 'leg-cramps.sign-details.rest-pain-sore.avoid',
        desc: 'Used in several places',
      }),
    ],
  },
  'hot-red-fever': {
    why: msg('This can be a skin or blood infection.', {
      id: 'leg-cramps.sign-details.hot-red-fever.why',
      desc: 'Warning sign "Hot spreading skin patch, or fever with leg pain": why it matters',
    }),
    action: msg(
      'Get checked today. With fever, shivers, a fast heart or confusion, go to an {er} now or call {emergency}.',
      {
        id: 'leg-cramps.sign-details.hot-red-fever.action',
        desc: 'Warning sign "Hot spreading skin patch, or fever with leg pain": what to do',
      },
    ),
    avoid: [
      msg('Do not squeeze or massage it.', {
        id: 'leg-cramps.sign-details.hot-red-fever.avoid',
        desc: 'Warning sign "Hot spreading skin patch, or fever with leg pain": what not to do',
      }),
    ],
  },
  'dark-urine': {
    headline: msg('Get a blood test now', {
      id: 'leg-cramps.sign-details.dark-urine.headline',
      desc: 'Warning sign of dark pee: heading of the result',
    }),
    why: msg('Muscle may be breaking down. That can harm the kidneys. It can show up days later.', {
      id: 'leg-cramps.sign-details.dark-urine.why',
      desc: 'Warning sign "Dark pee, like tea or cola": why it matters',
    }),
    action: msg(
      'Go to an {er} or urgent care now for a blood test. Stop hard exercise. If you feel confused, very weak, or pass little pee, call {emergency}.',
      {
        id: 'leg-cramps.sign-details.dark-urine.action',
        desc: 'Warning sign "Dark pee, like tea or cola": what to do',
      },
    ),
    avoid: [
      msg('Do not take ibuprofen. Do not wait for tomorrow.', {
        id: 'leg-cramps.sign-details.dark-urine.avoid',
        desc: 'Warning sign "Dark pee, like tea or cola": what not to do',
      }),
    ],
  },
  'fluid-loss': {
    why: msg('The body may have lost too much water and salt.', {
      id: 'leg-cramps.sign-details.fluid-loss.why',
      desc: 'Warning sign "Big loss of fluid with dizziness, little pee, or drinks not staying down": why it matters',
    }),
    action: msg('Get checked today. Take small sips if you can.', {
      id: 'leg-cramps.sign-details.fluid-loss.action',
      desc: 'Warning sign "Big loss of fluid with dizziness, little pee, or drinks not staying down": what to do',
    }),
    avoid: [
      msg('Do not take salt tablets.', {
        id: 'leg-cramps.sign-details.fluid-loss.avoid',
        desc: 'Used in several places',
      }),
    ],
  },
  'heat-not-better': {
    why: msg('Heat cramps can be a first step to heat illness.', {
      id: 'leg-cramps.sign-details.heat-not-better.why',
      desc: 'Warning sign "Heat cramps still there after 1 hour, or heart trouble or a low-salt diet": why it matters',
    }),
    action: msg(
      'Get help today. Stay cool. If you get confused, faint or very hot, call {emergency}.',
      {
        id: 'leg-cramps.sign-details.heat-not-better.action',
        desc: 'Warning sign "Heat cramps still there after 1 hour, or heart trouble or a low-salt diet": what to do',
      },
    ),
    avoid: [
      msg('Do not go back to hard work or sport. Do not take salt tablets.', {
        id: 'leg-cramps.sign-details.heat-not-better.avoid',
        desc: 'Warning sign "Heat cramps still there after 1 hour, or heart trouble or a low-salt diet": what not to do',
      }),
    ],
  },
  'whole-body-cramps': {
    why: msg('Cramps in many places can mean a body-wide problem, like low salts.', {
      id: 'leg-cramps.sign-details.whole-body-cramps.why',
      desc: 'Warning sign "Cramps in the arms, chest, belly or all over": why it matters',
    }),
    action: msg('Get checked today. If it is chest pain, call {emergency}.', {
      id: 'leg-cramps.sign-details.whole-body-cramps.action',
      desc: 'Warning sign "Cramps in the arms, chest, belly or all over": what to do',
    }),
    avoid: [
      msg('Do not try to fix it with pills on your own.', {
        id: 'leg-cramps.sign-details.whole-body-cramps.avoid',
        desc: 'Warning sign "Cramps in the arms, chest, belly or all over": what not to do',
      }),
    ],
  },
  'lips-tingle': {
    why: msg('Calcium in the blood may be low. Fast breathing can do this too.', {
      id: 'leg-cramps.sign-details.lips-tingle.why',
      desc: 'Warning sign "Tingling lips or fingers, or hands and feet that lock": why it matters',
    }),
    action: msg(
      'Get checked today. If your throat feels tight or you have a seizure, call {emergency}.',
      {
        id: 'leg-cramps.sign-details.lips-tingle.action',
        desc: 'Warning sign "Tingling lips or fingers, or hands and feet that lock": what to do',
      },
    ),
    avoid: [
      msg('Do not take lots of calcium on your own.', {
        id: 'leg-cramps.sign-details.lips-tingle.avoid',
        desc: 'Warning sign "Tingling lips or fingers, or hands and feet that lock": what not to do',
      }),
    ],
  },
  'heart-flutter': {
    why: msg(
      'Body salts may be too low or too high. That can make muscles cramp and upset the heart.',
      {
        id: 'leg-cramps.sign-details.heart-flutter.why',
        desc: 'Warning sign "Heart skipping or racing, with cramps": why it matters',
      },
    ),
    action: msg(
      'Get checked today. With chest pain, trouble breathing, very weak muscles or nearly passing out, call {emergency}.',
      {
        id: 'leg-cramps.sign-details.heart-flutter.action',
        desc: 'Warning sign "Heart skipping or racing, with cramps": what to do',
      },
    ),
    avoid: [
      msg('Do not take salt, potassium or magnesium.', {
        id: 'leg-cramps.sign-details.heart-flutter.avoid',
        desc: 'Several warning signs: what not to do',
      }),
    ],
  },
  toxin: {
    headline: msg('Call now about the poison', {
      id: 'leg-cramps.sign-details.toxin.headline',
      desc: 'Warning sign of a poison: heading of the result',
    }),
    why: msg('Some poisons make muscles cramp.', {
      id: 'leg-cramps.sign-details.toxin.why',
      desc: 'Warning sign "Cramps after contact with a poison, or a bite or sting": why it matters',
    }),
    action: msg(
      'Call {poison} now. If breathing is hard or the person is very sleepy, call {emergency}.',
      {
        id: 'leg-cramps.sign-details.toxin.action',
        desc: 'Warning sign "Cramps after contact with a poison, or a bite or sting": what to do',
      },
    ),
    avoid: [
      msg('Do not make yourself throw up.', {
        id: 'leg-cramps.sign-details.toxin.avoid',
        desc: 'Warning sign "Cramps after contact with a poison, or a bite or sting": what not to do',
      }),
    ],
  },
  'dirty-wound': {
    why: msg('A germ in soil and dirt can cause tetanus. Care early can prevent it.', {
      id: 'leg-cramps.sign-details.dirty-wound.why',
      desc: 'Warning sign "Dirty or deep wound with cramps since": why it matters',
    }),
    action: msg(
      'Get checked today and ask about a tetanus shot. If your jaw gets stiff, call {emergency}.',
      {
        id: 'leg-cramps.sign-details.dirty-wound.action',
        desc: 'Warning sign "Dirty or deep wound with cramps since": what to do',
      },
    ),
    avoid: [
      msg('Do not wait for jaw stiffness.', {
        id: 'leg-cramps.sign-details.dirty-wound.avoid',
        desc: 'Warning sign "Dirty or deep wound with cramps since": what not to do',
      }),
    ],
  },
  'child-unwell': {
    why: msg('Plain cramps and growing pains do not do this.', {
      id: 'leg-cramps.sign-details.child-unwell.why',
      desc: 'Warning sign "Child with a limp, pain in one spot, morning pain, fever, or looking ill": why it matters',
    }),
    action: msg(
      'Get the child checked today. If the child is very ill or hard to wake, call {emergency}.',
      {
        id: 'leg-cramps.sign-details.child-unwell.action',
        desc: 'Warning sign "Child with a limp, pain in one spot, morning pain, fever, or looking ill": what to do',
      },
    ),
    avoid: [
      msg('Do not give aspirin to a child or teen.', {
        id: 'leg-cramps.sign-details.child-unwell.avoid',
        desc: 'Warning sign "Child with a limp, pain in one spot, morning pain, fever, or looking ill": what not to do',
      }),
    ],
  },
  'pregnancy-warning': {
    headline: msg('Call your maternity unit now', {
      id: 'leg-cramps.sign-details.pregnancy-warning.headline',
      desc: 'Warning signs in pregnancy: heading of the result',
    }),
    why: msg('These can be signs of pre-eclampsia, a blood pressure illness of pregnancy.', {
      id: 'leg-cramps.sign-details.pregnancy-warning.why',
      desc: 'Warning sign "Pregnancy or after birth: sudden swelling, bad headache, trouble seeing, or pain under the ribs": why it matters',
    }),
    action: msg(
      'Call your maternity unit or doctor now. If you cannot reach them, go to an {er}. If there is a seizure, call {emergency}.',
      {
        id: 'leg-cramps.sign-details.pregnancy-warning.action',
        desc: 'Warning sign "Pregnancy or after birth: sudden swelling, bad headache, trouble seeing, or pain under the ribs": what to do',
      },
    ),
    avoid: [
      msg('Do not wait for the next check-up.', {
        id: 'leg-cramps.sign-details.pregnancy-warning.avoid',
        desc: 'Warning sign "Pregnancy or after birth: sudden swelling, bad headache, trouble seeing, or pain under the ribs": what not to do',
      }),
    ],
  },
  'statin-muscle': {
    why: msg('Rarely, statins can harm muscle.', {
      id: 'leg-cramps.sign-details.statin-muscle.why',
      desc: 'Warning sign "On a statin, with new muscle pain, soreness or weakness": why it matters',
    }),
    action: msg('Call your doctor or pharmacist today and ask if you should take the next dose.', {
      id: 'leg-cramps.sign-details.statin-muscle.action',
      desc: 'Warning sign "On a statin, with new muscle pain, soreness or weakness": what to do',
    }),
    avoid: [
      msg('Do not ignore dark pee.', {
        id: 'leg-cramps.sign-details.statin-muscle.avoid',
        desc: 'Warning sign "On a statin, with new muscle pain, soreness or weakness": what not to do',
      }),
    ],
  },
  'quinine-bleed': {
    why: msg(
      'Quinine can make the blood stop clotting. It can also upset the heart, ears and eyes.',
      {
        id: 'leg-cramps.sign-details.quinine-bleed.why',
        desc: 'Warning sign "Quinine or tonic water, with bruising, bleeding, spots, ringing ears or sight changes": why it matters',
      },
    ),
    action: msg(
      'Get checked today. Take no more quinine until you have talked to a doctor. For heavy bleeding or fainting, call {emergency}.',
      {
        id: 'leg-cramps.sign-details.quinine-bleed.action',
        desc: 'Warning sign "Quinine or tonic water, with bruising, bleeding, spots, ringing ears or sight changes": what to do',
      },
    ),
    avoid: [
      msg('Do not drink tonic water.', {
        id: 'leg-cramps.sign-details.quinine-bleed.avoid',
        desc: 'Warning sign "Quinine or tonic water, with bruising, bleeding, spots, ringing ears or sight changes": what not to do',
      }),
    ],
  },
  'thinner-bleed': {
    why: msg('With blood thinners, a leg can bleed deep inside the muscle.', {
      id: 'leg-cramps.sign-details.thinner-bleed.why',
      desc: 'Warning sign "Blood thinners, and a growing bruise or swelling": why it matters',
    }),
    action: msg(
      'Get checked today. Say which blood thinner you take. If the leg gets hard, cold or numb, call {emergency}.',
      {
        id: 'leg-cramps.sign-details.thinner-bleed.action',
        desc: 'Warning sign "Blood thinners, and a growing bruise or swelling": what to do',
      },
    ),
    avoid: [
      msg('Do not rub or stretch the leg.', {
        id: 'leg-cramps.sign-details.thinner-bleed.avoid.rub',
        desc: 'Warning sign "Blood thinners, and a growing bruise or swelling": what not to do',
      }),
      msg('Do not stop the blood thinner without asking.', {
        id: 'leg-cramps.sign-details.thinner-bleed.avoid.stop',
        desc: 'Warning sign "Blood thinners, and a growing bruise or swelling": what not to do',
      }),
    ],
  },
  'walk-rest': {
    why: msg(
      'This is often not a true cramp. It can come from narrowed blood vessels or a squeezed nerve.',
      {
        id: 'leg-cramps.sign-details.walk-rest.why',
        desc: 'Warning sign "Pain with walking or standing that goes with rest": why it matters',
      },
    ),
    action: msg(
      'Book a visit in the next days. If pain starts at rest, or the foot turns cold or pale, get help at once.',
      {
        id: 'leg-cramps.sign-details.walk-rest.action',
        desc: 'Warning sign "Pain with walking or standing that goes with rest": what to do',
      },
    ),
    avoid: [
      msg('Do not just put it down to age.', {
        id: 'leg-cramps.sign-details.walk-rest.avoid',
        desc: 'Warning sign "Pain with walking or standing that goes with rest": what not to do',
      }),
    ],
  },
  'sleep-daily': {
    why: msg('You do not have to put up with it. A doctor can look for a cause.', {
      id: 'leg-cramps.sign-details.sleep-daily.why',
      desc: 'Warning sign "Cramps often wake you or affect your day": why it matters',
    }),
    action: msg('Book a visit.', {
      id: 'leg-cramps.sign-details.sleep-daily.action',
      desc: 'Several warning signs: what to do',
    }),
    avoid: [
      msg('Do not use sleeping pills or alcohol to cope.', {
        id: 'leg-cramps.sign-details.sleep-daily.avoid',
        desc: 'Warning sign "Cramps often wake you or affect your day": what not to do',
      }),
    ],
  },
  'not-better': {
    why: msg('A check can look for causes you can treat.', {
      id: 'leg-cramps.sign-details.not-better.why',
      desc: 'Warning sign "Getting worse, or no better after 6 weeks": why it matters',
    }),
    action: msg('Book a visit.', {
      id: 'leg-cramps.sign-details.not-better.action',
      desc: 'Several warning signs: what to do',
    }),
    avoid: [
      msg('Do not keep adding pills or supplements.', {
        id: 'leg-cramps.sign-details.not-better.avoid',
        desc: 'Warning sign "Getting worse, or no better after 6 weeks": what not to do',
      }),
    ],
  },
  'slow-weak-tingle': {
    why: msg('Nerves may need a check.', {
      id: 'leg-cramps.sign-details.slow-weak-tingle.why',
      desc: 'Warning sign "Tingling or twitching that comes back, or slow weakness or thinning": why it matters',
    }),
    action: msg('Book a visit in the next days. If weakness is new and stays, get checked today.', {
      id: 'leg-cramps.sign-details.slow-weak-tingle.action',
      desc: 'Warning sign "Tingling or twitching that comes back, or slow weakness or thinning": what to do',
    }),
    avoid: [
      msg('Do not wait for months.', {
        id: 'leg-cramps.sign-details.slow-weak-tingle.avoid',
        desc: 'Warning sign "Tingling or twitching that comes back, or slow weakness or thinning": what not to do',
      }),
    ],
  },
  'restless-legs': {
    why: msg(
      'This can go with low iron, kidney disease, pregnancy or a medicine. It can be treated.',
      {
        id: 'leg-cramps.sign-details.restless-legs.why',
        desc: 'Warning sign "A strong urge to move the legs": why it matters',
      },
    ),
    action: msg('Book a visit. Ask if your iron should be checked.', {
      id: 'leg-cramps.sign-details.restless-legs.action',
      desc: 'Warning sign "A strong urge to move the legs": what to do',
    }),
    avoid: [
      msg('Do not take iron pills without a test.', {
        id: 'leg-cramps.sign-details.restless-legs.avoid',
        desc: 'Warning sign "A strong urge to move the legs": what not to do',
      }),
    ],
  },
  'medicine-linked': {
    why: msg('Some medicines make cramps more likely. There is often another choice.', {
      id: 'leg-cramps.sign-details.medicine-linked.why',
      desc: 'Warning sign "A medicine linked with cramps": why it matters',
    }),
    action: msg('Ask a pharmacist or doctor to check your list.', {
      id: 'leg-cramps.sign-details.medicine-linked.action',
      desc: 'Warning sign "A medicine linked with cramps": what to do',
    }),
    avoid: [
      msg('Do not stop a medicine on your own.', {
        id: 'leg-cramps.sign-details.medicine-linked.avoid',
        desc: 'Used in several places',
      }),
    ],
  },
  'new-medicine': {
    why: msg('Timing can be a clue.', {
      id: 'leg-cramps.sign-details.new-medicine.why',
      desc: 'Warning sign "Cramps after a new medicine or dose": why it matters',
    }),
    action: msg('Call your doctor or pharmacist in the next 1 to 2 days.', {
      id: 'leg-cramps.sign-details.new-medicine.action',
      desc: 'Warning sign "Cramps after a new medicine or dose": what to do',
    }),
    avoid: [
      msg('Do not stop a medicine on your own.', {
        id: 'leg-cramps.sign-details.new-medicine.avoid',
        desc: 'Used in several places',
      }),
    ],
  },
  'taking-quinine': {
    why: msg(
      'The harm can be worse than the cramps. US and UK drug safety agencies warn about it.',
      {
        id: 'leg-cramps.sign-details.taking-quinine.why',
        desc: 'Warning sign "Using quinine or tonic water for cramps": why it matters',
      },
    ),
    action: msg('Talk to your doctor in the next days about safer choices.', {
      id: 'leg-cramps.sign-details.taking-quinine.action',
      desc: 'Warning sign "Using quinine or tonic water for cramps": what to do',
    }),
    avoid: [
      msg('Do not buy quinine or share it. Do not use tonic water as a treatment.', {
        id: 'leg-cramps.sign-details.taking-quinine.avoid',
        desc: 'Warning sign "Using quinine or tonic water for cramps": what not to do',
      }),
    ],
  },
  'long-condition': {
    why: msg('Cramps can be a sign that the illness or its treatment needs a check.', {
      id: 'leg-cramps.sign-details.long-condition.why',
      desc: 'Warning sign "A long-term illness that can go with cramps": why it matters',
    }),
    action: msg('Tell the team that looks after you.', {
      id: 'leg-cramps.sign-details.long-condition.action',
      desc: 'Warning sign "A long-term illness that can go with cramps": what to do',
    }),
    avoid: [
      msg('Do not start supplements without asking.', {
        id: 'leg-cramps.sign-details.long-condition.avoid',
        desc: 'Warning sign "A long-term illness that can go with cramps": what not to do',
      }),
    ],
  },
  dialysis: {
    headline: msg('Talk to your dialysis team', {
      id: 'leg-cramps.sign-details.dialysis.headline',
      desc: 'Warning sign "On dialysis": heading of the result',
    }),
    why: msg('Cramps are often linked to how much fluid is taken off. The team can change this.', {
      id: 'leg-cramps.sign-details.dialysis.why',
      desc: 'Warning sign "On dialysis": why it matters',
    }),
    action: msg('Tell your dialysis team before your next session.', {
      id: 'leg-cramps.sign-details.dialysis.action',
      desc: 'Warning sign "On dialysis": what to do',
    }),
    avoid: [
      msg('Do not drink extra or take salts without asking.', {
        id: 'leg-cramps.sign-details.dialysis.avoid',
        desc: 'Warning sign "On dialysis": what not to do',
      }),
    ],
  },
  pregnant: {
    headline: msg('Talk to your midwife or doctor soon', {
      id: 'leg-cramps.sign-details.pregnant.headline',
      desc: 'Warning sign "Pregnant, or had a baby in the last 3 months": heading of the result',
    }),
    why: msg('Cramps are common then. But clots are more likely too, so tell your care team.', {
      id: 'leg-cramps.sign-details.pregnant.why',
      desc: 'Warning sign "Pregnant or had a baby in the last 3 months": why it matters',
    }),
    action: msg(
      'Tell your midwife or doctor in the next days. One leg swollen, warm or tender to touch: get checked today.',
      {
        id: 'leg-cramps.sign-details.pregnant.action',
        desc: 'Warning sign "Pregnant or had a baby in the last 3 months": what to do',
      },
    ),
    avoid: [
      msg('Do not take pills or supplements for cramps without asking.', {
        id: 'leg-cramps.sign-details.pregnant.avoid',
        desc: 'Warning sign "Pregnant or had a baby in the last 3 months": what not to do',
      }),
    ],
  },
  child: {
    why: msg('This tool is made for adults. Cramps are rare under age 8.', {
      id: 'leg-cramps.sign-details.child.why',
      desc: 'Warning sign "Under 18": why it matters',
    }),
    action: msg('Ask a doctor or nurse if cramps keep coming back, or if anything seems odd.', {
      id: 'leg-cramps.sign-details.child.action',
      desc: 'Warning sign "Under 18": what to do',
    }),
    avoid: [
      msg('Do not give a child adult medicines.', {
        id: 'leg-cramps.sign-details.child.avoid',
        desc: 'Warning sign "Under 18": what not to do',
      }),
    ],
  },
  'heavy-alcohol': {
    why: msg('Alcohol is linked with cramps and can harm nerves and lower minerals.', {
      id: 'leg-cramps.sign-details.heavy-alcohol.why',
      desc: 'Warning sign "A lot of alcohol on most days": why it matters',
    }),
    action: msg('Talk to a doctor. If you drink every day, get help before you stop.', {
      id: 'leg-cramps.sign-details.heavy-alcohol.action',
      desc: 'Warning sign "A lot of alcohol on most days": what to do',
    }),
    avoid: [
      msg('Do not stop all at once if you drink heavily every day. It can be dangerous.', {
        id: 'leg-cramps.sign-details.heavy-alcohol.avoid',
        desc: 'Warning sign "A lot of alcohol on most days": what not to do',
      }),
    ],
  },
  'both-ankles': {
    why: msg('This can come from the heart, kidneys, liver, veins or a medicine.', {
      id: 'leg-cramps.sign-details.both-ankles.why',
      desc: 'Warning sign "Both ankles or legs swollen": why it matters',
    }),
    action: msg('Book a visit in the next days. With trouble breathing, call {emergency}.', {
      id: 'leg-cramps.sign-details.both-ankles.action',
      desc: 'Warning sign "Both ankles or legs swollen": what to do',
    }),
    avoid: [
      msg("Do not take someone else's water pills.", {
        id: 'leg-cramps.sign-details.both-ankles.avoid',
        desc: 'Warning sign "Both ankles or legs swollen": what not to do',
      }),
    ],
  },
  'tired-thirsty': {
    why: msg('Thyroid or sugar problems can go with cramps. A blood test can show them.', {
      id: 'leg-cramps.sign-details.tired-thirsty.why',
      desc: 'Warning sign "Very tired or cold, weight change, or very thirsty": why it matters',
    }),
    action: msg('Book a visit in the next days.', {
      id: 'leg-cramps.sign-details.tired-thirsty.action',
      desc: 'Warning sign "Very tired or cold, weight change, or very thirsty": what to do',
    }),
    avoid: [
      msg('Do not start iodine or other pills on your own.', {
        id: 'leg-cramps.sign-details.tired-thirsty.avoid',
        desc: 'Warning sign "Very tired or cold, weight change, or very thirsty": what not to do',
      }),
    ],
  },
  'cold-feet': {
    why: msg('Blood flow to the legs may be low.', {
      id: 'leg-cramps.sign-details.cold-feet.why',
      desc: 'Warning sign "Cold feet, shiny skin, hair loss, or slow-healing cuts": why it matters',
    }),
    action: msg('Book a visit in the next days. A sudden cold pale foot: call {emergency}.', {
      id: 'leg-cramps.sign-details.cold-feet.action',
      desc: 'Warning sign "Cold feet, shiny skin, hair loss, or slow-healing cuts": what to do',
    }),
    avoid: [
      msg('Do not use hot packs on cold feet.', {
        id: 'leg-cramps.sign-details.cold-feet.avoid',
        desc: 'Warning sign "Cold feet, shiny skin, hair loss, or slow-healing cuts": what not to do',
      }),
    ],
  },
  'unsure-urgent': {
    why: msg('When it is hard to tell, it is safer to ask a person today.', {
      id: 'leg-cramps.sign-details.unsure-urgent.why',
      desc: 'Warning sign "Not sure about a warning sign": why it matters',
    }),
    action: msg('Call {adviceLine} today and describe what you see and feel.', {
      id: 'leg-cramps.sign-details.unsure-urgent.action',
      desc: 'Warning sign "Not sure about a warning sign": what to do',
    }),
    avoid: [
      msg('Do not wait because a tool could not tell.', {
        id: 'leg-cramps.sign-details.unsure-urgent.avoid',
        desc: 'Warning sign "Not sure about a warning sign": what not to do',
      }),
    ],
  },
  'unsure-soon': {
    why: msg('These can change what is safe for you.', {
      id: 'leg-cramps.sign-details.unsure-soon.why',
      desc: 'Warning sign "Not sure about medicines, illnesses or pregnancy": why it matters',
    }),
    action: msg('Ask a pharmacist, doctor or nurse before you take anything for cramps.', {
      id: 'leg-cramps.sign-details.unsure-soon.action',
      desc: 'Warning sign "Not sure about medicines, illnesses or pregnancy": what to do',
    }),
    avoid: [
      msg('Do not guess.', {
        id: 'leg-cramps.sign-details.unsure-soon.avoid',
        desc: 'Warning sign "Not sure about medicines, illnesses or pregnancy": what not to do',
      }),
    ],
  },
} as const satisfies Record<SignId, SignDetails>;
