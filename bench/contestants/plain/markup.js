import {nextLabel} from '../shared/questions.js';

export const group = ({text, answers}) =>
  `<fieldset><legend>${text}</legend>${answers
    .map((answer) => `<label><input type="radio" name="answer">${answer}</label>`)
    .join('')}</fieldset>`;

export const next = `<button type="button">${nextLabel}</button>`;
