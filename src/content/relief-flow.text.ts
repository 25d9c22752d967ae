import {msg} from '@lit/localize';

/** Words of the first look and of the timer. */
export const flowText = {
  firstLookQuestion: msg('Is any of these true?', {desc: 'Question of the first look'}),
  noneOfThese: msg('None of these', {desc: 'Answer to several questions'}),
  step: msg('Step {number} of {total}', {desc: 'Progress in the timer'}),
  hold: msg('Hold {number} of {total}', {desc: 'Below the countdown'}),
  rest: msg('Rest', {desc: 'Below the countdown, between two holds'}),
  stepDone: msg('Time is up for this step.', {desc: 'When the countdown of a step has ended'}),
  /** The word below each number of the countdown; from 100 on, it is a clock. */
  seconds: ['cldr:second/0-99'] as readonly string[],
  noTimer: msg('No timer for this step', {desc: 'Instead of a countdown'}),
  pause: msg('Pause', {desc: 'Button'}),
  goOn: msg('Go on', {desc: 'Button: after a pause'}),
  paused: msg('Paused', {desc: 'Announced'}),
  again: msg('Again', {desc: 'Button: run the countdown of this step once more'}),
  addTime: msg('+10 s', {desc: 'Button: ten seconds more'}),
  addTimeLabel: msg('Add 10 seconds', {desc: 'Name of the button, for screen readers'}),
  next: msg('Next', {desc: 'Button: next step'}),
  finish: msg('Finish', {desc: 'Button: after the last step'}),
  stop: msg('Stop', {desc: 'Button: leave the timer'}),
  sound: msg('Sound', {desc: 'Switch'}),
  voice: msg('Voice', {desc: 'Switch: reads the steps aloud'}),
  vibrate: msg('Vibrate', {desc: 'Switch'}),
  dim: msg('Dim', {desc: 'Switch: dark, warm colors for the night'}),
  sinceStart: msg('{time} since you started', {
    desc: 'Time in all, such as "2:41 since you started"',
  }),
  getChecked: msg('{time} get checked', {
    desc: 'Mark at the end of the bar, such as "10:00 get checked"',
  }),
} as const;
