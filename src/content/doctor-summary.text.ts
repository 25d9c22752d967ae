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
} as const;
