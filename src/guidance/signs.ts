import type {SignDetails, Tier, WarningSign} from '../content/index.js';

/** The lists that a reader goes through, the most serious first. */
export const listTiers = ['emergency', 'urgent', 'soon'] as const satisfies readonly Tier[];

export type ListTier = (typeof listTiers)[number];

/** Answers beside the signs of a list. */
export const NONE = 'none';
export const UNSURE = 'unsure';

/** Chosen ids by list: ids of signs, `NONE` or `UNSURE`. */
export type SignAnswers = Readonly<Partial<Record<ListTier, readonly string[]>>>;

export type SignResult =
  | {readonly status: 'incomplete'; readonly list: ListTier}
  | {readonly status: 'complete'; readonly tier: Tier; readonly signs: readonly WarningSign[]};

/** The signs of one list; those that stand for "I am not sure" are in none. */
export const signsIn = (signs: readonly WarningSign[], list: Tier): readonly WarningSign[] =>
  signs.filter(({tier, unsure}) => tier === list && !unsure);

/** The sign whose own instruction heads a result, since it says more than that of the tier. */
export const leadingSign = (
  {tier, signs}: {readonly tier: Tier; readonly signs: readonly WarningSign[]},
  details: Readonly<Record<string, SignDetails>>,
): WarningSign | undefined =>
  signs.find((sign) => sign.tier === tier && details[sign.id]?.headline);

/**
 * The result of the lists: the first list with a sign, or with "I am not sure", decides. Not being
 * sure of a serious sign counts as a sign for today: when it is hard to tell, a person should look.
 */
export function assessSigns(signs: readonly WarningSign[], answers: SignAnswers): SignResult {
  for (const list of listTiers) {
    const ids = answers[list] ?? [];
    const chosen = signsIn(signs, list).filter(({id}) => ids.includes(id));
    if (chosen.length > 0) return {status: 'complete', tier: list, signs: chosen};
    if (ids.includes(UNSURE)) {
      const tier = list === 'soon' ? 'soon' : 'urgent';
      const unsure = signs.filter((sign) => sign.unsure && sign.tier === tier);
      return {status: 'complete', tier, signs: unsure};
    }
    if (!ids.includes(NONE)) return {status: 'incomplete', list};
  }
  return {status: 'complete', tier: 'self-care', signs: []};
}
