import {msg} from '@lit/localize';

/** Words of the plan for fewer cramps. */
export const routineText = {
  eachLeg: msg('Hold {hold}, rest {rest}, {times} on each leg', {desc: 'Time of a stretch'}),
  whichStretch: msg('Pick one calf stretch', {
    desc: 'Heading above three stretches to choose from',
  }),
  thenThigh: msg('Then stretch the back of the thigh', {desc: 'Heading above the second stretch'}),
  habits: msg('What else may help', {desc: 'Heading above a list of habits'}),
  drinking: msg('Drinking', {desc: 'Heading above advice on drinking'}),
} as const;
