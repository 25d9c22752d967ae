/**
 * A line that tells what to do, or not to do. A line of what some readers must not do carries tags that
 * say what it tells (`stretch`, `drink`); what an answer, an effect or a cause holds back is named by tag,
 * so that no line lists all that could forbid it.
 */
export interface TaggedLine<Tag extends string = string> {
  readonly text: string;
  readonly tags?: readonly Tag[];
  /** Shown in its place where a tag is held back; without it, nothing is. */
  readonly instead?: string;
}

/** A line that suits every reader may be its text alone. */
export type Line<Tag extends string = string> = string | TaggedLine<Tag>;
