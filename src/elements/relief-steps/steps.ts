import type {Plan} from './plan-view.js';
import type {CoachStep} from './coach.js';
import type {ReliefStepsFlowWords} from './relief-flow.words.js';

/**
 * The steps that the timer runs: those for now, or the chosen stretch and those that follow.
 * @param stretch id of the stretch
 */
export function stepsOf(
  {relief, timerSteps = {}, routinePlan}: ReliefStepsFlowWords,
  plan: Plan,
  stretch: string,
): readonly CoachStep[] {
  if (plan === 'prevent' && routinePlan) {
    const {choices, next} = routinePlan;
    return [...choices.filter(({id}) => id === stretch), ...next].map((step) => ({
      lines: [step.title],
      list: step.steps,
      timing: step,
      cautions: step.cautions,
      picture: step.picture,
    }));
  }
  const {opening, duringSteps} = relief;
  return duringSteps.map((step) => {
    const short = timerSteps[step.id];
    const {lines, cautions = [], ...more} = short ?? {note: step.text};
    return {
      picture: step.picture,
      ...more,
      lines: lines ?? (opening?.step === step.id ? opening.lines : [step.title]),
      timing: step,
      cautions: [...step.cautions, ...cautions],
    };
  });
}
