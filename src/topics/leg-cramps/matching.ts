import {msg} from '@lit/localize';

/** The words around the list of causes in a result. */
export const matching = {
  lead: msg('Things that can go with cramps like these. Only a doctor can find the cause.', {
    desc: 'Above the list of causes in a result',
  }),
  notList: msg('This is not a list of what is wrong. It is a list to talk over.', {
    desc: 'Above the list of causes in a result',
  }),
  noneFits: msg(
    'Your answers do not point to one thing. That is common. For most people no cause is found.',
    {desc: 'Above the list of causes when none fits'},
  ),
  marks: {
    fits: msg('Fits what you told us', {desc: 'Mark beside a cause'}),
    'could-fit': msg('Could fit', {desc: 'Mark beside a cause'}),
    'not-raised': msg('Did not come up in your answers', {desc: 'Mark beside a cause'}),
  },
} as const;
