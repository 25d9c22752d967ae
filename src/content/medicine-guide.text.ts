import {msg} from '@lit/localize';

/** Words of the medicine guide itself; the medicines come with the topic. */
export const text = {
  names: msg('What it is called', {desc: 'Heading above the names of a medicine by country'}),
  can: msg('What it can do', {desc: 'Heading'}),
  cannot: msg('What it cannot do', {desc: 'Heading'}),
  whyNot: msg('Why not', {desc: 'Heading: why a medicine should not be used'}),
  askFirst: msg('Ask a doctor or pharmacist first', {desc: 'Heading above a list of people'}),
  know: msg('Know this', {desc: 'Heading above a list'}),
  howSure: msg('How sure we are', {desc: 'Heading above the evidence'}),
  warning: msg('Warning', {desc: 'Heading of a warning; hidden from sight'}),
} as const;
