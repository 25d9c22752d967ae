import {msg} from '@lit/localize';
import type {TierWords} from '../../content/index.js';
import {tierNames} from './tier-names.js';

export const ifWorse = msg(
  'If you get chest pain, trouble breathing, or feel much worse, call {emergency}.',
  {
    id: 'leg-cramps.tiers.ifWorse',
    desc: 'Urgent result, and foot of the sheet for a doctor: when to call for more help',
  },
);

/** The four tiers, most urgent first. Tokens in braces are filled in for the reader's region. */
export const tiers = [
  {
    id: 'emergency',
    name: tierNames.emergency,
    heading: msg('Get emergency help now', {
      id: 'leg-cramps.tiers.emergency.heading',
      desc: 'Heading of an emergency result',
    }),
    listHeading: msg('Call {emergency} now if:', {
      id: 'leg-cramps.tiers.emergency.listHeading',
      desc: 'Heading above the emergency signs',
    }),
    meaning: msg('This can be a sign of a serious problem.', {
      id: 'leg-cramps.tiers.emergency.meaning',
      desc: 'Emergency result: what it means',
    }),
    action: msg('Do not drive yourself. Ask someone to stay with you.', {
      id: 'leg-cramps.tiers.emergency.action',
      desc: 'Emergency result: what to do',
    }),
    // NHS: First aid, Recovery position. Resuscitation Council UK: Adult basic life support.
    after: msg('If the person passes out and breathes, lay them on their side.', {
      id: 'leg-cramps.tiers.emergency.after',
      desc: 'Emergency result: after the call',
    }),
  },
  {
    id: 'urgent',
    name: tierNames.urgent,
    heading: msg('Get checked today', {
      id: 'leg-cramps.tiers.urgent.heading',
      desc: 'Heading of an urgent result',
    }),
    listHeading: msg('Get checked today if:', {
      id: 'leg-cramps.tiers.urgent.listHeading',
      desc: 'Heading above the urgent signs',
    }),
    listAction: '{today}',
    meaning: msg('One of your answers needs a doctor or nurse to look at it today.', {
      id: 'leg-cramps.tiers.urgent.meaning',
      desc: 'Urgent result: what it means',
    }),
    action: msg('{today} Say what you chose here.', {
      id: 'leg-cramps.tiers.urgent.action',
      desc: 'Urgent result: what to do. {today} is one or two sentences, such as "Call NHS 111 now."',
    }),
    after: ifWorse,
  },
  {
    id: 'soon',
    name: tierNames.soon,
    heading: msg('Talk to a doctor soon', {
      id: 'leg-cramps.tiers.soon.heading',
      desc: 'Heading of a "soon" result',
    }),
    listHeading: msg('Talk to a doctor soon if:', {
      id: 'leg-cramps.tiers.soon.listHeading',
      desc: 'Heading above the "soon" signs',
    }),
    listAction: msg(
      'Book a visit in the next days. If a warning sign starts, do not wait for the visit.',
      {id: 'leg-cramps.tiers.soon.listAction', desc: 'Below the list of signs: what to do'},
    ),
    meaning: msg('Your answers are worth talking over with a doctor, nurse or pharmacist.', {
      id: 'leg-cramps.tiers.soon.meaning',
      desc: '"Soon" result: what it means',
    }),
    action: msg('Book a visit in the next days. Take the summary from this page with you.', {
      id: 'leg-cramps.tiers.soon.action',
      desc: '"Soon" result: what to do',
    }),
    after: msg('If a warning sign starts, do not wait for the visit. Use the warning signs list.', {
      id: 'leg-cramps.tiers.soon.after',
      desc: '"Soon" result: when to act faster',
    }),
  },
  {
    id: 'self-care',
    name: tierNames['self-care'],
    heading: msg('Self-care is a fair first step', {
      id: 'leg-cramps.tiers.self-care.heading',
      desc: 'Heading of a self-care result',
    }),
    listHeading: msg('Self-care is a fair first step if:', {
      id: 'leg-cramps.tiers.self-care.listHeading',
      desc: 'Heading of the self-care card',
    }),
    listAction: msg(
      'No sign in these lists fits. A list cannot see or test your leg, so it can miss things.',
      {id: 'leg-cramps.tiers.self-care.listAction', desc: 'Below the list of signs: what to do'},
    ),
    meaning: msg(
      'You did not pick a warning sign from this list. This tool cannot see or test your leg, so it can miss things.',
      {id: 'leg-cramps.tiers.self-care.meaning', desc: 'Self-care result: what it means'},
    ),
    action: msg(
      'Try the stretches and tips. See a doctor if cramps keep coming back, get worse, or worry you.',
      {id: 'leg-cramps.tiers.self-care.action', desc: 'Self-care result: what to do'},
    ),
    actionTags: ['stretch'],
    actionInstead: msg(
      'Rest the leg. See a doctor if the pain or the cramps do not get better, or worry you.',
      {
        id: 'leg-cramps.tiers.self-care.actionInstead',
        desc: 'Self-care result after an injury: what to do',
      },
    ),
    after: msg(
      'Check the warning signs again if anything changes. You can ask for help at any time, even with no warning sign.',
      {id: 'leg-cramps.tiers.self-care.after', desc: 'Self-care result: when to check again'},
    ),
  },
] as const satisfies readonly TierWords[];
