/** Which texts of a document are words for readers, and which are for machines. */

import {leavesOf} from '../../own-topic/tokens.js';

/** For machines: ids, rules, times, dates and addresses. */
const machine = [
  /^\/(?:\$schema|format|language|requires(?:\/\d+)?)$/,
  /^\/about\/(?:id|review|translation|checked|nextReview|lastReviewed)$/,
  /\/(?:id|tier|minTier|group|kind|endIf|answerForChild|picture|step|sign|sure|region|url)$/,
  /\/(?:signs|effects|fits|couldFit|holdsBack|tags|actionTags|onMedicines|hides|anyOf)\/\d+$/,
  /\/(?:showIf|skipIf)\/question$/,
  /\/screens\/\d+\/answers\/\d+$/,
  /^\/visit\/sheetWording\/places\//,
  /\/evidence(?:\/level)?$/,
  /^\/sources\//,
];

/** What may differ between languages by itself. */
const ofLanguage = [
  /^\/(?:\$schema|language)$/,
  /^\/about\/(?!id$)/,
  /^\/overview\/overview\/alsoCalled(?:List$|\/|$)/,
];

/** Patterns of a list, and names, are no sentences. */
const noSentence = [/^\/overview\/overview\/alsoCalledList$/, /^\/about\/(?:author|reviewedBy)$/];

const isOne = (place: string, patterns: readonly RegExp[]) =>
  patterns.some((pattern) => pattern.test(place));

export const isWords = (place: string): boolean =>
  !isOne(place, machine) && !isOne(place, noSentence);

export const mayDiffer = (place: string): boolean => isOne(place, ofLanguage);

/** The words of a document, by their pointers. */
export const wordsIn = (document: unknown): readonly (readonly [string, string])[] =>
  [...leavesOf(document)].flatMap(([place, value]) =>
    typeof value === 'string' && isWords(place) ? [[place, value] as const] : [],
  );
