/** Several languages of one topic: the same ids, rules, tiers and times, and words that say the same. */
import {checkTranslation} from '../../../scripts/lib/check-text.mjs';
import type {TopicDocument} from '../../content/index.js';
import {matchLocale} from '../../language/match.js';
import {pointer, type Problem} from './finding.js';
import {isWords, mayDiffer, wordsIn} from './places.js';

const isList = (value: unknown): value is object => typeof value === 'object' && value !== null;

const said = (value: unknown) => JSON.stringify(value);

/**
 * @param value of the document that is compared
 * @param model the same of the first document
 */
function* differences(value: unknown, model: unknown, place: string): Generator<Problem> {
  if (mayDiffer(place)) return;
  const found = (problem: string): Problem => ({property: 'skeleton', place, problem});
  if (isList(value) && isList(model) && Array.isArray(value) === Array.isArray(model)) {
    const rows: Readonly<Record<string, unknown>> = {...value};
    const others: Readonly<Record<string, unknown>> = {...model};
    for (const key of new Set([...Object.keys(others), ...Object.keys(rows)])) {
      const own = place + pointer(key);
      if (mayDiffer(own)) continue;
      if (!Object.hasOwn(rows, key)) {
        yield {property: 'skeleton', place: own, problem: 'is missing, and is in the first file'};
      } else if (Object.hasOwn(others, key)) yield* differences(rows[key], others[key], own);
      else yield {property: 'skeleton', place: own, problem: 'is not in the first file'};
    }
  } else if (typeof value !== typeof model || isList(value)) {
    yield found('is of another kind than in the first file');
  } else if (value !== model && !(typeof value === 'string' && isWords(place))) {
    yield found(`is ${said(value)}, and ${said(model)} in the first file`);
  }
}

/** @param model the first document, with which the others are compared */
export function* compare(document: TopicDocument, model: TopicDocument): Generator<Problem> {
  yield* differences(document, model, '');
  const locale = matchLocale(document.language);
  if (matchLocale(model.language) !== 'en' || !locale || locale === 'en') return;
  const english = new Map(wordsIn(model));
  for (const [place, text] of wordsIn(document)) {
    const source = english.get(place);
    if (source === undefined || mayDiffer(place)) continue;
    for (const wrong of checkTranslation(locale, source, text)) {
      yield {property: 'translation', place, problem: `${wrong}: "${source}"`};
    }
  }
}
