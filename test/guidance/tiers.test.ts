import {describe, expect, test} from 'vitest';
import {highestTier, isAtLeast, rankOf} from '../../src/guidance/tiers.js';
import type {Tier} from '../../src/content/index.js';

const fromMildToUrgent: readonly Tier[] = ['self-care', 'soon', 'urgent', 'emergency'];

describe('tiers', () => {
  test('self-care is the mildest, then soon, then urgent, then emergency', () => {
    expect(fromMildToUrgent.map(rankOf)).toEqual([0, 1, 2, 3]);
  });

  test('a tier is at least itself and every milder one, and no other', () => {
    for (const [place, tier] of fromMildToUrgent.entries()) {
      const floors = fromMildToUrgent.filter((floor) => isAtLeast(tier, floor));
      expect(floors).toEqual(fromMildToUrgent.slice(0, place + 1));
    }
  });

  test('the highest is the most urgent, wherever it is', () => {
    expect(highestTier(['soon', 'emergency', 'urgent'])).toBe('emergency');
    expect(highestTier(['urgent', 'soon'])).toBe('urgent');
    expect(highestTier(['soon', 'urgent'])).toBe('urgent');
    expect(highestTier(['self-care', 'soon'])).toBe('soon');
  });

  test('of none, the highest is self-care', () => {
    expect(highestTier([])).toBe('self-care');
    expect(highestTier(new Set<Tier>())).toBe('self-care');
  });
});
