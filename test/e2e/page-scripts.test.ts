/** What `prerenderPage` writes into the head of a page, and what a browser then asks for. */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {prerenderPage, type PrerenderPageOptions} from '../../src/prerender/index.js';
import {
  builtFile,
  eventually,
  holdBack,
  inner,
  ownPage,
  relativeTo,
  rendered,
  useSite,
  watch,
} from './helpers.js';
import {elementsOn, startChecker} from './reader.js';

const site = useSite();

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
    ([, tag, file = '']) => [tag, file.replace(inner, '')],
  );

async function serve(page: Page, html: string, policy?: string) {
  await page.route(site.url + ownPage, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html,
      headers: policy ? {'content-security-policy': policy} : {},
    }),
  );
}

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

describe.each(['two-files', 'loader'])('%s', (scripts) => {
  test('each file carries its own hash', async () => {
    const html = await write(pageWith(several), {scripts, shadow: true});
    const named = [...html.matchAll(/="\.\.\/(cdn\/[^"]+)" integrity="([^"]*)"/g)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, file = '', hash] of named) {
      const bytes = await readFile(builtFile(file));
      expect([file, hash]).toEqual([
        file,
        `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
      ]);
    }
  });

  test.each([
    ['one element', checker],
    ['several, in two languages', several],
  ])('a browser asks for all at once, and for each file once: %s', async (_, body) => {
    const html = await write(pageWith(body), {scripts});
    const expected = filesIn(html).map(([, file]) => file);
    const page = await site.newPage();
    const seen = watch(page);
    await serve(page, html);
    const held = await holdBack(page, /\/cdn\//);
    await page.goto(site.url + ownPage, {waitUntil: 'commit'});
    await eventually(() => held.asked.length).toBe(expected.length);
    await held.open();
    await rendered(page);
    await eventually(() => seen.pending).toBe(0);
    const asked = relativeTo(site, seen.requests)
      .filter((file) => file.startsWith('cdn/'))
      .map((file) => file.replace(inner, ''));
    expect(asked.sort()).toEqual([...expected].sort());
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('under a policy that asks for a nonce, the elements run, and Start does', async () => {
    const html = await write(pageWith(checker + inSpanish), {
      scripts,
      shadow: true,
      nonce: 'r4nd0m',
    });
    const page = await site.newPage();
    const seen = watch(page);
    const policy = "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'nonce-r4nd0m'";
    await serve(page, html, `${policy}; img-src data:`);
    await page.goto(site.url + ownPage);
    await rendered(page);
    await startChecker(elementsOn(page).checker.first());
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('written again, it takes the place of what was written, of whatever version', async () => {
    const once = await write(pageWith(several), {scripts});
    expect(await write(once, {scripts})).toBe(once);
    const old = once.replaceAll(path.basename(inner), '0.0.1-0123456789').replaceAll('sha384-', '');
    expect(await write(old, {scripts})).toBe(once);
    const without = once.replace(/<main>.*<\/main>/s, '<main></main>');
    expect(await write(without, {scripts})).toBe(pageWith(''));
  });
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
  expect(html.startsWith(`${before}<link rel="modulepreload" href="../${inner}core.js"`)).toBe(
    true,
  );
});

test('a form that there is not', async () => {
  await expect(write(pageWith(checker), {scripts: 'one'})).rejects.toThrow(
    'scripts="one" is not known. Valid: two-files, loader.',
  );
});
