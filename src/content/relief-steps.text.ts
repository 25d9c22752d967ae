import {msg} from '@lit/localize';

/** Words of the relief steps element itself; the steps come with the topic. */
export const text = {
  plans: msg('What do you need?', {id: 'relief-steps.plans', desc: 'Name of the group of tabs'}),
  startTimer: msg('Start the timer', {id: 'relief-steps.startTimer', desc: 'Button'}),
  allSteps: msg('All the steps in words', {
    id: 'relief-steps.allSteps',
    desc: 'Opens the list of all steps',
  }),
  howSure: msg('How sure we are of each step', {
    id: 'relief-steps.howSure',
    desc: 'Opens a list: each step, and how well it is backed',
  }),
  timerNote: msg('Counts the holds for you. Sound and voice stay off until you turn them on.', {
    id: 'relief-steps.timerNote',
    desc: 'Beside the start button',
  }),
  holdTime: msg('Hold {hold}, rest {rest}, {times}', {
    id: 'relief-steps.holdTime',
    desc: 'Time of a step: {hold} and {rest} are times such as "30 seconds", {times} is "3 times"',
  }),
  holdOnce: msg('About {time}', {
    id: 'relief-steps.holdOnce',
    desc: 'Time of a step, such as "About 1 minute"',
  }),
  times: {
    zero: msg('{count} times', {
      id: 'relief-steps.times.zero',
      desc: 'How often, for languages with a form for 0',
    }),
    one: msg('{count} time', {id: 'relief-steps.times.one', desc: 'How often, for 1'}),
    two: msg('{count} times', {
      id: 'relief-steps.times.two',
      desc: 'How often, for languages with a form for 2',
    }),
    few: msg('{count} times', {
      id: 'relief-steps.times.few',
      desc: 'How often, for languages with a form for few, such as 3',
    }),
    many: msg('{count} times', {
      id: 'relief-steps.times.many',
      desc: 'How often, for languages with a form for many',
    }),
    other: msg('{count} times', {id: 'relief-steps.times.other', desc: 'How often'}),
  },
} as const;
