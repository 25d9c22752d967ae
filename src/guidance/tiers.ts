import type {Tier} from '../content/index.js';

/** From mild to urgent: the place in the list is the rank. */
const ascending = ['self-care', 'soon', 'urgent', 'emergency'] as const satisfies readonly Tier[];

/** The rank of a tier: 0 for self-care to 3 for emergency. Ranks are compared, never shown. */
export const rankOf = (tier: Tier): number => ascending.indexOf(tier);

export const isAtLeast = (tier: Tier, floor: Tier): boolean => rankOf(tier) >= rankOf(floor);

/** The most urgent of the tiers; self-care when there is none. */
export const highestTier = (tiers: Iterable<Tier>): Tier => {
  let highest: Tier = 'self-care';
  for (const tier of tiers) if (!isAtLeast(highest, tier)) highest = tier;
  return highest;
};
