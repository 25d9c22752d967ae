/** A reader whose scripts are off, or do not arrive, or arrive in part. */
import type {Page, Route} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {
  articleTags,
  blog,
  eventually,
  inner,
  inOneTag,
  rendered,
  tags,
  threeLanguages,
  useSite,
  warningsOf,
  watch,
  openRows,
} from './helpers.js';
import {headingOf, startChecker, words} from './reader.js';

const site = useSite();

/** The article's own lines: how many there are, and words of the first. */
const fallbacks = [
  {list: 'relief-steps > ol > li', count: 5, first: 'Stop and get safe.'},
  {list: 'when-to-see-doctor > p', count: 1, first: 'Call your local emergency number now'},
  {list: 'when-to-see-doctor > ul > li', count: 10, first: 'Chest pain or trouble breathing'},
  {list: 'topic-overview > ul > li', count: 7, first: 'It comes on fast'},
  {list: 'symptom-guide > ul > li', count: 16, first: 'Sudden strong pain'},
  {list: 'cause-checker > ul > li', count: 14, first: 'Night cramps with no known cause.'},
  {list: 'picture-guide > dl > dd', count: 10, first: 'One leg is seen from the back.'},
  {list: 'medicine-guide > ul > li', count: 10, first: 'Paracetamol (acetaminophen).'},
  {list: 'doctor-summary > p', count: 3, first: 'Bring a list of all medicines'},
] as const;

/** The same in one tag: what cannot wait. */
const guideFallbacks = [
  {list: 'topic-guide > ol > li', count: 5, first: 'Stop and get safe.'},
  {list: 'topic-guide > p > strong', count: 1, first: 'Call your local emergency number now'},
  {list: 'topic-guide > ul > li', count: 10, first: 'Chest pain or trouble breathing'},
] as const;

interface Fallback {
  readonly list: string;
  readonly count: number;
  readonly first: string;
}

/** That every line is on the page as text of some size, within its width, in the order given. */
async function expectLines(page: Page, lists: readonly Fallback[]) {
  const width = page.viewportSize()?.width ?? 0;
  let above = 0;
  for (const {list, count, first} of lists) {
    const lines = await page.locator(list).evaluateAll((elements) =>
      elements.map((element) => {
        const {left, right, top, height} = element.getBoundingClientRect();
        const visible = element.checkVisibility({opacityProperty: true, visibilityProperty: true});
        // Text that is not rendered is not in here.
        return {text: (element as HTMLElement).innerText, visible, left, right, top, height};
      }),
    );
    expect(lines.length, list).toBe(count);
    expect(lines[0]?.text).toContain(first);
    for (const {text, visible, left, right, top, height} of lines) {
      expect(visible, text).toBe(true);
      expect(text.length).toBeGreaterThan(10);
      expect(height).toBeGreaterThan(15);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right - left).toBeGreaterThan(150);
      expect(right).toBeLessThanOrEqual(width);
      expect(top, text).toBeGreaterThan(above);
      above = top;
    }
  }
}

/** All of the article, and its form. */
async function expectFallback(page: Page) {
  await openRows(page);
  await expectLines(page, fallbacks);
  const form = page.locator('reader-reply > form');
  for (const name of ['Your reply', 'Name', 'Email (not published)']) {
    expect(await form.getByLabel(name).isEditable(), name).toBe(true);
  }
  expect(await form.getByRole('button').isVisible()).toBe(true);
}

/** Loads the blog while some files fail. */
async function loadWith(
  pattern: RegExp,
  fail: (route: Route) => Promise<void>,
  path: string = blog,
) {
  const page = await site.newPage();
  const seen = watch(page);
  await page.route(pattern, fail);
  await page.goto(site.url + path);
  await eventually(() => seen.pending).toBe(0);
  await openRows(page);
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

describe('without scripts, all of the article can be read', () => {
  test('when the browser runs no scripts, and a reply can be sent', async () => {
    const page = await site.newPage({javaScriptEnabled: false});
    await page.goto(site.url + blog);
    await expectFallback(page);
    const form = page.locator('reader-reply > form');
    await form.getByLabel('Your reply').fill('Loose covers helped me.');
    await form.getByLabel('Name').fill('Ana');
    await form.getByLabel('Email').fill('ana@example.com');
    const [request] = await Promise.all([
      page.waitForRequest((one) => one.method() === 'POST'),
      form.getByRole('button').click(),
    ]);
    expect(Object.fromEntries(new URLSearchParams(request.postData() ?? ''))).toEqual({
      reply: 'Loose covers helped me.',
      name: 'Ana',
      email: 'ana@example.com',
    });
    await page.getByText('Thank you.').waitFor();
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
    ['the shared code', /\/core\.js$/],
    ['the code of the elements', new RegExp(`/${inner}(?:${articleTags.join('|')})\\.js$`)],
  ])('when only %s fails, with a warning for each element', async (_, pattern) => {
    const {page, seen} = await loadWith(pattern, unreachable);
    await eventually(() => warningsOf(seen).length).toBe(articleTags.length);
    for (const tag of articleTags) {
      expect(warningsOf(seen).filter((line) => line.includes(`<${tag}>`))).toHaveLength(1);
    }
    await expectFallback(page);
    expect(seen.errors).toEqual([]);
  });

  test('when only the words fail, with one event and at least one warning for each element', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    await page.route(/\/words\//, unreachable);
    await page.addInitScript(() => {
      addEventListener('care-error', ({target}) => {
        console.info(`care-error from ${(target as Element).localName}`);
      });
    });
    await page.goto(site.url + blog);
    for (const tag of articleTags) {
      await eventually(() => seen.console).toContain(`info: care-error from ${tag}`);
      expect(warningsOf(seen)).toContainEqual(
        expect.stringContaining(`<${tag}> keeps its own content`),
      );
    }
    await expectFallback(page);
    expect(seen.errors).toEqual([]);
  });

  test('when one element fails, the others run', async () => {
    const {page} = await loadWith(/\/cause-checker\.js$/, unreachable);
    for (const tag of articleTags) {
      if (tag !== 'cause-checker') await page.locator(`${tag} [part=base]`).first().waitFor();
    }
    await expectLines(
      page,
      fallbacks.filter(({list}) => list.startsWith('cause-checker')),
    );
  });
});

describe('without scripts, the steps and the emergency signs of the article in one tag can be read', () => {
  test('when the browser runs no scripts, on a phone', async () => {
    const page = await site.newPage({
      javaScriptEnabled: false,
      viewport: {width: 320, height: 640},
    });
    await page.goto(site.url + inOneTag);
    await expectLines(page, guideFallbacks);
  });

  test.each([
    ['everything', /\.js$/],
    ['the shared code', /\/core\.js$/],
    ['the code of the guide', new RegExp(`/${inner}topic-guide\\.js$`)],
    ['the file of words', /\/words\//],
  ])('when %s fails', async (what, pattern) => {
    const {page, seen} = await loadWith(pattern, unreachable, inOneTag);
    // Nothing is there to warn without the loader.
    const warnings = what === 'everything' ? 0 : 1;
    await eventually(
      () => new Set(warningsOf(seen).filter((line) => line.startsWith('<topic-guide> '))).size,
    ).toBe(warnings);
    await expectLines(page, guideFallbacks);
    expect(seen.errors).toEqual([]);
  });
});

describe('with some files missing', () => {
  test('a section without its Spanish words shows English and says so to the developer', async () => {
    const {page, seen} = await loadWith(/\/words\/es\//, unreachable, threeLanguages);
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
    ['the code of the questions', /\/checker-flow\.js$/],
    ['the code that questions share', /\/flow\.js$/],
    ['the words of the questions', /\/words\/en\/leg-cramps\/cause-checker-flow\.js$/],
  ])('%s: Start says that it failed, and works once the network is back', async (_, pattern) => {
    const page = await site.newPage();
    const seen = watch(page);
    await page.route(pattern, unreachable);
    await page.goto(site.url + blog);
    await rendered(page);
    await openRows(page);
    const checker = page.locator('cause-checker');
    const {common, text} = words.en.checker;
    const start = checker.getByRole('button', {name: text.start, exact: true});
    await start.click();
    await checker.getByRole('alert').filter({hasText: common.notLoaded}).waitFor();
    // What could be read before can still be read.
    expect(await headingOf(checker, text.title).isVisible()).toBe(true);
    expect(await checker.locator('details').first().isVisible()).toBe(true);

    await page.unroute(pattern);
    await startChecker(checker);
    expect(await checker.getByText(common.notLoaded).count()).toBe(0);
    expect(seen.errors).toEqual([]);
  });

  test('the sources: a message, and another try when the list is opened again', async () => {
    const page = await site.newPage();
    const pattern = /\/all-sources\.js$/;
    await page.route(pattern, unreachable);
    await page.goto(site.url + blog);
    await rendered(page);
    await openRows(page);
    const sources = page.locator('cause-checker [part=footer] .sources');
    const {common} = words.en.checker;
    const summary = sources.locator('summary');
    await summary.click();
    await sources.getByText(common.notLoaded).waitFor();
    await page.unroute(pattern);
    await summary.click();
    await summary.click();
    await sources.locator('li a').first().waitFor();
  });
});
