import {msg} from '@lit/localize';

/** Words of the warning signs element itself; the signs come with the topic. */
export const text = {
  start: msg('Start', {desc: 'Button'}),
  noDriving: msg('Do not drive yourself.', {desc: 'Beside the call button'}),
  worried: msg(
    'If you are worried, ask a doctor, nurse or pharmacist, even if you picked no warning sign.',
    {desc: 'Below the cards'},
  ),
  checkTitle: msg('Go through the signs', {desc: 'Heading above the start button'}),
  checkLead: msg(
    'Three short lists, the most serious first. Pick what fits. You see what to do next.',
    {
      desc: 'What happens after the start button',
    },
  ),
} as const;
