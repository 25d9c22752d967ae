import {msg} from '@lit/localize';

/** Words of the questions and the result. */
export const flowText = {
  progress: msg('Question {number} of about {total}', {desc: 'Progress'}),
  whyWeAsk: msg('Why we ask', {desc: 'Opens the reason for a question'}),
  causesFitTitle: msg('What fits what you told us', {
    desc: 'Heading above the marked list of causes',
  }),
  cautionsTitle: msg('Keep in mind', {desc: 'Heading above cautions that come from the answers'}),
  signsLink: msg('See the warning signs', {desc: 'Used in several places'}),
  answersTitle: msg('Your answers', {desc: 'Heading above the list of answers'}),
  change: msg('Change', {desc: 'Button beside an answer'}),
  changeLabel: msg('Change your answer: {question}', {
    desc: 'Name of the button beside an answer, for screen readers',
  }),
} as const;
