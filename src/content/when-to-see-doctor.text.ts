import {msg} from '@lit/localize';

/** Words of the warning signs element itself; the signs come with the topic. */
export const text = {
  start: msg('Check the signs', {id: 'when-to-see-doctor.start', desc: 'Button'}),
  noDriving: msg('Do not drive yourself.', {
    id: 'when-to-see-doctor.noDriving',
    desc: 'Beside the call button',
  }),
  worried: msg(
    'If you are worried, ask a doctor, nurse or pharmacist, even if you picked no warning sign.',
    {id: 'when-to-see-doctor.worried', desc: 'Below the cards'},
  ),
  checkTitle: msg('Not sure? Go through the signs', {
    id: 'when-to-see-doctor.checkTitle',
    desc: 'Heading above the start button',
  }),
  checkLead: msg('Short screens. It takes about a minute.', {
    id: 'when-to-see-doctor.checkLead',
    desc: 'What happens after the start button',
  }),
  count: msg('Signs: {count}', {
    id: 'when-to-see-doctor.count',
    desc: 'How many warning signs a list holds, {count} is a number',
  }),
  countExample: msg('Signs: {count}. For example: {example}', {
    id: 'when-to-see-doctor.countExample',
    desc: 'Below the heading of a closed list; {example} is one of the signs in it',
  }),
  noneFits: msg('None of these signs fits', {
    id: 'when-to-see-doctor.noneFits',
    desc: 'Below "Self-care is a fair first step if:", while the rest is closed',
  }),
} as const;
