import {msg} from '@lit/localize';

/** Words of the first look and of the timer. */
export const flowText = {
  beforeStart: msg('Before you start', {
    id: 'relief-flow.beforeStart',
    desc: 'Small line above the first look',
  }),
  firstLookQuestion: msg('Is one of these true? Tap it.', {
    id: 'relief-flow.firstLookQuestion',
    desc: 'Question of the first look',
  }),
  noneOfThese: msg('None of these', {
    id: 'relief-flow.noneOfThese',
    desc: 'Answer to several questions',
  }),
  noneStart: msg('None of these: start', {
    id: 'relief-flow.noneStart',
    desc: 'Button of the first look: starts the timer',
  }),
  byMistake: msg('I tapped this by mistake', {
    id: 'relief-flow.byMistake',
    desc: 'Quiet button below a result: back to the first look',
  }),
  step: msg('Step {number} of {total}', {id: 'relief-flow.step', desc: 'Progress in the timer'}),
  hold: msg('Hold {number} of {total}', {id: 'relief-flow.hold', desc: 'Below the countdown'}),
  rest: msg('Rest', {id: 'relief-flow.rest', desc: 'Below the countdown, between two holds'}),
  thenRest: msg('then rest {time}', {
    id: 'relief-flow.thenRest',
    desc: 'Below "Hold 1 of 3": {time} is a time such as "10 seconds"',
  }),
  goesOn: msg('The next step starts by itself.', {
    id: 'relief-flow.goesOn',
    desc: 'Next to the countdown of a step that ends by itself',
  }),
  timeUp: msg('Time is up', {
    id: 'relief-flow.timeUp',
    desc: 'In the ring, in place of the seconds',
  }),
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
  no: msg('No', {id: 'relief-flow.no', desc: 'Answer'}),
  close: msg('Done', {id: 'relief-flow.close', desc: 'Button: leave the timer, all is done'}),
  finish: msg('Finish', {id: 'relief-flow.finish', desc: 'Button: after the last step'}),
  stop: msg('Stop', {id: 'relief-flow.stop', desc: 'Button: leave the timer'}),
  cues: msg('Sound and light', {
    id: 'relief-flow.cues',
    desc: 'Button: shows the switches for sound, voice, vibration and dim colors',
  }),
  sound: msg('Sound', {id: 'relief-flow.sound', desc: 'Switch'}),
  voice: msg('Voice', {id: 'relief-flow.voice', desc: 'Switch: reads the steps aloud'}),
  vibrate: msg('Vibrate', {id: 'relief-flow.vibrate', desc: 'Switch'}),
  dim: msg('Dim', {id: 'relief-flow.dim', desc: 'Switch: dark, warm colors for the night'}),
  checkAt: msg('check at {time}', {
    id: 'relief-flow.checkAt',
    desc: 'After the time since the start: when the reader is asked. {time} is such as "10 minutes"',
  }),
} as const;
