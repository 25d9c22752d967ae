import {nextLabel} from '../shared/questions.js';

export const group = ({text, answers}) =>
  `<sl-radio-group label="${text}" name="answer">${answers
    .map((answer, at) => `<sl-radio value="${at}">${answer}</sl-radio>`)
    .join('')}</sl-radio-group>`;

export const next = `<sl-button variant="primary">${nextLabel}</sl-button>`;
