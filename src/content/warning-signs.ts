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

/** A row that is a sign: its words and its urgency are those of the sign, wherever it shows. */
export interface OfSign<SignId extends string = string> {
  readonly id: SignId;
  readonly text?: undefined;
}

/** A sign that stops the reader from going on. */
export type SeriousSign = WarningSign & {readonly tier: 'emergency' | 'urgent'};

/** Whom a check is about: the reader, a child, or somebody else. */
export type Voice = 'me' | 'child' | 'other';

/** A whole sentence to say on the phone, of the reader and of another person. */
interface ToSay {
  readonly me: string;
  readonly other: string;
}

/** One of the things that a sign names: which of them it is never changes the tier. */
interface SignPart<Id extends string = string> {
  readonly id: Id;
  /** In a few words, to tap. */
  readonly label: string;
  readonly say: ToSay;
}

/** What a result says of a sign. Tokens in braces are filled in for the reader's region. */
export interface SignDetails {
  readonly why: string;
  readonly action: string;
  /**
   * In a few words, what to do, where that is more urgent or more exact than what the tier says. It heads a result of
   * the tier, and the action follows it: the most urgent instruction is the most visible.
   */
  readonly headline?: string;
  /** What to do until help comes, for a sign that calls for an ambulance: whole sentences. */
  readonly meanwhile?: readonly string[];
  /** What not to do: whole sentences that make sense without the sign. */
  readonly avoid: readonly string[];
  /** Said before the parts chosen: what the sign always holds. */
  readonly sayFirst?: ToSay;
  /** What to say when none of the parts was chosen. */
  readonly say?: ToSay;
  readonly parts?: readonly SignPart[];
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
