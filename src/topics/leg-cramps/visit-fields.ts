import {msg} from '@lit/localize';
import type {Diary, VisitField} from '../../content/index.js';

const left = msg('Left', {
  id: 'leg-cramps.doctor-visit.fields.leg.left',
  desc: 'Which leg; also a box to tick in the diary',
});
const right = msg('Right', {
  id: 'leg-cramps.doctor-visit.fields.leg.right',
  desc: 'Which leg; also a box to tick in the diary',
});
const calf = msg('Calf', {
  id: 'leg-cramps.doctor-visit.fields.muscle.calf',
  desc: 'Which muscle: back of the lower leg; also a box to tick in the diary',
});
const foot = msg('Foot', {
  id: 'leg-cramps.doctor-visit.fields.muscle.foot',
  desc: 'Which muscle; also a box to tick in the diary',
});
const thigh = msg('Thigh', {
  id: 'leg-cramps.doctor-visit.fields.muscle.thigh',
  desc: 'Which muscle; also a box to tick in the diary',
});
const leg = msg('Leg', {
  id: 'leg-cramps.doctor-visit.fields.leg.short',
  desc: 'Box on the sheet for a doctor, and column of the diary: which leg',
});
const muscle = msg('Muscle', {
  id: 'leg-cramps.doctor-visit.fields.muscle.short',
  desc: 'Box on the sheet for a doctor, and column of the diary: which muscle',
});

/**
 * What a doctor asks first. A cramp of more than 10 minutes is no choice here: it is a warning sign, which the
 * questions ask about.
 */
export const fields = [
  {
    id: 'leg',
    label: msg('Which leg?', {
      id: 'leg-cramps.doctor-visit.fields.leg.label',
      desc: 'Field to fill in before the sheet for a doctor is printed',
    }),
    short: leg,
    choices: [
      {id: 'left', label: left},
      {id: 'right', label: right},
      {
        id: 'both',
        label: msg('Both', {
          id: 'leg-cramps.doctor-visit.fields.leg.both',
          desc: 'Which leg: both',
        }),
      },
    ],
  },
  {
    id: 'muscle',
    label: msg('Which muscle?', {
      id: 'leg-cramps.doctor-visit.fields.muscle.label',
      desc: 'Field to fill in before the sheet for a doctor is printed',
    }),
    short: muscle,
    choices: [
      {id: 'calf', label: calf},
      {id: 'foot', label: foot},
      {id: 'thigh', label: thigh},
      {
        id: 'several',
        label: msg('More than one', {
          id: 'leg-cramps.doctor-visit.fields.muscle.several',
          desc: 'Which muscle: more than one of calf, foot and thigh',
        }),
      },
    ],
  },
  {
    id: 'often',
    label: msg('How often do they come?', {
      id: 'leg-cramps.doctor-visit.fields.often.label',
      desc: 'Field to fill in before the sheet for a doctor is printed; "they" are the cramps',
    }),
    short: msg('How often', {
      id: 'leg-cramps.doctor-visit.fields.often.short',
      desc: 'Box on the sheet for a doctor: how often the cramps come',
    }),
    choices: [
      {
        id: 'rarely',
        label: msg('Less than once a week', {
          id: 'leg-cramps.doctor-visit.fields.often.rarely',
          desc: 'How often the cramps come',
        }),
      },
      {
        id: 'weekly',
        label: msg('1 to 3 times a week', {
          id: 'leg-cramps.doctor-visit.fields.often.weekly',
          desc: 'How often the cramps come',
        }),
      },
      {
        id: 'most',
        label: msg('Most days or nights', {
          id: 'leg-cramps.doctor-visit.fields.often.most',
          desc: 'How often the cramps come',
        }),
      },
      {
        id: 'daily',
        label: msg('Several times a day', {
          id: 'leg-cramps.doctor-visit.fields.often.daily',
          desc: 'How often the cramps come: in 24 hours, day or night',
        }),
      },
    ],
  },
  {
    id: 'long',
    label: msg('How long does one last?', {
      id: 'leg-cramps.doctor-visit.fields.long.label',
      desc: 'Field to fill in before the sheet for a doctor is printed; "one" is a cramp',
    }),
    short: msg('Each lasts', {
      id: 'leg-cramps.doctor-visit.fields.long.short',
      desc: 'Box on the sheet for a doctor: how long each cramp lasts',
    }),
    choices: [
      {
        id: 'seconds',
        label: msg('Under 1 minute', {
          id: 'leg-cramps.doctor-visit.fields.long.seconds',
          desc: 'How long a cramp lasts',
        }),
      },
      {
        id: 'short',
        label: msg('1 to 5 minutes', {
          id: 'leg-cramps.doctor-visit.fields.long.short-choice',
          desc: 'How long a cramp lasts',
        }),
      },
      {
        id: 'longer',
        label: msg('5 to 10 minutes', {
          id: 'leg-cramps.doctor-visit.fields.long.longer',
          desc: 'How long a cramp lasts',
        }),
      },
      {
        id: 'varies',
        label: msg('It varies', {
          id: 'leg-cramps.doctor-visit.fields.long.varies',
          desc: 'How long a cramp lasts',
        }),
      },
    ],
  },
  {
    id: 'since',
    label: msg('Since when?', {
      id: 'leg-cramps.doctor-visit.fields.since.label',
      desc: 'Field to fill in before the sheet for a doctor is printed: since when the cramps come',
    }),
    short: msg('Began', {
      id: 'leg-cramps.doctor-visit.fields.since.short',
      desc: 'Box on the sheet for a doctor: when the cramps began',
    }),
    choices: [
      {
        id: 'days',
        label: msg('In the last week', {
          id: 'leg-cramps.doctor-visit.fields.since.days',
          desc: 'When the cramps began',
        }),
      },
      {
        id: 'weeks',
        label: msg('1 to 4 weeks ago', {
          id: 'leg-cramps.doctor-visit.fields.since.weeks',
          desc: 'When the cramps began',
        }),
      },
      {
        id: 'months',
        label: msg('1 to 6 months ago', {
          id: 'leg-cramps.doctor-visit.fields.since.months',
          desc: 'When the cramps began',
        }),
      },
      {
        id: 'half-year',
        label: msg('6 to 12 months ago', {
          id: 'leg-cramps.doctor-visit.fields.since.half-year',
          desc: 'When the cramps began',
        }),
      },
      {
        id: 'years',
        label: msg('Over a year ago', {
          id: 'leg-cramps.doctor-visit.fields.since.years',
          desc: 'When the cramps began',
        }),
      },
    ],
  },
] as const satisfies readonly VisitField[];

/** Two weeks, filled in by hand. */
export const diary = {
  title: msg('Leg cramp diary: 2 weeks', {
    id: 'leg-cramps.doctor-visit.diary.title',
    desc: 'Title of a page to print and fill in by hand',
  }),
  lead: msg('One line for each cramp. Take it to your visit.', {
    id: 'leg-cramps.doctor-visit.diary.lead',
    desc: 'Below the title of the diary; a line is a row of a table',
  }),
  columns: [
    {
      title: msg('Date', {id: 'leg-cramps.doctor-visit.diary.date', desc: 'Column of the diary'}),
      width: 10,
    },
    {
      title: msg('Time', {id: 'leg-cramps.doctor-visit.diary.time', desc: 'Column of the diary'}),
      width: 8,
    },
    {title: leg, width: 14, boxes: [left, right]},
    {title: muscle, width: 16, boxes: [calf, foot, thigh]},
    {
      title: msg('Minutes', {
        id: 'leg-cramps.doctor-visit.diary.minutes',
        desc: 'Column of the diary: how long the cramp lasted',
      }),
      width: 11,
    },
    {
      title: msg('Pain 0 to 10', {
        id: 'leg-cramps.doctor-visit.diary.pain',
        desc: 'Column of the diary: how strong the pain was, in a number',
      }),
      width: 11,
    },
    {
      title: msg('What was done', {
        id: 'leg-cramps.doctor-visit.diary.done',
        desc: 'Column of the diary: what the person did against the cramp; boxes to tick below',
      }),
      width: 17,
      boxes: [
        msg('Stretch', {
          id: 'leg-cramps.doctor-visit.diary.stretch',
          desc: 'Box to tick in the diary: what was done against the cramp',
        }),
        msg('Walk', {
          id: 'leg-cramps.doctor-visit.diary.walk',
          desc: 'Box to tick in the diary: what was done against the cramp',
        }),
        msg('Warmth', {
          id: 'leg-cramps.doctor-visit.diary.warmth',
          desc: 'Box to tick in the diary: what was done against the cramp',
        }),
      ],
    },
    {
      title: msg('Did it help?', {
        id: 'leg-cramps.doctor-visit.diary.helped',
        desc: 'Column of the diary, with the boxes "Yes" and "No" below',
      }),
      width: 13,
      boxes: [
        msg('Yes', {
          id: 'leg-cramps.doctor-visit.diary.yes',
          desc: 'Box to tick in the diary, below "Did it help?"',
        }),
        msg('No', {
          id: 'leg-cramps.doctor-visit.diary.no',
          desc: 'Box to tick in the diary, below "Did it help?"',
        }),
      ],
    },
  ],
  urgent: msg(
    'Get checked today for a cramp over 10 minutes, or if one leg is swollen, warm or a changed color.',
    {
      id: 'leg-cramps.doctor-visit.diary.urgent',
      desc: 'Foot of the diary: what must not wait until the visit',
    },
  ),
} as const satisfies Diary;
