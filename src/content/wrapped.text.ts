import {msg} from '@lit/localize';

/** What an article of a publisher's own leaves unsaid, and a timer, a check or a sheet has to say. */
export const wrapped = {
  selfCare: {
    listAction: msg(
      'No sign in these lists fits. A list cannot see or test you, so it can miss things.',
      {id: 'wrapped.selfCare.listAction', desc: 'Below a list of warning signs: what to do'},
    ),
    meaning: msg(
      'You did not pick a warning sign from this list. This tool cannot see or test you, so it can miss things.',
      {id: 'wrapped.selfCare.meaning', desc: 'Self-care result: what it means'},
    ),
    action: msg(
      'Follow the advice on this page. See a doctor if it keeps coming back, gets worse, or worries you.',
      {id: 'wrapped.selfCare.action', desc: 'Self-care result: what to do'},
    ),
  },
  timer: {
    firstLookTitle: msg('First, look for these signs', {
      id: 'wrapped.timer.firstLookTitle',
      desc: 'Heading of the list of signs before the first step of a timer',
    }),
    held: msg('Do not start these steps.', {
      id: 'wrapped.timer.held',
      desc: 'To a reader for whom one of those signs is true',
    }),
    eased: msg('It is better', {
      id: 'wrapped.timer.eased',
      desc: 'Button that ends the steps of a timer',
    }),
    easedYes: msg('Yes, it is better', {
      id: 'wrapped.timer.easedYes',
      desc: 'Answer to "Is it better now?"',
    }),
    isBack: msg('It is back', {
      id: 'wrapped.timer.isBack',
      desc: 'Button of a reader who said before that it is better',
    }),
    easedAfterAll: msg('It is better after all', {
      id: 'wrapped.timer.easedAfterAll',
      desc: 'Below a result, for a reader who said before that it is not better',
    }),
    since: msg('{time} so far', {
      id: 'wrapped.timer.since',
      desc: 'Time since the start of the timer; {time} is such as 4:30',
    }),
    now: msg('Is it better now?', {
      id: 'wrapped.timer.now',
      desc: 'Question after the last step of a timer',
    }),
    nowText: msg('If it is not, do the steps again.', {
      id: 'wrapped.timer.nowText',
      desc: 'Below "Is it better now?"',
    }),
  },
  noneFits: msg('Your answers do not point to one thing. That is common.', {
    id: 'wrapped.noneFits',
    desc: 'Above the list of causes when none fits',
  }),
  whatHelps: msg('What can help', {
    id: 'wrapped.whatHelps',
    desc: 'Link from a result to the steps that bring relief',
  }),
  visit: {
    title: msg('{name}: page for a visit', {
      id: 'wrapped.visit.title',
      desc: 'Title of the sheet that a reader takes to a doctor; {name} is such as "Nosebleeds"',
    }),
    madeBy: msg('Filled in by or for the person concerned, {date}.', {
      id: 'wrapped.visit.madeBy',
      desc: 'Below the title of the sheet for a doctor; {date} is a whole date',
    }),
    diary: msg('{name}: diary', {
      id: 'wrapped.visit.diary',
      desc: 'Title of a page to print and fill in by hand; {name} is such as "Nosebleeds"',
    }),
    lead: msg('One line each time. Take it to your visit.', {
      id: 'wrapped.visit.lead',
      desc: 'Below the title of the diary; a line is a row of a table',
    }),
    notes: msg('What happened, and what helped', {
      id: 'wrapped.visit.notes',
      desc: 'Column of the diary',
    }),
  },
} as const;
