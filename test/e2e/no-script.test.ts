/** A reader whose scripts are off, or do not arrive, or arrive in part. */
import type {Page, Route} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {
  blog,
  eventually,
  rendered,
  tags,
  threeLanguages,
  useSite,
  warningsOf,
  watch,
} from './helpers.js';
import {headingOf, questionsIn, words} from './reader.js';

const site = useSite();

/** The article's own steps, signs and causes: how many there are, and words of the first. */
const fallbacks = [
  {list: 'relief-steps > ol > li', count: 5, first: 'Stop and get safe.'},
  {list: 'when-to-see-doctor > ul > li', count: 9, first: 'Chest pain, trouble breathing'},
  {list: 'cause-checker > ul > li', count: 14, first: 'Night cramps with no known cause.'},
];

/** That every line is on the page as text of some size, within its width. */
async function expectFallback(page: Page, lists = fallbacks) {
  const width = page.viewportSize()?.width ?? 0;
  for (const {list, count, first} of lists) {
    const lines = await page.locator(list).evaluateAll((elements) =>
      elements.map((element) => {
        const {left, right, height} = element.getBoundingClientRect();
        const visible = element.checkVisibility({opacityProperty: true, visibilityProperty: true});
        // Text that is not rendered is not in here.
        return {text: (element as HTMLElement).innerText, visible, left, right, height};
      }),
    );
    expect(lines.length, list).toBe(count);
    expect(lines[0]?.text).toContain(first);
    for (const {text, visible, left, right, height} of lines) {
      expect(visible, text).toBe(true);
      expect(text.length).toBeGreaterThan(10);
      expect(height).toBeGreaterThan(15);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right - left).toBeGreaterThan(150);
      expect(right).toBeLessThanOrEqual(width);
    }
  }
}

/** Loads the blog while some files fail. */
async function loadWith(pattern: RegExp, fail: (route: Route) => Promise<void>, path = blog) {
  const page = await site.newPage();
  const seen = watch(page);
  await page.route(pattern, fail);
  await page.goto(site.url + path);
  await eventually(() => seen.pending).toBe(0);
  return {page, seen};
}

const answers: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['cannot be reached', (route) => route.abort()],
  ['are not found', (route) => route.fulfill({status: 404, body: 'Not found'})],
  ['break the server', (route) => route.fulfill({status: 500, body: 'Oh'})],
  [
    'are answered with a page in HTML',
    (route) => route.fulfill({contentType: 'text/html', body: '<!doctype html><p>Log in'}),
  ],
  [
    'are cut off',
    (route) => route.fulfill({contentType: 'text/javascript', body: 'import{a as b'}),
  ],
];

const unreachable = (route: Route) => route.abort();

describe('without scripts, the steps, the emergency signs and the causes can be read', () => {
  test('when the browser runs no scripts', async () => {
    const page = await site.newPage({javaScriptEnabled: false});
    await page.goto(site.url + blog);
    await expectFallback(page);
  });

  test('when the browser runs no scripts, on a phone', async () => {
    const page = await site.newPage({
      javaScriptEnabled: false,
      viewport: {width: 320, height: 640},
    });
    await page.goto(site.url + blog);
    await expectFallback(page);
  });

  test.each(answers)('when the scripts %s', async (_, fail) => {
    const {page} = await loadWith(/\.js$/, fail);
    await expectFallback(page);
  });

  test.each([
    ['the shared code', /\/cdn\/core\.js$/],
    ['the code of the elements', /\/cdn\/(?:relief-steps|when-to-see-doctor|cause-checker)\.js$/],
  ])('when only %s fails, with a warning for each element', async (_, pattern) => {
    const {page, seen} = await loadWith(pattern, unreachable);
    await eventually(() => warningsOf(seen).length).toBe(tags.length);
    for (const tag of tags) {
      expect(warningsOf(seen).filter((line) => line.includes(`<${tag}>`))).toHaveLength(1);
    }
    await expectFallback(page);
    expect(seen.errors).toEqual([]);
  });

  test('when only the words fail, with one event and at least one warning for each element', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    await page.route(/\/cdn\/words\//, unreachable);
    await page.addInitScript(() => {
      addEventListener('care-error', ({target}) => {
        console.info(`care-error from ${(target as Element).localName}`);
      });
    });
    await page.goto(site.url + blog);
    for (const tag of tags) {
      await eventually(() => seen.console).toContain(`info: care-error from ${tag}`);
      expect(warningsOf(seen)).toContainEqual(
        expect.stringContaining(`<${tag}> keeps its own content`),
      );
    }
    await expectFallback(page);
    expect(seen.errors).toEqual([]);
  });

  test('when one element fails, the others run', async () => {
    const {page} = await loadWith(/\/cdn\/(?:words\/.*\/)?cause-checker\.js$/, unreachable);
    await page.locator('relief-steps .title').waitFor();
    await page.locator('when-to-see-doctor .title').waitFor();
    await expectFallback(page, fallbacks.slice(2));
  });
});

describe('with some files missing', () => {
  test('a section without its Spanish words shows English and says so to the developer', async () => {
    const {page, seen} = await loadWith(/\/cdn\/words\/es\//, unreachable, threeLanguages);
    await rendered(page);
    const section = page.locator('main section[lang|=es]');
    for (const tag of tags) {
      expect(await section.locator(`${tag} .base`).getAttribute('lang')).toBe('en');
      expect(warningsOf(seen).filter((line) => line.startsWith(`<${tag}>`))).toEqual([
        expect.stringContaining(`<${tag}> has no words in "es"`),
      ]);
    }
    expect((await section.locator('cause-checker .title').innerText()).trim()).toBe(
      words.en.checker.text.title,
    );
    // The sections in other languages are as ever.
    expect(await page.locator('section[lang|=ar] relief-steps .base').getAttribute('lang')).toBe(
      'ar',
    );
    expect(seen.errors).toEqual([]);
  });

  test.each([
    ['the code of the questions', /\/cdn\/checker-flow\.js$/],
    ['the code that questions share', /\/cdn\/flow\.js$/],
    ['the words of the questions', /\/cdn\/words\/en\/leg-cramps\/cause-checker-flow\.js$/],
  ])('%s: Start says that it failed, and works once the network is back', async (_, pattern) => {
    const page = await site.newPage();
    const seen = watch(page);
    await page.route(pattern, unreachable);
    await page.goto(site.url + blog);
    await rendered(page);
    const checker = page.locator('cause-checker');
    const {common, text} = words.en.checker;
    const start = checker.getByRole('button', {name: common.start, exact: true});
    await start.click();
    await checker.getByRole('alert').filter({hasText: common.notLoaded}).waitFor();
    // What could be read before can still be read.
    expect(await headingOf(checker, text.title).isVisible()).toBe(true);
    expect(await checker.locator('details').first().isVisible()).toBe(true);

    await page.unroute(pattern);
    await start.click();
    await headingOf(checker, questionsIn('en')[0]?.text ?? '').waitFor();
    expect(await checker.getByText(common.notLoaded).count()).toBe(0);
    expect(seen.errors).toEqual([]);
  });

  test('the sources: a message, and another try when the list is opened again', async () => {
    const page = await site.newPage();
    const pattern = /\/cdn\/all-sources\.js$/;
    await page.route(pattern, unreachable);
    await page.goto(site.url + blog);
    await rendered(page);
    const sources = page.locator('cause-checker .footer .sources');
    const {common} = words.en.checker;
    const summary = sources.locator('summary');
    await summary.click();
    await sources.getByText(common.sourcesFailed).waitFor();
    await page.unroute(pattern);
    await summary.click();
    await summary.click();
    await sources.locator('li a').first().waitFor();
  });
});
