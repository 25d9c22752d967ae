/** What must hold of results, found by giving answers to the guidance of the elements. */
import type {Answer, Question, TopicDocument} from '../../content/index.js';
import {assess, followPath, type Answers, type CheckerRules} from '../../guidance/checker.js';
import {choose} from '../../guidance/choose.js';
import {rankOf} from '../../guidance/tiers.js';
import {pointer, type Problem} from './finding.js';
import {exceeds, rulesOf, tierOfAnswer, withFollowers} from './topic.js';

/** Answers that a way has to have, by id of the question. */
type Wanted = ReadonlyMap<string, string>;

/** The answer that changes least, among those that may be given. */
function calmest(rules: CheckerRules, {answers}: Question, avoid: ReadonlySet<string>) {
  const weight = (answer: Answer) =>
    rankOf(tierOfAnswer(rules, answer)) * 10 + (answer.unsure ? 5 : 0) + (answer.exclusive ? 0 : 1);
  return answers
    .filter(({id}) => !avoid.has(id))
    .toSorted((one, other) => weight(one) - weight(other))[0];
}

/** Each set of earlier answers by which a question is asked at all. */
function* conditionsOf(rules: CheckerRules, question: Question, wanted: Wanted): Generator<Wanted> {
  const {showIf} = question;
  if (!showIf) {
    yield wanted;
    return;
  }
  const parent = rules.questions.find(({id}) => id === showIf.question);
  const given = wanted.get(showIf.question);
  if (!parent || (given !== undefined && !showIf.anyOf.includes(given))) return;
  for (const id of given === undefined ? showIf.anyOf : [given]) {
    yield* conditionsOf(rules, parent, new Map([...wanted, [parent.id, id]]));
  }
}

/** Answers to all questions with one that is given, by which it counts; none where none is found. */
function wayTo(rules: CheckerRules, question: Question, answer: string): Answers | undefined {
  for (const wanted of conditionsOf(rules, question, new Map([[question.id, answer]]))) {
    const needed = rules.questions.filter(({id}) => wanted.has(id));
    const answers = Object.fromEntries(
      rules.questions.map((one) => {
        const skips = needed
          .filter(({skipIf}) => skipIf?.question === one.id)
          .flatMap(({skipIf}) => skipIf?.anyOf ?? []);
        const chosen = wanted.get(one.id) ?? calmest(rules, one, new Set(skips))?.id;
        return [one.id, chosen === undefined ? [] : [chosen]];
      }),
    );
    const {answered} = followPath(rules, answers);
    const counts = answered.some(
      (one) => one.question.id === question.id && one.chosen.some(({id}) => id === answer),
    );
    if (counts) return answers;
  }
  return undefined;
}

/** How a line of the report speaks of the rows of a list that nothing leads to. */
const unreached = (kind: string, id: string) => `no answer leads to the ${kind} "${id}"`;

export function* checkReachable(document: TopicDocument): Generator<Problem> {
  const rules = rulesOf(document);
  if (rules.questions.length === 0) return;
  const signs = new Set<string>();
  const effects = new Set<string>();
  const causes = new Set<string>();
  for (const [index, question] of rules.questions.entries()) {
    const place = pointer('checker', 'questions', index);
    const ways = question.answers.map((answer) => wayTo(rules, question, answer.id));
    if (ways.every((way) => !way)) {
      yield {property: 'reachable', place, problem: `"${question.id}" is never asked`};
      continue;
    }
    for (const [nth, way] of ways.entries()) {
      const result = way && assess(rules, way);
      if (result?.status !== 'complete') {
        const problem = `the answer "${question.answers[nth]?.id}" never counts, or leads to no result`;
        yield {property: 'reachable', place: `${place}/answers/${nth}`, problem};
        continue;
      }
      for (const {id} of result.signs) signs.add(id);
      for (const id of result.effects) effects.add(id);
      for (const {cause, mark} of result.causes) if (mark !== 'not-raised') causes.add(cause.id);
    }
  }
  const limit = document.timer?.limit?.sign;
  const lists = [
    ['sign', pointer('signs', 'signs'), rules.signs, signs],
    ['effect', pointer('checker', 'effects'), rules.effects, effects],
    ['cause', pointer('causes', 'causes'), rules.causes, causes],
  ] as const;
  for (const [kind, place, list, reached] of lists) {
    for (const [index, {id}] of list.entries()) {
      if (reached.has(id) || (kind === 'sign' && id === limit)) continue;
      yield {property: 'reachable', place: `${place}/${index}`, problem: unreached(kind, id)};
    }
  }
}

/** Numbers from 0 to 1 that are the same each time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Answers to every question, as a reader could give them. */
export function* randomAnswers(rules: CheckerRules, count: number): Generator<Answers> {
  const next = numbersFrom(1);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)];
  for (let nth = 0; nth < count; nth++) {
    yield Object.fromEntries(
      rules.questions.map(({id, kind, answers}) => {
        const first = pick(answers);
        if (!first) return [id, []];
        // Most readers tick nothing: else no way gets past the first questions.
        const quiet = answers.find(({exclusive}) => exclusive);
        if (kind === 'one') return [id, [first.id]];
        if (quiet && next() < 0.6) return [id, [quiet.id]];
        const others = answers.filter((one) => !one.exclusive && next() < 0.15);
        return [id, first.exclusive ? [first.id] : [first.id, ...others.map((one) => one.id)]];
      }),
    );
  }
}

/**
 * One more answer never makes a result less urgent. Besides a stop, only an answer that skips questions could do that: it
 * is added to each way on which those questions count.
 */
export function* checkMonotone(document: TopicDocument): Generator<Problem> {
  const rules = rulesOf(document);
  for (const skipped of rules.questions) {
    const {skipIf} = skipped;
    const index = rules.questions.findIndex(({id}) => id === skipIf?.question);
    const question = rules.questions[index];
    if (!skipIf || question?.kind !== 'many') continue;
    const lost = rules.questions.filter(({id}) => withFollowers(document, skipped.id).has(id));
    const ways = lost.flatMap((one) =>
      one.answers.map(({id}) => wayTo(rules, one, id)).filter((way) => way !== undefined),
    );
    for (const [nth, {id}] of question.answers.entries()) {
      if (!skipIf.anyOf.includes(id)) continue;
      for (const answers of ways) {
        const before = assess(rules, answers);
        const chosen = choose(question, answers[question.id] ?? [], id, true);
        const after = assess(rules, {...answers, [question.id]: chosen});
        if (before.status === 'incomplete' || after.status === 'incomplete') continue;
        if (!exceeds(before.tier, after.tier)) continue;
        const place = pointer('checker', 'questions', index, 'answers', nth);
        const problem = `turns "${before.tier}" into "${after.tier}", as it skips "${skipped.id}"`;
        yield {property: 'monotone', place, problem};
        break;
      }
    }
  }
}
