/** The sheet for a doctor, on paper and as a file. */
import {readFile} from 'node:fs/promises';
import type {Locator, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {eventually, ownPage, publish, useSite, watch} from './helpers.js';
import {goThroughChecker, startChecker, words, type Language, type Plan} from './reader.js';

const site = useSite();

/** A reader who has much to say: older, with several medicines, illnesses and signs. */
const plan: Plan = {
  who: ['65plus'],
  pregnant: ['preg-no'],
  recent: ['rec-sit', 'rec-fluid'],
  medicines: ['med-diuretic', 'med-statin', 'med-thinner'],
  'med-follow': ['mf-new'],
  conditions: ['con-diabetes', 'con-heart'],
  notice: ['not-sleep'],
};

/** As much as one reader may have to say. */
const muchToSay: Plan = {
  who: ['50-64'],
  pregnant: ['preg-yes'],
  'pregnancy-signs': ['ps-none'],
  recent: ['rec-sit', 'rec-fluid', 'rec-alcohol'],
  medicines: ['med-diuretic', 'med-statin', 'med-thinner', 'med-inhaler', 'med-quinine'],
  'med-follow': ['mf-new'],
  conditions: ['con-diabetes', 'con-heart', 'con-kidney', 'con-nerve', 'con-liver'],
  notice: ['not-sleep', 'not-ankles', 'not-tired', 'not-worse'],
};

async function checkerResult(
  language: Language = 'en',
  head?: string,
  region = 'US',
  answers: Plan = plan,
) {
  const page = await site.newPage({acceptDownloads: true});
  const seen = watch(page);
  await publish(page, site, `<cause-checker region="${region}"></cause-checker>`, {
    lang: language,
    ...(head && {head}),
  });
  await page.goto(site.url + ownPage);
  const checker = page.locator('cause-checker');
  await startChecker(checker, {language});
  await eventually(() => seen.pending).toBe(0);
  seen.requests.length = 0;
  await goThroughChecker(checker, 'soon', {language, plan: answers});
  await checker.getByText(words[language].checker.flowText.visit, {exact: true}).click();
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

/** What the reader types, about as much as there are lines for. */
const typed = [
  'It began a few weeks after the new water pill. I get up at 3 and walk it off.',
  'Furosemide 40, apixaban, magnesium from the store',
  'Calf stretches at bedtime, 2 weeks.',
];

async function fillIn(checker: Locator) {
  for (const field of await checker.locator('[part=panel] select').all()) {
    await field.selectOption({index: 2});
  }
  for (const [at, text] of typed.entries()) {
    await checker.locator('[part=panel] textarea').nth(at).fill(text);
  }
}

/** CSS pixels. */
const inch = 96;
const mm = inch / 25.4;
const point = inch / 72;

const formats = {
  A4: {width: 210 * mm, height: 297 * mm},
  Letter: {width: 8.5 * inch, height: 11 * inch},
} as const;

/** Sets the page as it is printed, without its margins. */
async function setPage(file: Page, format: keyof typeof formats) {
  const {width, height} = formats[format];
  await file.emulateMedia({media: 'print'});
  await file.setViewportSize({
    width: Math.round(width - 18 * mm),
    height: Math.round(height - 16 * mm),
  });
}

/** How far down the page each of these ends, margin included, in CSS pixels; 0 for what is missing. */
const endsOf = (file: Page, selectors: readonly string[]) =>
  file.evaluate(
    ([all, margin]) =>
      all.map((selector) => {
        const element = document.querySelector(selector);
        return element ? margin + element.getBoundingClientRect().bottom : 0;
      }),
    [selectors, 8 * mm] as const,
  );

/** The smallest type of any text on the page, in points. */
const smallestType = async (file: Page) =>
  (await file.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let smallest = Infinity;
    while (texts.nextNode()) {
      const {parentElement, textContent} = texts.currentNode;
      if (!parentElement || !textContent?.trim()) continue;
      smallest = Math.min(smallest, parseFloat(getComputedStyle(parentElement).fontSize));
    }
    return smallest;
  })) / point;

describe('downloaded', () => {
  const inOne = [
    ['en', 'US'],
    ['es', 'ES'],
    ['ar', 'SA'],
  ] as const;
  const inTwo = [
    ['en', 'AE'],
    ['ar', 'US'],
    ['es', 'US'],
    ['en', 'MX'],
  ] as const;

  test.each(
    [plan, muchToSay].flatMap((answers) =>
      [...inOne, ...inTwo].map((at) => [...at, answers] as const),
    ),
  )('takes one page, in type for all eyes: %s in %s', async (language, region, answers) => {
    const {page, seen, checker} = await checkerResult(language, undefined, region, answers);
    await fillIn(checker);
    const {file} = await openDownload(page, checker, language);
    expect(await smallestType(file)).toBeGreaterThanOrEqual(10.99);
    const isOne = (await file.locator('main.one').count()) > 0;
    expect(isOne).toBe(inOne.some(([one, where]) => one === language && where === region));
    for (const format of ['A4', 'Letter'] as const) {
      expect(pagesOf(await file.pdf({format})), format).toBe(1);
      await setPage(file, format);
      const {height} = formats[format];
      const [facts, result, present, absent] = await endsOf(file, [
        '.facts',
        '.result',
        '.present',
        '.absent',
      ]);
      expect(facts, 'facts').toBeGreaterThan(0);
      expect(facts, 'facts').toBeLessThan(height / 3);
      expect(result, 'result').toBeLessThan(height / 3);
      expect(present, 'signs').toBeGreaterThan(0);
      expect(present, 'signs').toBeLessThan(height / 3);
      // Two languages take more room.
      expect(absent, 'what is not there').toBeLessThan(height * (isOne ? 1 / 3 : 0.47));
    }
    expect(seen.console).toEqual([]);
  });

  test('says nothing twice', async () => {
    const {page, seen, checker} = await checkerResult();
    await fillIn(checker);
    const {file, html} = await openDownload(page, checker, 'en');
    expect(html).toContain('65 or older');
    // A cause has its own name, such as "Medicines".
    await file
      .locator('.fits, .could-fit')
      .evaluateAll((rows) => rows.forEach((row) => row.remove()));
    const text = await file.locator('main').innerText();
    const said = text
      .split(/[\n;:]/)
      .map((part) => part.trim().replace(/\.$/, ''))
      .filter((part) => part.length > 3);
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((part, at) => said.indexOf(part) !== at)).toEqual([]);
    for (const own of typed) expect(text.split(own)).toHaveLength(2);
    expect(seen.requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(seen.console).toEqual([]);
  });

  test('is in Spanish and English side by side for a reader in the United States', async () => {
    const {page, seen, checker} = await checkerResult('es');
    const {file} = await openDownload(page, checker, 'es');
    const fact = file.locator('.sign.present');
    const [left, right] = await fact.locator('[lang]').all();
    expect(await left?.getAttribute('lang')).toBe('es');
    expect(await right?.getAttribute('lang')).toBe('en');
    expect(await left?.textContent()).toContain(words.es.checker.sheetWording.said['not-sleep']);
    expect(await right?.textContent()).toContain(words.en.checker.sheetWording.said['not-sleep']);
    const boxes = [await left?.boundingBox(), await right?.boundingBox()];
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    expect(boxes[0]?.x).toBeLessThan(boxes[1]?.x ?? 0);
    const jaw = ({names}: {names: Readonly<Record<string, string>>}) => names['jaw-spasm'] ?? '?';
    const said = await file.locator('main').innerText();
    const [doctors, readers] = (['en', 'es'] as const).map((one) =>
      said.indexOf(jaw(words[one].checker.sheetWording)),
    );
    expect(doctors, 'what is not there, first for the doctor').toBeGreaterThan(0);
    expect(readers).toBeGreaterThan(doctors ?? 0);
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
            const box = frame.document.querySelector('.box')!;
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

  /** Keeps the pages that frames would print, as files. */
  async function keepPages(page: Page) {
    await page.evaluate(() => {
      const pages: string[] = [];
      Object.assign(window, {pages});
      const {get} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get(this: HTMLIFrameElement) {
          const frame = Reflect.apply(get!, this, []) as Window & typeof globalThis;
          frame.print = () => {
            const {documentElement, body, adoptedStyleSheets} = frame.document;
            const rules = adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
            pages.push(
              `<!doctype html><html lang="${documentElement.lang}" dir="${documentElement.dir}"><style>${rules
                .map(({cssText}) => cssText)
                .join('\n')}</style>${body.outerHTML}</html>`,
            );
            frame.dispatchEvent(new Event('afterprint'));
          };
          return frame;
        },
      });
    });
    return () => page.evaluate(() => (window as unknown as {pages: string[]}).pages);
  }

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

  test.each([
    ['en', 'US'],
    ['es', 'MX'],
    ['ar', 'SA'],
  ] as const)('the diary takes one page: %s in %s', async (language, region) => {
    const {page, checker} = await checkerResult(language, undefined, region);
    const kept = await keepPages(page);
    await button(checker, words[language].checker.sheet.diary).click();
    await eventually(kept).toHaveLength(1);
    const file = await site.newPage();
    await file.setContent((await kept())[0]!);
    expect(await smallestType(file)).toBeGreaterThanOrEqual(10.99);
    for (const format of ['A4', 'Letter'] as const) {
      expect(pagesOf(await file.pdf({format})), format).toBe(1);
      await setPage(file, format);
      const wide = await file.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, 'cut off at the side').toBeLessThanOrEqual(0);
      const cut = await file
        .locator('th, td li')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
      expect(cut, 'words wider than their column').toBe(0);
    }
  });

  test('by the page itself, with what was typed and its labels', async () => {
    const {page, checker} = await checkerResult();
    await fillIn(checker);
    await page.emulateMedia({media: 'print'});
    const panel = await checker.locator('[part=panel]').innerText();
    const {sheet, doctorVisit} = words.en.checker;
    for (const {label, choices} of doctorVisit.fields) {
      expect(panel).toContain(label);
      expect(panel).toContain(choices[1].label);
    }
    for (const {label} of Object.values(sheet.notes)) expect(panel).toContain(label);
    for (const own of typed) expect(panel).toContain(own);
    expect(await checker.locator('[part=panel] :is(select, textarea):visible').count()).toBe(0);
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
