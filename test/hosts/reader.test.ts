/** What readers and their browsers do to a page: translate it, enlarge it, repaint it, print it, leave it and come back. */
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {chromium, type Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {findBrowsers} from '../../scripts/browsers.mjs';
import {eventually, ownPage, rendered, store, tags, useSite, watch} from '../e2e/helpers.js';
import {
  answer,
  elementsOn,
  goThroughChecker,
  goThroughSigns,
  headingOf,
  labelIn,
  questionsIn,
  startChecker,
  signHeadings,
  startSigns,
} from '../e2e/reader.js';
import {openHost} from './host.js';
import {guidance, ownPart, styled} from './page.js';
import {problemsReading} from './readable.js';
import {expectAll, expectGuidance, expectReadable, expectToRead} from './reader-gets.js';

const site = useSite();

describe('the warning signs, the call link and the questions', () => {
  test('400 % zoom of a small screen', async () => {
    const context = {viewport: {width: 320, height: 256}, deviceScaleFactor: 4};
    const host = await openHost(site, {context});
    await expectAll(host);
    expect(
      await host.page.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(320);
  });

  test('colours that the system forces', async () => {
    const host = await openHost(site, {context: {forcedColors: 'active'}});
    await expectAll(host);
    // Shapes tell the tiers apart where colours do not: each contrasts with its background.
    const shapes = await host.page
      .locator('.shape:visible')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
    expect(shapes.length).toBeGreaterThan(0);
    expect(new Set(shapes)).toEqual(new Set(['rgb(0, 0, 0)']));
    const button = host.page.locator('cause-checker form .button:not(.quiet, .text)');
    // Whoever uses the keyboard sees where the focus is.
    await host.page.keyboard.press('Tab');
    await button.focus();
    const outline = await button.evaluate((one) => getComputedStyle(one).outlineStyle);
    expect(outline).toBe('solid');
  });

  test('a reader who wants less motion', async () => {
    const host = await openHost(site, {context: {reducedMotion: 'reduce'}});
    await expectAll(host);
    const moving = await host.page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });
});

describe('the warning signs and the call link on their cards; headings between them are dark on dark', () => {
  const head = styled('html { background: #000; color: #fff }');

  test('a dark page that does not say so', async () => {
    const {page} = await openHost(site, {head});
    await rendered(page);
    await expectReadable(page.locator('.tier-emergency li'), 5);
    await expectReadable(page.locator('when-to-see-doctor [part=call]'), 1);
    await expectReadable(page.locator('[part=emergency-line] [part=call]'), 1);
  });
});

describe('the guidance, in the words that the library has for each question', () => {
  /** As Google Translate does it: each text in two new tags, and the page marked. */
  const translate = (intoElements: boolean) => {
    const textsIn = (root: Node): Text[] => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      return texts;
    };
    const wrap = (root: Node) => {
      for (const text of textsIn(root)) {
        if (!text.data.trim()) continue;
        const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        const inner = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        inner.textContent = `‹${text.data.trim()}›`;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    document.documentElement.lang = 'pl';
    document.documentElement.classList.add('translated-ltr');
    wrap(document.body);
    if (!intoElements) return;
    for (const {shadowRoot} of document.querySelectorAll('main > *')) {
      for (const base of shadowRoot?.querySelectorAll('.base') ?? []) wrap(base);
    }
  };

  test('a page that a browser translates', async () => {
    const {page, seen} = await openHost(site);
    await rendered(page);
    await page.evaluate(translate, false);
    await expectGuidance(page);
    expect(seen.errors).toEqual([]);
  });

  test('a page that a browser translates, with all that is in the elements', async () => {
    const {page, seen} = await openHost(site);
    await rendered(page);
    const {checker, signs} = elementsOn(page);
    await startChecker(checker);
    await startSigns(signs);
    await page.evaluate(translate, true);
    // "None of these", and an age: their names are translated.
    await checker.locator('[part=option] input').nth(1).check();
    for (const element of [signs, checker]) await element.locator('form .button.main').click();
    await headingOf(signs, signHeadings('emergency')[1]!).waitFor();
    const [screen] = questionsIn('en')[1]!.screens!;
    await headingOf(checker, screen!.text).waitFor();
    const names = await checker.locator('[part=option] .name').allInnerTexts();
    expect(names.map((name) => name.trim())).toEqual(
      questionsIn('en')[1]!
        .answers.filter(({id}) => screen!.answers.includes(id))
        .map((one) => labelIn('en', one)),
    );
    expect(seen.errors).toEqual([]);
  });
});

describe('nothing of the elements on the paper', () => {
  test('a page that prints one part of it only', async () => {
    const head = styled(
      '@media print { body * { visibility: hidden } #host, #host * { visibility: visible } }',
    );
    const {page} = await openHost(site, {head});
    await rendered(page);
    await page.emulateMedia({media: 'print'});
    for (const tag of tags)
      expect(await page.locator(`${tag} .title`).first().isVisible()).toBe(false);
    await page.emulateMedia({media: 'screen'});
    await expectGuidance(page);
  });
});

describe('all of one element on the paper', () => {
  test('a page that prints this element only', async () => {
    const head = styled(
      '@media print { body * { visibility: hidden } when-to-see-doctor { visibility: visible } }',
    );
    const {page} = await openHost(site, {head});
    await rendered(page);
    await page.emulateMedia({media: 'print'});
    await expectToRead(page, 'when-to-see-doctor');
    expect(await page.locator('cause-checker .title').first().isVisible()).toBe(false);
  });
});

/** A browser keeps pages that were left, unless it is told not to, as browsers under test are. */
async function withPageCache(test: (page: Page) => Promise<void>) {
  const executablePath = findBrowsers().chromium!.path;
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-gpu'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    await test(await browser.newPage({locale: 'en-US'}));
  } finally {
    await browser.close();
  }
}

describe('the question and the answer as they were', () => {
  test('a page that the reader leaves and comes back to', async () => {
    await store(site, ownPart + guidance);
    // This browser asks for the icon of a site.
    await writeFile(path.join(site.folder, 'favicon.ico'), '');
    await withPageCache(async (page) => {
      const seen = watch(page);
      await page.goto(site.url + ownPage);
      const {checker, signs} = elementsOn(page);
      await startSigns(signs);
      await startChecker(checker);
      await answer(checker, questionsIn('en')[0]!, {});
      await page.evaluate(() => {
        addEventListener('pageshow', ({persisted}) => console.info(`from the cache: ${persisted}`));
      });
      await page.goto(`${site.url}examples/blog/blog.css`);
      await page.goBack({waitUntil: 'commit'});
      await eventually(() => seen.console).toEqual(['info: from the cache: true']);
      expect(await checker.locator('input:checked').count()).toBe(1);
      await goThroughChecker(checker, 'urgent');
      await goThroughSigns(signs, 'urgent', {urgent: ['dark-urine']});
      expect(seen.errors).toEqual([]);
    });
  });
});

describe('the test itself', () => {
  test('unreadable text is noticed', async () => {
    const {page} = await openHost(site);
    await rendered(page);
    const title = page.locator('cause-checker .title');
    const slips: readonly (readonly [style: string, problem: RegExp])[] = [
      ['visibility: hidden', /is not shown/],
      ['opacity: 0', /is not shown/],
      ['font-size: 8px', /is 8 px high/],
      ['line-height: 1px', /has lines on lines/],
      ['color: #888', /has a contrast of/],
      ['text-indent: -9999px', /is cut off/],
    ];
    for (const [style, problem] of slips) {
      await title.evaluate((one, css) => one.setAttribute('style', css), style);
      expect(await title.evaluateAll(problemsReading), style).toEqual([
        expect.stringMatching(problem),
      ]);
    }
    await title.evaluate((one) => one.removeAttribute('style'));
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.setAttribute('style', 'position: fixed; inset: 0; z-index: 9');
      document.body.append(cover);
    });
    expect(await title.evaluateAll(problemsReading)).toEqual([
      expect.stringContaining('is covered by div'),
    ]);
  });
});
