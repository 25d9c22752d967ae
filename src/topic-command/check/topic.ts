/** A document as the questions see it. */
import type {Answer, Effect, Question, Tier, TopicDocument} from '../../content/index.js';
import type {CheckerRules} from '../../guidance/checker.js';
import {highestTier, isAtLeast} from '../../guidance/tiers.js';

export const rulesOf = ({checker, causes, signs}: TopicDocument): CheckerRules => ({
  questions: checker?.questions ?? [],
  effects: checker?.effects ?? [],
  causes: causes?.causes ?? [],
  signs: signs?.signs ?? [],
});

/** What an answer raises by itself. */
export const tierOfAnswer = (rules: CheckerRules, {signs = [], fits = []}: Answer): Tier =>
  highestTier([
    ...rules.signs.filter(({id}) => signs.includes(id)).map(({tier}) => tier),
    ...rules.causes.filter(({id}) => fits.includes(id)).map(({minTier}) => minTier),
  ]);

/** The most that a question can raise. */
export const tierOfQuestion = (rules: CheckerRules, {answers}: Question): Tier =>
  highestTier(answers.map((answer) => tierOfAnswer(rules, answer)));

export const exceeds = (tier: Tier, other: Tier): boolean => !isAtLeast(other, tier);

/** The effects that some answer to a question has. */
export const effectsOf = ({effects}: CheckerRules, {answers}: Question): readonly Effect[] => {
  const ids = new Set(answers.flatMap((answer) => answer.effects ?? []));
  return effects.filter(({id}) => ids.has(id));
};

/** A question, and those that are asked only after one of its answers. */
export function withFollowers(document: TopicDocument, id: string): ReadonlySet<string> {
  const ids = new Set([id]);
  for (const question of rulesOf(document).questions) {
    if (question.showIf && ids.has(question.showIf.question)) ids.add(question.id);
  }
  return ids;
}
