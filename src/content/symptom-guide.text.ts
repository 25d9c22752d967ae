import {msg} from '@lit/localize';

/** Words of the symptom guide itself; the symptoms come with the topic. */
export const text = {
  goLabel: msg('{tier}: see the warning signs', {
    id: 'symptom-guide.goLabel',
    desc: 'Link to the warning signs; {tier} is how fast to act, such as "Urgent today"',
  }),
} as const;
