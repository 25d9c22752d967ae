/** The Flesch–Kincaid grade of an English sentence. The gate of the project and `care-elements topic check` share it. */
import {syllable} from 'syllable';

/** @typedef {{sentence: string, grade: number, words: number}} Graded */

export const SENTENCE_LIMIT = 9;

/** With fewer words it is a label, not a sentence: the formula says nothing about it. */
export const FEWEST_WORDS = 4;

/** Names of medicines count as two syllables, and so does what replaces a token such as {emergency}. */
const MEDICINES = [
  'acetaminophen',
  'aspirin',
  'calcium',
  'diuretics',
  'estrogen',
  'ibuprofen',
  'iodine',
  'magnesium',
  'paracetamol',
  'potassium',
  'quinine',
  'raloxifene',
  'sodium',
  'statin',
  'statins',
  'teriparatide',
];
const NAME_SYLLABLES = 2;

/** A token, a word with its hyphens and apostrophes, or a number. */
const WORD = /\{\w+\}|\p{L}[\p{L}\p{M}'’-]*|\d+(?:[.,:]\d+)*/gu;

/**
 * Syllables of a word. A number is about as long as it has digits: 10 (ten), 15 (fifteen), 112.
 *
 * @param {string} word
 */
export function syllablesOf(word) {
  if (word.startsWith('{') || MEDICINES.includes(word.toLowerCase())) return NAME_SYLLABLES;
  const digits = word.match(/\d/g);
  if (digits) return digits.length;
  // Letters are read one by one: GP, ER, DVT.
  if (/^[A-Z]{2,4}$/.test(word)) return word.length;
  return Math.max(1, syllable(word));
}

/**
 * The sentences of a text, each without the space around it.
 *
 * @param {string} text
 */
export const sentencesOf = (text) => text.split(/(?<=[.?!…])\s+/).filter((part) => part !== '');

/**
 * Flesch–Kincaid grade of one sentence.
 *
 * @param {string} sentence
 * @returns {Graded}
 */
export function gradeOf(sentence) {
  const words = sentence.match(WORD) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade =
    words.length === 0 ? 0 : 0.39 * words.length + 11.8 * (syllables / words.length) - 15.59;
  return {sentence, grade, words: words.length};
}

/**
 * The middle of some numbers.
 *
 * @param {readonly number[]} numbers
 */
export function medianOf(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}
