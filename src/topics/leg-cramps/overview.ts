import {msg} from '@lit/localize';
import type {Overview} from '../../content/index.js';
import type {SignId} from './warning-signs.js';

/** What leg cramps are, how long they last, who gets them, and what they are not. */
export const overview = {
  picture: 'anatomy',
  lead: msg(
    'A leg cramp is a muscle that tightens by itself and will not let go for a short time.',
    {id: 'leg-cramps.overview.lead', desc: 'Overview: the first sentence'},
  ),
  alsoCalled: [
    msg('muscle cramp in the leg', {
      id: 'leg-cramps.overview.alsoCalled.muscle-cramp',
      desc: 'Another name of a leg cramp, in a list of names',
    }),
    msg('charley horse (US)', {
      id: 'leg-cramps.overview.alsoCalled.charley-horse',
      desc: 'Another name of a leg cramp, in a list of names. Give the everyday name in your language, or repeat the name before in other words',
    }),
    msg('cramp in the calf', {
      id: 'leg-cramps.overview.alsoCalled.cramp-calf',
      desc: 'Another name of a leg cramp, in a list of names',
    }),
  ],
  alsoCalledList: 'cldr:list/3',
  facts: [
    msg('It comes on fast and it hurts. The muscle can feel like a hard knot.', {
      id: 'leg-cramps.overview.facts.comes-fast',
      desc: 'Overview: a fact',
    }),
    msg('Most cramps are in the calf. They can also be in the foot or the thigh.', {
      id: 'leg-cramps.overview.facts.most-cramps',
      desc: 'Overview: a fact',
    }),
    msg('Most leg cramps come at night. The sources say 3 in 4. They can come by day too.', {
      id: 'leg-cramps.overview.facts.about-leg',
      desc: 'Overview: a fact',
    }),
    msg('The muscle may feel sore for some hours, and at times for a day.', {
      id: 'leg-cramps.overview.facts.muscle-feel',
      desc: 'Overview: a fact',
    }),
    msg('The nerves to the muscle may fire too much. Why is not fully known.', {
      id: 'leg-cramps.overview.facts.nerves-muscle',
      desc: 'Overview: a fact',
    }),
    msg('Most of the time no cause is found, and it is not a sign of harm.', {
      id: 'leg-cramps.overview.facts.most-time',
      desc: 'Overview: a fact',
    }),
    msg('Being active may help. No diet has been shown to stop plain cramps.', {
      id: 'leg-cramps.overview.facts.being-active',
      desc: 'Overview: a fact',
    }),
  ],
  howLong: [
    {
      id: 'most',
      time: msg('Seconds to minutes', {
        id: 'leg-cramps.overview.howLong.most.time',
        desc: 'Overview: how long a cramp lasts',
      }),
      means: msg('Most cramps', {
        id: 'leg-cramps.overview.howLong.most.means',
        desc: 'Overview: beside "Seconds to minutes"',
      }),
    },
    {
      id: 'still-plain',
      time: msg('Up to 10 minutes', {
        id: 'leg-cramps.overview.howLong.still-plain.time',
        desc: 'Overview: how long a cramp lasts',
      }),
      means: msg('Can still be a plain cramp', {
        id: 'leg-cramps.overview.howLong.still-plain.means',
        desc: 'Overview: beside "Up to 10 minutes"',
      }),
    },
    {
      id: 'too-long',
      time: msg('Over 10 minutes', {
        id: 'leg-cramps.overview.howLong.too-long.time',
        desc: 'Overview: how long a cramp lasts',
      }),
      means: msg('Does not ease? Get checked today', {
        id: 'leg-cramps.overview.howLong.too-long.means',
        desc: 'Overview: beside "Over 10 minutes"',
      }),
    },
  ],
  who: [
    msg('Most people, at some time', {
      id: 'leg-cramps.overview.who.most-people',
      desc: 'Overview: who gets cramps',
    }),
    msg('Adults over 50', {
      id: 'leg-cramps.overview.who.adults-over',
      desc: 'Overview: who gets cramps',
    }),
    msg('Pregnant people, most of all in the last months', {
      id: 'leg-cramps.overview.who.pregnant-people',
      desc: 'Overview: who gets cramps',
    }),
    msg('People who do hard or new exercise', {
      id: 'leg-cramps.overview.who.people-who',
      desc: 'Overview: who gets cramps',
    }),
    msg('People who take some medicines, like water pills or daily inhalers', {
      id: 'leg-cramps.overview.who.people-who-take',
      desc: 'Overview: who gets cramps',
    }),
    msg('People with liver or kidney disease, diabetes, thyroid or nerve problems', {
      id: 'leg-cramps.overview.who.people-liver',
      desc: 'Overview: who gets cramps',
    }),
    msg('Teens, now and then. It is rare under age 8', {
      id: 'leg-cramps.overview.who.teens-now',
      desc: 'Overview: who gets cramps',
    }),
  ],
  isNot: [
    {id: 'restless-legs'},
    {id: 'walk-rest'},
    {id: 'one-leg-swollen'},
    {
      id: 'twitch',
      text: msg('A small twitch with no pain is not a cramp.', {
        id: 'leg-cramps.overview.isNot.small-twitch',
        desc: 'Overview: what a cramp is not',
      }),
    },
  ],
} as const satisfies Overview<SignId>;
