import {Model} from 'survey-core';
import {renderSurvey, unmountComponentAtNode} from 'survey-js-ui';
import {end, nextLabel, questions} from '../shared/questions.js';

const json = {
  questionsOnPageMode: 'questionPerPage',
  pageNextText: nextLabel,
  completeText: nextLabel,
  completedHtml: end,
  elements: questions.map(({text, answers}, at) => ({
    type: 'radiogroup',
    name: `question${at}`,
    title: text,
    choices: answers,
  })),
};

export function mount(place) {
  const survey = new Model(json);
  renderSurvey(survey, place);
  return () => {
    unmountComponentAtNode(place);
    survey.dispose();
  };
}
