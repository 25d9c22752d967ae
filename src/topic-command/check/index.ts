/** Everything that must hold of a topic, in one language or in several. */
import type {TopicDocument} from '../../content/index.js';
import {localesOf} from '../../language/locales.js';
import {matchLocale} from '../../language/match.js';
import {unsafe} from '../../own-topic/safety.js';
import {maxBytes, validate} from '../../own-topic/validate.js';
import {properties, type CheckFinding, type Problem, type PropertyId} from './finding.js';
import {JsonError, offsetOf, positionIn, readJson, type Located} from './json.js';
import {checkQuestions} from './questions.js';
import {checkReferences} from './references.js';
import {
  checkExceptions,
  checkOwn,
  checkPinned,
  checkReviewFile,
  exceptFor,
  type Review,
} from './review.js';
import {compare} from './skeleton.js';
import {checkMonotone, checkReachable} from './ways.js';
import {checkDates, checkSources, checkWords} from './words.js';

export type {CheckFinding} from './finding.js';

/** A file by its name, which the report says, and its text. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface CheckOptions {
  readonly review?: NamedText | undefined;
  /** The day on which dates are compared, as an ISO date. */
  readonly today: string;
}

interface ReadFile extends NamedText {
  readonly problems: readonly Problem[];
  readonly located?: Located;
}

/** A gap is part of the work on a draft; readers of a reviewed topic must not see one. */
const severityOf = (property: PropertyId, isDraft: boolean) =>
  property === 'gaps' && !isDraft ? 'error' : properties[property].severity;

const isDraft = (located: Located | undefined) =>
  (located?.value as Partial<TopicDocument> | undefined)?.about?.review !== 'reviewed';

function* findingsOf({name, text, problems, located}: ReadFile): Generator<CheckFinding> {
  for (const {property, place, problem} of problems) {
    const offset = located ? offsetOf(located, place) : Number(place.slice(1));
    yield {
      severity: severityOf(property, isDraft(located)),
      property,
      file: name,
      place: located ? place : '',
      ...positionIn(text, offset),
      problem,
      help: properties[property].help,
    };
  }
}

/** A file that is no JSON has an offset in place of a pointer. */
function read({name, text}: NamedText): ReadFile {
  const broken = (offset: number, problem: string): ReadFile => ({
    name,
    text,
    problems: [{property: 'json', place: `/${offset}`, problem}],
  });
  if (text.length > maxBytes) return broken(0, 'is larger than a topic can be');
  if (text.trimStart().startsWith('<')) return broken(0, 'is HTML, and not a document');
  try {
    const located = readJson(text.replace(/^\ufeff/, ' '));
    const problems = located.twice.map((place): Problem => ({
      property: 'json',
      place,
      problem: 'is there twice',
    }));
    return {name, text, located, problems};
  } catch (error) {
    if (error instanceof JsonError) return broken(error.offset, error.message);
    throw error;
  }
}

function* problemsOf(document: TopicDocument, today: string): Generator<Problem> {
  if (!matchLocale(document.language)) {
    const problem = `"${document.language}" has no words. Valid: ${localesOf().join(', ')}`;
    yield {property: 'language', place: '/language', problem};
  }
  for (const name of document.requires ?? []) {
    if (name === '1.0') continue;
    const problem = `needs "${name}" of a newer version`;
    yield {property: 'requires', place: '/requires', problem};
  }
  // Their names are some of those that are known here.
  yield* unsafe(document) as readonly Problem[];
  yield* checkReferences(document);
  yield* checkQuestions(document);
  yield* checkReachable(document);
  yield* checkMonotone(document);
  yield* checkWords(document);
  yield* checkDates(document, today);
  yield* checkSources(document);
}

const order = Object.keys(properties);

const byPlace = (one: CheckFinding, other: CheckFinding) =>
  order.indexOf(one.property) - order.indexOf(other.property) ||
  one.line - other.line ||
  one.column - other.column;

/** Findings by file, the gravest kind first. */
export function checkTopic(
  files: readonly NamedText[],
  {review: reviewText, today}: CheckOptions,
): readonly CheckFinding[] {
  const topics = files.map((file) => {
    const one = read(file);
    const broken: Problem[] = [...one.problems];
    if (one.located) {
      for (const {place, problem} of validate(one.located.value)) {
        broken.push({property: 'schema', place, problem});
      }
    }
    const document = broken.length === 0 ? (one.located?.value as TopicDocument) : undefined;
    return {...one, document, problems: broken};
  });
  const model = topics.find(({document}) => document)?.document;
  const reviewFile = reviewText && read(reviewText);
  const reviewProblems: Problem[] = [...(reviewFile?.problems ?? [])];
  if (reviewFile?.located && model) {
    reviewProblems.push(...checkReviewFile(reviewFile.located.value, model.about.id));
  }
  const review =
    reviewProblems.length === 0 ? (reviewFile?.located?.value as Review | undefined) : undefined;

  const needed = new Set<NonNullable<Review['exceptions']>[number]>();
  const checked = topics.map((topic) => {
    const {document} = topic;
    if (!document) return topic;
    const problems = [
      ...problemsOf(document, today),
      ...(review ? checkPinned(document, review) : []),
      ...(model && model !== document ? compare(document, model) : []),
    ];
    return {...topic, problems: exceptFor(problems, document, review?.exceptions ?? [], needed)};
  });
  if (review && model) {
    reviewProblems.push(...checkOwn(model, review), ...checkExceptions(review, needed));
  }
  const all = [...checked, ...(reviewFile ? [{...reviewFile, problems: reviewProblems}] : [])];
  return all.flatMap((file) => [...findingsOf(file)].sort(byPlace));
}
