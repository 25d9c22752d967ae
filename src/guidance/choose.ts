/** What of a question matters when an answer is ticked. */
export interface Choosable {
  readonly kind: 'one' | 'many';
  readonly answers: readonly {readonly id: string; readonly exclusive?: boolean}[];
}

/**
 * The chosen answers after one is ticked or unticked. "None of these" cannot stand beside another
 * answer: it clears the others, and any other clears it. "I am not sure" clears nothing, so that it
 * can never take back a warning sign.
 */
export function choose(
  {kind, answers}: Choosable,
  chosen: readonly string[],
  id: string,
  checked: boolean,
): readonly string[] {
  if (!checked) return chosen.filter((one) => one !== id);
  const isExclusive = (one: string) =>
    answers.some((answer) => answer.id === one && answer.exclusive);
  if (kind === 'one' || isExclusive(id)) return [id];
  return [...chosen.filter((one) => one !== id && !isExclusive(one)), id];
}
