/** So much of a wrong value is enough to find it. */
const longest = 60;

/** Somebody's text inside of a sentence of ours: what cannot be seen, or turns text around, as its code. */
export function visible(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest));
  const shown = characters.slice(0, longest).map((character) => {
    const isPlain = character === ' ' || /[^\p{C}\p{Z}]/u.test(character);
    return isPlain ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return shown.join('') + (characters.length > longest ? '…' : '');
}
