import type {Tier, TierWords} from '../../content/index.js';

/** The words of one tier. Every topic has all four; a test sees to it. */
export const tierWords = ({tiers}: {readonly tiers: readonly TierWords[]}, tier: Tier): TierWords =>
  tiers.find(({id}) => id === tier) as TierWords;
