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
