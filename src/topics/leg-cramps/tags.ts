import {msg} from '@lit/localize';

/**
 * What lines of advice tell a reader to do that some readers must not, with the name by which a result says
 * what it leaves out.
 */
export const tagNames = {
  stretch: msg('Stretching', {
    id: 'leg-cramps.tags.stretch',
    desc: 'What tips are about that a result leaves out, in a list',
  }),
  activity: msg('Walking and sport', {
    id: 'leg-cramps.tags.activity',
    desc: 'What tips are about that a result leaves out, in a list',
  }),
  'heat-cold': msg('Heat and cold packs', {
    id: 'leg-cramps.tags.heat-cold',
    desc: 'What tips are about that a result leaves out, in a list',
  }),
  drink: msg('Drinks', {
    id: 'leg-cramps.tags.drink',
    desc: 'What tips are about that a result leaves out, in a list',
  }),
  minerals: msg('Food', {
    id: 'leg-cramps.tags.minerals',
    desc: 'What tips are about that a result leaves out, in a list',
  }),
} as const;

/** `salt` comes with another tag that names it; `ask-first` is of a caution that another one says more exactly. */
export type Tag = keyof typeof tagNames | 'salt' | 'ask-first';
