import {freeIdsOf, idsOf, manyIds, opening, withAnswers} from './answer-sets.js';
import type {Given} from './model.js';

/** Age, pregnancy and time of the cramps, with every two answers to two other questions. */
export function* pairs(): Generator<Given> {
  for (const who of idsOf('who')) yield* pairsBeside({who: [who]}, manyIds);
  for (const singles of singleChoices()) yield* pairsBeside(singles, askedLate);
}

/** Every answer but "none" to the first questions ends the check before pregnancy and time are asked. */
const askedLate = manyIds.filter((id) => !['danger', 'leg-today', 'body-today'].includes(id));

function* pairsBeside(singles: Given, ids: readonly string[]): Generator<Given> {
  const questions = ids.filter((id) => id !== 'child' || singles.who?.includes('under18'));
  for (const [place, one] of questions.entries()) {
    for (const id of freeIdsOf(one)) {
      yield withAnswers({...singles, ...opening(one), [one]: [id]});
      for (const other of questions.slice(place + 1)) {
        for (const otherId of freeIdsOf(other)) {
          const opened = opening(one, other);
          yield withAnswers({...singles, ...opened, [one]: [id], [other]: [otherId]});
        }
      }
    }
  }
}

/** At 50 to 64 the same questions are asked as at 18 to 49, so that one of the two covers both. */
function* singleChoices(): Generator<Given> {
  for (const when of idsOf('when')) {
    yield {who: ['65plus'], when: [when]};
    for (const pregnant of idsOf('pregnant')) {
      yield {who: ['18-49'], pregnant: [pregnant], when: [when]};
    }
  }
  for (const pregnant of idsOf('pregnant')) yield {who: ['under18'], pregnant: [pregnant]};
}
