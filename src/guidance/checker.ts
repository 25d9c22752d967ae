import type {
  Answer,
  CauseRule,
  Condition,
  Effect,
  Question,
  Tier,
  WarningSign,
} from '../content/index.js';
import type {HeldBack} from './lines.js';
import {highestTier, isAtLeast, rankOf} from './tiers.js';

/** The part of a topic that the cause checker follows. */
export interface CheckerRules {
  readonly questions: readonly Question[];
  readonly signs: readonly WarningSign[];
  readonly causes: readonly CauseRule[];
  readonly effects: readonly Effect[];
}

/** Ids of the chosen answers by id of the question. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** A question on the reader's way, with what was chosen. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly chosen: readonly Answer[];
}

export interface Progress {
  /** Questions asked and answered, in order. Answers to any other question count for nothing. */
  readonly answered: readonly AnsweredQuestion[];
  /** The question due now; absent when the check is over. */
  readonly due?: Question;
  /** How many questions there will be, as far as the answers so far tell. */
  readonly expected: number;
}

export type Mark = 'fits' | 'could-fit' | 'not-raised';

export interface CauseMark {
  readonly cause: CauseRule;
  readonly mark: Mark;
  /** The answers that led to the mark. Empty only for `not-raised`. */
  readonly reasons: readonly Answer[];
}

export interface CheckerResult {
  readonly status: 'complete';
  readonly tier: Tier;
  /** Every sign that the answers raise, the most urgent first. */
  readonly signs: readonly WarningSign[];
  /** All causes in their fixed order, or none where none may be shown. */
  readonly causes: readonly CauseMark[];
  /** Ids of the effects that the answers have, in the order of the questions. */
  readonly effects: readonly string[];
  /** Whether the steps that bring relief may be offered. */
  readonly showsRelief: boolean;
  /** Tags of the lines that must not be shown with this result. */
  readonly heldBack: HeldBack;
}

export type Assessment =
  CheckerResult | {readonly status: 'incomplete'; readonly question: Question};

/** The longest way through the questions that the answers allow. */
export function followPath(
  {questions, signs, causes}: Omit<CheckerRules, 'effects'>,
  answers: Answers,
): Progress {
  const answered: AnsweredQuestion[] = [];
  let due: Question | undefined;
  let expected = 0;

  const holds = ({question, anyOf}: Condition) =>
    answered.some(
      (one) => one.question.id === question && one.chosen.some(({id}) => anyOf.includes(id)),
    );

  for (const question of questions) {
    if (question.showIf && !holds(question.showIf)) continue;
    if (question.skipIf && holds(question.skipIf)) continue;
    expected++;
    if (due) continue;
    const ids = answers[question.id] ?? [];
    const chosen = question.answers.filter(({id}) => ids.includes(id));
    if (chosen.length === 0) {
      due = question;
      continue;
    }
    answered.push({question, chosen});
    if (question.endIf && isAtLeast(tierOf({signs, causes}, answered), question.endIf)) break;
  }
  return {answered, expected, ...(due && {due})};
}

/**
 * What the answers come to. A pure function of the answers: the same answers give the same result,
 * in whatever order they were given. The tier is the highest of every raised sign and of every cause
 * that fits; nothing lowers it.
 */
export function assess(rules: CheckerRules, answers: Answers): Assessment {
  const {answered, due} = followPath(rules, answers);
  if (due) return {status: 'incomplete', question: due};

  const tier = tierOf(rules, answered);
  const effects = [...new Set(chosenIn(answered).flatMap((answer) => answer.effects ?? []))];
  const called = rules.effects.filter(({id}) => effects.includes(id));
  const hidden = called.flatMap(({hides = []}) => hides);
  // Urgent and emergency results are alone: a list of causes would compete with the call.
  const calm = !isAtLeast(tier, 'urgent');
  const causes = calm && !hidden.includes('causes') ? markCauses(rules.causes, answered) : [];
  const shown = causes.filter(({mark}) => mark !== 'not-raised').map(({cause}) => cause);
  return {
    status: 'complete',
    tier,
    signs: raisedSigns(rules.signs, answered),
    causes,
    effects,
    showsRelief: calm && !hidden.includes('relief'),
    heldBack: new Set([...called, ...shown].flatMap(({holdsBack = []}) => holdsBack)),
  };
}

/**
 * The cause behind a result: the first that fits and by itself leads to this tier. One that an answer
 * with the leading sign points to comes first. Undefined where only signs led to the result.
 * @param leading id of the sign whose action heads the result
 */
export function causeBehind(
  {causes, tier}: Pick<CheckerResult, 'causes' | 'tier'>,
  leading?: string,
): CauseMark | undefined {
  const fitting = causes.filter(
    ({cause, mark}) => mark === 'fits' && isAtLeast(cause.minTier, tier),
  );
  const isLeading = ({reasons}: CauseMark) =>
    reasons.some(({signs = []}) => leading !== undefined && signs.includes(leading));
  return fitting.find(isLeading) ?? fitting[0];
}

const chosenIn = (answered: readonly AnsweredQuestion[]) => answered.flatMap(({chosen}) => chosen);

function raisedSigns(signs: readonly WarningSign[], answered: readonly AnsweredQuestion[]) {
  const raised = new Set(chosenIn(answered).flatMap((answer) => answer.signs ?? []));
  return signs
    .filter(({id}) => raised.has(id))
    .sort((one, other) => rankOf(other.tier) - rankOf(one.tier));
}

function tierOf(
  {signs, causes}: Pick<CheckerRules, 'signs' | 'causes'>,
  answered: readonly AnsweredQuestion[],
): Tier {
  const fitting = new Set(chosenIn(answered).flatMap((answer) => answer.fits ?? []));
  return highestTier([
    ...raisedSigns(signs, answered).map(({tier}) => tier),
    ...causes.filter(({id}) => fitting.has(id)).map(({minTier}) => minTier),
  ]);
}

function markCauses(
  causes: readonly CauseRule[],
  answered: readonly AnsweredQuestion[],
): readonly CauseMark[] {
  return causes.map((cause) => {
    const fits = chosenIn(answered).filter((answer) => answer.fits?.includes(cause.id));
    if (fits.length > 0) return {cause, mark: 'fits', reasons: fits};
    const couldFit = answered.flatMap(({question, chosen}) =>
      chosen.filter(
        (answer) =>
          answer.couldFit?.includes(cause.id) || (answer.unsure && canLinkTo(question, cause.id)),
      ),
    );
    if (couldFit.length > 0) return {cause, mark: 'could-fit', reasons: couldFit};
    return {cause, mark: 'not-raised', reasons: []};
  });
}

/** Whether some answer to the question speaks of the cause, so that "I am not sure" leaves it open. */
const canLinkTo = (question: Question, causeId: string) =>
  question.answers.some(
    (answer) => answer.fits?.includes(causeId) || answer.couldFit?.includes(causeId),
  );
