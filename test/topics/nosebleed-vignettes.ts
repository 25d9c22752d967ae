/** People with a nosebleed, and what the questions of the example must come to. */
import type {Answers} from '../../src/guidance/checker.js';
import type {Tier} from '../../src/content/index.js';

interface Vignette {
  readonly note: string;
  /** A question that is left out gets the answer that raises nothing. */
  readonly answers: Answers;
  readonly tier: Tier;
  /** Among the signs of the result. */
  readonly signs: readonly string[];
}

export const harmless: Answers = {
  who: ['18-64'],
  danger: ['danger-none'],
  now: ['now-stopped'],
  'now-thinner': ['nothinner-no'],
  today: ['today-none'],
  child: ['child-none'],
  pregnant: ['preg-no'],
  medicines: ['med-none'],
  'thinner-follow': ['thf-none'],
  conditions: ['con-none'],
  recent: ['rec-none'],
  notice: ['not-none'],
};

export const vignettes: readonly Vignette[] = [
  {
    note: 'Adult, heated dry room, one small nosebleed that stopped.',
    answers: {recent: ['rec-dry']},
    tier: 'self-care',
    signs: [],
  },
  {
    note: 'Child of 5 picks the nose; stopped after pinching.',
    answers: {who: ['2-11'], recent: ['rec-pick']},
    tier: 'self-care',
    signs: [],
  },
  {
    note: 'Bleeding for 3 minutes, not pinched yet, no warning sign.',
    answers: {now: ['now-start']},
    tier: 'self-care',
    signs: [],
  },
  {
    note: 'Takes apixaban, still bleeding after 10 minutes of pinching.',
    answers: {
      who: ['65plus'],
      now: ['now-again'],
      medicines: ['med-anticoag'],
      'now-thinner': ['thinner-10'],
    },
    tier: 'emergency',
    signs: ['thinner-10'],
  },
  {
    note: 'No medicines, still bleeding after 20 minutes of pinching.',
    answers: {now: ['now-20']},
    tier: 'emergency',
    signs: ['over-20'],
  },
  {
    note: 'Old person, blood runs down the throat from both sides while pinching, and faint.',
    answers: {who: ['65plus'], danger: ['back-bleed', 'faint'], now: ['now-again']},
    tier: 'emergency',
    signs: ['back-bleed', 'faint'],
  },
  {
    note: 'Fell off a bike, clear fluid from the nose.',
    answers: {danger: ['head-injury']},
    tier: 'emergency',
    signs: ['head-injury'],
  },
  {
    note: 'Child bumped the nose on a ball; straight, not blocked, stopped.',
    answers: {who: ['2-11'], recent: ['rec-bump']},
    tier: 'self-care',
    signs: [],
  },
  {
    note: 'Elbow to the nose in sport yesterday, bent and blocked.',
    answers: {who: ['12-17'], today: ['broken-nose']},
    tier: 'urgent',
    signs: ['broken-nose'],
  },
  {
    note: 'Baby of 9 months, small nosebleed that stopped.',
    answers: {who: ['under2']},
    tier: 'urgent',
    signs: ['under2'],
  },
  {
    note: 'Child of 3, bad smell and bloody fluid from one side for a week.',
    answers: {who: ['2-11'], now: ['now-past'], today: ['object']},
    tier: 'urgent',
    signs: ['object'],
  },
  {
    note: 'Child may have put a button battery in the nose.',
    answers: {who: ['2-11'], danger: ['battery']},
    tier: 'emergency',
    signs: ['battery'],
  },
  {
    note: 'Pregnant, one short nosebleed, feels well.',
    answers: {pregnant: ['preg-yes']},
    tier: 'self-care',
    signs: [],
  },
  {
    note: 'Pregnant, nosebleed, bad headache and blurred sight.',
    answers: {pregnant: ['preg-warning']},
    tier: 'urgent',
    signs: ['preg-warning'],
  },
  {
    note: 'Warfarin, first nosebleed in years, stopped after 8 minutes.',
    answers: {who: ['65plus'], medicines: ['med-anticoag']},
    tier: 'soon',
    signs: ['thinner'],
  },
  {
    note: 'Warfarin and a new antibiotic, two nosebleeds this week.',
    answers: {
      who: ['65plus'],
      medicines: ['med-anticoag'],
      'thinner-follow': ['thf-repeat', 'thf-new'],
    },
    tier: 'urgent',
    signs: ['thinner-repeat'],
  },
  {
    note: 'Nosebleeds with new bruises and bleeding gums.',
    answers: {today: ['bruises']},
    tier: 'urgent',
    signs: ['bruises'],
  },
  {
    note: 'Joiner of 58, always the left side, blocked for a month.',
    answers: {now: ['now-past'], recent: ['rec-work'], notice: ['same-side']},
    tier: 'soon',
    signs: ['same-side'],
  },
  {
    note: 'Nosebleeds each week since childhood, red spots on lips, mother too.',
    answers: {now: ['now-past'], notice: ['frequent', 'hht']},
    tier: 'soon',
    signs: ['frequent', 'hht'],
  },
  {
    note: 'Bleeding again one week after sinus surgery, light, stopped.',
    answers: {today: ['after-surgery']},
    tier: 'urgent',
    signs: ['after-surgery'],
  },
  {
    note: 'High blood pressure under control, one nosebleed with a cold.',
    answers: {who: ['65plus'], conditions: ['con-bp-ok'], recent: ['rec-cold']},
    tier: 'self-care',
    signs: [],
  },
  {
    note: 'Uses oxygen, dry crusts, small nosebleeds now and then.',
    answers: {who: ['65plus'], now: ['now-past'], medicines: ['med-oxygen'], notice: ['not-crust']},
    tier: 'self-care',
    signs: [],
  },
  {
    note: 'Not sure about the danger signs.',
    answers: {danger: ['danger-unsure']},
    tier: 'urgent',
    signs: ['unsure-urgent'],
  },
  {
    note: 'Drinks a lot on most days, one nosebleed after a night out.',
    answers: {recent: ['rec-alcohol', 'rec-alcohol-heavy']},
    tier: 'soon',
    signs: ['heavy-alcohol'],
  },
];
