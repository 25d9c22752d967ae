import {msg} from '@lit/localize';

/** Words that questions and results share. */
export const flow = {
  back: msg('Back', {desc: 'Button: to the step before'}),
  next: msg('Continue', {desc: 'Button: to the next question'}),
  startAgain: msg('Start again', {desc: 'Button: forget the answers and begin anew'}),
  or: msg('or', {desc: 'Between the list of signs and "None of these"'}),
  problem: msg('There is a problem', {desc: 'Heading of the message when no answer was chosen'}),
  chooseOne: msg('Choose an answer to go on.', {
    desc: 'Message when no answer was chosen; one answer is possible',
  }),
  chooseAny: msg('Choose one or more answers to go on.', {
    desc: 'Message when no answer was chosen; several answers are possible',
  }),
  yourResult: msg('Your result: {tier}', {desc: 'Above the heading of a result; the tier follows'}),
  whatToSay: msg('Read this out when you call', {
    desc: 'Heading above the signs that the reader ticked',
  }),
  whileYouWait: msg('While you wait', {desc: 'Heading above advice for the time until help comes'}),
  whatLedToThis: msg('What led to this', {desc: 'Used in several places'}),
  tellThem: msg('Say what you chose', {
    desc: 'Heading above the signs that the reader ticked, for an urgent call',
  }),
} as const;
