import {msg} from '@lit/localize';
import {tagNames} from './tags.js';

/** The words around the list of causes in a result. */
export const matching = {
  lead: msg('Only a doctor can find the cause.', {
    id: 'leg-cramps.matching.lead',
    desc: 'Above the list of causes in a result',
  }),
  notList: msg('This is not a list of what is wrong. It is a list to talk over.', {
    id: 'leg-cramps.matching.notList',
    desc: 'Above the list of causes in a result',
  }),
  noneFits: msg(
    'Your answers do not point to one thing. That is common. For most people no cause is found.',
    {id: 'leg-cramps.matching.noneFits', desc: 'Above the list of causes when none fits'},
  ),
  tagNames,
  marks: {
    fits: msg('Fits what you told us', {
      id: 'leg-cramps.matching.marks.fits',
      desc: 'Mark beside a cause',
    }),
    'could-fit': msg('Could fit', {
      id: 'leg-cramps.matching.marks.could-fit',
      desc: 'Mark beside a cause',
    }),
    'not-raised': msg('Did not come up in your answers', {
      id: 'leg-cramps.matching.marks.not-raised',
      desc: 'Mark beside a cause',
    }),
  },
} as const;
