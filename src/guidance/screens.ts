/** Ids chosen on each screen of a question, by the place of the screen. */
export type ScreenChoices = readonly (readonly string[])[];

/**
 * The answer to a question that is asked in screens: all that was chosen on any of them, as on one long list. "None of
 * these" is the answer only where nothing else was chosen. The caller goes through the screens in order, and stops
 * before the last one only for a sign that ends the check.
 */
export function joinScreens(
  choices: ScreenChoices,
  isNone: (id: string) => boolean,
): readonly string[] {
  const ids = [...new Set(choices.flat())];
  const said = ids.filter((id) => !isNone(id));
  return said.length > 0 ? said : ids;
}

/** The choices with those of one screen replaced. */
export const withScreen = (
  choices: ScreenChoices,
  place: number,
  chosen: readonly string[],
): ScreenChoices => {
  const next = [...choices];
  while (next.length < place) next.push([]);
  next[place] = chosen;
  return next;
};
