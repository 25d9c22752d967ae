/**
 * What is wrong with words by themselves, and with a translation of them. The words gate of the project and
 * `care-elements topic check` share it.
 */
import {KNOWN_TOKENS, plain, wording} from './wording.mjs';

const tokensOf = (text) => text.match(/\$?\{[^{}]*\}/g) ?? [];
const withoutTokens = (text) => text.replace(/\$?\{[^{}]*\}/g, ' ');
const numbersOf = (text) => withoutTokens(text).match(/[0-9]+/g) ?? [];
const wordsOf = (text) => withoutTokens(text).match(/[\p{L}\p{M}]+/gu) ?? [];
const found = (text, pattern) => text.match(pattern) ?? [];
const says = (text, pattern) => text.search(pattern) >= 0;

/** What is in `items` more often than in `others`. */
function surplus(items, others) {
  const left = [...others];
  return items.filter((item) => {
    const index = left.indexOf(item);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** Figures that are a number by themselves: not those of names (K2) or with a decimal point. */
const FIGURE = /(?<![\p{L}\p{N}]|\d[.,])\d+(?![\p{L}\p{N}]|[.,]\d)/gu;

/** What a reader counts or times, as on the clock of the timer. */
const COUNTED = /\d+(?: to \d+)?(?: |-)(?:minutes?|seconds?|times?|s)(?!\p{L})/gu;

/**
 * The figures of a text that another text says in words.
 *
 * @param {string} text
 * @param {string} other
 * @param {Readonly<Record<string, RegExp>>} words of the language of `other`, by figure
 */
function saidInWords(text, other, words) {
  const figures = found(withoutTokens(text).replace(COUNTED, ' '), FIGURE);
  const spoken = Object.entries(words).flatMap(([figure, pattern]) =>
    found(plain(withoutTokens(other)), pattern).map(() => figure),
  );
  return figures.filter((figure) => {
    const index = spoken.indexOf(figure);
    if (index >= 0) spoken.splice(index, 1);
    return index >= 0;
  });
}

/** Whether a plural form says its one number in words, as `two` in Arabic; `one` in Russian is 1, 21, 31. */
function saysItsCount(locale, id, target, words) {
  const rules = new Intl.PluralRules(locale);
  const category = id.split('.').at(-1);
  const counts = Array.from({length: 200}, (_, count) => count).filter(
    (count) => rules.select(count) === category,
  );
  const word = counts.length === 1 ? words[counts[0]] : undefined;
  return word !== undefined && says(plain(target), word);
}

const quoted = (items) => [...new Set(items)].map((item) => `"${item}"`).join(', ');

/** Marks that end a sentence, in the form that English has; closing brackets and quotes may follow. */
const ENDS = {'؟': '?', '؛': ';', '。': '.', '।': '.', '۔': '.', '？': '?', '！': '!', '：': ':'};

function endOf(text) {
  const [mark = ''] = text.match(/[.?!:;…؟؛。।۔？！：](?=[)\]»"”’']*$)/u) ?? [];
  return ENDS[mark] ?? mark;
}

/**
 * What is wrong with a text by itself, in whatever language.
 *
 * @param {string} locale
 * @param {string} text
 * @returns {string[]}
 */
export function checkText(locale, text) {
  const wrong = [];
  const tokens = tokensOf(text);
  const unknown = tokens.filter((token) => !KNOWN_TOKENS.includes(token.slice(1, -1)));
  if (unknown.length > 0) wrong.push(`unknown token ${quoted(unknown)}`);
  if (/[{}]/.test(withoutTokens(text))) wrong.push('a brace that belongs to no token');
  const markup = found(text, /[<>]|&#?\w+;/g);
  if (markup.length > 0) wrong.push(`markup ${quoted(markup)}`);
  if (text !== text.trim()) wrong.push('space at the start or the end');
  if (/[\n\r\t]|\s{2}/.test(text)) wrong.push('a line break, a tab or two spaces');
  const digits = found(text, /(?![0-9])\p{Nd}/gu);
  if (digits.length > 0) wrong.push(`digits other than 0-9: ${quoted(digits)}`);

  const rules = wording[locale];
  if (!rules) return wrong;
  let rest = plain(withoutTokens(text));
  for (const phrase of rules.allowed) rest = rest.replace(phrase, ' … ');
  for (const [name, pattern] of rules.banned) {
    const banned = found(rest, pattern);
    if (banned.length > 0) wrong.push(`banned wording (${name}): ${quoted(banned)}`);
  }
  return wrong;
}

/**
 * What is wrong with a translation, compared with its English source.
 *
 * @param {string} locale
 * @param {string} source
 * @param {string} target
 * @param {string} [id] ends in the plural category of a form
 * @returns {string[]}
 */
export function checkTranslation(locale, source, target, id = '') {
  const wrong = [];
  const rules = wording[locale];
  const numberWords = rules?.numbers ?? {};
  const lost = surplus(tokensOf(source), tokensOf(target)).filter(
    (token) => token !== '{count}' || !saysItsCount(locale, id, target, numberWords),
  );
  const added = surplus(tokensOf(target), tokensOf(source));
  if (lost.length > 0) wrong.push(`lost token ${quoted(lost)}`);
  if (added.length > 0) wrong.push(`added token ${quoted(added)}`);

  const numbers = [numbersOf(source), numbersOf(target)];
  const lostNumbers = surplus(surplus(...numbers), saidInWords(source, target, numberWords));
  const addedNumbers = surplus(
    surplus(...numbers.toReversed()),
    saidInWords(target, source, wording.en.numbers),
  );
  if (lostNumbers.length + addedNumbers.length > 0) {
    wrong.push(`numbers differ: ${numbers.map((list) => list.join(', ') || 'none').join(' → ')}`);
  }

  const ends = [endOf(source), endOf(target)];
  if (ends[0] !== ends[1]) {
    const [before, after] = ends.map((end) => (end ? `"${end}"` : 'no mark'));
    wrong.push(`ends with ${after}, the English with ${before}`);
  }

  if (source === target && wordsOf(source).length > 1) wrong.push('the same as the English');
  if (!rules) return wrong;
  const english = rules.english ? found(withoutTokens(target), rules.english) : [];
  if (english.length > 0) wrong.push(`leftover English ${quoted(english)}`);
  if (says(plain(source), wording.en.negation) && !says(plain(target), rules.negation)) {
    wrong.push('the English says no, this does not');
  }
  for (const [name, pattern] of Object.entries(wording.en.medicines)) {
    const named = [says(source, pattern), says(plain(target), rules.medicines[name])];
    if (named[0] !== named[1]) wrong.push(`${name}: ${named[0] ? 'lost' : 'not in the English'}`);
  }
  return wrong;
}
