/** How fast to act, from most to least urgent. */
export type Tier = 'emergency' | 'urgent' | 'soon' | 'self-care';

/** The tiers in two or three words each. */
export type TierNames = Readonly<Record<Tier, string>>;

export interface TierWords {
  readonly id: Tier;
  /** The tier in two or three words. */
  readonly name: string;
  /** What to do: the heading of a result. */
  readonly heading: string;
  /** Heading above the list of signs of this tier; may hold `{emergency}`. */
  readonly listHeading: string;
  /** What to do, below that list. The emergency list has a call button instead. */
  readonly listAction?: string;
  readonly meaning: string;
  readonly action: string;
  /** What the action tells; where a tag is held back, `actionInstead` is said. */
  readonly actionTags?: readonly string[];
  readonly actionInstead?: string;
  readonly after: string;
}
