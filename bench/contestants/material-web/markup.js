import {nextLabel} from '../shared/questions.js';

export const group = ({text, answers}) =>
  `<fieldset><legend>${text}</legend>${answers
    .map((answer) => `<label><md-radio name="answer"></md-radio>${answer}</label>`)
    .join('')}</fieldset>`;

export const next = `<md-filled-button type="button">${nextLabel}</md-filled-button>`;
