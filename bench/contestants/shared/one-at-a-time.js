import {end, questions} from './questions.js';

/** What a page holds before any script has run: the first question and Next. */
export const firstQuestion = ({group, next}) => `<div>${group(questions[0])}</div>${next}`;

/**
 * What a publisher writes by hand around plain HTML or around the elements of a kit: shows the next question in the
 * place of the last. `markup.group` writes a question, `markup.next` the button, which is the last child of the place.
 *
 * @param {{group: (question: {text: string, answers: string[]}) => string, next: string}} markup
 * @param {(place: HTMLElement) => void} [shown] called after each question
 * @returns {(place: HTMLElement) => () => void} shows the questions in a place; gives what removes them
 */
export const oneAtATime = (markup, shown) => (place) => {
  let at = 0;
  if (!place.firstElementChild) place.innerHTML = firstQuestion(markup);
  const {firstElementChild: group, lastElementChild: next} = place;
  next.addEventListener('click', () => {
    at += 1;
    const question = questions[at];
    if (question) {
      group.innerHTML = markup.group(question);
      shown?.(place);
    } else place.textContent = end;
  });
  shown?.(place);
  return () => place.replaceChildren();
};
