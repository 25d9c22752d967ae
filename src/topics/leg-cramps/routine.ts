import {msg} from '@lit/localize';
import type {RoutinePlan, Stretch} from '../../content/index.js';
import type {Timing} from './relief.js';
import type {RoutinePictureId} from './routine-pictures.js';

type TimedStretch = Stretch<string, RoutinePictureId> & Timing;

/**
 * Hold, rest and repeats of the routine: 3 holds of 10 seconds a leg, as in the trial that helped
 * (source `hallegraeff-2012`).
 */
const routineTiming = {seconds: 10, repeat: 3, restSeconds: 10, sides: 2} as const;

/** The reader picks one. The sitting stretch stands first since it is the safest at night. */
export const calfStretches = [
  {
    id: 'towel',
    title: msg('Sitting towel stretch', {
      id: 'leg-cramps.routine.calfStretches.towel.title',
      desc: 'Name of a stretch',
    }),
    level: msg('Safest choice if you feel unsteady or are pregnant', {
      id: 'leg-cramps.routine.calfStretches.towel.level',
      desc: 'Stretch "Sitting towel stretch": who it is for',
    }),
    picture: 'towel-stretch',
    ...routineTiming,
    steps: [
      msg('Sit on a bed, a bench or the floor with one leg straight.', {
        id: 'leg-cramps.routine.calfStretches.towel.steps.sit-bed',
        desc: 'Stretch "Sitting towel stretch": step',
      }),
      msg('Put a towel around the ball of that foot.', {
        id: 'leg-cramps.routine.calfStretches.towel.steps.put-towel',
        desc: 'Stretch "Sitting towel stretch": step',
      }),
      msg('Pull the towel toward you until you feel a pull in the calf.', {
        id: 'leg-cramps.routine.calfStretches.towel.steps.pull-towel',
        desc: 'Stretch "Sitting towel stretch": step',
      }),
    ],
    cautions: [
      msg('Keep your back tall. Do not jerk.', {
        id: 'leg-cramps.routine.calfStretches.towel.cautions.keep-back',
        desc: 'Used in several places',
      }),
    ],
  },
  {
    id: 'wall',
    title: msg('Wall calf stretch', {
      id: 'leg-cramps.routine.calfStretches.wall.title',
      desc: 'Name of a stretch',
    }),
    level: msg('Stand, steady', {
      id: 'leg-cramps.routine.calfStretches.wall.level',
      desc: 'Stretch "Wall calf stretch": who it is for',
    }),
    picture: 'wall-stretch',
    ...routineTiming,
    steps: [
      msg("Stand facing a wall, about an arm's length away. Put your hands on it.", {
        id: 'leg-cramps.routine.calfStretches.wall.steps.stand-facing',
        desc: 'Stretch "Wall calf stretch": step',
      }),
      msg('Step one foot back. Keep that knee straight and the heel down.', {
        id: 'leg-cramps.routine.calfStretches.wall.steps.step-one',
        desc: 'Stretch "Wall calf stretch": step',
      }),
      msg('Lean in until you feel a pull in the back calf.', {
        id: 'leg-cramps.routine.calfStretches.wall.steps.lean-until',
        desc: 'Stretch "Wall calf stretch": step',
      }),
    ],
    cautions: [
      msg('Stop if it hurts.', {
        id: 'leg-cramps.routine.calfStretches.wall.cautions.stop-hurts',
        desc: 'Stretch "Wall calf stretch": caution',
      }),
      msg('Have a chair near you.', {
        id: 'leg-cramps.routine.calfStretches.wall.cautions.chair-near',
        desc: 'Stretch "Wall calf stretch": caution',
      }),
    ],
  },
  {
    id: 'step',
    title: msg('Step heel drop', {
      id: 'leg-cramps.routine.calfStretches.step.title',
      desc: 'Name of a stretch',
    }),
    level: msg('Only if your balance is good', {
      id: 'leg-cramps.routine.calfStretches.step.level',
      desc: 'Stretch "Step heel drop": who it is for',
    }),
    picture: 'step-stretch',
    ...routineTiming,
    steps: [
      msg('Stand on the bottom step. Hold the rail with one hand.', {
        id: 'leg-cramps.routine.calfStretches.step.steps.stand-bottom',
        desc: 'Stretch "Step heel drop": step',
      }),
      msg('Let one heel hang over the edge and sink down slowly.', {
        id: 'leg-cramps.routine.calfStretches.step.steps.let-one',
        desc: 'Stretch "Step heel drop": step',
      }),
      msg('Stop when you feel a pull in the calf.', {
        id: 'leg-cramps.routine.calfStretches.step.steps.stop-feel',
        desc: 'Stretch "Step heel drop": step',
      }),
    ],
    cautions: [
      msg(
        'Not for you if you are pregnant, dizzy, or have had falls, numb feet or a recent injury.',
        {
          id: 'leg-cramps.routine.calfStretches.step.cautions.pregnant-dizzy',
          desc: 'Stretch "Step heel drop": caution',
        },
      ),
    ],
  },
] as const satisfies readonly TimedStretch[];

export const thighStretch = {
  id: 'thigh',
  title: msg('Back-of-thigh stretch', {
    id: 'leg-cramps.routine.thighStretch.title',
    desc: 'Name of a stretch',
  }),
  level: msg('Sit, on the bed or the floor', {
    id: 'leg-cramps.routine.thighStretch.level',
    desc: 'Stretch "Back-of-thigh stretch": who it is for',
  }),
  ...routineTiming,
  steps: [
    msg('Sit tall with one leg straight in front of you.', {
      id: 'leg-cramps.routine.thighStretch.steps.sit-tall',
      desc: 'Stretch "Back-of-thigh stretch": step',
    }),
    msg('Lean forward from the hips until you feel a pull behind the thigh.', {
      id: 'leg-cramps.routine.thighStretch.steps.lean-forward',
      desc: 'Stretch "Back-of-thigh stretch": step',
    }),
  ],
  cautions: [],
} as const satisfies TimedStretch;

export const habits = [
  {
    id: 'covers',
    text: msg('Keep covers loose at the foot of the bed.', {
      id: 'leg-cramps.routine.habits.covers.text',
      desc: 'Habit that may mean fewer cramps',
    }),
    evidence: 'expert',
  },
  {
    id: 'active',
    text: msg('Be active most days. Build up slowly.', {
      id: 'leg-cramps.routine.habits.active.text',
      desc: 'Habit that may mean fewer cramps',
    }),
    evidence: 'limited',
  },
  {
    id: 'sitting',
    text: msg('Break up long sitting or standing.', {
      id: 'leg-cramps.routine.habits.sitting.text',
      desc: 'Habit that may mean fewer cramps',
    }),
    evidence: 'expert',
  },
  {
    id: 'shoes',
    text: msg('Wear shoes that support your feet.', {
      id: 'leg-cramps.routine.habits.shoes.text',
      desc: 'Habit that may mean fewer cramps',
    }),
    evidence: 'expert',
  },
  {
    id: 'alcohol',
    text: msg('Drink less alcohol, mostly in the evening.', {
      id: 'leg-cramps.routine.habits.alcohol.text',
      desc: 'Habit that may mean fewer cramps',
    }),
    evidence: 'limited',
  },
  {
    id: 'medicines',
    text: msg('Ask a pharmacist to check your medicines.', {
      id: 'leg-cramps.routine.habits.medicines.text',
      desc: 'Habit that may mean fewer cramps',
    }),
    evidence: 'moderate',
  },
] as const;

const drinking = {
  title: msg('Drinking', {
    id: 'leg-cramps.routine.drinking.title',
    desc: 'Heading above advice on drinking',
  }),
  items: [
    {
      text: msg('Drink when you are thirsty. Pale yellow pee is a good sign.', {
        id: 'leg-cramps.routine.drinking.items.drink-thirsty.text',
        desc: 'Advice on drinking',
      }),
    },
    {
      text: msg('After a long sweat, have a sports drink, or water with a salty snack.', {
        id: 'leg-cramps.routine.drinking.items.after-long.text',
        desc: 'Advice on drinking',
      }),
    },
    {
      text: msg('Do not take salt tablets.', {
        id: 'leg-cramps.routine.drinking.items.take-salt.text',
        desc: 'Used in several places',
      }),
    },
    {
      text: msg('Do not force large amounts of water. Too much can be deadly.', {
        id: 'leg-cramps.routine.drinking.items.force-large.text',
        desc: 'Advice on drinking',
      }),
    },
    {
      text: msg(
        'If you have heart, kidney or liver disease, or were told to limit fluids or salt, ask first.',
        {id: 'leg-cramps.routine.drinking.items.heart-kidney.text', desc: 'Advice on drinking'},
      ),
    },
  ],
  evidence: {
    level: 'limited',
    note: msg(
      'Drinking more has not been shown to stop most cramps. It is still good to avoid getting dried out.',
      {id: 'leg-cramps.routine.drinking.evidence.note', desc: 'How sure we are about drinking'},
    ),
  },
} as const;

export const routinePlan = {
  routine: {
    title: msg('Before-bed stretch routine', {
      id: 'leg-cramps.routine.routinePlan.routine.title',
      desc: 'Heading of the plan for fewer cramps',
    }),
    when: msg('Each night, just before bed. About 3 minutes, for 6 weeks, both legs.', {
      id: 'leg-cramps.routine.routinePlan.routine.when',
      desc: 'How often and how long',
    }),
    note: msg('The trial that helped used calf and back-of-thigh stretches together.', {
      id: 'leg-cramps.routine.routinePlan.routine.note',
      desc: 'Why there are two stretches',
    }),
    evidence: {
      level: 'limited',
      note: msg(
        'Does it work? In one study of 80 older adults, stretching each night for 6 weeks meant fewer and milder cramps. In a bigger study, calf stretches alone made no difference. It is safe for most people, so it is worth a try.',
        {
          id: 'leg-cramps.routine.routinePlan.routine.evidence.note',
          desc: 'How sure we are that the routine helps',
        },
      ),
    },
  },
  choices: calfStretches,
  next: [thighStretch],
  lists: [
    {
      title: msg('What else may help', {
        id: 'leg-cramps.routine.routinePlan.lists.what-else.title',
        desc: 'Heading above a list of habits',
      }),
      items: habits,
    },
    drinking,
  ],
} as const satisfies RoutinePlan<RoutinePictureId>;
