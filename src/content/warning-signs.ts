import type {Tier, TierWords} from './tiers.js';

export interface SignGroup<Id extends string = string> {
  readonly id: Id;
  readonly tier: Tier;
  readonly title: string;
}

/** A sign is in a group of its tier, or stands for "I am not sure" and is in no list. */
export type WarningSign<Id extends string = string, GroupId extends string = string> = {
  readonly id: Id;
  readonly tier: Tier;
  /** The sign in a few words, shown in bold. It makes sense without the detail. */
  readonly label: string;
  /** A quiet line under the label: what else counts as this sign, or when it must not be missed. */
  readonly detail?: string;
} & (
  | {readonly group: GroupId; readonly unsure?: undefined}
  | {readonly unsure: true; readonly group?: undefined}
);

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

export interface WarningSignsTitles {
  readonly title: string;
}

/** What `<when-to-see-doctor>` needs from a topic to be read. */
export interface WarningSignsContent {
  readonly text: WarningSignsTitles;
  /** All four, most urgent first. */
  readonly tiers: readonly TierWords[];
  readonly signGroups: readonly SignGroup[];
  readonly signs: readonly WarningSign[];
}

/** What a result needs to explain signs, by id of the sign. */
export interface SignDetailsContent {
  readonly signDetails: Readonly<Record<string, SignDetails>>;
}
