import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readProject} from '../../scripts/lib/messages.mjs';
import {gradeOf, medianOf, sentencesOf, syllablesOf} from '../../scripts/lib/reading.mjs';
import {checkReading} from '../../scripts/reading-level.mjs';

const hard = 'Immediate professional evaluation of cardiovascular symptoms remains indispensable.';

describe('syllables', () => {
  test.each([
    ['leg', 1],
    ['doctor', 2],
    ['emergency', 4],
    ['check-ups', 2],
  ])('%s: %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  test('a token and the name of a medicine count as two', () => {
    for (const word of ['{emergency}', '{er}', 'acetaminophen', 'Ibuprofen', 'statin']) {
      expect(syllablesOf(word), word).toBe(2);
    }
  });

  test('a number counts its digits, letters are read one by one', () => {
    expect(syllablesOf('10')).toBe(2);
    expect(syllablesOf('112')).toBe(3);
    expect(syllablesOf('GP')).toBe(2);
  });
});

describe('grades', () => {
  test.each([
    // 0.39 × words + 11.8 × syllables ÷ words − 15.59
    ['The cat sat on the mat.', 6, 6],
    ['Pull your toes up and hold on to a wall.', 10, 10],
    ['Call {emergency} or see a doctor.', 6, 8],
    ['Stop taking ibuprofen today.', 4, 7],
  ])('%s', (sentence, words, syllables) => {
    const {grade, words: counted} = gradeOf(sentence);
    expect(counted).toBe(words);
    expect(grade).toBeCloseTo(0.39 * words + 11.8 * (syllables / words) - 15.59, 5);
  });

  test('a text without words has no grade', () => {
    expect(gradeOf('+ …')).toEqual({sentence: '+ …', grade: 0, words: 0});
  });

  test('texts are cut at the end of sentences, not at decimals', () => {
    expect(sentencesOf('Stop. Is it cold or pale? Wait 4.2 minutes.')).toEqual([
      'Stop.',
      'Is it cold or pale?',
      'Wait 4.2 minutes.',
    ]);
  });

  test('the median', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([4, 1, 2, 9])).toBe(3);
  });
});

describe('the gate', () => {
  test('plain sentences pass', () => {
    expect(checkReading(['Rest the leg for now.', 'Rub it with your hand.'], {}).problems).toEqual(
      [],
    );
  });

  test('a hard sentence needs a reason', () => {
    const texts = ['Rest the leg for now.', 'Rub it with your hand.', hard];
    const missing = [expect.stringMatching(/over 9, and no reason: Immediate/)];
    expect(checkReading(texts, {}).problems).toEqual(missing);
    expect(checkReading(texts, {[hard]: ' '}).problems).toEqual(missing);
    expect(checkReading(texts, {[hard]: 'It is a test.'}).problems).toEqual([]);
  });

  test('an exception that no longer occurs fails', () => {
    const texts = ['Rest the leg for now.'];
    expect(checkReading(texts, {[hard]: 'It is a test.'}).problems).toEqual([
      `an exception that is not needed: ${hard}`,
    ]);
    expect(checkReading(texts, {'Rest the leg for now.': 'It is plain.'}).problems).toHaveLength(1);
  });

  test('a high median fails', () => {
    const medium = 'A doctor or a nurse has to look at a leg that is swollen after a journey.';
    expect(checkReading([medium], {}).problems).toEqual([
      expect.stringMatching(/^the median grade is \d+\.\d, over 5$/),
    ]);
  });

  test('labels are listed apart and do not fail', () => {
    const {sentences, fragments, problems} = checkReading(
      ['Emergency department', 'Rest the leg for now.'],
      {},
    );
    expect(fragments.map(({sentence}) => sentence)).toEqual(['Emergency department']);
    expect(sentences).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test('a sentence of several texts counts once', () => {
    const {sentences} = checkReading(['Rest the leg for now.', 'Rest the leg for now. Stop.'], {});
    expect(sentences).toHaveLength(1);
  });

  test('the real words pass', () => {
    const {messages} = readProject(fileURLToPath(new URL('../..', import.meta.url)));
    const file = new URL('../../scripts/reading-exceptions.json', import.meta.url);
    const exceptions = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const {problems} = checkReading(
      messages.map(({text}) => text),
      exceptions,
    );
    expect(problems).toEqual([]);
  });
});
