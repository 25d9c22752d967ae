import {msg} from '@lit/localize';

/** Words that questions and results share. */
export const flow = {
  back: msg('Back', {id: 'flow.back', desc: 'Button: to the step before'}),
  next: msg('Continue', {id: 'flow.next', desc: 'Button: to the next question'}),
  or: msg('or', {id: 'flow.or', desc: 'Between the list of signs and "None of these"'}),
  problem: msg('There is a problem', {
    id: 'flow.problem',
    desc: 'Heading of the message when no answer was chosen',
  }),
  chooseOne: msg('Choose an answer to go on.', {
    id: 'flow.chooseOne',
    desc: 'Message when no answer was chosen; one answer is possible',
  }),
  chooseAny: msg('Choose one or more answers to go on.', {
    id: 'flow.chooseAny',
    desc: 'Message when no answer was chosen; several answers are possible',
  }),
  yourResult: msg('Your result: {tier}', {
    id: 'flow.yourResult',
    desc: 'Above the heading of a result; the tier follows',
  }),
  whatToSay: msg('Read this out when you call', {
    id: 'flow.whatToSay',
    desc: 'Heading above the signs that the reader ticked',
  }),
  whileYouWait: msg('While you wait', {
    id: 'flow.whileYouWait',
    desc: 'Heading above advice for the time until help comes',
  }),
  whatLedToThis: msg('What led to this', {
    id: 'flow.whatLedToThis',
    desc: 'Used in several places',
  }),
  tellThem: msg('Say what you chose', {
    id: 'flow.tellThem',
    desc: 'Heading above the signs that the reader ticked, for an urgent call',
  }),
} as const;
