import {msg} from '@lit/localize';
import {heatAndCold, type Step} from './relief.js';

/** What to do once the cramp is over. */
export const afterSteps = [
  {
    id: 'move',
    title: msg('Move gently', {desc: 'Step title'}),
    text: msg('Walk around the room, or move your foot up and down.', {
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
    title: msg('Ease soreness', {desc: 'Step title'}),
    text: msg(
      'Use a warm or cold pack in a cloth for up to 15 minutes. Gentle rubbing is fine if there is no swelling or injury.',
      {desc: 'Step "Ease soreness": what to do'},
    ),
    seconds: 900,
    repeat: 1,
    restSeconds: 0,
    cautions: heatAndCold,
    evidence: 'limited',
  },
  {
    id: 'check',
    title: msg('Look at your leg the next day', {desc: 'Step title'}),
    text: msg(
      'Some soreness is normal. If one leg is swollen, warm, or a changed color, get checked today.',
      {desc: 'Step "Look at your leg the next day": what to do'},
    ),
    seconds: 0,
    repeat: 1,
    restSeconds: 0,
    cautions: [],
    evidence: 'expert',
  },
] as const satisfies readonly Step[];
