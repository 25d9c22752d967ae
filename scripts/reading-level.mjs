/**
 * Reading level: the Flesch–Kincaid grade of every English sentence. Fails when the median is over 5, or when a
 * sentence over 9 has no reason in reading-exceptions.json.
 *
 *   node scripts/reading-level.mjs
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {readProject} from './lib/messages.mjs';
import {FEWEST_WORDS, gradeOf, medianOf, SENTENCE_LIMIT, sentencesOf} from './lib/reading.mjs';

export const MEDIAN_LIMIT = 5;
const WORST = 12;

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
