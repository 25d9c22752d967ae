import {msg} from '@lit/localize';

/** Words of the overview itself; the facts come with the topic. */
export const text = {
  alsoCalled: msg('Also called: {names}', {desc: '{names} is a list of names'}),
  howLong: msg('How long it lasts', {desc: 'Heading above a scale of times'}),
  what: msg('What it is', {desc: 'Heading above facts'}),
  who: msg('Who gets them', {desc: 'Heading above a list'}),
  isNot: msg('What it is not', {desc: 'Heading above a list'}),
  more: msg('More on this page', {desc: 'Name of a list of links to other parts of the page'}),
  toRelief: msg('What to do right now', {desc: 'Link to the relief steps on the same page'}),
  toSigns: msg('When to see a doctor', {desc: 'Used in several places'}),
} as const;
