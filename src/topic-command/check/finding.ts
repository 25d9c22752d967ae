/** What the check looks for: each finding is of one of these properties. */

interface Property {
  readonly severity: 'error' | 'warning';
  /** What to do about a finding, in a line. */
  readonly help: string;
}

const error = (help: string): Property => ({severity: 'error', help});
const warning = (help: string): Property => ({severity: 'warning', help});

/** By name, in the order of the report. The names are stable: exceptions and programs use them. */
export const properties = {
  json: error('Correct the JSON at this place: pages cannot read the document.'),
  schema: error('topic.schema.json describes each field; an editor that knows it explains them.'),
  language: error('Use a language that the elements speak.'),
  requires: warning('Elements of this version ask nothing: take a newer one, or leave it out.'),
  references: error('Correct the id, or add what it names.'),
  parts: warning('Add the part that is missing, or leave this one out: it never shows.'),
  reachable: error('Make a way to it that answers can take, or leave it out.'),
  monotone: error('No answer may lower how urgent a result is: look at conditions of questions.'),
  'stop-upwards': error('Ask the more urgent question first, or stop at its tier.'),
  'stop-keeps-effects': error('Ask before the stop, or leave the stop out.'),
  'skip-is-safe': error('Ask the question, or make what skips it at least as urgent.'),
  'unsure-clears-nothing': error('Let "I am not sure" raise a sign as urgent as the question is.'),
  'none-raises-nothing': error('"None of these" only clears the other answers of its question.'),
  'emergency-first': error('Ask about emergencies first; only the age may come before.'),
  'emergency-has-a-way': error('Write {emergency} or {er}, which become the number or the place.'),
  'effects-honoured': error('Say something else instead of what is held back, or mend the tags.'),
  'children-no-medicines': error(
    'Name the medicine in onMedicines of an effect of the answer for a child.',
  ),
  'limit-is-serious': error('A limit leads to a sign that is urgent or an emergency.'),
  'loop-has-limit': warning('Set a limit: the steps can be done again and again.'),
  regional: error(
    'Use the tokens that the field takes, and no others: docs/own-topic.md lists them.',
  ),
  pinned: error('Have a clinician sign the tier, and put it into the review file.'),
  own: error('Correct the topic, or what the review file expects of it.'),
  wording: error('Say it in other words.'),
  'numbers-in-words': error('Write {emergency} or {adviceLine}: each region has its own number.'),
  'reading-level': warning('Use shorter words and sentences.'),
  sources: warning('Say what the statement rests on.'),
  dates: error('Review the words, and set the dates.'),
  gaps: warning('Fill the gap in with your own words.'),
  translation: warning('Compare the two texts.'),
  skeleton: error('Make the files equal in all but words.'),
  exceptions: warning('Take the exception out, or correct its place.'),
} as const satisfies Readonly<Record<string, Property>>;

export type PropertyId = keyof typeof properties;

/** Where something is wrong in one document, and what. */
export interface Problem {
  readonly property: PropertyId;
  /** A JSON pointer, such as `/signs/signs/2/tier`; empty for the whole document. */
  readonly place: string;
  readonly problem: string;
}

export interface CheckFinding extends Problem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly help: string;
}

/** A pointer of these steps. */
export const pointer = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
