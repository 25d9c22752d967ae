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
