/** What words say: the rules of the words of this project, and dates and sources. */
import {checkText} from '../../../scripts/lib/check-text.mjs';
import {FEWEST_WORDS, gradeOf, SENTENCE_LIMIT, sentencesOf} from '../../../scripts/lib/reading.mjs';
import type {TopicDocument} from '../../content/index.js';
import {matchLocale} from '../../language/match.js';
import {strayTokens, tokenFields} from '../../own-topic/tokens.js';
import {emergency} from '../../text/regions.js';
import {pointer, type Problem} from './finding.js';
import {wordsIn} from './places.js';

/** What stands for words of the author. */
const gapMark = '[[';

const token = /\{(\w+)\}/g;

/** Places whose words are for a token of their own: without it, the value would not show. */
const ownTokens = [
  '/timer/headings/since',
  '/routine/headings/eachSide',
  '/visit/doctorVisit/madeBy',
];

/** Emergency numbers anywhere, less those of two figures, and round ones, which count other things as well. */
const numbers = emergency
  .split(' ')
  .flatMap((entry) => /^\d{3,}/.exec(entry) ?? [])
  .filter((number) => number === '000' || !number.endsWith('0'));

const anyNumber = new RegExp(`(?<![\\d.,])(?:${numbers.join('|')})(?![\\d]|[.,]\\d)`, 'g');

function* checkTokens(place: string, text: string): Generator<Problem> {
  if (!ownTokens.includes(place)) return;
  for (const name of tokenFields[place] ?? []) {
    if (text.includes(`{${name}}`)) continue;
    yield {property: 'regional', place, problem: `lacks "{${name}}", which is filled in here`};
  }
}

export function* checkWords(document: TopicDocument): Generator<Problem> {
  const locale = matchLocale(document.language) ?? document.language;
  for (const {place, problem} of strayTokens(document)) {
    yield {property: 'regional', place, problem};
  }
  for (const [place, text] of wordsIn(document)) {
    if (text.includes(gapMark)) {
      yield {property: 'gaps', place, problem: 'is a gap to fill in'};
      continue;
    }
    yield* checkTokens(place, text);
    const said = text.replaceAll(token, 'X');
    for (const problem of checkText(locale, said)) yield {property: 'wording', place, problem};
    for (const [number] of said.matchAll(anyNumber)) {
      yield {property: 'numbers-in-words', place, problem: `says ${number}`};
    }
    if (locale !== 'en') continue;
    for (const sentence of sentencesOf(text)) {
      const {grade, words} = gradeOf(sentence);
      if (words < FEWEST_WORDS || grade <= SENTENCE_LIMIT) continue;
      const problem = `is of grade ${grade.toFixed(1)}, over ${SENTENCE_LIMIT}: ${sentence}`;
      yield {property: 'reading-level', place, problem};
    }
  }
  const ifWorse = document.visit?.doctorVisit.ifWorse;
  if (ifWorse !== undefined && !/\{(?:emergency|er)\}|\[\[/.test(ifWorse)) {
    yield {
      property: 'emergency-has-a-way',
      place: '/visit/doctorVisit/ifWorse',
      problem: 'gives no way to call: write {emergency} or {er}',
    };
  }
}

/** @param today as a day */
export function* checkDates({about}: TopicDocument, today: string): Generator<Problem> {
  const {checked, nextReview} = about;
  const lastReviewed = about.review === 'reviewed' ? about.lastReviewed : undefined;
  const days = {checked, nextReview, lastReviewed};
  const found = (name: string, problem: string): Problem => ({
    property: 'dates',
    place: pointer('about', name),
    problem,
  });
  for (const [name, day] of Object.entries(days)) {
    if (day === undefined) continue;
    if (!isDay(day)) yield found(name, `"${day}" is not in the calendar`);
    else if (name === 'nextReview' && day < today) yield found(name, `is past: it is ${today}`);
    else if (name !== 'nextReview' && day > today) yield found(name, `is to come: it is ${today}`);
  }
}

/** Whether a day is in the calendar: 2027-02-30 is not. */
export const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

export function* checkSources(document: TopicDocument): Generator<Problem> {
  const {sources: part, causes, signs, medicines} = document;
  if (!part) {
    yield {property: 'sources', place: '', problem: 'names no source'};
    return;
  }
  for (const [group, rows] of Object.entries(part.references)) {
    for (const [id, ids] of Object.entries(rows)) {
      for (const [index, source] of ids.entries()) {
        if (Object.hasOwn(part.sources, source)) continue;
        const place = pointer('sources', 'references', group, id, index);
        yield {property: 'references', place, problem: `names "${source}", which is not there`};
      }
    }
  }
  const statements = [
    ['causes', pointer('causes', 'causes'), causes?.causes],
    ['signs', pointer('signs', 'signs'), signs?.signs],
    ['medicines', pointer('medicines', 'medicines'), medicines?.medicines],
  ] as const;
  for (const [group, place, list = []] of statements) {
    const rows = part.references[group] ?? {};
    for (const [index, one] of list.entries()) {
      if (('unsure' in one && one.unsure) || (rows[one.id] ?? []).length > 0) continue;
      const problem = `"${one.id}" has no source`;
      yield {property: 'sources', place: `${place}/${index}`, problem};
    }
  }
}
