import {msg} from '@lit/localize';
import {heatAndCold, type Step} from './relief.js';

/** What to do once the cramp is over. */
export const afterSteps = [
  {
    id: 'move',
    title: msg('Move gently', {id: 'leg-cramps.after.afterSteps.move.title', desc: 'Step title'}),
    text: msg('Walk around the room, or move your foot up and down.', {
      id: 'leg-cramps.after.afterSteps.move.text',
      desc: 'Step "Move gently": what to do',
    }),
    seconds: 60,
    repeat: 1,
    restSeconds: 0,
    cautions: [],
    evidence: 'expert',
  },
  {
    id: 'ease',
    title: msg('Ease soreness', {id: 'leg-cramps.after.afterSteps.ease.title', desc: 'Step title'}),
    text: msg(
      'Use a warm or cold pack in a cloth for up to 15 minutes. Gentle rubbing is fine if there is no swelling or injury.',
      {id: 'leg-cramps.after.afterSteps.ease.text', desc: 'Step "Ease soreness": what to do'},
    ),
    seconds: 900,
    repeat: 1,
    restSeconds: 0,
    cautions: heatAndCold,
    evidence: 'limited',
  },
  {
    id: 'check',
    title: msg('Look at your leg the next day', {
      id: 'leg-cramps.after.afterSteps.check.title',
      desc: 'Step title',
    }),
    text: msg(
      'Some soreness is normal. If one leg is swollen, warm, or a changed color, get checked today.',
      {
        id: 'leg-cramps.after.afterSteps.check.text',
        desc: 'Step "Look at your leg the next day": what to do',
      },
    ),
    seconds: 0,
    repeat: 1,
    restSeconds: 0,
    cautions: [],
    evidence: 'expert',
  },
] as const satisfies readonly Step[];
