import {msg} from '@lit/localize';
import type {
  CauseCheckerFlowTitles,
  CauseCheckerTitles,
  GuideTitles,
  MedicinesTitles,
  OverviewTitles,
  PicturesTitles,
  ReliefFlowTitles,
  ReliefTitles,
  RoutineTitles,
  SymptomsTitles,
  WarningSignsTitles,
} from '../../content/index.js';

/** Titles, leads and links of the parts, as far as they name the topic. */

export const overviewPart = {
  toCauses: msg('What could be behind your cramps', {
    id: 'leg-cramps.headings.overview.toCauses',
    desc: 'Link to the cause checker on the same page',
  }),
} as const satisfies OverviewTitles;

export const reliefPart = {
  tabs: {
    now: msg('During a cramp', {
      id: 'leg-cramps.headings.relief.tabs.now',
      desc: 'Used in several places',
    }),
    after: msg('After a cramp', {
      id: 'leg-cramps.headings.relief.tabs.after',
      desc: 'Used in several places',
    }),
    prevent: msg('Fewer cramps', {id: 'leg-cramps.headings.relief.tabs.prevent', desc: 'Tab'}),
  },
  titles: {
    now: msg('What to do during a leg cramp', {
      id: 'leg-cramps.headings.relief.titles.now',
      desc: 'Heading of the steps for now',
    }),
    after: msg('What to do after a leg cramp', {
      id: 'leg-cramps.headings.relief.titles.after',
      desc: 'Heading of the steps for after',
    }),
  },
} as const satisfies ReliefTitles;

export const reliefFlowPart = {
  firstLookTitle: msg('First, look at your leg', {
    id: 'leg-cramps.headings.reliefFlow.firstLookTitle',
    desc: 'Heading of the first look',
  }),
  firstLookHint: msg('Compare both legs, in good light.', {
    id: 'leg-cramps.headings.reliefFlow.firstLookHint',
    desc: 'Used in several places',
  }),
  held: msg('Do not stretch or rub this leg.', {
    id: 'leg-cramps.headings.reliefFlow.held',
    desc: 'Result, when the first look finds something',
  }),
  which: msg('Is one of these true of the hurt leg?', {
    id: 'leg-cramps.headings.reliefFlow.which',
    desc: 'Question after "I just hurt it"',
  }),
  restLeg: {
    title: msg('Rest the leg', {
      id: 'leg-cramps.headings.reliefFlow.rest.title',
      desc: 'Heading, after an injury without a warning sign',
    }),
    text: msg('Do not stretch, rub or heat a fresh injury. Keep weight off it.', {
      id: 'leg-cramps.headings.reliefFlow.rest.text',
      desc: 'After an injury without a warning sign',
    }),
  },
  firstSide: msg('First leg', {
    id: 'leg-cramps.headings.reliefFlow.firstSide',
    desc: 'Below the countdown',
  }),
  otherSide: msg('Other leg', {
    id: 'leg-cramps.headings.reliefFlow.otherSide',
    desc: 'Below the countdown',
  }),
  eased: msg('It has eased', {
    id: 'leg-cramps.headings.reliefFlow.eased',
    desc: 'Button of the timer: the cramp is over. Also the heading of what follows',
  }),
  easedYes: msg('Yes, it has eased', {
    id: 'leg-cramps.headings.reliefFlow.easedYes',
    desc: 'Answer to "Has the cramp eased?"',
  }),
  isBack: msg('It is back', {
    id: 'leg-cramps.headings.reliefFlow.isBack',
    desc: 'Quiet button, after "It has eased": the cramp is back',
  }),
  easedAfterAll: msg('It has eased after all', {
    id: 'leg-cramps.headings.reliefFlow.easedAfterAll',
    desc: 'Quiet button below the result after 10 minutes',
  }),
  since: msg('{time} of cramp', {
    id: 'leg-cramps.headings.reliefFlow.since',
    desc: 'Time since the start, such as "2:41 of cramp"',
  }),
  done: {
    now: msg('Has the cramp eased?', {
      id: 'leg-cramps.headings.reliefFlow.done.now',
      desc: 'Question after the last step, and after 10 minutes',
    }),
    nowText: msg('If it has not, do the steps again.', {
      id: 'leg-cramps.headings.reliefFlow.done.nowText',
      desc: 'After the last step, below "Has the cramp eased?"',
    }),
    routine: msg('Done for tonight', {
      id: 'leg-cramps.headings.reliefFlow.done.routine',
      desc: 'Heading after the last stretch of the routine',
    }),
    routineText: msg('Do it again tomorrow, just before bed.', {
      id: 'leg-cramps.headings.reliefFlow.done.routineText',
      desc: 'After the last stretch of the routine',
    }),
    again: msg('Do the steps again', {
      id: 'leg-cramps.headings.reliefFlow.done.again',
      desc: 'Button',
    }),
  },
} as const satisfies ReliefFlowTitles;

export const routinePart = {
  eachSide: msg('Hold {hold}, rest {rest}, {times} on each leg', {
    id: 'leg-cramps.headings.routine.eachSide',
    desc: 'Time of a stretch',
  }),
  choose: msg('Pick one calf stretch', {
    id: 'leg-cramps.headings.routine.choose',
    desc: 'Heading above three stretches to choose from',
  }),
  thenNext: msg('Then stretch the back of the thigh', {
    id: 'leg-cramps.headings.routine.thenNext',
    desc: 'Heading above the second stretch',
  }),
} as const satisfies RoutineTitles;

export const warningSignsPart = {
  title: msg('When to get help for leg cramps', {
    id: 'leg-cramps.headings.warningSigns.title',
    desc: 'Heading of the warning signs',
  }),
} as const satisfies WarningSignsTitles;

export const symptomsPart = {
  title: msg('What a leg cramp feels like', {
    id: 'leg-cramps.headings.symptoms.title',
    desc: 'Heading of the symptom guide',
  }),
  during: msg('During a cramp', {
    id: 'leg-cramps.headings.symptoms.during',
    desc: 'Used in several places',
  }),
  after: msg('After a cramp', {
    id: 'leg-cramps.headings.symptoms.after',
    desc: 'Used in several places',
  }),
  notPlain: msg('This is not a plain cramp', {
    id: 'leg-cramps.headings.symptoms.notPlain',
    desc: 'Heading above a list of signs',
  }),
  notCramp: msg('Not a cramp', {
    id: 'leg-cramps.headings.symptoms.notCramp',
    desc: 'Beside something that is no cramp',
  }),
} as const satisfies SymptomsTitles;

export const causesPart = {
  questionCount: 10,
  title: msg('What could be behind your leg cramps?', {
    id: 'leg-cramps.headings.causes.title',
    desc: 'Heading of the cause checker',
  }),
  lead: msg(
    'Answer a few questions. First we look for warning signs. Then we list things that can go with cramps like yours.',
    {id: 'leg-cramps.headings.causes.lead', desc: 'Below the heading of the cause checker'},
  ),
  causesTitle: msg('What can cause leg cramps', {
    id: 'leg-cramps.headings.causes.causesTitle',
    desc: 'Heading above the list of causes',
  }),
} as const satisfies CauseCheckerTitles;

export const causesFlowPart = {
  reliefLink: msg('What can ease a cramp', {
    id: 'leg-cramps.headings.causesFlow.reliefLink',
    desc: 'Link to the relief steps',
  }),
} as const satisfies CauseCheckerFlowTitles;

export const medicinesPart = {
  title: msg('Medicines and leg cramps', {
    id: 'leg-cramps.headings.medicines.title',
    desc: 'Heading of the medicine guide',
  }),
} as const satisfies MedicinesTitles;

export const picturesPart = {
  title: msg('Leg cramps in pictures', {
    id: 'leg-cramps.headings.pictures.title',
    desc: 'Heading of the picture guide',
  }),
  lead: msg('Each drawing is also described in words.', {
    id: 'leg-cramps.headings.pictures.lead',
    desc: 'Below the heading of the picture guide',
  }),
} as const satisfies PicturesTitles;

export const guidePart = {
  title: msg('Leg cramps: what helps, and when to get checked', {
    id: 'leg-cramps.headings.guide.title',
    desc: 'Heading of the article',
  }),
  signs: msg('Is it more than a cramp?', {
    id: 'leg-cramps.headings.guide.signs',
    desc: 'Heading above the warning signs',
  }),
  sections: {
    after: msg('After the cramp', {
      id: 'leg-cramps.headings.guide.sections.after',
      desc: 'Title of a row that opens',
    }),
    prevent: msg('Fewer cramps at night', {
      id: 'leg-cramps.headings.guide.sections.prevent',
      desc: 'Title of a row that opens',
    }),
    symptoms: msg('What a cramp feels like', {
      id: 'leg-cramps.headings.guide.sections.symptoms',
      desc: 'Title of a row that opens',
    }),
    overview: msg('What a leg cramp is', {
      id: 'leg-cramps.headings.guide.sections.overview',
      desc: 'Title of a row that opens',
    }),
  },
  lines: {
    after: msg('Soreness, and when to look again', {
      id: 'leg-cramps.headings.guide.lines.after',
      desc: 'What is in the row "After the cramp"',
    }),
    prevent: msg('Stretches before bed, and habits', {
      id: 'leg-cramps.headings.guide.lines.prevent',
      desc: 'What is in the row "Fewer cramps at night"',
    }),
    symptoms: msg('And what is not a cramp', {
      id: 'leg-cramps.headings.guide.lines.symptoms',
      desc: 'What is in the row "What a cramp feels like"',
    }),
    overview: msg('Who gets them, and how long they last', {
      id: 'leg-cramps.headings.guide.lines.overview',
      desc: 'What is in the row "What a leg cramp is"',
    }),
  },
} as const satisfies GuideTitles;
