/**
 * Reading level: the Flesch–Kincaid grade of every English sentence. Fails when the median is over 5, or when a
 * sentence over 9 has no reason in reading-exceptions.json.
 *
 *   node scripts/reading-level.mjs
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {syllable} from 'syllable';
import {readProject} from './lib/messages.mjs';

/** @typedef {{sentence: string, grade: number, words: number}} Graded */

export const MEDIAN_LIMIT = 5;
export const SENTENCE_LIMIT = 9;
const WORST = 12;

/** With fewer words it is a label, not a sentence: the formula says nothing about it. */
const FEWEST_WORDS = 4;

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

/**
 * Grades every sentence of some texts, and says what is wrong.
 *
 * @param {readonly string[]} texts
 * @param {Readonly<Record<string, string>>} exceptions the reason for each sentence that may be hard
 */
export function checkReading(texts, exceptions) {
  const graded = [...new Set(texts.flatMap(sentencesOf))]
    .map(gradeOf)
    .sort((a, b) => b.grade - a.grade);
  const sentences = graded.filter(({words}) => words >= FEWEST_WORDS);
  const fragments = graded.filter(({words}) => words < FEWEST_WORDS);
  const median = medianOf(sentences.map(({grade}) => grade));
  const hard = sentences.filter(({grade}) => grade > SENTENCE_LIMIT);
  const needed = new Set(hard.map(({sentence}) => sentence));

  const problems = [];
  if (median > MEDIAN_LIMIT) {
    problems.push(`the median grade is ${median.toFixed(1)}, over ${MEDIAN_LIMIT}`);
  }
  for (const {sentence, grade} of hard) {
    const reason = exceptions[sentence];
    if (!reason?.trim()) {
      problems.push(
        `grade ${grade.toFixed(1)}, over ${SENTENCE_LIMIT}, and no reason: ${sentence}`,
      );
    }
  }
  for (const sentence of Object.keys(exceptions)) {
    if (!needed.has(sentence)) problems.push(`an exception that is not needed: ${sentence}`);
  }
  return {sentences, fragments, median, problems};
}

const listOf = (graded) =>
  graded.map(({sentence, grade}) => `${grade.toFixed(1).padStart(6)}  ${sentence}`).join('\n');

function main() {
  const {messages} = readProject(fileURLToPath(new URL('..', import.meta.url)));
  const file = new URL('reading-exceptions.json', import.meta.url);
  const exceptions = JSON.parse(readFileSync(file, 'utf8'));
  const texts = messages.map(({text}) => text);
  const {sentences, fragments, median, problems} = checkReading(texts, exceptions);

  console.log(`The ${WORST} hardest sentences:\n${listOf(sentences.slice(0, WORST))}\n`);
  console.log(
    `${fragments.length} labels of fewer than ${FEWEST_WORDS} words are not graded. The hardest:\n${listOf(fragments.slice(0, 5))}\n`,
  );
  for (const problem of problems) console.error(`${problem}\n`);
  console.log(
    `${sentences.length} sentences, median grade ${median.toFixed(1)}, ${Object.keys(exceptions).length} exceptions, ${problems.length} problems`,
  );
  return problems.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
