import {msg} from '@lit/localize';

/** Words of the lists to tick and of the result. */
export const flowText = {
  questions: {
    emergency: msg('{place}: is any of this true right now?', {
      id: 'signs-flow.questions.emergency',
      desc: 'Question above emergency signs; {place} is the heading of a group, such as "Chest and head"',
    }),
    urgent: msg('{place}: is any of this true in the last days?', {
      id: 'signs-flow.questions.urgent',
      desc: 'Question above urgent signs; {place} is the heading of a group, such as "In the leg"',
    }),
    soon: msg('{place}: does any of this fit, over the last weeks?', {
      id: 'signs-flow.questions.soon',
      desc: 'Question above milder signs; {place} is the heading of a group, such as "Medicines"',
    }),
  },
  progress: msg('List {number} of {total}', {id: 'signs-flow.progress', desc: 'Progress'}),
  none: msg('None of these', {
    id: 'signs-flow.none',
    desc: 'Answer to several questions',
  }),
  unsure: msg('I am not sure', {
    id: 'signs-flow.unsure',
    desc: 'Answer to several questions',
  }),
  backToList: msg('Back to the full list', {
    id: 'signs-flow.backToList',
    desc: 'Button: leave the check',
  }),
} as const;
