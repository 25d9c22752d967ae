import {msg} from '@lit/localize';
import type {Opening, ReliefContent, ReliefStep} from '../../content/index.js';
import type {PictureId} from './pictures.js';

/** All times of steps and stretches, by seconds. */
const durations = {
  10: 'cldr:duration/10',
  30: 'cldr:duration/30',
  60: 'cldr:duration/60',
  600: 'cldr:duration/600',
  900: 'cldr:duration/900',
} as const;

/** The plural categories of all repeats. */
const plurals = {2: 'cldr:plural/2', 3: 'cldr:plural/3'} as const;

/** What makes the compiler ask for words for each time and number of repeats. */
export interface Timing {
  readonly seconds: keyof typeof durations | 0;
  readonly repeat: keyof typeof plurals | 1;
  readonly restSeconds: keyof typeof durations | 0;
}

export type Step = ReliefStep<string, PictureId> & Timing;

/** What to look for before anybody stretches or rubs a leg. */
const firstLook = {
  title: msg('First look', {
    id: 'leg-cramps.relief.firstLook.title',
    desc: 'Heading of the check before the first step',
  }),
  text: msg(
    'Is one leg swollen, warm or a changed color? Did you just hurt the leg? Is it cold or pale? If yes, do not stretch or rub it. Get help.',
    {
      id: 'leg-cramps.relief.firstLook.text',
      desc: 'The check before the first step, as a paragraph',
    },
  ),
} as const;

/** Told to every reader, and by the timer when it is time. */
const limitRule = {
  title: msg('The 10-minute rule', {
    id: 'leg-cramps.relief.limitRule.title',
    desc: 'Heading of a note',
  }),
  rule: msg(
    'A cramp that lasts more than 10 minutes and does not ease needs to be checked today.',
    {id: 'leg-cramps.relief.limitRule.rule', desc: 'The 10-minute rule'},
  ),
} as const;

export const heatAndCold = [
  msg('15 minutes at most. Check the skin after 5 minutes.', {
    id: 'leg-cramps.relief.heatAndCold.minutes-most',
    desc: 'Caution for heat and cold packs',
  }),
  msg('Always put cloth between the pack and your skin.', {
    id: 'leg-cramps.relief.heatAndCold.always-put',
    desc: 'Caution for heat and cold packs',
  }),
  msg('Not while you sleep.', {
    id: 'leg-cramps.relief.heatAndCold.while-sleep',
    desc: 'Caution for heat and cold packs',
  }),
  msg(
    'Not on skin you cannot feel well, or with poor blood flow or diabetes, unless your care team says it is safe.',
    {id: 'leg-cramps.relief.heatAndCold.skin-cannot', desc: 'Caution for heat and cold packs'},
  ),
  msg('Not on broken skin.', {
    id: 'leg-cramps.relief.heatAndCold.broken-skin',
    desc: 'Caution for heat and cold packs',
  }),
];

export const duringSteps = [
  {
    id: 'stop',
    title: msg('Stop and get safe', {
      id: 'leg-cramps.relief.duringSteps.stop.title',
      desc: 'Step title',
    }),
    text: msg(
      'Stop what you are doing. Hold on to something or sit down. In water, get to the side or float on your back. In a car, pull over when it is safe.',
      {id: 'leg-cramps.relief.duringSteps.stop.text', desc: 'Step "Stop and get safe": what to do'},
    ),
    seconds: 10,
    repeat: 1,
    restSeconds: 0,
    cautions: [],
    evidence: 'expert',
  },
  {
    id: 'pull',
    title: msg('Straighten the leg and pull your toes up', {
      id: 'leg-cramps.relief.duringSteps.pull.title',
      desc: 'Step title',
    }),
    text: msg(
      'Straighten your knee. Pull your toes toward your shin, with your hand or a towel. Go slowly until you feel a pull. Do not bounce. Breathe.',
      {
        id: 'leg-cramps.relief.duringSteps.pull.text',
        desc: 'Step "Straighten the leg and pull your toes up": what to do',
      },
    ),
    seconds: 30,
    repeat: 3,
    restSeconds: 10,
    picture: 'pull-toes',
    cautions: [
      msg('Ease off if the pain gets sharper.', {
        id: 'leg-cramps.relief.duringSteps.pull.cautions.ease-off',
        desc: 'Used in several places',
      }),
    ],
    evidence: 'moderate',
  },
  {
    id: 'stand',
    title: msg('Stand or walk on your heels', {
      id: 'leg-cramps.relief.duringSteps.stand.title',
      desc: 'Step title',
    }),
    text: msg(
      'If you feel steady, stand and press your heel down, or walk a few steps on your heels. Hold on to a wall or chair.',
      {
        id: 'leg-cramps.relief.duringSteps.stand.text',
        desc: 'Step "Stand or walk on your heels": what to do',
      },
    ),
    seconds: 30,
    repeat: 2,
    restSeconds: 10,
    picture: 'heel-walk',
    cautions: [
      msg('Skip this if you feel dizzy, unsteady, or just woke up and are groggy.', {
        id: 'leg-cramps.relief.duringSteps.stand.cautions.skip-feel',
        desc: 'Step "Stand or walk on your heels": caution',
      }),
    ],
    evidence: 'expert',
  },
  {
    id: 'rub',
    title: msg('Rub the muscle', {
      id: 'leg-cramps.relief.duringSteps.rub.title',
      desc: 'Step title',
    }),
    text: msg('Rub the tight muscle gently with your hands.', {
      id: 'leg-cramps.relief.duringSteps.rub.text',
      desc: 'Step "Rub the muscle": what to do',
    }),
    seconds: 60,
    repeat: 1,
    restSeconds: 0,
    cautions: [
      msg('Do not rub if the leg is swollen, warm, red or darker, or just hurt.', {
        id: 'leg-cramps.relief.duringSteps.rub.cautions.rub-leg',
        desc: 'Step "Rub the muscle": caution',
      }),
    ],
    evidence: 'expert',
  },
  {
    id: 'warm',
    title: msg('Try warmth, or cold if you like it better', {
      id: 'leg-cramps.relief.duringSteps.warm.title',
      desc: 'Step title',
    }),
    text: msg(
      'Use a warm towel, a warm shower, or a warm pack in a cloth. Or use a cold pack in a cloth when the pain is easing.',
      {
        id: 'leg-cramps.relief.duringSteps.warm.text',
        desc: 'Step "Try warmth, or cold if you like it better": what to do',
      },
    ),
    seconds: 600,
    repeat: 1,
    restSeconds: 0,
    picture: 'warm-cold',
    cautions: heatAndCold,
    evidence: 'limited',
  },
] as const satisfies readonly Step[];

/** For a reader who has a cramp now. */
const opening = {
  question: msg('Have a cramp right now?', {
    id: 'leg-cramps.relief.opening.question',
    desc: 'Above the line that says what to do in a cramp',
  }),
  step: 'pull',
  lines: [
    msg('Straighten the leg.', {
      id: 'leg-cramps.relief.opening.lines.straighten',
      desc: 'What to do in a cramp: the first of three short sentences',
    }),
    msg('Pull the toes up.', {
      id: 'leg-cramps.relief.opening.lines.pull',
      desc: 'What to do in a cramp: the second of three short sentences',
    }),
    msg('Hold.', {
      id: 'leg-cramps.relief.opening.lines.hold',
      desc: 'What to do in a cramp: the last of three short sentences',
    }),
  ],
  timer: msg('3 holds of 30 seconds', {
    id: 'leg-cramps.relief.opening.timer',
    desc: 'Small line in the button that starts the timer',
  }),
  stopRule: {
    question: msg('Swollen, hurt, or cold leg?', {
      id: 'leg-cramps.relief.opening.stopRule.question',
      desc: 'When not to stretch; the rule "Stop." follows. Opens the first look',
    }),
    rule: msg('Stop.', {
      id: 'leg-cramps.relief.opening.stopRule.rule',
      desc: 'After "Swollen, hurt, or cold leg?"',
    }),
  },
} as const satisfies Opening<(typeof duringSteps)[number]['id']>;

/** How to pull on each muscle that can cramp. */
const elsewhere = {
  title: msg('Which muscle cramps?', {
    id: 'leg-cramps.relief.elsewhere.title',
    desc: 'Opens how to stretch each muscle',
  }),
  items: [
    {
      place: msg('Calf', {id: 'leg-cramps.relief.elsewhere.items.calf.place', desc: 'Muscle'}),
      text: msg('Knee straight. Pull the toes up toward the shin.', {
        id: 'leg-cramps.relief.elsewhere.items.calf.text',
        desc: 'How to stretch this muscle in a cramp',
      }),
    },
    {
      place: msg('Foot', {id: 'leg-cramps.relief.elsewhere.items.foot.place', desc: 'Muscle'}),
      text: msg('Pull the toes up and back with your hand. Stand on the foot if you are steady.', {
        id: 'leg-cramps.relief.elsewhere.items.foot.text',
        desc: 'How to stretch this muscle in a cramp',
      }),
    },
    {
      place: msg('Back of thigh', {
        id: 'leg-cramps.relief.elsewhere.items.back-thigh.place',
        desc: 'Muscle',
      }),
      text: msg('Sit or lie. Keep the knee nearly straight and lean forward from the hips.', {
        id: 'leg-cramps.relief.elsewhere.items.back-thigh.text',
        desc: 'How to stretch this muscle in a cramp',
      }),
    },
    {
      place: msg('Front of thigh', {
        id: 'leg-cramps.relief.elsewhere.items.front-thigh.place',
        desc: 'Muscle',
      }),
      text: msg('Hold a chair. Bend the knee and bring the heel toward your bottom.', {
        id: 'leg-cramps.relief.elsewhere.items.front-thigh.text',
        desc: 'How to stretch this muscle in a cramp',
      }),
    },
  ],
} as const;

const notes = [
  msg('Pain pills do not stop a cramp. It will be over before they work.', {
    id: 'leg-cramps.relief.notes.pain-pills',
    desc: 'Note below the steps',
  }),
];

/** What to do during a cramp. */
export const relief = {
  opening,
  firstLook,
  duringSteps,
  elsewhere,
  limitRule,
  notes,
  durations,
  plurals,
} as const satisfies ReliefContent['relief'];
