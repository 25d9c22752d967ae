/** Each sentence about privacy and security has a test, or says nothing that a test could hold. */
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {privacy, security, type Promised} from './promises.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** Text without the marks of Markdown. */
const plain = (text: string) =>
  text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|`/g, '')
    .trim();

/** The sentences of a page; a row of a table is one, too. */
const sentencesIn = (page: string): readonly string[] =>
  page
    .split('\n')
    .filter((line) => line.trim() && !/^(?:#|<!--|<blockquote|\| *-)/.test(line))
    .flatMap((line) =>
      line.startsWith('|')
        ? [line.split('|').slice(1, -1).map(plain).join(': ')]
        : plain(line.replace(/^(?:>|-|\d+\.)\s*/, '')).split(
            /(?<=[.!?])\s+(?=[A-Z[“])|(?<=, add:|without share-tier:|, and does:)\s+/,
          ),
    );

describe.each<[string, Promised]>([
  ['docs/privacy.md', privacy],
  ['SECURITY.md', security],
])('%s', (page, promised) => {
  test('each sentence is listed in promises.ts, and no other', () => {
    expect(Object.keys(promised)).toEqual(sentencesIn(read(page)));
  });

  test.each(
    Object.entries(promised).flatMap(([sentence, proof]) =>
      typeof proof === 'string'
        ? []
        : Object.entries(proof).map(([file, titles]) => ({sentence, file, titles})),
    ),
  )('"$sentence" is held by $file', ({file, titles}) => {
    const tests = read(`test/${file}`);
    expect(titles.filter((title) => !tests.includes(title))).toEqual([]);
  });
});
