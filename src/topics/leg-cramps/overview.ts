import {msg} from '@lit/localize';
import type {Overview} from '../../content/index.js';

/** What leg cramps are, how long they last, who gets them, and what they are not. */
export const overview = {
  picture: 'anatomy',
  lead: msg(
    'A leg cramp is a muscle that tightens by itself and will not let go for a short time.',
    {desc: 'Overview: the first sentence'},
  ),
  alsoCalled: [
    msg('muscle cramp in the leg', {desc: 'Another name of a leg cramp, in a list of names'}),
    msg('charley horse (US)', {
      desc: 'Another name of a leg cramp, in a list of names. Give the everyday name in your language, or repeat the name before in other words',
    }),
    msg('cramp in the calf', {desc: 'Another name of a leg cramp, in a list of names'}),
  ],
  alsoCalledList: 'cldr:list/3',
  facts: [
    msg('It comes on fast and it hurts. The muscle can feel like a hard knot.', {
      desc: 'Overview: a fact',
    }),
    msg('Most cramps are in the calf. They can also be in the foot or the thigh.', {
      desc: 'Overview: a fact',
    }),
    msg('About 3 in 4 leg cramps come at night. They can come by day too.', {
      desc: 'Overview: a fact',
    }),
    msg('The muscle may feel sore for some hours, and at times for a day.', {
      desc: 'Overview: a fact',
    }),
    msg('The nerves to the muscle may fire too much. Why is not fully known.', {
      desc: 'Overview: a fact',
    }),
    msg('Most of the time no cause is found, and it is not a sign of harm.', {
      desc: 'Overview: a fact',
    }),
    msg('Being active may help. No diet has been shown to stop plain cramps.', {
      desc: 'Overview: a fact',
    }),
  ],
  howLong: [
    {
      id: 'most',
      time: msg('Seconds to minutes', {desc: 'Overview: how long a cramp lasts'}),
      means: msg('Most cramps', {desc: 'Overview: beside "Seconds to minutes"'}),
    },
    {
      id: 'still-plain',
      time: msg('Up to 10 minutes', {desc: 'Overview: how long a cramp lasts'}),
      means: msg('Can still be a plain cramp', {desc: 'Overview: beside "Up to 10 minutes"'}),
    },
    {
      id: 'too-long',
      time: msg('Over 10 minutes', {desc: 'Overview: how long a cramp lasts'}),
      means: msg('Does not ease? Get checked today', {
        desc: 'Overview: beside "Over 10 minutes"',
      }),
    },
  ],
  who: [
    msg('Most people, at some time', {desc: 'Overview: who gets cramps'}),
    msg('Adults over 50', {desc: 'Overview: who gets cramps'}),
    msg('Pregnant people, most of all in the last months', {desc: 'Overview: who gets cramps'}),
    msg('People who do hard or new exercise', {desc: 'Overview: who gets cramps'}),
    msg('People who take some medicines, like water pills or daily inhalers', {
      desc: 'Overview: who gets cramps',
    }),
    msg('People with liver or kidney disease, diabetes, thyroid or nerve problems', {
      desc: 'Overview: who gets cramps',
    }),
    msg('Teens, now and then. It is rare under age 8', {desc: 'Overview: who gets cramps'}),
  ],
  isNot: [
    msg('A cramp is not restless legs. Those crawl and make you want to move.', {
      desc: 'Overview: what a cramp is not',
    }),
    msg('A small twitch with no pain is not a cramp.', {desc: 'Overview: what a cramp is not'}),
    msg(
      'Pain that comes with walking and goes with rest is not a plain cramp. See a doctor soon.',
      {
        desc: 'Overview: what a cramp is not',
      },
    ),
    msg('A leg that is swollen, warm or a changed color is not a plain cramp. Get checked today.', {
      desc: 'Overview: what a cramp is not',
    }),
  ],
} as const satisfies Overview;
