/**
 * What every element needs to know of a topic. A topic is data: words written with `msg()` and the rules that go with
 * them. In all contracts, type parameters carry the ids, so that a wrong id does not compile.
 */

/** Whether a clinician has signed the words. A draft says that it is one. */
type ReviewStatus = 'draft' | 'reviewed';

/** What a topic says of itself: shown at the foot of every element. */
export interface TopicInfo {
  readonly id: string;
  readonly title: string;
  /** What the page is for, in a sentence or two. */
  readonly purpose: string;
  readonly review: ReviewStatus;
  /**
   * When the words were last checked against the sources, and the next time: ISO dates (YYYY-MM-DD), which are in words
   * where the text is built.
   */
  readonly checked: string;
  readonly nextReview: string;
  /** Of a topic that a page brings along: who wrote and who reviewed it, in the terms of schema.org. */
  readonly credits?: object;
}

export interface Source {
  readonly organisation: string;
  readonly title: string;
  readonly year?: number;
  /**
   * Absent only for general knowledge, which the reviewer is asked to check.
   * @pattern ^https?://
   */
  readonly url?: string;
  /** The text was read as a copy or report, not at the publisher's own address. */
  readonly copy?: true;
}

/** The sources of a topic, and which of them each statement rests on. */
export interface TopicSources {
  /** When the statements were last compared with the sources, as an ISO date. */
  readonly checked?: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly references: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
