/** Narrow screens, zoom, a page that must not jump, and a site with a strict security policy. */
import type {Locator, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {
  allTags,
  blog,
  eventually,
  holdBack,
  inOneTag,
  rendered,
  threeLanguages,
  useSite,
  watch,
  openRows,
  ownPage,
  publish,
} from './helpers.js';
import {
  elementsOn,
  goThroughChecker,
  goThroughSigns,
  headingOf,
  languages,
  questionsIn,
  startChecker,
  startSigns,
  startTimer,
  words,
  type Language,
} from './reader.js';

const site = useSite();

/** What reaches beyond the element that holds it, or makes the page scroll sideways. */
const overflow = (page: Page) =>
  page.locator(['html', ...allTags].join()).evaluateAll((hosts) => {
    const found: string[] = [];
    for (const host of hosts) {
      if (host === document.documentElement) {
        const {scrollWidth, clientWidth} = host;
        if (scrollWidth > clientWidth) found.push(`page: ${scrollWidth} of ${clientWidth} px`);
      }
      const frame = host.getBoundingClientRect();
      for (const element of host.shadowRoot?.querySelectorAll<HTMLElement>('.base *') ?? []) {
        // Drawings clip themselves, and some text is for screen readers only.
        if (element instanceof SVGElement && element.localName !== 'svg') continue;
        if (element.closest('.vh, dialog')) continue;
        // What is in a closed row has no place yet.
        if (!element.checkVisibility()) continue;
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) continue;
        if (box.left < frame.left - 1 || box.right > frame.right + 1) {
          const words = element.textContent.trim().slice(0, 40);
          found.push(
            `${host.localName}: <${element.localName} class="${element.className}"> ${words}`,
          );
        }
      }
    }
    return found;
  });

const elementsIn = (section: Locator) => ({
  checker: section.locator('cause-checker'),
  relief: section.locator('relief-steps'),
  signs: section.locator('when-to-see-doctor'),
});

/** The timer fills the screen of a phone; nothing in it is wider, and Escape leads back. */
async function expectTimerFits(relief: Locator, language: Language) {
  await startTimer(relief, {language});
  const dialog = relief.locator('dialog[open]');
  await dialog.locator('.instruction').waitFor();
  const {inner, outer} = await dialog.evaluate((element) => ({
    inner: element.scrollWidth,
    outer: element.clientWidth,
  }));
  expect(inner, `timer, ${language}`).toBeLessThanOrEqual(outer);
  await relief.page().keyboard.press('Escape');
  await dialog.waitFor({state: 'detached'});
}

/** Brings both elements of a section that ask to their first question, and looks at the timer of the third. */
async function startAll(section: Locator, language: Language) {
  const {checker, relief, signs} = elementsIn(section);
  await expectTimerFits(relief, language);
  await startChecker(checker, {language});
  await startSigns(signs, {language});
}

describe('nothing is cut off or scrolls sideways', () => {
  test.each([320, 280])('in three languages, %i px wide', async (width) => {
    const page = await site.newPage({viewport: {width, height: 640}});
    await page.goto(site.url + threeLanguages);
    await rendered(page);
    expect(await overflow(page), 'to be read').toEqual([]);
    for (const language of languages) {
      const section = page.locator(`main section[lang|=${language}]`);
      for (const tab of [
        words[language].relief.text.tabs.after,
        words[language].relief.text.tabs.prevent,
      ]) {
        const button = section.getByRole('tab', {name: tab, exact: true});
        await button.click();
        await section.locator('[role=tab][aria-selected=true]', {hasText: tab}).waitFor();
      }
      expect(await overflow(page), `fewer cramps, ${language}`).toEqual([]);
      const now = section.getByRole('tab', {
        name: words[language].relief.text.tabs.now,
        exact: true,
      });
      await now.click();
      await startAll(section, language);
    }
    expect(await overflow(page), 'at the first question').toEqual([]);
  });

  test('at 400 % zoom', async () => {
    const page = await site.newPage({viewport: {width: 320, height: 256}, deviceScaleFactor: 4});
    await page.goto(site.url + blog);
    await rendered(page);
    await openRows(page);
    expect(await overflow(page)).toEqual([]);
    await startAll(page.locator('article'), 'en');
    expect(await overflow(page)).toEqual([]);
  });

  test.each([
    [blog, 320],
    [blog, 280],
    [inOneTag, 320],
    [inOneTag, 280],
  ] as const)('of %s from right to left, with all rows open, %i px wide', async (path, width) => {
    const page = await site.newPage({viewport: {width, height: 640}});
    await page.route(site.url + path, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('lang="en-US"', 'lang="ar" dir="rtl"');
      await route.fulfill({response, body});
    });
    await page.goto(site.url + path);
    await rendered(page);
    await openRows(page);
    expect(await page.locator('.base[lang=ar]').count()).toBeGreaterThanOrEqual(9);
    expect(await overflow(page), 'to be read').toEqual([]);
    await page
      .locator('details:not(.sources)')
      .evaluateAll((rows: HTMLDetailsElement[]) => rows.forEach((row) => (row.open = true)));
    expect(await overflow(page), 'with open rows').toEqual([]);
    // The measure reaches into the elements, also those in the guide.
    await page.locator('medicine-guide .lead').evaluate((one) => (one.style.width = '999px'));
    expect((await overflow(page)).join('\n')).toContain('medicine-guide: ');
  });

  test('at the results and in the timer, 280 px wide', async () => {
    const page = await site.newPage({viewport: {width: 280, height: 653}});
    await page.goto(site.url + threeLanguages);
    await rendered(page);
    for (const language of languages) {
      const {checker, relief, signs} = elementsIn(page.locator(`main section[lang|=${language}]`));
      await startChecker(checker, {language});
      await goThroughChecker(checker, language === 'es' ? 'soon' : 'urgent', {language});
      await startSigns(signs, {language});
      await goThroughSigns(signs, 'emergency', {emergency: ['chest-breath']}, {language});
      await expectTimerFits(relief, language);
    }
    expect(await overflow(page)).toEqual([]);
  });
});

describe('the page does not jump', () => {
  /** Sum of the layout shifts until now. */
  const layoutShift = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          // Two frames later all shifts of the last change are known.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              let sum = 0;
              const observer = new PerformanceObserver(() => undefined);
              observer.observe({type: 'layout-shift', buffered: true});
              for (const entry of observer.takeRecords()) {
                sum += (entry as PerformanceEntry & {value: number}).value;
              }
              resolve(sum);
            }),
          );
        }),
    );

  const computer = {viewport: {width: 1280, height: 800}};
  const phone = {viewport: {width: 390, height: 844}};

  test.each([
    ['a computer', computer],
    ['a phone', phone],
  ])('when the elements replace the article’s own content on %s', async (_, options) => {
    const page = await site.newPage(options);
    const gate = await holdBack(page, /\/cdn\/(?!care-elements\.js)/);
    await page.goto(site.url + blog, {waitUntil: 'commit'});
    // Painted once with the content of the light DOM: the worst case.
    await page.locator('footer.site').waitFor();
    expect(await layoutShift(page)).toBe(0);
    await eventually(() => gate.asked.length).toBeGreaterThan(0);
    await gate.open();
    await rendered(page);
    const shift = await layoutShift(page);
    expect(shift).toBeLessThanOrEqual(0.1);
    // The measure works: a late banner makes it grow.
    await page.evaluate(() => {
      scrollTo(0, 0);
      const banner = document.createElement('p');
      banner.style.blockSize = '400px';
      document.body.prepend(banner);
    });
    await eventually(() => layoutShift(page)).toBeGreaterThan(shift);
  });
});

describe('a site with a strict Content-Security-Policy', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
    "base-uri 'none'; require-trusted-types-for 'script'";

  async function openStrict(path: string = blog, change = (html: string) => html) {
    const page = await site.newPage();
    const seen = watch(page);
    await page.route(site.url + path, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: {...response.headers(), 'content-security-policy': policy},
        body: change(await response.text()),
      });
    });
    await page.goto(site.url + path);
    return {page, seen};
  }

  test.each([blog, inOneTag])('%s: allows all that the elements do', async (path) => {
    const {page, seen} = await openStrict(path, (html) => html.replace(' structured-data', ''));
    await rendered(page);
    const {checker, relief, signs} = elementsOn(page);
    await page.locator('#causes > summary').click();
    await startChecker(checker);
    await headingOf(checker, questionsIn('en')[0]?.text ?? '').waitFor();
    await goThroughChecker(checker, 'soon');
    const sources = checker.locator('.sources').last();
    await sources.locator('summary').click();
    await sources.locator('li a').first().waitFor();
    await startSigns(signs);
    await goThroughSigns(signs, 'urgent', {urgent: ['dark-urine']});
    await startTimer(relief);
    await relief.locator('.coach .instruction').waitFor();
    await relief.getByRole('button', {name: words.en.relief.flowText.stop, exact: true}).click();
    // The plan to have fewer is a tab, or a row of the guide.
    if (path === inOneTag) await page.locator('#prevent > summary').click();
    else await relief.getByRole('tab').last().click();
    await relief.locator('.stretches').first().waitFor();
    // Styled as ever: the sheets of the elements are no inline styles.
    const display = await checker.evaluate(
      (element) => getComputedStyle(element.shadowRoot!.querySelector('.base')!).display,
    );
    expect(display).toBe('grid');
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
    expect(seen.failed).toEqual([]);
  });

  test('allows the data for search engines', async () => {
    const {page, seen} = await openStrict(inOneTag);
    await rendered(page);
    const data = page.locator('topic-guide > script');
    await eventually(() => data.textContent()).toContain('MedicalWebPage');
    expect(seen.console).toEqual([]);
  });

  test('notices a script in the page itself', async () => {
    const {seen} = await openStrict(blog, (html) =>
      html.replace('</body>', '<script>1</script></body>'),
    );
    await eventually(() => seen.console.join('\n')).toContain('Content Security Policy');
  });
});

describe('help comes first on a phone', () => {
  test.each([
    ['en', 390, 664],
    ['ar', 390, 664],
    ['es', 360, 640],
  ] as const)(
    'in %s on %i × %i: what to do, the timer, when to stop and the number',
    async (language, width, height) => {
      const page = await site.newPage({viewport: {width, height}});
      const markup = `<topic-guide lang="${language}" region="US"></topic-guide>`;
      await publish(page, site, markup, {lang: language});
      await page.goto(site.url + ownPage);
      await rendered(page);
      const relief = page.locator('relief-steps');
      const {text} = words[language].relief;
      for (const one of [
        relief.locator('.title').first(),
        relief.getByRole('button', {name: text.startTimer}),
        relief.locator('[part=stop-rule]'),
        relief.locator('[part=call]').first(),
      ]) {
        const box = await one.boundingBox();
        expect(box && box.y + box.height, String(one)).toBeLessThanOrEqual(height);
      }
    },
  );

  test.each([
    ['a page with the article in one tag', ownPage, 5000],
    ['the demo article', blog, 9000],
  ])('%s, with the emergency signs open, is not too long', async (_, path, most) => {
    const page = await site.newPage({viewport: {width: 390, height: 664}});
    const seen = watch(page);
    await publish(page, site, '<topic-guide region="US" reply-action="/reply"></topic-guide>');
    await page.goto(site.url + path);
    await rendered(page);
    await eventually(() => seen.pending).toBe(0);
    expect(await page.locator('.tier-emergency li').last().isVisible()).toBe(true);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(most);
  });
});
