import {msg} from '@lit/localize';

/** Words of the doctor summary itself; those of the sheet come with the sheet. */
export const text = {
  withAnswers: msg(
    'After the questions on this page, you can print this sheet with your answers on it.',
    {
      id: 'doctor-summary.withAnswers',
      desc: 'Below the buttons, where the page also has questions to answer',
    },
  ),
  bring: msg('Bring or have ready', {id: 'sheet.bring', desc: 'Heading above a list'}),
  ask: msg('Questions to ask', {
    id: 'doctor-summary.ask',
    desc: 'Heading above a list of questions for the doctor',
  }),
  check: msg('What the doctor may do', {id: 'sheet.check', desc: 'Heading above a list'}),
} as const;
