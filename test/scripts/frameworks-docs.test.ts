/** What docs/frameworks.md shows: that of the examples, which the end-to-end tests run. */
import {access, readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {compile} from 'svelte/compiler';
import {expect, test} from 'vitest';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));

const page = await readFile(path.join(docs, 'frameworks.md'), 'utf8');

/** Each block of code, and the file that the line above it ends with a link to. */
const blocks = [...page.matchAll(/([^\n]*):\n\n```(\w+)\n(.*?)^```$/gms)].map(
  ([, line = '', language, code = '']) => ({
    file: /.*\]\((\.\.\/examples\/[^)]+)\)/.exec(line)?.[1],
    language,
    code,
  }),
);

/** Ignores layout: a piece is indented less here than in its file. */
const squeeze = (code: string) =>
  code.replaceAll(/\s+/g, ' ').replaceAll(' >', '>').replaceAll(/; ?$/g, '').trim();

const taken = blocks.filter(({file}) => file !== undefined);

test.each(taken)('shows what is in $file', async ({file = '', code}) => {
  const text = await readFile(path.join(docs, decodeURIComponent(file)), 'utf8');
  expect(squeeze(text)).toContain(squeeze(code));
});

test('shows something of each example', () => {
  const examples = taken.map(({file}) => file?.split('/')[2]);
  expect(new Set(examples)).toEqual(new Set(['next', 'react', 'static', 'vue']));
});

test('has a component of Svelte that compiles without a warning', () => {
  const code = blocks.find(({language}) => language === 'svelte')?.code ?? '';
  expect(compile(code, {runes: true}).warnings).toEqual([]);
  expect(code).toContain('<relief-steps');
});

test('leads only to what there is', async () => {
  const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
  for (const link of links) {
    await expect(access(path.join(docs, decodeURIComponent(link))), link).resolves.toBeUndefined();
  }
});
