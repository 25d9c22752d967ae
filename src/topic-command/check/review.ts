/** The review file of a topic: what a clinician signed, what must be true of it, and what may break a property. */
import type {Tier, TopicDocument} from '../../content/index.js';
import {assess, type Answers, type Assessment} from '../../guidance/checker.js';
import {isAtLeast} from '../../guidance/tiers.js';
import {pointer, properties, type Problem} from './finding.js';
import {rulesOf} from './topic.js';
import {randomAnswers} from './ways.js';

interface Outcome {
  readonly tier?: Tier;
  readonly tierAtLeast?: Tier;
  readonly signs?: readonly string[];
  readonly effects?: readonly string[];
  readonly hides?: readonly ('causes' | 'relief')[];
}

/** One file for all languages of a topic. Pages never load it. */
export interface Review {
  readonly $schema?: string;
  readonly format: 'care-topic-review/1.0';
  /** `about.id` of the topic. */
  readonly topic: string;
  /** The tier of each sign, as signed. */
  readonly tiers?: Readonly<Record<string, Tier>>;
  /** What must be true of each result where these answers were given. */
  readonly properties?: readonly {
    readonly id: string;
    readonly statement: string;
    readonly given: readonly {readonly question: string; readonly anyOf: readonly string[]}[];
    readonly then: Outcome;
  }[];
  /** Stories, with the result that a person gave them. */
  readonly vignettes?: readonly {
    readonly id: string;
    readonly note?: string;
    readonly answers: Answers;
    readonly expect: Outcome;
  }[];
  /** Where a property does not hold on purpose: by pointer, with indexes or with ids. */
  readonly exceptions?: readonly Exception[];
}

interface Exception {
  readonly property: string;
  readonly place: string;
  readonly reason: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of each row of a list, all of which it must have. */
const rowFields = {
  properties: {id: 'string', statement: 'string', given: 'array', then: 'object'},
  vignettes: {id: 'string', answers: 'object', expect: 'object'},
  exceptions: {property: 'string', place: 'string', reason: 'string'},
} as const;

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);

/** What keeps a file from being a review of this topic; nothing where it is one. */
export function* checkReviewFile(value: unknown, topic: string): Generator<Problem> {
  const wrong = (place: string, problem: string): Problem => ({property: 'schema', place, problem});
  if (!isObject(value)) {
    yield wrong('', 'must be an object');
    return;
  }
  const known = ['$schema', 'format', 'topic', 'tiers', ...Object.keys(rowFields)];
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) yield wrong(pointer(key), 'is not known');
  }
  if (value.format !== 'care-topic-review/1.0') {
    yield wrong('/format', 'must be "care-topic-review/1.0"');
  }
  if (value.topic !== topic) yield wrong('/topic', `must be the id of the topic, "${topic}"`);
  if (value.tiers !== undefined && !isObject(value.tiers)) {
    yield wrong('/tiers', 'must be an object');
  }
  for (const [name, fields] of Object.entries(rowFields)) {
    const list = value[name] ?? [];
    if (!Array.isArray(list)) {
      yield wrong(pointer(name), 'must be an array');
      continue;
    }
    for (const [index, row] of (list as unknown[]).entries()) {
      const broken = Object.entries(fields).find(
        ([key, kind]) => !isObject(row) || kindOf(row[key]) !== kind,
      );
      if (broken) yield wrong(pointer(name, index, broken[0]), `must be of kind ${broken[1]}`);
    }
  }
}

/** The tiers of the signs are those that were signed. */
export function* checkPinned({signs}: TopicDocument, {tiers}: Review): Generator<Problem> {
  if (!tiers) return;
  for (const [index, {id, tier}] of (signs?.signs ?? []).entries()) {
    const signed = Object.hasOwn(tiers, id) ? tiers[id] : undefined;
    if (signed === tier) continue;
    yield {
      property: 'pinned',
      place: pointer('signs', 'signs', index, 'tier'),
      problem: signed ? `is "${tier}", and "${signed}" was signed` : 'was not signed by anybody',
    };
  }
}

/** How a result differs from what was expected of it. */
function differenceOf(result: Assessment, expected: Outcome): string | undefined {
  if (result.status === 'incomplete') return `leaves "${result.question.id}" without an answer`;
  const {tier, tierAtLeast, signs = [], effects = [], hides = []} = expected;
  if (tier && result.tier !== tier) return `leads to "${result.tier}", not to "${tier}"`;
  if (tierAtLeast && !isAtLeast(result.tier, tierAtLeast)) {
    return `leads to "${result.tier}", less than "${tierAtLeast}"`;
  }
  const raised = result.signs.map(({id}) => id);
  const lost =
    signs.find((id) => !raised.includes(id)) ?? effects.find((id) => !result.effects.includes(id));
  if (lost !== undefined) return `lacks "${lost}"`;
  const shows = {causes: result.causes.length > 0, relief: result.showsRelief};
  const shown = hides.find((part) => shows[part]);
  return shown && `shows ${shown}`;
}

/** Random sets of answers, in which each condition is then made to hold. */
const samples = 4000;

/** Problems of the topic by its own review file, with their places in that file. */
export function* checkOwn(document: TopicDocument, review: Review): Generator<Problem> {
  const rules = rulesOf(document);
  for (const [index, {id, answers, expect}] of (review.vignettes ?? []).entries()) {
    const difference = differenceOf(assess(rules, answers), expect);
    if (!difference) continue;
    const place = pointer('vignettes', index);
    yield {property: 'own', place, problem: `"${id}" ${difference}`};
  }
  for (const [index, {id, given, then}] of (review.properties ?? []).entries()) {
    const place = pointer('properties', index);
    let tried = 0;
    let difference: string | undefined;
    for (const [nth, answers] of [...randomAnswers(rules, samples)].entries()) {
      const chosen = given.map(
        ({question, anyOf}) => [question, [anyOf[nth % anyOf.length] ?? '']] as const,
      );
      const result = assess(rules, {...answers, ...Object.fromEntries(chosen)});
      if (result.status === 'incomplete') continue;
      tried++;
      difference = differenceOf(result, then);
      if (difference) break;
    }
    if (tried === 0) yield {property: 'own', place, problem: `"${id}" was never true`};
    else if (difference) yield {property: 'own', place, problem: `"${id}" ${difference}`};
  }
}

/** A place with the ids of list rows for their indexes, which stay when a row is added. */
function withIds(document: unknown, place: string): string {
  let value = document;
  const steps = place.split('/').slice(1);
  return pointer(
    ...steps.map((escaped) => {
      const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
      const isRow = Array.isArray(value);
      value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
      const id = isObject(value) ? value.id : undefined;
      return isRow && typeof id === 'string' ? id : step;
    }),
  );
}

/** Which findings stay, and which exceptions were needed for the others. */
export function exceptFor(
  problems: readonly Problem[],
  document: unknown,
  exceptions: readonly Exception[],
  needed: Set<Exception>,
): readonly Problem[] {
  return problems.filter((problem) => {
    const places = [problem.place, withIds(document, problem.place)];
    const excepted = exceptions.filter(
      ({property, place}) => property === problem.property && places.includes(place),
    );
    for (const one of excepted) needed.add(one);
    return excepted.length === 0;
  });
}

/** Exceptions that nothing needs any more would hide the next slip at their place. */
export function* checkExceptions(
  {exceptions = []}: Review,
  needed: ReadonlySet<Exception>,
): Generator<Problem> {
  for (const [index, one] of exceptions.entries()) {
    const place = pointer('exceptions', index);
    if (!Object.hasOwn(properties, one.property)) {
      const problem = `names "${one.property}", which is no property`;
      yield {property: 'exceptions', place: `${place}/property`, problem};
    } else if (!needed.has(one)) {
      yield {property: 'exceptions', place, problem: 'is not needed'};
    }
  }
}
