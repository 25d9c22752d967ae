/**
 * The shape of a topic. A topic is data: words written with `msg()` and the rules that go with them.
 * Type parameters carry the ids, so that a wrong id does not compile.
 */

/** How fast to act, from most to least urgent. */
export type Tier = 'emergency' | 'urgent' | 'soon' | 'self-care';

/**
 * How well a statement is backed: several good studies, some good studies, few or mixed studies, or
 * teaching by experts.
 */
export type EvidenceLevel = 'strong' | 'moderate' | 'limited' | 'expert';

export interface Source {
  readonly organisation: string;
  readonly title: string;
  readonly year?: number;
  /** Absent only for general knowledge, which the reviewer is asked to check. */
  readonly url?: string;
  /** The text was read as a copy or report, not at the publisher's own address. */
  readonly copy?: true;
}

export interface Cause<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  readonly why: string;
  readonly help: readonly string[];
  readonly evidence: {readonly level: EvidenceLevel; readonly note: string};
  /** When this cause fits, the result is at least this tier. */
  readonly minTier: Tier;
}

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

/** What a result says of a sign. Tokens in braces are filled in for the reader's region. */
export interface SignDetails {
  readonly why: string;
  readonly action: string;
  /** What to do until help comes, for a sign that calls for an ambulance. */
  readonly meanwhile?: string;
  readonly avoid: string;
}

/** True when the question `question` has one of the answers `anyOf`. */
export interface Condition {
  readonly question: string;
  readonly anyOf: readonly string[];
}

export interface Answer<
  Id extends string = string,
  SignId extends string = string,
  CauseId extends string = string,
  EffectId extends string = string,
> {
  readonly id: Id;
  /** Absent when the answer raises one sign and carries its label. */
  readonly label?: string;
  /** "None of these": cannot stand beside another answer. */
  readonly exclusive?: true;
  /** "I am not sure". */
  readonly unsure?: true;
  readonly signs?: readonly SignId[];
  readonly effects?: readonly EffectId[];
  readonly fits?: readonly CauseId[];
  readonly couldFit?: readonly CauseId[];
  /** A whole sentence, "Because you said …". */
  readonly because?: string;
}

export interface Question<
  Id extends string = string,
  AnswerId extends string = string,
  SignId extends string = string,
  CauseId extends string = string,
  EffectId extends string = string,
> {
  readonly id: Id;
  /** One answer (radio buttons) or many (checkboxes). */
  readonly kind: 'one' | 'many';
  /** In a few words, beside the answer on the sheet for a doctor. */
  readonly short?: string;
  readonly text: string;
  readonly hint: string;
  readonly why: string;
  /** Asked only when the condition holds. */
  readonly showIf?: Condition;
  /** Not asked when the condition holds. */
  readonly skipIf?: Condition;
  /** After this question, stop when the tier reached is this one or a higher one. */
  readonly endIf?: Tier;
  readonly answers: readonly Answer<AnswerId, SignId, CauseId, EffectId>[];
}

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
  readonly after: string;
}

/** One timed step. Times are seconds. */
export interface ReliefStep<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly text: string;
  /** Length of one hold; 0 when there is nothing to time. */
  readonly seconds: number;
  readonly repeat: number;
  readonly restSeconds: number;
  readonly picture?: string;
  readonly cautions: readonly string[];
  readonly evidence: EvidenceLevel;
}

export interface Stretch<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** Who it is for. */
  readonly level: string;
  readonly picture?: string;
  /** Length of one hold, holds a leg, and rest between holds. */
  readonly seconds: number;
  readonly repeat: number;
  readonly restSeconds: number;
  readonly sides: number;
  readonly steps: readonly string[];
  readonly cautions: readonly string[];
}

/** What a topic says of a visit to a doctor. */
export interface DoctorVisit {
  /** Title of the sheet that a reader takes along. */
  readonly title: string;
  readonly bring: readonly string[];
  readonly questionsToAsk: readonly string[];
  /** What the doctor may do. */
  readonly mayCheck: readonly string[];
  readonly note: string;
  /** When to call for help before the visit; holds `{emergency}`. */
  readonly ifWorse: string;
}

/** What a topic says of itself: shown at the foot of every element. */
export interface TopicInfo {
  readonly id: string;
  readonly title: string;
  /** What the page is for, in a sentence or two. */
  readonly purpose: string;
  /** How many questions the cause checker asks most readers. */
  readonly questionCount: number;
  /** Nobody has signed these words yet; the only status that exists so far. */
  readonly review: 'draft';
  /**
   * When the words were last checked against the sources, and the next time: ISO dates (YYYY-MM-DD), which are in words
   * where the text is built.
   */
  readonly checked: string;
  readonly nextReview: string;
}

export interface Overview {
  readonly lead: string;
  readonly alsoCalled: readonly string[];
  readonly facts: readonly string[];
  /** From the shortest to the one that needs a check. */
  readonly howLong: readonly {
    readonly id: 'most' | 'still-plain' | 'too-long';
    readonly time: string;
    readonly means: string;
  }[];
  readonly who: readonly string[];
  readonly isNot: readonly string[];
}

export interface Symptoms<SignId extends string = string> {
  readonly during: readonly string[];
  readonly after: readonly string[];
  /** What is not a plain cramp, and the warning sign that says what to do, where there is one. */
  readonly notPlain: readonly {
    readonly id: string;
    readonly text: string;
    readonly sign?: SignId;
    readonly tier?: Tier;
  }[];
  readonly note: string;
}

export interface Medicine<Id extends string = string, GroupId extends string = string> {
  readonly id: Id;
  readonly group: GroupId;
  readonly title: string;
  /** Where paracetamol is sold as acetaminophen. */
  readonly titleAcetaminophen?: string;
  /** Names by region: ISO 3166-1 alpha-2, or `EU`. */
  readonly names?: readonly {readonly region: string; readonly name: string}[];
  /** Absent for a medicine that stands here only as a warning. */
  readonly can?: string;
  readonly cannot: string;
  /** Who should ask a doctor or pharmacist first. */
  readonly askFirst?: readonly string[];
  /** Instead of that, for a medicine that stands here only as a warning. */
  readonly know?: readonly string[];
  readonly warning: string;
  /** A level alone could be read as proof that the medicine works, so it never comes without its finding. */
  readonly evidence: {readonly level: EvidenceLevel; readonly finding: string};
}

/** A drawing of the picture guide. */
export interface Figure<Id extends string = string, SignId extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly caption: string;
  /** What the drawing shows in full, for readers who do not see it. */
  readonly description: string;
  /** What to be careful with. */
  readonly caution?: string;
  /** For a drawing of a warning sign. */
  readonly sign?: SignId;
  readonly tier?: Tier;
}
