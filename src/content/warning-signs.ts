import type {Tier, TierWords} from './tiers.js';

export interface SignGroup<Id extends string = string> {
  readonly id: Id;
  readonly tier: Tier;
  readonly title: string;
}

export interface WarningSign<Id extends string = string, GroupId extends string = string> {
  readonly id: Id;
  readonly tier: Tier;
  /** Absent for the signs that stand for "I am not sure"; these are in no list. */
  readonly group?: GroupId;
  readonly label: string;
}

/** A sign that stops the reader from going on. */
export type SeriousSign = WarningSign & {readonly tier: 'emergency' | 'urgent'};

/** What a result says of a sign. Tokens in braces are filled in for the reader's region. */
export interface SignDetails {
  readonly why: string;
  readonly action: string;
  /** What to do until help comes, for a sign that calls for an ambulance. */
  readonly meanwhile?: string;
  readonly avoid: string;
}

/** What `<when-to-see-doctor>` needs from a topic to be read. */
export interface WarningSignsContent {
  /** All four, most urgent first. */
  readonly tiers: readonly TierWords[];
  readonly signGroups: readonly SignGroup[];
  readonly signs: readonly WarningSign[];
}

/** What a result needs to explain signs, by id of the sign. */
export interface SignDetailsContent {
  readonly signDetails: Readonly<Record<string, SignDetails>>;
}
