import {nextLabel} from '../shared/questions.js';

const item = (answer, at) =>
  `<div class="nhsuk-radios__item"><input class="nhsuk-radios__input" id="answer-${at}" name="answer" type="radio" value="${at}"><label class="nhsuk-label nhsuk-radios__label" for="answer-${at}">${answer}</label></div>`;

export const group = ({text, answers}) =>
  `<div class="nhsuk-form-group"><fieldset class="nhsuk-fieldset"><legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">${text}</legend><div class="nhsuk-radios" data-module="nhsuk-radios">${answers
    .map(item)
    .join('')}</div></fieldset></div>`;

export const next = `<button class="nhsuk-button" data-module="nhsuk-button" type="button">${nextLabel}</button>`;
