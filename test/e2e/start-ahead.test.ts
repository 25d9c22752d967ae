/** What Start brings is fetched while the reader still reads: where, when, and when not. */
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {
  eventually,
  inner,
  openRows,
  ownPage,
  publish,
  relativeTo,
  rendered,
  useSite,
  warningsOf,
  watch,
} from './helpers.js';
import {elementsOn, goThroughSigns, startChecker, startSigns} from './reader.js';

const site = useSite();

const checker = '<cause-checker></cause-checker>';
const signs = '<when-to-see-doctor></when-to-see-doctor>';
const farAway = '<div style="height: 5000px"></div>';

const filesOfStart = {
  checker: ['checker-flow.js', 'flow.js', 'lit.js', 'words/en/leg-cramps/cause-checker-flow.js'],
  signs: ['flow.js', 'lit.js', 'signs-flow.js', 'words/en/leg-cramps/when-to-see-doctor-flow.js'],
};

async function open(body: string, prepare?: (page: Page) => Promise<unknown>, savesData = false) {
  const page = await site.newPage({savesData});
  await readerWho(page, false);
  const seen = watch(page);
  await publish(page, site, body);
  await prepare?.(page);
  await page.goto(site.url + ownPage);
  await rendered(page);
  const files = () =>
    relativeTo(site, seen.requests)
      .map((file) => file.replace(inner, ''))
      .filter((file) => /flow|lit\.js/.test(file))
      .sort();
  return {page, seen, files};
}

/** Whether the reader has pressed anything. For a browser, the looks of a test at the page count as presses. */
const readerWho = (page: Page, hasBeenActive: boolean) =>
  page.addInitScript((value) => {
    Object.defineProperty(navigator, 'userActivation', {
      value: {hasBeenActive: value},
      configurable: true,
    });
  }, hasBeenActive);

/** Until the browser has been idle and would have asked. */
const idle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        // Observers report after a frame.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => requestIdleCallback(resolve))),
        );
      }),
  );

test('all of it, once, without a press; Start then asks for nothing', async () => {
  const {page, seen, files} = await open(checker);
  await eventually(files).toEqual(filesOfStart.checker);
  await eventually(() => seen.pending).toBe(0);
  seen.requests.length = 0;
  await startChecker(elementsOn(page).checker);
  expect(seen.requests).toEqual([]);
  expect(seen.console).toEqual([]);
});

test('in the language of the element', async () => {
  const {files} = await open('<cause-checker lang="es"></cause-checker>');
  await eventually(files).toContain('words/es/leg-cramps/cause-checker-flow.js');
});

test('once the button comes near', async () => {
  const {page, files} = await open(checker + farAway + signs);
  await eventually(files).toEqual(filesOfStart.checker);
  await idle(page);
  expect(files()).toEqual(filesOfStart.checker);
  await page.locator('when-to-see-doctor').scrollIntoViewIfNeeded();
  await eventually(files).toEqual(expect.arrayContaining(filesOfStart.signs));
});

test('what does not come is asked for again by Start, and nobody is told before', async () => {
  let isBroken = true;
  const {page, seen, files} = await open(checker, (opened) =>
    opened.route(/checker-flow\.js$/, (route) => (isBroken ? route.abort() : route.continue())),
  );
  await eventually(files).toEqual(expect.arrayContaining(filesOfStart.checker));
  await idle(page);
  expect(warningsOf(seen)).toEqual([]);
  expect(seen.errors).toEqual([]);
  isBroken = false;
  await startChecker(elementsOn(page).checker);
});

describe('not', () => {
  test('where the reader saves data', async () => {
    const {page, files} = await open(checker, undefined, true);
    await idle(page);
    expect(files()).toEqual([]);
  });

  test('in a frame', async () => {
    const page = await site.newPage({savesData: false});
    await readerWho(page, false);
    const seen = watch(page);
    await publish(page, site, `<iframe src="../cdn/frame.html?element=cause-checker"></iframe>`);
    await page.goto(site.url + ownPage);
    const frame = page.frameLocator('iframe');
    await frame.locator('cause-checker .title').waitFor();
    await idle(page);
    expect(seen.requests.filter((url) => url.includes('flow'))).toEqual([]);
  });

  test('in a row that is closed, until it opens', async () => {
    const {page, files} = await open(
      `<article><details><summary>More</summary>${checker}</details></article>`,
    );
    await idle(page);
    expect(files()).toEqual([]);
    await openRows(page);
    await eventually(files).toEqual(filesOfStart.checker);
  });

  // A result that is shorter than the questions brings what is below it onto the screen.
  test('once any element was started, however the page moves', async () => {
    const {page, seen, files} = await open(signs + farAway + checker);
    await startSigns(elementsOn(page).signs);
    const before = files();
    await goThroughSigns(elementsOn(page).signs, 'emergency', {emergency: ['chest-breath']});
    await page.evaluate(() => document.querySelector('div')?.remove());
    await elementsOn(page).checker.scrollIntoViewIfNeeded();
    await idle(page);
    expect(files()).toEqual(before);
    await eventually(() => seen.pending).toBe(0);
  });

  test('where the reader has pressed anything before it could be heard', async () => {
    const {page, files} = await open(checker, (opened) => readerWho(opened, true));
    await idle(page);
    expect(files()).toEqual([]);
  });

  test('once the reader has typed anything', async () => {
    const {page, files} = await open(`<input>${farAway}${checker}`);
    await page.locator('input').fill('blood thinner');
    await elementsOn(page).checker.scrollIntoViewIfNeeded();
    await idle(page);
    expect(files()).toEqual([]);
  });
});
