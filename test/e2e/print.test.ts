/** A reader who prints the article, or the result of a check. */
import {spawnSync} from 'node:child_process';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {blog, rendered, tags, useSite, watch} from './helpers.js';
import {
  elementsOn,
  goThroughChecker,
  headingOf,
  startChecker,
  startTimer,
  words,
} from './reader.js';

const site = useSite();

const {checker: checkerWords, relief: reliefWords, signs: signsWords} = words.en;

async function openBlog() {
  const page = await site.newPage();
  const seen = watch(page);
  await page.goto(site.url + blog);
  await rendered(page);
  return {page, seen, ...elementsOn(page)};
}

/** How many expandable rows are open, and how many closed. Sources load when asked for: they stay. */
const rows = (page: Page) =>
  page.evaluate((names) => {
    const all = names.flatMap((name) =>
      [...document.querySelectorAll(name)].flatMap((element) => [
        ...(element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not(.sources)') ??
          []),
      ]),
    );
    const open = all.filter((row) => row.open).length;
    return {open, closed: all.length - open};
  }, tags);

/** Shows the page as on paper until it is called off. */
async function showPrint(page: Page) {
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

async function endPrint(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({media: null});
}

async function visibleButtons(page: Page): Promise<string[]> {
  const texts: string[] = [];
  for (const button of await page.locator(tags.map((tag) => `${tag} button`).join()).all()) {
    if (await button.isVisible()) texts.push(await button.innerText());
  }
  return texts;
}

describe('on paper', () => {
  test('every cause is expanded and no button shows; afterwards all is as before', async () => {
    const {page, seen, checker} = await openBlog();
    const before = await rows(page);
    expect(before.open).toBe(0);
    await checker.locator('details[part=cause] > summary').first().click();
    const sources = checker.locator('.footer .sources');
    await sources.locator('summary').click();
    await sources.locator('li a').first().waitFor();
    seen.requests.length = 0;
    await showPrint(page);
    expect((await rows(page)).closed).toBe(0);
    expect(await sources.locator('li a').first().isVisible()).toBe(true);
    expect(seen.requests).toEqual([]);
    for (const cause of checkerWords.causes) {
      expect(await checker.getByText(cause.why).isVisible(), cause.id).toBe(true);
    }
    expect(await visibleButtons(page)).toEqual([]);
    await endPrint(page);
    // What the reader had opened is still open.
    expect(await rows(page)).toEqual({open: 1, closed: before.closed - 1});
    expect(seen.console).toEqual([]);
  });

  test('the steps stand as a plain list, even while the timer runs', async () => {
    const {page, relief} = await openBlog();
    await startTimer(relief);
    const title = reliefWords.relief.duringSteps[0].title;
    await headingOf(relief, title, '.action').waitFor();
    await showPrint(page);
    expect(await relief.locator('.steps > li').count()).toBe(reliefWords.relief.duringSteps.length);
    expect(await visibleButtons(page)).toEqual([]);
    await endPrint(page);
    expect(await headingOf(relief, title, '.action').isVisible()).toBe(true);
  });

  test('a result keeps its tier, the answers and all causes, without buttons', async () => {
    const {page, checker} = await openBlog();
    await startChecker(checker);
    await goThroughChecker(checker, 'soon');
    await showPrint(page);
    expect((await rows(page)).closed).toBe(0);
    expect(await visibleButtons(page)).toEqual([]);
    const heading = checkerWords.tiers.find(({id}) => id === 'soon')?.heading ?? '';
    expect(await checker.locator('.action', {hasText: heading}).isVisible()).toBe(true);
    expect(await checker.locator('details[part=cause]').count()).toBe(checkerWords.causes.length);
    for (const answer of ['65 or older', 'A statin (for cholesterol)', 'Kidney disease']) {
      expect(await checker.locator('dd').getByText(answer, {exact: true}).isVisible()).toBe(true);
    }
  });
});

describe('as a PDF', () => {
  /** Makes a PDF, and tells how the elements stood while the browser printed. */
  async function printed(page: Page) {
    const pdf = await page.pdf({format: 'A4'});
    const open = await page.evaluate(
      () => (window as unknown as {rowsInPrint: unknown}).rowsInPrint,
    );
    return {pdf, open};
  }

  /** Looks at the rows when printing ends, before the elements fold them again. */
  const lookWhilePrinting = (page: Page) =>
    page.addInitScript((names) => {
      addEventListener('afterprint', () => {
        const all = names.flatMap((name) =>
          [...document.querySelectorAll(name)].flatMap((element) => [
            ...(element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not(.sources)') ??
              []),
          ]),
        );
        Object.assign(window, {
          rowsInPrint: {rows: all.length > 0, closed: all.filter((row) => !row.open).length},
        });
      });
    }, tags);

  let pdfs: ReturnType<typeof makePdfs> | undefined;

  async function makePdfs() {
    const page = await site.newPage();
    await lookWhilePrinting(page);
    await page.goto(site.url + blog);
    await rendered(page);
    const article = await printed(page);
    const {checker} = elementsOn(page);
    await startChecker(checker);
    await goThroughChecker(checker, 'soon');
    const result = await printed(page);
    return {article, result};
  }

  test('the article and a result are written, with everything expanded', async () => {
    const {article, result} = await (pdfs ??= makePdfs());
    for (const {pdf, open} of [article, result]) {
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(20_000);
      expect(open).toEqual({rows: true, closed: 0});
    }
  });

  const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;

  test.skipIf(!hasPdfToText)('the words are in the file (needs pdftotext)', async () => {
    const {article, result} = await (pdfs ??= makePdfs());
    const textOf = (input: Buffer) =>
      spawnSync('pdftotext', ['-raw', '-', '-'], {input}).stdout.toString().replaceAll(/\s+/g, ' ');
    const text = textOf(article.pdf);
    for (const {title} of reliefWords.relief.duringSteps) expect(text).toContain(title);
    for (const {why} of checkerWords.causes) expect(text).toContain(why);
    expect(text).toContain(signsWords.text.title);
    expect(textOf(result.pdf)).toContain(checkerWords.tiers[2].heading);
  });
});
