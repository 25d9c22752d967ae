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
    {
      id: 'swelling',
      text: msg('Swelling, warmth or color change in one leg that stays', {
        id: 'leg-cramps.symptoms.notPlain.swelling.text',
        desc: 'This is not a plain cramp',
      }),
      sign: 'one-leg-swollen',
      tier: 'urgent',
    },
    {
      id: 'long',
      text: msg('Pain that is there all the time, or for more than 10 minutes', {
        id: 'leg-cramps.symptoms.notPlain.long.text',
        desc: 'This is not a plain cramp',
      }),
      sign: 'over-10-min',
      tier: 'urgent',
    },
    {
      id: 'walk',
      text: msg('Pain that comes with walking and goes with rest', {
        id: 'leg-cramps.symptoms.notPlain.walk.text',
        desc: 'This is not a plain cramp',
      }),
      sign: 'walk-rest',
      tier: 'soon',
    },
    {
      id: 'restless',
      text: msg(
        'A strong urge to move the legs with a crawling feeling, and no hard knot. This may be restless legs',
        {id: 'leg-cramps.symptoms.notPlain.restless.text', desc: 'This is not a plain cramp'},
      ),
    },
    {
      id: 'weak',
      text: msg('Weakness, numbness or a leg getting thinner', {
        id: 'leg-cramps.symptoms.notPlain.weak.text',
        desc: 'This is not a plain cramp',
      }),
      sign: 'new-weak-numb',
      tier: 'urgent',
    },
    {
      id: 'twitch',
      text: msg('Small twitches with no pain. These are not cramps', {
        id: 'leg-cramps.symptoms.notPlain.twitch.text',
        desc: 'This is not a plain cramp',
      }),
    },
    {
      id: 'all-over',
      text: msg('Stiff jaw, or spasms all over', {
        id: 'leg-cramps.symptoms.notPlain.all-over.text',
        desc: 'This is not a plain cramp',
      }),
      sign: 'jaw-spasm',
      tier: 'emergency',
    },
  ],
  note: msg('Swelling and strong pain for days is not normal after a cramp. Get it checked.', {
    id: 'leg-cramps.symptoms.note',
    desc: 'Above the list of what is not a plain cramp',
  }),
} as const satisfies Symptoms<SignId>;
