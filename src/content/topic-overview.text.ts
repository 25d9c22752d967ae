import {msg} from '@lit/localize';

/** Words of the overview itself; the facts come with the topic. */
export const text = {
  alsoCalled: msg('Also called: {names}', {
    id: 'topic-overview.alsoCalled',
    desc: '{names} is a list of names',
  }),
  howLong: msg('How long it lasts', {
    id: 'topic-overview.howLong',
    desc: 'Heading above a scale of times',
  }),
  what: msg('What it is', {id: 'topic-overview.what', desc: 'Heading above facts'}),
  who: msg('Who gets them', {id: 'topic-overview.who', desc: 'Heading above a list'}),
  isNot: msg('What it is not', {id: 'topic-overview.isNot', desc: 'Heading above a list'}),
  more: msg('More on this page', {
    id: 'topic-overview.more',
    desc: 'Name of a list of links to other parts of the page',
  }),
  toRelief: msg('What to do right now', {
    id: 'topic-overview.toRelief',
    desc: 'Link to the relief steps on the same page',
  }),
  toSigns: msg('When to see a doctor', {
    id: 'topic-overview.toSigns',
    desc: 'Used in several places',
  }),
} as const;
