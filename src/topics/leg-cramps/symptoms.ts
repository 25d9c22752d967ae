import {msg} from '@lit/localize';
import type {Symptoms} from '../../content/index.js';
import type {SignId} from './warning-signs.js';

/** What a cramp feels like, and what is not a plain cramp. */
export const symptoms = {
  picture: 'cramp-vs-relaxed',
  during: [
    msg('Sudden strong pain in the calf, foot or thigh', {
      id: 'leg-cramps.symptoms.during.sudden-strong',
      desc: 'Symptom during a cramp',
    }),
    msg('A tight, hard muscle you may see or feel', {
      id: 'leg-cramps.symptoms.during.tight-hard',
      desc: 'Symptom during a cramp',
    }),
    msg('The foot or toes may pull down', {
      id: 'leg-cramps.symptoms.during.foot-toes',
      desc: 'Symptom during a cramp',
    }),
    msg('You may have to stop what you are doing', {
      id: 'leg-cramps.symptoms.during.stop-what',
      desc: 'Symptom during a cramp',
    }),
    msg('You may wake from sleep', {
      id: 'leg-cramps.symptoms.during.wake-sleep',
      desc: 'Symptom during a cramp',
    }),
  ],
  after: [
    msg('The muscle lets go', {
      id: 'leg-cramps.symptoms.after.muscle-lets',
      desc: 'Symptom after a cramp',
    }),
    msg('It can feel sore for some hours, up to about a day', {
      id: 'leg-cramps.symptoms.after.feel-sore',
      desc: 'Symptom after a cramp',
    }),
    msg('You can use the leg as before', {
      id: 'leg-cramps.symptoms.after.use-leg',
      desc: 'Symptom after a cramp',
    }),
  ],
  notPlain: [
    {id: 'one-leg-swollen'},
    {id: 'over-10-min'},
    {id: 'walk-rest'},
    {id: 'new-weak-numb'},
    {id: 'slow-weak-tingle'},
    {id: 'restless-legs'},
    {id: 'jaw-spasm'},
    {
      id: 'twitch',
      text: msg('A small twitch now and then, with no pain', {
        id: 'leg-cramps.symptoms.notPlain.twitch.text',
        desc: 'This is not a plain cramp. "Not a cramp" follows',
      }),
    },
  ],
  note: msg('Swelling and strong pain for days is not normal after a cramp. Get it checked.', {
    id: 'leg-cramps.symptoms.note',
    desc: 'Above the list of what is not a plain cramp',
  }),
} as const satisfies Symptoms<SignId>;
