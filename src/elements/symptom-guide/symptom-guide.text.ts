import {msg} from '@lit/localize';

/** Words of the symptom guide itself; the symptoms come with the topic. */
export const text = {
  title: msg('What a leg cramp feels like', {desc: 'Heading of the symptom guide'}),
  during: msg('During a cramp', {desc: 'Used in several places'}),
  after: msg('After a cramp', {desc: 'Used in several places'}),
  notPlain: msg('This is not a plain cramp', {desc: 'Heading above a list of signs'}),
  notCramp: msg('Not a cramp', {desc: 'Beside something that is no cramp'}),
  goLabel: msg('{tier}: see the warning signs', {
    desc: 'Link to the warning signs; {tier} is how fast to act, such as "Urgent today"',
  }),
} as const;
