import {msg} from '@lit/localize';
import type {TierWords} from '../../content/index.js';
import {tierNames} from './tier-names.js';

export const ifWorse = msg(
  'If you get chest pain, trouble breathing, or feel much worse, call {emergency}.',
  {desc: 'Urgent result, and foot of the sheet for a doctor: when to call for more help'},
);

/** The four tiers, most urgent first. Tokens in braces are filled in for the reader's region. */
export const tiers = [
  {
    id: 'emergency',
    name: tierNames.emergency,
    heading: msg('Get emergency help now', {desc: 'Heading of an emergency result'}),
    listHeading: msg('Call {emergency} now if:', {desc: 'Heading above the emergency signs'}),
    meaning: msg('One of your answers can be a sign of a serious problem.', {
      desc: 'Emergency result: what it means',
    }),
    action: msg('Do not drive yourself. If someone is with you, ask them to stay.', {
      desc: 'Emergency result: what to do',
    }),
    after: msg('Do not wait to see if it gets better. Do not use this tool any more for now.', {
      desc: 'Emergency result: after the call',
    }),
  },
  {
    id: 'urgent',
    name: tierNames.urgent,
    heading: msg('Get checked today', {desc: 'Heading of an urgent result'}),
    listHeading: msg('Get checked today if:', {desc: 'Heading above the urgent signs'}),
    listAction: msg('Call {adviceLine} now. If you cannot be seen today, go to an {er}.', {
      desc: 'Below the list of signs: what to do',
    }),
    meaning: msg('One of your answers needs a doctor or nurse to look at it today.', {
      desc: 'Urgent result: what it means',
    }),
    action: msg(
      'Call {adviceLine} now and say what you chose here. If you cannot be seen today, go to an {er}.',
      {desc: 'Urgent result: what to do'},
    ),
    after: ifWorse,
  },
  {
    id: 'soon',
    name: tierNames.soon,
    heading: msg('Talk to a doctor soon', {desc: 'Heading of a "soon" result'}),
    listHeading: msg('Talk to a doctor soon if:', {desc: 'Heading above the "soon" signs'}),
    listAction: msg(
      'Book a visit in the next days. If a warning sign starts, do not wait for the visit.',
      {desc: 'Below the list of signs: what to do'},
    ),
    meaning: msg('Your answers are worth talking over with a doctor, nurse or pharmacist.', {
      desc: '"Soon" result: what it means',
    }),
    action: msg('Book a visit in the next days. Take the summary from this page with you.', {
      desc: '"Soon" result: what to do',
    }),
    after: msg('If a warning sign starts, do not wait for the visit. Use the warning signs list.', {
      desc: '"Soon" result: when to act faster',
    }),
  },
  {
    id: 'self-care',
    name: tierNames['self-care'],
    heading: msg('Self-care is a fair first step', {desc: 'Heading of a self-care result'}),
    listHeading: msg('Self-care is a fair first step if:', {desc: 'Heading of the self-care card'}),
    listAction: msg(
      'No sign in these lists fits. A list cannot see or test your leg, so it can miss things.',
      {desc: 'Below the list of signs: what to do'},
    ),
    meaning: msg(
      'You did not pick a warning sign from this list. This tool cannot see or test your leg, so it can miss things.',
      {desc: 'Self-care result: what it means'},
    ),
    action: msg(
      'Try the stretches and tips. See a doctor if cramps keep coming back, get worse, or worry you.',
      {desc: 'Self-care result: what to do'},
    ),
    after: msg(
      'Check the warning signs again if anything changes. You can ask for help at any time, even with no warning sign.',
      {desc: 'Self-care result: when to check again'},
    ),
  },
] as const satisfies readonly TierWords[];
