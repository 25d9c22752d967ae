import {msg} from '@lit/localize';

/** Words of the medicine guide itself; the medicines come with the topic. */
export const text = {
  forYou: msg('For you:', {
    id: 'medicine-guide.forYou',
    desc: 'Before a caution that the reader’s answers call for, at the top of the card of a medicine',
  }),
  names: msg('What it is called', {
    id: 'medicine-guide.names',
    desc: 'Heading above the names of a medicine by country',
  }),
  can: msg('What it can do', {id: 'medicine-guide.can', desc: 'Heading'}),
  cannot: msg('What it cannot do', {id: 'medicine-guide.cannot', desc: 'Heading'}),
  whyNot: msg('Why not', {
    id: 'medicine-guide.whyNot',
    desc: 'Heading: why a medicine should not be used',
  }),
  askFirst: msg('Ask a doctor or pharmacist first', {
    id: 'medicine-guide.askFirst',
    desc: 'Heading above a list of people',
  }),
  know: msg('Know this', {id: 'medicine-guide.know', desc: 'Heading above a list'}),
  howSure: msg('How sure we are', {
    id: 'medicine-guide.howSure',
    desc: 'Heading above the evidence',
  }),
  warning: msg('Warning', {
    id: 'medicine-guide.warning',
    desc: 'Heading of a warning; hidden from sight',
  }),
} as const;
