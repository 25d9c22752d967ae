import {msg} from '@lit/localize';

/** Words of the warning signs element itself; the signs come with the topic. */
export const text = {
  start: msg('Start', {id: 'when-to-see-doctor.start', desc: 'Button'}),
  noDriving: msg('Do not drive yourself.', {
    id: 'when-to-see-doctor.noDriving',
    desc: 'Beside the call button',
  }),
  worried: msg(
    'If you are worried, ask a doctor, nurse or pharmacist, even if you picked no warning sign.',
    {id: 'when-to-see-doctor.worried', desc: 'Below the cards'},
  ),
  checkTitle: msg('Go through the signs', {
    id: 'when-to-see-doctor.checkTitle',
    desc: 'Heading above the start button',
  }),
  checkLead: msg(
    'Three short lists, the most serious first. Pick what fits. You see what to do next.',
    {
      id: 'when-to-see-doctor.checkLead',
      desc: 'What happens after the start button',
    },
  ),
} as const;
