import {questions} from '../shared/questions.js';

/** In its own format. LHC-Forms shows all questions below each other: it has no pages. */
const form = {
  name: 'Leg cramps',
  templateOptions: {hideFormControls: true, showQuestionCode: false},
  items: questions.map(({text, answers}, at) => ({
    linkId: `question${at}`,
    question: text,
    dataType: 'CNE',
    displayControl: {answerLayout: {type: 'RADIO_CHECKBOX', columns: '1'}},
    answers: answers.map((answer) => ({text: answer, code: answer})),
  })),
};

/** Its scripts make `LForms` a global of the page. */
export function mount(place) {
  void globalThis.LForms.Util.addFormToPage(structuredClone(form), place);
  return () => place.replaceChildren();
}
