import type {Line} from '../content/index.js';

/** Tags that may not be shown to a reader. */
export type HeldBack = ReadonlySet<string>;

/**
 * The words of a line as a reader may see them, or undefined where it must not be shown. The one way to
 * show a line in a result: what forbids an act and what tells to do it never meet on a screen.
 */
export function shownText(line: Line, heldBack: HeldBack): string | undefined {
  if (typeof line === 'string') return line;
  const {text, tags = [], instead} = line;
  return tags.some((tag) => heldBack.has(tag)) ? instead : text;
}
