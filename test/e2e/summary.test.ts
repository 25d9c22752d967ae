/** The sheet for a doctor, on paper and as a file. */
import {readFile} from 'node:fs/promises';
import type {Locator, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {eventually, ownPage, publish, useSite, watch} from './helpers.js';
import {
  goThroughChecker,
  labelIn,
  questionsIn,
  startChecker,
  words,
  type Language,
  type Plan,
} from './reader.js';

const site = useSite();

/** A typical reader: older, with cramps at night, who takes water pills. */
const plan: Plan = {
  who: ['65plus'],
  pregnant: ['preg-no'],
  medicines: ['med-diuretic'],
};

async function checkerResult(language: Language = 'en', head?: string) {
  const page = await site.newPage({acceptDownloads: true});
  const seen = watch(page);
  await publish(page, site, '<cause-checker region="US"></cause-checker>', {
    lang: language,
    ...(head && {head}),
  });
  await page.goto(site.url + ownPage);
  const checker = page.locator('cause-checker');
  await startChecker(checker, {language});
  await eventually(() => seen.pending).toBe(0);
  seen.requests.length = 0;
  await goThroughChecker(checker, 'soon', {language, plan});
  return {page, seen, checker};
}

const button = (element: Locator, name: string) => element.getByRole('button', {name, exact: true});

/** Presses Download, and opens the file on a page of its own. */
async function openDownload(page: Page, element: Locator, language: Language) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(element, words[language].checker.sheet.download).click(),
  ]);
  expect(download.suggestedFilename()).toBe('leg-cramps-summary.html');
  const html = await readFile(await download.path(), 'utf8');
  const file = await site.newPage();
  await file.setContent(html);
  return {html, file};
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

describe('downloaded', () => {
  test.each(['A4', 'Letter'])('a typical result takes one page of %s', async (format) => {
    const {page, seen, checker} = await checkerResult();
    const {file, html} = await openDownload(page, checker, 'en');
    expect(pagesOf(await file.pdf({format}))).toBe(1);
    expect(html).toContain('65 or older');
    const answers = questionsIn('en').flatMap((question) => question.answers);
    const pill = answers.find(({id}) => id === 'med-diuretic')!;
    expect(html).toContain(`<p>${labelIn('en', pill)}</p>`);
    expect(seen.requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(seen.console).toEqual([]);
  });

  test('is in Spanish and English side by side for a reader in the United States', async () => {
    const {page, seen, checker} = await checkerResult('es');
    const {file} = await openDownload(page, checker, 'es');
    const question = file.locator('.ask li').first();
    const [left, right] = await question.locator('span').all();
    expect(await left?.getAttribute('lang')).toBe('es');
    expect(await right?.getAttribute('lang')).toBe('en');
    expect(await left?.textContent()).toBe(words.es.checker.doctorVisit.questionsToAsk[0]);
    expect(await right?.textContent()).toBe(words.en.checker.doctorVisit.questionsToAsk[0]);
    const boxes = [await left?.boundingBox(), await right?.boundingBox()];
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    expect(boxes[0]?.x).toBeLessThan(boxes[1]?.x ?? 0);
    expect(pagesOf(await file.pdf({format: 'A4'}))).toBeLessThanOrEqual(2);
    expect(seen.requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });
});

describe('printed', () => {
  /** Keeps what a frame would print, in the page that holds it. */
  const keepPrints = (page: Page) =>
    page.evaluate(() => {
      const prints: object[] = [];
      Object.assign(window, {prints});
      const {get} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get(this: HTMLIFrameElement) {
          const frame = Reflect.apply(get!, this, []) as Window & typeof globalThis;
          frame.print = () => {
            const {body} = frame.document;
            const box = frame.document.querySelector('.result')!;
            prints.push({
              mains: body.querySelectorAll('main').length,
              others: [...body.children].filter(({localName}) => localName !== 'main').length,
              border: frame.getComputedStyle(box).borderTopStyle,
              small: parseFloat(frame.getComputedStyle(body).fontSize) < 16,
            });
            frame.dispatchEvent(new Event('afterprint'));
          };
          return frame;
        },
      });
    });

  test('with its styles, under a policy that allows no inline style', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'";
    const {page, seen, checker} = await checkerResult(
      'en',
      `<meta http-equiv="Content-Security-Policy" content="${policy}">
      <script type="module" src="../cdn/care-elements.js"></script>`,
    );
    await keepPrints(page);
    await button(checker, words.en.checker.sheet.print).click();
    await eventually(() =>
      page.evaluate(() => (window as unknown as {prints: object[]}).prints),
    ).toEqual([{mains: 1, others: 0, border: 'solid', small: true}]);
    expect(await checker.locator('iframe').count()).toBe(0);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('what was typed leaves no trace', async () => {
    const {page, seen, checker} = await checkerResult();
    await keepPrints(page);
    await checker.locator('textarea').first().fill('Zyx-9 tablets');
    const {title, url, history} = await page.evaluate(() => ({
      title: document.title,
      url: location.href,
      history: window.history.length,
    }));
    await button(checker, words.en.checker.sheet.print).click();
    await eventually(() => checker.locator('iframe').count()).toBe(0);
    const after = await page.evaluate(() => ({
      title: document.title,
      url: location.href,
      history: window.history.length,
      kept: localStorage.length + sessionStorage.length,
      cookie: document.cookie,
    }));
    expect(after).toEqual({title, url, history, kept: 0, cookie: ''});
    expect(seen.requests).toEqual([]);
    expect(seen.console).toEqual([]);
  });
});
