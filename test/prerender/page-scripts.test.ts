/** Which files `prerenderPage` names in a page, and where. What a browser asks for then: `test/e2e/page-scripts.test.ts`. */
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {prerenderPage, type PrerenderPageOptions} from '../../src/prerender/index.js';

const {folder} = JSON.parse(
  readFileSync(new URL('../../cdn/integrity.json', import.meta.url), 'utf8'),
) as {readonly folder: string};

const pageWith = (body: string, head = '') => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A page</title>
<link rel="icon" href="data:,">
${head}</head>
<body>
<main>${body}</main>
</body>
</html>
`;

const checker = '<cause-checker></cause-checker>';
const relief = '<relief-steps></relief-steps>';
const signs = '<when-to-see-doctor></when-to-see-doctor>';
const inSpanish = `<section lang="es">${checker}</section>`;
const several = checker + inSpanish + signs + relief;

const write = (html: string, options: PrerenderPageOptions) =>
  prerenderPage(html, {folder: '../cdn/', ...options});

/** The files that a page names, with what they are named by. */
const filesIn = (html: string) =>
  [...html.matchAll(/<(link|script)[^>]* (?:href|src)="\.\.\/(cdn\/[^"]+)"/g)].map(
    ([, tag, file = '']) => [tag, file.replace(`cdn/${folder}/`, '')],
  );

describe('two files', () => {
  test('the shared code once, each element once, and further languages as words', async () => {
    expect(filesIn(await write(pageWith(several), {scripts: 'two-files'}))).toEqual([
      ['link', 'core.js'],
      ['link', 'lit.js'],
      ['link', 'words/es/leg-cramps/cause-checker.js'],
      ['script', 'cause-checker.en.js'],
      ['script', 'when-to-see-doctor.en.js'],
      ['script', 'relief-steps.en.js'],
    ]);
  });

  test('no words of ours for a topic of the page', async () => {
    const own = '<cause-checker topic-src="/a.{lang}.json">Own words</cause-checker>';
    expect(filesIn(await write(pageWith(own), {scripts: 'two-files'}))).toEqual([
      ['link', 'core.js'],
      ['script', 'cause-checker.js'],
    ]);
  });

  test('next to the loader it would load all twice, and says so', async () => {
    const loader = '<script type="module" src="/cdn/care-elements.js?1"></script>\n';
    await expect(write(pageWith(checker, loader), {scripts: 'two-files'})).rejects.toThrow(
      'Take its line out, or write scripts for "loader".',
    );
  });
});

test('the loader, once, with hints for what it will ask for', async () => {
  const hints = [
    ['link', 'core.js'],
    ['link', 'cause-checker.js'],
    ['link', 'words/en/leg-cramps/cause-checker.js'],
    ['link', 'words/es/leg-cramps/cause-checker.js'],
  ];
  const script = ['script', 'cdn/care-elements.js'];
  const body = checker + inSpanish;
  expect(filesIn(await write(pageWith(body), {scripts: 'loader'}))).toEqual([...hints, script]);
  const own = '<script type="module" src="../cdn/care-elements.js"></script>\n';
  expect(filesIn(await write(pageWith(body, own), {scripts: 'loader'}))).toEqual([
    script,
    ...hints,
  ]);
});

test.each([
  [
    'a head without its tags',
    '<!doctype html><title>A page</title>',
    '<cause-checker></cause-checker>',
  ],
  ['nothing but a doctype', '<!doctype html>', '<cause-checker></cause-checker>'],
  ['no head at all, as a piece has', '', '<section><cause-checker></cause-checker></section>'],
])('a page with %s', async (_, before, after) => {
  const html = await write(before + after, {scripts: 'two-files'});
  expect(
    html.startsWith(`${before}<link rel="modulepreload" href="../cdn/${folder}/core.js"`),
  ).toBe(true);
});

test('a form that there is not', async () => {
  await expect(write(pageWith(checker), {scripts: 'one'})).rejects.toThrow(
    'scripts="one" is not known. Valid: two-files, loader.',
  );
});
