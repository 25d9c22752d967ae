/**
 * How well a statement is backed: several good studies, some good studies, few or mixed studies, or
 * teaching by experts.
 */
export type EvidenceLevel = 'strong' | 'moderate' | 'limited' | 'expert';

export interface Evidence {
  readonly level: EvidenceLevel;
  /** What the level is about, in whole sentences. */
  readonly note: string;
}

/** How sure we are of a finding: good studies agree; some back it; few, mixed, or none do. */
type Sureness = 'very' | 'fairly' | 'not';

/** What is known, and how well. It says of what we are sure: a bare level reads as "it works". */
export interface Finding {
  readonly sure: Sureness;
  /** In a sentence. With `not`, it may be a question that is open: "Whether it helps in pregnancy." */
  readonly text: string;
  /** Why we are that sure, in a short sentence. */
  readonly why: string;
}
