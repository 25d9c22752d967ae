import {html, type TemplateResult} from 'lit';
import type {PrintableFacts} from '../../region/facts.js';
import {emergencyLine} from '../../base/emergency-line.js';
import {backAndContinue, optionsView} from '../../shared/questions/index.js';
import type {ReliefStepsFlowWords} from './relief-flow.words.js';

interface StretchView {
  /** Id of the stretch that is ticked. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly go: () => void;
  readonly back: () => void;
  readonly level: number;
  readonly facts: PrintableFacts;
}

/** Which stretch: the safest is ticked. */
export function stretchView(view: StretchView, words: ReliefStepsFlowWords): TemplateResult {
  const {chosen, choose, go, back, level, facts} = view;
  const {routineText, routinePlan} = words;
  if (!routineText || !routinePlan) return html``;
  const {routine, choices} = routinePlan;
  const submit = (event: Event) => {
    event.preventDefault();
    go();
  };
  const options = choices.map(({id, title, level: who}) => ({id, label: `${title}. ${who}.`}));
  return html`<form novalidate @submit=${submit}>
    ${emergencyLine(words, facts)}
    <div class="section">
      <p class="label">${routine.title}</p>
      ${optionsView(
        {
          kind: 'one',
          question: routineText.choose,
          hint: routine.note,
          groups: [{options}],
          chosen: [chosen],
          choose,
          level,
          problem: false,
        },
        words,
      )}
      ${backAndContinue(words, back)}
    </div>
  </form>`;
}
