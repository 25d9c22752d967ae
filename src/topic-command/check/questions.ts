/** What must hold of the questions, decided by their rules alone. */
import type {Line, Tier, TopicDocument} from '../../content/index.js';
import {highestTier, isAtLeast} from '../../guidance/tiers.js';
import {pointer, type Problem} from './finding.js';
import {effectsOf, exceeds, rulesOf, tierOfAnswer, tierOfQuestion, withFollowers} from './topic.js';

const at = (question: number, ...steps: (string | number)[]) =>
  pointer('checker', 'questions', question, ...steps);

const tagsOf = (line: Line) => (typeof line === 'string' ? [] : (line.tags ?? []));

function* emergencyFirst(document: TopicDocument): Generator<Problem> {
  const rules = rulesOf(document);
  const isAbout = rules.questions.map((one) => tierOfQuestion(rules, one) === 'emergency');
  const last = isAbout.lastIndexOf(true);
  for (const [index, {id, answerForChild}] of rules.questions.slice(0, last).entries()) {
    if (isAbout[index] || answerForChild !== undefined) continue;
    const problem = `"${id}" comes before a question about emergencies`;
    yield {property: 'emergency-first', place: at(index), problem};
  }
}

/** Tags of the lines that a result of this tier shows, and would leave out for an effect. */
function tagsShownAt(tier: Tier, {signs, causes, checker}: TopicDocument): ReadonlySet<string> {
  // A result of an emergency leaves nothing out.
  if (tier === 'emergency') return new Set();
  const ofTier = signs?.tiers.find(({id}) => id === tier)?.actionTags ?? [];
  if (tier === 'urgent') return new Set(ofTier);
  const lines = [...(causes?.causes ?? []).flatMap(({help}) => help), ...(checker?.effects ?? [])];
  return new Set([...ofTier, ...lines.flatMap(tagsOf)]);
}

function* stopKeepsEffects(document: TopicDocument): Generator<Problem> {
  const rules = rulesOf(document);
  for (const [index, {endIf}] of rules.questions.entries()) {
    if (!endIf) continue;
    const tiers = (['soon', 'urgent'] as const).filter((tier) => isAtLeast(tier, endIf));
    const shown = new Set(tiers.flatMap((tier) => [...tagsShownAt(tier, document)]));
    for (const later of rules.questions.slice(index + 1)) {
      for (const {id, holdsBack = []} of effectsOf(rules, later)) {
        const tag = holdsBack.find((one) => shown.has(one));
        if (tag === undefined) continue;
        yield {
          property: 'stop-keeps-effects',
          place: at(index, 'endIf'),
          problem: `stops before "${later.id}", whose effect "${id}" holds back lines on "${tag}" that the result shows`,
        };
      }
    }
  }
}

function* skipIsSafe(document: TopicDocument): Generator<Problem> {
  const rules = rulesOf(document);
  for (const [index, {id, skipIf}] of rules.questions.entries()) {
    if (!skipIf) continue;
    const skipped = withFollowers(document, id);
    const most = highestTier(
      rules.questions.filter((one) => skipped.has(one.id)).map((one) => tierOfQuestion(rules, one)),
    );
    const answers = rules.questions.find((one) => one.id === skipIf.question)?.answers ?? [];
    for (const answer of answers.filter((one) => skipIf.anyOf.includes(one.id))) {
      const own = tierOfAnswer(rules, answer);
      if (!exceeds(most, own)) continue;
      const problem = `"${answer.id}" skips what can lead to "${most}", and leads to "${own}" itself`;
      yield {property: 'skip-is-safe', place: at(index, 'skipIf'), problem};
    }
  }
}

/** What not being sure has to raise, by what the question can raise. */
const floors: Readonly<Record<Tier, Tier>> = {
  emergency: 'urgent',
  urgent: 'urgent',
  soon: 'soon',
  'self-care': 'self-care',
};

function* unsureClearsNothing(document: TopicDocument): Generator<Problem> {
  const rules = rulesOf(document);
  for (const [index, question] of rules.questions.entries()) {
    const floor = floors[tierOfQuestion(rules, question)];
    if (floor === 'self-care') continue;
    const unsure = question.answers.findIndex((answer) => answer.unsure);
    const answer = question.answers[unsure];
    if (!answer) {
      if (question.kind === 'one') continue;
      const problem = 'asks about signs, and has no "I am not sure"';
      yield {property: 'unsure-clears-nothing', place: at(index, 'answers'), problem};
    } else if (exceeds(floor, tierOfAnswer(rules, answer))) {
      yield {
        property: 'unsure-clears-nothing',
        place: at(index, 'answers', unsure),
        problem: `"I am not sure" leads to less than "${floor}", and the question can lead to it`,
      };
    }
  }
}

function* noneRaisesNothing(document: TopicDocument): Generator<Problem> {
  const rules = rulesOf(document);
  for (const [index, question] of rules.questions.entries()) {
    for (const [nth, answer] of question.answers.entries()) {
      if (!answer.exclusive || (answer.signs ?? []).length > 0) continue;
      if (tierOfAnswer(rules, answer) === 'self-care' && !answer.effects) continue;
      const problem = '"none of these" raises a tier or calls an effect';
      yield {property: 'none-raises-nothing', place: at(index, 'answers', nth), problem};
    }
    if (question.kind === 'one' || question.answers.some(({exclusive}) => exclusive)) continue;
    const problem = 'lets tick several answers, and has no "none of these"';
    yield {property: 'none-raises-nothing', place: at(index, 'answers'), problem};
  }
}

function* effectsHonoured({signs, checker, causes}: TopicDocument): Generator<Problem> {
  const effects = checker?.effects ?? [];
  const held = new Set(
    [...effects, ...(causes?.causes ?? [])].flatMap((one) => one.holdsBack ?? []),
  );
  for (const [index, {id, actionTags = [], actionInstead}] of (signs?.tiers ?? []).entries()) {
    const place = pointer('signs', 'tiers', index, 'actionTags');
    const tag = actionTags.find((one) => held.has(one));
    if (tag === undefined) continue;
    if (id === 'emergency') {
      const problem = `an emergency shows its action whatever is held back, and it is about "${tag}"`;
      yield {property: 'effects-honoured', place, problem};
    } else if (actionInstead === undefined) {
      const problem = `"${tag}" can be held back, and nothing is said instead: a result without an action`;
      yield {property: 'effects-honoured', place, problem};
    }
  }
  for (const [index, effect] of effects.entries()) {
    const silences = (other: typeof effect) =>
      other.holdsBack?.some((tag) => effect.tags?.includes(tag)) && effect.instead === undefined;
    const by = effects.find(
      (other) =>
        silences(other) &&
        (other === effect || effect.holdsBack?.some((tag) => other.tags?.includes(tag))),
    );
    if (!by) continue;
    const problem =
      by === effect
        ? 'holds itself back: the caution is never said'
        : `and "${by.id}" hold each other back: neither is said`;
    yield {property: 'effects-honoured', place: pointer('checker', 'effects', index), problem};
  }
}

/** An answer for a child puts a caution on each medicine that could be taken for help. */
function* childrenNoMedicines(document: TopicDocument): Generator<Problem> {
  const {medicines} = document;
  const rules = rulesOf(document);
  for (const {answerForChild, answers} of rules.questions) {
    const answer = answers.find(({id}) => id === answerForChild);
    if (!answer) continue;
    const cautioned = rules.effects
      .filter(({id}) => answer.effects?.includes(id))
      .flatMap(({onMedicines = []}) => onMedicines);
    for (const [index, {id, can}] of (medicines?.medicines ?? []).entries()) {
      if (can === undefined || cautioned.includes(id)) continue;
      const problem = `no effect of "${answer.id}" puts a caution on "${id}"`;
      const place = pointer('medicines', 'medicines', index);
      yield {property: 'children-no-medicines', place, problem};
    }
  }
}

export function* checkQuestions(document: TopicDocument): Generator<Problem> {
  yield* emergencyFirst(document);
  yield* stopKeepsEffects(document);
  yield* skipIsSafe(document);
  yield* unsureClearsNothing(document);
  yield* noneRaisesNothing(document);
  yield* effectsHonoured(document);
  yield* childrenNoMedicines(document);
  if (document.timer && !document.timer.limit) {
    yield {property: 'loop-has-limit', place: '/timer', problem: 'has no limit'};
  }
}
