import {msg} from '@lit/localize';

/** Words of the questions and the result. */
export const flowText = {
  progress: msg('Question {number} of about {total}', {
    id: 'checker-flow.progress',
    desc: 'Progress',
  }),
  whyWeAsk: msg('Why we ask', {
    id: 'checker-flow.whyWeAsk',
    desc: 'Opens the reason for a question',
  }),
  causesFitTitle: msg('What fits your answers', {
    id: 'checker-flow.causesFitTitle',
    desc: 'Heading above the marked list of causes',
  }),
  notRaised: msg('Did not come up:', {
    id: 'checker-flow.notRaised',
    desc: 'Before the names of the other causes, below the list of those that fit',
  }),
  leftOut: msg('Tips left out, since they do not suit you: {count}', {
    id: 'checker-flow.leftOut',
    desc: 'Below the cautions of a result; what the tips are about follows, such as "Drinks"',
  }),
  cautionsTitle: msg('Before you try anything', {
    id: 'checker-flow.cautionsTitle',
    desc: 'Heading above cautions that come from the answers',
  }),
  signsLink: msg('See the warning signs', {
    id: 'checker-flow.signsLink',
    desc: 'Used in several places',
  }),
  visit: msg('Page for your visit', {
    id: 'checker-flow.visit',
    desc: 'Main button of a result: opens the page to take to a doctor',
  }),
  changeAnswer: msg('Change an answer', {
    id: 'checker-flow.changeAnswer',
    desc: 'Quiet button of a result: opens the list of answers',
  }),
  change: msg('Change', {id: 'checker-flow.change', desc: 'Button beside an answer'}),
  changeLabel: msg('Change your answer: {question}', {
    id: 'checker-flow.changeLabel',
    desc: 'Name of the button beside an answer, for screen readers',
  }),
  startAgain: msg('Start again', {
    id: 'flow.startAgain',
    desc: 'Button: forget the answers and begin anew',
  }),
} as const;
