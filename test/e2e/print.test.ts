/** A reader who prints the article, or the result of a check. */
import {spawnSync} from 'node:child_process';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {blog, inOneTag, openRows, ownPage, publish, rendered, useSite, watch} from './helpers.js';
import {
  elementsOn,
  goThroughChecker,
  headingOf,
  startChecker,
  startTimer,
  words,
  type Language,
} from './reader.js';

const site = useSite();

const {checker: checkerWords, relief: reliefWords, signs: signsWords, guide: guideWords} = words.en;

const {medicines} = guideWords.medicines;

async function open(path: string = blog) {
  const page = await site.newPage();
  const seen = watch(page);
  await page.goto(site.url + path);
  await rendered(page);
  await openRows(page);
  return {page, seen, ...elementsOn(page)};
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

/** The margins that browsers print with. */
const margin = {top: '10mm', bottom: '10mm', left: '10mm', right: '10mm'};

/** How many expandable rows are open, and how many closed. Sources load when asked for: they stay. */
const rows = (page: Page) =>
  page.locator('details:not(.sources)').evaluateAll((all: HTMLDetailsElement[]) => {
    const open = all.filter((row) => row.open).length;
    return {open, closed: all.length - open};
  });

/** Shows the page as on paper until it is called off. */
async function showPrint(page: Page) {
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

async function endPrint(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({media: null});
}

/** Those that say when to stop, or how soon to get help, stay on paper: there they are words. */
const visibleButtons = (page: Page) =>
  page
    .locator('button:not(:has(.tag), [part=stop-rule])')
    .evaluateAll((all) =>
      all.filter((button) => button.checkVisibility()).map((button) => button.textContent.trim()),
    );

describe('on paper', () => {
  test.each([blog, inOneTag])(
    '%s: all causes and medicines are expanded and no button shows; afterwards all is as before',
    async (path) => {
      const {page, seen, checker} = await open(path);
      // In the guide, the checker is in a row that is closed.
      const row = page.locator('topic-guide details:has(cause-checker) > summary').first();
      if (path === inOneTag) await row.click();
      const before = await rows(page);
      expect(before.closed).toBeGreaterThan(checkerWords.causes.length);
      await checker.locator('details[part=cause] > summary').first().click();
      // The element's own sources come after those of its causes.
      const sources = checker.locator('.sources').last();
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
      for (const {id, warning} of medicines) {
        const row = page.locator('medicine-guide details').filter({hasText: warning});
        expect(await row.getByText(warning).isVisible(), id).toBe(true);
      }
      expect(await visibleButtons(page)).toEqual([]);
      await endPrint(page);
      // What the reader had opened is still open.
      expect(await rows(page)).toEqual({open: before.open + 1, closed: before.closed - 1});
      expect(seen.console).toEqual([]);
    },
  );

  test('the steps are a plain list, even while the timer runs', async () => {
    const {page, relief} = await open();
    await startTimer(relief);
    const [title = ''] = words.en.instructions;
    await headingOf(relief, title).waitFor();
    await showPrint(page);
    expect(await relief.locator('.steps > li').count()).toBe(reliefWords.relief.duringSteps.length);
    expect(await visibleButtons(page)).toEqual([]);
    await endPrint(page);
    expect(await headingOf(relief, title).isVisible()).toBe(true);
  });

  test('a result keeps its tier, the answers and all causes, without buttons', async () => {
    const {page, checker} = await open();
    await startChecker(checker);
    await goThroughChecker(checker, 'soon');
    await showPrint(page);
    expect((await rows(page)).closed).toBe(0);
    expect(await visibleButtons(page)).toEqual([]);
    const heading = checkerWords.tiers.find(({id}) => id === 'soon')?.heading ?? '';
    expect(await checker.locator('.action', {hasText: heading}).isVisible()).toBe(true);
    // Those that no answer speaks of are in one line.
    const named = checker.locator('details[part=cause] > summary, .others li');
    expect(await named.count()).toBe(checkerWords.causes.length);
    const names = (await named.allInnerTexts()).join('\n');
    for (const {title} of checkerWords.causes) expect(names).toContain(title);
    for (const answer of ['65 or older', 'A statin (for cholesterol)', 'Kidney disease']) {
      expect(await checker.locator('dd').getByText(answer, {exact: true}).isVisible()).toBe(true);
    }
  });

  test.each(['emergency', 'urgent', 'soon'] as const)(
    'the card of a result (%s) is in one column',
    async (tier) => {
      const {page, checker} = await open();
      await startChecker(checker);
      await goThroughChecker(checker, tier);
      // As wide as a sheet of A4.
      await page.setViewportSize({width: 794, height: 1123});
      await showPrint(page);
      const pieces = (part: string) =>
        checker.locator(part).evaluate((element) => element.getClientRects().length);
      expect(await pieces('[part=result]')).toBe(1);
    },
  );
});

/** Looks at the rows when printing ends, before the elements fold them again. */
const lookWhilePrinting = (page: Page) =>
  page.addInitScript(() => {
    const rowsIn = (root: ParentNode): HTMLDetailsElement[] => [
      ...root.querySelectorAll<HTMLDetailsElement>('details:not(.sources)'),
      ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
        shadowRoot ? rowsIn(shadowRoot) : [],
      ),
    ];
    addEventListener('afterprint', () => {
      const all = rowsIn(document);
      Object.assign(window, {
        rowsInPrint: {rows: all.length > 0, closed: all.filter((row) => !row.open).length},
      });
    });
  });

const rowsInPrint = (page: Page) =>
  page.evaluate(() => (window as unknown as {rowsInPrint: unknown}).rowsInPrint);

test('a button of the page prints all rows open, and the steps while the timer runs', async () => {
  const page = await site.newPage();
  await lookWhilePrinting(page);
  await page.goto(site.url + blog);
  await rendered(page);
  await openRows(page);
  const {relief, checker} = elementsOn(page);
  await startTimer(relief);
  await checker.locator('details[part=cause] > summary').first().click();
  const before = await rows(page);
  const steps = await relief.evaluate(({shadowRoot}) => {
    let shown: number | undefined;
    addEventListener('beforeprint', () => {
      shown = shadowRoot?.querySelectorAll('.steps > li').length;
    });
    // With a script on the stack, as in a listener of a button.
    print();
    return shown;
  });
  expect(steps).toBe(reliefWords.relief.duringSteps.length);
  expect(await rowsInPrint(page)).toEqual({rows: true, closed: 0});
  expect(await rows(page)).toEqual(before);
});

describe('as a PDF', () => {
  /** Makes a PDF, and tells how the elements stood while the browser printed. */
  const printed = async (page: Page) => ({
    pdf: await page.pdf({format: 'A4'}),
    open: await rowsInPrint(page),
  });

  let pdfs: ReturnType<typeof makePdfs> | undefined;

  async function makePdfs() {
    const page = await site.newPage();
    await lookWhilePrinting(page);
    await page.goto(site.url + inOneTag);
    await rendered(page);
    const guide = await printed(page);
    await page.goto(site.url + blog);
    await rendered(page);
    const article = await printed(page);
    const {checker} = elementsOn(page);
    await openRows(page);
    await startChecker(checker);
    await goThroughChecker(checker, 'soon');
    const result = await printed(page);
    return {guide, article, result};
  }

  test('the article, also in one tag, and a result are written, with everything expanded', async () => {
    for (const {pdf, open} of Object.values(await (pdfs ??= makePdfs()))) {
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(20_000);
      expect(open).toEqual({rows: true, closed: 0});
    }
  });

  const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;

  const textOf = (input: Buffer, ...options: readonly string[]) =>
    spawnSync('pdftotext', [...options, '-', '-'], {input}).stdout.toString();

  /** The guide on paper, in a language. */
  async function guideIn(language: Language, format: 'A4' | 'Letter') {
    const page = await site.newPage();
    await publish(page, site, '<topic-guide region="US"></topic-guide>', {lang: language});
    await page.goto(site.url + ownPage);
    await rendered(page);
    return page.pdf({format, margin});
  }

  /** Causes, medicines, signs, steps and drawings: what a leaflet of the same words takes. */
  const mostPages = 13;

  test.each([
    ['en', 'A4'],
    ['en', 'Letter'],
    ['ar', 'A4'],
  ] as const)('the guide takes 13 pages at most: %s on %s', async (language, format) => {
    const pdf = await guideIn(language, format);
    const pages = pagesOf(pdf) ?? 0;
    console.info(`The guide in ${language} takes ${pages} pages of ${format}.`);
    // Far fewer would be a guide with its rows closed.
    expect(pages).toBeGreaterThan(8);
    expect(pages).toBeLessThanOrEqual(mostPages);
  });

  test.skipIf(!hasPdfToText).each(['A4', 'Letter'] as const)(
    'no heading is the last of its column on %s (needs pdftotext)',
    async (format) => {
      const page = await site.newPage();
      await page.goto(site.url + inOneTag);
      await rendered(page);
      const titles = await page.evaluate(() => {
        const headingsIn = (root: ParentNode): string[] =>
          [...root.querySelectorAll('*')].flatMap((one) => [
            ...(one.matches('h2, h3, h4, h5, h6') ? [one.textContent] : []),
            ...(one.shadowRoot ? headingsIn(one.shadowRoot) : []),
          ]);
        return headingsIn(document).map((title) => title.replaceAll(/\s+/g, ' ').trim());
      });
      expect(titles.length).toBeGreaterThan(60);
      const pdf = await page.pdf({format, margin});
      const half = Math.round((format === 'A4' ? 595 : 612) / 2);
      for (let number = 1; number <= (pagesOf(pdf) ?? 0); number++) {
        for (const x of [0, half]) {
          const column = ['-f', number, '-l', number, '-x', x, '-y', 0, '-W', half, '-H', 850];
          const lines = textOf(pdf, ...column.map(String))
            .trim()
            .split('\n');
          expect(titles, `page ${number}`).not.toContain(
            lines.at(-1)?.replaceAll(/\s+/g, ' ').trim(),
          );
        }
      }
    },
  );

  test.skipIf(!hasPdfToText)('the words are in the file (needs pdftotext)', async () => {
    const {guide, article, result} = await (pdfs ??= makePdfs());
    const said = (pdf: Buffer) => textOf(pdf, '-raw').replaceAll(/\s+/g, ' ');
    for (const {pdf} of [article, guide]) {
      const text = said(pdf);
      for (const {title} of reliefWords.relief.duringSteps) expect(text).toContain(title);
      for (const {why} of checkerWords.causes) expect(text).toContain(why);
      for (const {warning} of medicines) expect(text).toContain(warning);
      for (const {label} of signsWords.signs.slice(0, 10)) expect(text).toContain(label);
    }
    expect(said(result.pdf)).toContain(checkerWords.tiers[2].heading);
  });
});
