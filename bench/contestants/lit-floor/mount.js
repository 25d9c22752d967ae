import {TenQuestions} from './ten-questions.js';

customElements.define('ten-questions', TenQuestions);

export function mount(place) {
  if (place.firstElementChild) return undefined;
  const element = document.createElement('ten-questions');
  place.append(element);
  return () => element.remove();
}
