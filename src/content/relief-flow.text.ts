import {msg} from '@lit/localize';

/** Words of the first look and of the timer. */
export const flowText = {
  firstLookQuestion: msg('Is any of these true?', {
    id: 'relief-flow.firstLookQuestion',
    desc: 'Question of the first look',
  }),
  noneOfThese: msg('None of these', {
    id: 'relief-flow.noneOfThese',
    desc: 'Answer to several questions',
  }),
  step: msg('Step {number} of {total}', {id: 'relief-flow.step', desc: 'Progress in the timer'}),
  hold: msg('Hold {number} of {total}', {id: 'relief-flow.hold', desc: 'Below the countdown'}),
  rest: msg('Rest', {id: 'relief-flow.rest', desc: 'Below the countdown, between two holds'}),
  stepDone: msg('Time is up for this step.', {
    id: 'relief-flow.stepDone',
    desc: 'When the countdown of a step has ended',
  }),
  /** The word below each number of the countdown; from 100 on, it is a clock. */
  seconds: ['cldr:second/0-99'] as readonly string[],
  noTimer: msg('No timer for this step', {
    id: 'relief-flow.noTimer',
    desc: 'Instead of a countdown',
  }),
  pause: msg('Pause', {id: 'relief-flow.pause', desc: 'Button'}),
  goOn: msg('Go on', {id: 'relief-flow.goOn', desc: 'Button: after a pause'}),
  paused: msg('Paused', {id: 'relief-flow.paused', desc: 'Announced'}),
  again: msg('Again', {
    id: 'relief-flow.again',
    desc: 'Button: run the countdown of this step once more',
  }),
  addTime: msg('+10 s', {id: 'relief-flow.addTime', desc: 'Button: ten seconds more'}),
  addTimeLabel: msg('Add 10 seconds', {
    id: 'relief-flow.addTimeLabel',
    desc: 'Name of the button, for screen readers',
  }),
  next: msg('Next', {id: 'relief-flow.next', desc: 'Button: next step'}),
  finish: msg('Finish', {id: 'relief-flow.finish', desc: 'Button: after the last step'}),
  stop: msg('Stop', {id: 'relief-flow.stop', desc: 'Button: leave the timer'}),
  sound: msg('Sound', {id: 'relief-flow.sound', desc: 'Switch'}),
  voice: msg('Voice', {id: 'relief-flow.voice', desc: 'Switch: reads the steps aloud'}),
  vibrate: msg('Vibrate', {id: 'relief-flow.vibrate', desc: 'Switch'}),
  dim: msg('Dim', {id: 'relief-flow.dim', desc: 'Switch: dark, warm colors for the night'}),
  sinceStart: msg('{time} since you started', {
    id: 'relief-flow.sinceStart',
    desc: 'Time in all, such as "2:41 since you started"',
  }),
  getChecked: msg('{time} get checked', {
    id: 'relief-flow.getChecked',
    desc: 'Mark at the end of the bar, such as "10:00 get checked"',
  }),
} as const;
