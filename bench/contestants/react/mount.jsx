import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import {end, nextLabel, questions} from '../shared/questions.js';

function TenQuestions() {
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState();
  const question = questions[at];
  if (!question) return <p>{end}</p>;
  const next = () => {
    setAt(at + 1);
    setChosen(undefined);
  };
  return (
    <>
      <fieldset>
        <legend>{question.text}</legend>
        {question.answers.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name="answer"
              checked={chosen === answer}
              onChange={() => setChosen(answer)}
            />
            {answer}
          </label>
        ))}
      </fieldset>
      <button type="button" onClick={next}>
        {nextLabel}
      </button>
    </>
  );
}

export function mount(place) {
  const root = createRoot(place);
  root.render(<TenQuestions />);
  return () => root.unmount();
}
