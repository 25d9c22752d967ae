/** The languages that tests and Storybook make of the English words. */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {
  changeWords,
  lengthen,
  mirror,
  pseudoModule,
  PSEUDO_LANGUAGES,
} from '../../scripts/lib/pseudo-languages.mjs';

const long =
  'If you feel steady, stand and press your heel down, or walk a few steps on your heels.';

const longestOf = (text: string) =>
  Math.max(...[...text.matchAll(/\p{L}+/gu)].map(([word]) => word.length));

describe('long English', () => {
  test.each([long, 'Straighten the leg and pull your toes up', 'Vibrate'])(
    'is 1.4 times as long: %s',
    (text) => {
      expect(lengthen(text).length / text.length).toBeCloseTo(1.4, 1);
    },
  );

  test('has one word of 22 letters where there is room', () => {
    expect(longestOf(lengthen(long))).toBe(22);
    expect(longestOf(lengthen('Straighten the leg and pull your toes up'))).toBe(22);
    expect(longestOf(lengthen('Stop and get safe'))).toBeLessThan(22);
  });

  test('is not English any more, to the eye', () => {
    expect(lengthen('Stop')).toMatch(/^Šţöp/);
  });
});

describe.each([
  ['long', lengthen],
  ['mirrored', mirror],
])('%s English', (_, change) => {
  test('keeps tokens, numbers and signs', () => {
    const changed = change('Hold {hold}, rest {rest}, {times}: 10 minutes.');
    expect(changed.replace(/[^{}]*(\{\w+\})[^{}]*/g, '$1')).toBe('{hold}{rest}{times}');
    expect(changed).toContain(': 10 ');
    expect(change('911')).toBe('911');
    expect(change('')).toBe('');
  });
});

test('mirrored English runs from right to left, word by word', () => {
  expect(mirror('Get safe.')).toBe('\u202eGet\u202c \u202esafe\u202c.');
});

test('of a module, words change, and ids do not', () => {
  const english =
    "export {a} from './a.js';\nexport const b = {id: 'stop', text: 'Stop', at: '1 May', 2: 'other'};";
  const translated =
    'export {a} from \'./a.js\';\nexport const b = {id: \'stop\', text: `Pare`, at: "1 de mayo", 2: "two"};';
  expect(changeWords(english, translated, (text) => `${text}!`)).toBe(
    "export {a} from './a.js';\nexport const b = {id: 'stop', text: 'Stop!', at: '1 May!', 2: 'other'};",
  );
  expect(() => changeWords(english, 'export const b = 1;', mirror)).toThrow('other strings');
});

describe.each(Object.keys(PSEUDO_LANGUAGES))('%s', (tag) => {
  test('is in the lists of languages, before those whose tags begin alike', () => {
    for (const list of ['locales', 'names', 'matches']) {
      const code = pseudoModule('.', `src/text/${list}.ts`) ?? '';
      expect(code.indexOf(`"${tag}"`)).toBeGreaterThan(-1);
      expect(code.indexOf(`"${tag}"`)).toBeLessThan(code.indexOf('"en":'));
    }
  });

  test('has words of every part, and nothing of it is written', () => {
    const parts = readdirSync('src/text/en/topics/leg-cramps/parts').filter((one) =>
      one.endsWith('.js'),
    );
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) {
      const loader = pseudoModule('.', `src/text/loaders/${part.replace('.js', '.ts')}`);
      expect(loader).toContain(`import('../${tag}/topics/leg-cramps/parts/${part}')`);
      expect(pseudoModule('.', `src/text/${tag}/topics/leg-cramps/parts/${part}`)).toContain(
        'export',
      );
    }
    expect(pseudoModule('.', `src/text/${tag}/topics/leg-cramps/relief.js`)).not.toMatch(
      /'Rub the/,
    );
    expect(readdirSync('src/text')).not.toContain(tag);
  });

  test('changes what a compiled reading part says, and none of its markup', () => {
    for (const file of readdirSync('src/text/en/readings/leg-cramps')) {
      if (!file.endsWith('.js')) continue;
      const module = `readings/leg-cramps/${file}`;
      const changed = pseudoModule('.', `src/text/${tag}/${module}`) ?? '';
      const english = readFileSync(`src/text/en/${module}`, 'utf8');
      const tags = (code: string) =>
        (code.match(/<[^>]*>|\{=\w+\}/g) ?? []).map((one) => one.replace(/aria-label="[^"]*"/, ''));
      expect(tags(changed)).toEqual(tags(english));
      expect(changed).not.toContain('>Sources<');
    }
    const loader = pseudoModule('.', 'src/text/readings/cause-checker.ts');
    expect(loader).toContain(`import('../${tag}/readings/leg-cramps/cause-checker.js')`);
  });
});

test('other files are none of its business', () => {
  expect(pseudoModule('.', 'src/text/en/elements/flow/flow.text.js')).toBeUndefined();
  expect(pseudoModule('.', 'src/language/locales.ts')).toBeUndefined();
});
