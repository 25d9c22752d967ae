import {msg} from '@lit/localize';

/** Words of the lists to tick and of the result. */
export const flowText = {
  questions: {
    emergency: msg('Right now, is any of these true?', {
      id: 'signs-flow.questions.emergency',
      desc: 'Question of the cause checker, and above the emergency signs',
    }),
    urgent: msg('In the last days, have you noticed any of these?', {
      id: 'signs-flow.questions.urgent',
      desc: 'Question above the urgent signs',
    }),
    soon: msg('Over the last weeks, does any of these fit you?', {
      id: 'signs-flow.questions.soon',
      desc: 'Question above the milder signs',
    }),
  },
  progress: msg('List {number} of {total}', {id: 'signs-flow.progress', desc: 'Progress'}),
  hint: msg('Pick all that fit.', {id: 'signs-flow.hint', desc: 'Used in several places'}),
  none: msg('None of these that I can tell', {
    id: 'signs-flow.none',
    desc: 'Answer to several questions',
  }),
  unsure: msg('I am not sure. I may have one of these', {
    id: 'signs-flow.unsure',
    desc: 'Answer to several questions',
  }),
  backToList: msg('Back to the full list', {
    id: 'signs-flow.backToList',
    desc: 'Button: leave the check',
  }),
} as const;
