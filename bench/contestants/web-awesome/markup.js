import {nextLabel} from '../shared/questions.js';

export const group = ({text, answers}) =>
  `<wa-radio-group label="${text}" name="answer">${answers
    .map((answer, at) => `<wa-radio value="${at}">${answer}</wa-radio>`)
    .join('')}</wa-radio-group>`;

export const next = `<wa-button variant="brand">${nextLabel}</wa-button>`;
