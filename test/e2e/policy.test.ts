/** Each Content-Security-Policy of the guide for publishers, as it is there: the elements run under it. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {prerender} from '../../src/prerender/index.js';
import {ownPage, rendered, repository, useSite, watch} from './helpers.js';
import {
  goThroughChecker,
  goThroughSigns,
  headingOf,
  startChecker,
  startSigns,
  startTimer,
  words,
} from './reader.js';

const reply =
  (await import('../../src/text/en/topics/leg-cramps/parts/reader-reply.js')) as typeof import('../../src/topics/leg-cramps/parts/reader-reply.js');

const site = useSite();

const guide = await readFile(path.join(repository, 'docs/publishers.md'), 'utf8');

/** Blocks such as "```csp self-hosted": the name says what page they are for. */
const policies = Object.fromEntries(
  [...guide.matchAll(/^```csp ([\w-]+)\n(.+)\n```$/gm)].map(([, name = '', policy = '']) => [
    name,
    policy,
  ]),
);

const nonce = 'r4nd0m';
const packageOnCdn = 'https://cdn.jsdelivr.net/npm/care-elements@0.1.0/';

const script = (src: string) =>
  `<script type="module" src="${src}" crossorigin="anonymous"></script>`;

const loader = script('../cdn/care-elements.js');

const empty = `<when-to-see-doctor></when-to-see-doctor><cause-checker region="US"></cause-checker>
<relief-steps></relief-steps><reader-reply action="reply"></reader-reply>`;

/** With data for search engines, which is a script to a browser's parser. */
const prerendered = async (ofStyles?: string) => {
  const options = {lang: 'en', shadow: true, ...(ofStyles && {nonce: ofStyles})};
  const elements = ['when-to-see-doctor', 'cause-checker', 'relief-steps'];
  const pieces = elements.map((tag) => prerender(tag, options));
  const whole = prerender('topic-guide', {...options, attributes: {'structured-data': true}});
  return [...(await Promise.all([...pieces, whole])), ''].join('\n');
};

/** Pins every script of the inner folder. */
async function importMap() {
  const {files} = JSON.parse(
    await readFile(path.join(repository, 'cdn/integrity.json'), 'utf8'),
  ) as {files: Record<string, string>};
  const scripts = Object.entries(files).filter(([file]) => /\/.*\.js$/.test(file));
  expect(scripts.length).toBeGreaterThan(10);
  const integrity = Object.fromEntries(scripts.map(([file, hash]) => [`../cdn/${file}`, hash]));
  return `<script type="importmap" nonce="${nonce}">${JSON.stringify({integrity})}</script>`;
}

/** Serves the package under the address that the guide names. */
async function serveCdn(page: Page) {
  await page.route(`${packageOnCdn}**`, (route) =>
    route.fulfill({
      path: path.join(site.folder, route.request().url().slice(packageOnCdn.length)),
      headers: {'access-control-allow-origin': '*'},
    }),
  );
}

/** Opens a page on the server itself, under a policy in its head, and reports what the policy stops. */
async function open(
  policy: string,
  head: string,
  body: string,
  prepare?: (page: Page) => Promise<void>,
) {
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>
<link rel="icon" href="../favicon.png">${head}</head><body>${body}</body></html>`;
  const file = path.join(site.folder, ownPage);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, html);
  const page = await site.newPage({acceptDownloads: true});
  const seen = watch(page);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
      console.error(`stopped by ${effectiveDirective}: ${blockedURI}`),
    );
  });
  await page.route('**/favicon.png', (route) =>
    route.fulfill({contentType: 'image/png', body: ''}),
  );
  await page.route(site.url + ownPage, async (route) => {
    const response = await route.fetch();
    const headers = {...response.headers(), 'content-security-policy': policy};
    await route.fulfill({response, headers});
  });
  await serveCdn(page);
  await prepare?.(page);
  await page.goto(site.url + ownPage);
  return {page, seen};
}

/** The elements show, and go on from there. */
async function startElements(page: Page) {
  await rendered(page);
  await startChecker(page.locator('body > cause-checker'));
}

/** All that a reader can do: questions, results, the sheet on paper and as a file, sources, the timer. */
async function useElements(page: Page) {
  await rendered(page);
  const [signs, checker, relief] = ['when-to-see-doctor', 'cause-checker', 'relief-steps'].map(
    (tag) => page.locator(`body > ${tag}`),
  );
  await startSigns(signs!);
  await goThroughSigns(signs!, 'urgent', {urgent: ['dark-urine']});
  await startChecker(checker!);
  await goThroughChecker(checker!, 'soon');
  const {sheet, flowText} = words.en.checker;
  await checker!.getByText(flowText.visit, {exact: true}).click();
  await Promise.all([
    page.waitForEvent('download'),
    checker!.getByRole('button', {name: sheet.download, exact: true}).click(),
  ]);
  await checker!.getByRole('button', {name: sheet.print, exact: true}).click();
  const sources = checker!.locator('[part=footer] .sources');
  await sources.locator('summary').click();
  await sources.locator('li a').first().waitFor();
  await startTimer(relief!);
  await headingOf(relief!, words.en.instructions[0] ?? '').waitFor();
}

interface Scenario {
  readonly head: () => string | Promise<string>;
  readonly body: () => string | Promise<string>;
  readonly use?: (page: Page) => Promise<void>;
}

const scenarios: Record<string, Scenario> = {
  'self-hosted': {head: () => loader, body: () => empty},
  cdn: {head: () => script(`${packageOnCdn}cdn/care-elements.js`), body: () => empty},
  'trusted-types': {
    head: () => loader,
    body: () => `${empty}<topic-guide structured-data></topic-guide>`,
  },
  'import-map': {
    head: async () => (await importMap()) + loader,
    body: () => empty,
    use: startElements,
  },
  'prerendered-nonce': {head: () => loader, body: () => prerendered(nonce), use: startElements},
  'prerendered-inline': {head: () => loader, body: () => prerendered(), use: startElements},
  'frame-host': {
    head: () => '<script src="../cdn/frame-host.js" defer></script>',
    body: () =>
      '<iframe data-care-frame src="../cdn/frame.html?element=cause-checker&amp;lang=en" title="Causes" height="320"></iframe>',
    use: async (page) => {
      const frame = page.locator('iframe');
      const inside = page.frameLocator('iframe').locator('cause-checker');
      await inside.locator('.title').first().waitFor();
      await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(600);
    },
  },
};

test('the guide has a policy for each of these pages, and no other', () => {
  expect(Object.keys(policies).sort()).toEqual(Object.keys(scenarios).sort());
});

describe.each(Object.entries(scenarios))('the policy "%s"', (name, {head, body, use}) => {
  test('lets through all that a page with the elements does', async () => {
    const {page, seen} = await open(policies[name] ?? '', await head(), await body());
    await (use ?? useElements)(page);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
    expect(seen.failed).toEqual([]);
  });

  test('stops what it should: a script in the page itself', async () => {
    const {page, seen} = await open(policies[name] ?? '', '', '<script>window.ran = true</script>');
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(seen.console.join('\n')).toContain('stopped by script-src-elem: inline');
  });
});

test('a prerendered shadow root without the nonce is reported, but nothing breaks', async () => {
  const {page, seen} = await open(
    policies['prerendered-nonce'] ?? '',
    loader,
    await prerendered('another'),
  );
  await startElements(page);
  expect(seen.console.join('\n')).toContain('stopped by style-src-elem: inline');
  expect(seen.errors).toEqual([]);
});

describe('a file for one language', () => {
  const both = '<relief-steps></relief-steps><relief-steps lang="es"></relief-steps>';

  test.each([
    ['self-hosted', '../cdn/'],
    ['cdn', `${packageOnCdn}cdn/`],
  ])('under the policy "%s", gets words in other languages', async (name, place) => {
    const {page, seen} = await open(policies[name] ?? '', script(`${place}en.js`), both);
    await page.locator('relief-steps .base[lang=es] .title').first().waitFor();
    expect(seen.console).toEqual([]);
  });
});

test('under the policy "self-hosted", a reply gets through to the site itself', async () => {
  const {page, seen} = await open(
    policies['self-hosted'] ?? '',
    loader,
    '<reader-reply action="reply"></reader-reply>',
    async (unopened) => {
      await unopened.clock.install();
      await unopened.route(`${site.url}own/reply`, (route) =>
        route.fulfill({status: 201, body: '{}'}),
      );
    },
  );
  const form = page.locator('reader-reply form');
  await form.waitFor();
  // Nobody writes a reply faster than that.
  await page.clock.fastForward(3000);
  await form.locator('#reply').fill('Loose covers helped me.');
  await form.locator('#name').fill('Ana');
  await form.locator('#email').fill('ana@example.com');
  await form.locator('#send').check();
  await form.getByRole('button').click();
  const {text} = reply;
  await page.locator('reader-reply').getByRole('heading', {name: text.sent, exact: true}).waitFor();
  expect(seen.console).toEqual([]);
});
