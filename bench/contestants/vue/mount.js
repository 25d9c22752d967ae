import {createApp, h, ref} from 'vue';
import {end, nextLabel, questions} from '../shared/questions.js';

const TenQuestions = {
  setup() {
    const at = ref(0);
    const chosen = ref();
    const next = () => {
      at.value += 1;
      chosen.value = undefined;
    };
    const option = (answer) =>
      h('label', {key: answer}, [
        h('input', {
          type: 'radio',
          name: 'answer',
          checked: chosen.value === answer,
          onChange: () => (chosen.value = answer),
        }),
        answer,
      ]);
    return () => {
      const question = questions[at.value];
      if (!question) return h('p', end);
      return [
        h('fieldset', [h('legend', question.text), question.answers.map(option)]),
        h('button', {type: 'button', onClick: next}, nextLabel),
      ];
    };
  },
};

export function mount(place) {
  const app = createApp(TenQuestions);
  app.mount(place);
  return () => app.unmount();
}
