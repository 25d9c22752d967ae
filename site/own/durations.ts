/** Times that a text names, so that a publisher can be asked about them. They are never used without an answer. */

const numbers: Readonly<Record<string, number>> = {
  // English
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  // Spanish
  un: 1,
  dos: 2,
  tres: 3,
  cinco: 5,
  diez: 10,
  quince: 15,
  veinte: 20,
  treinta: 30,
  sesenta: 60,
  // Arabic
  خمس: 5,
  عشر: 10,
  عشرين: 20,
  ثلاثين: 30,
};

const units: readonly (readonly [unit: 's' | 'm', words: RegExp])[] = [
  ['s', /^(?:seconds?|secs?|segundos?|ثانية|ثوان|ثواني)$/],
  ['m', /^(?:minutes?|mins?|minutos?|دقيقة|دقائق)$/],
];

/** Digits of any of the scripts that are known here. */
const digits = (word: string) =>
  word.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

const countOf = (word: string): number | undefined => {
  const plain = digits(word);
  return /^\d{1,3}$/.test(plain) ? Number(plain) : numbers[plain];
};

/** The one time that a text names, as `30s` or `10m`; `undefined` where there is none, a range or several. */
export function durationIn(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    const unit = units.find(([, pattern]) => pattern.test(word))?.[0];
    const count = countOf(words[at - 1] ?? '');
    if (!unit || !count) continue;
    // "10 to 15 minutes" is for the publisher to decide.
    const isRange = [2, 3].some((back) => countOf(words[at - back] ?? '') !== undefined);
    if (isRange) return undefined;
    found.add(`${count}${unit}`);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
