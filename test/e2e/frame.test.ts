/** The page for an iframe, by itself. */
import type {BrowserContextOptions, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {locales} from '../../src/language/locales.js';
import {eventually, fromNetwork, relativeTo, useSite, warningsOf, watch} from './helpers.js';
import {goThroughSigns, headingOf, languages, startChecker, startSigns, words} from './reader.js';

const site = useSite();

const addressOf = (query: string) => `${site.url}cdn/frame.html?${query}`;

async function openAlone(query: string, options?: BrowserContextOptions) {
  const page = await site.newPage(options);
  const seen = watch(page);
  await page.goto(addressOf(query));
  return {page, seen};
}

/** That the page shows the emergency signs of all languages as text. */
async function expectSigns(page: Page) {
  for (const language of languages) {
    const items = page.locator(`section[lang=${language}] li`);
    expect(await items.count(), language).toBe(10);
    expect(await items.first().isVisible()).toBe(true);
  }
}

describe('a frame', () => {
  test.each(languages)('has the title, language and direction of "%s"', async (language) => {
    const {page, seen} = await openAlone(`element=when-to-see-doctor&lang=${language}`);
    await page.locator('when-to-see-doctor .title').waitFor();
    expect(await page.title()).toBe(words[language].signs.text.title);
    const root = page.locator('html');
    expect(await root.getAttribute('lang')).toBe(language);
    expect(await root.getAttribute('dir')).toBe(locales[language].direction);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('gives the element what its address says', async () => {
    const {page, seen} = await openAlone(
      'element=relief-steps&lang=es-MX&region=US&theme=dark&heading-level=4&plan=after',
    );
    const element = page.locator('relief-steps');
    await headingOf(element, words.es.relief.text.titles.after, 'h4.title').waitFor();
    expect(await element.locator('.call').first().innerText()).toContain('911');
    expect(await element.getAttribute('theme')).toBe('dark');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      'dark',
    );
    expect(seen.console).toEqual([]);
  });

  test.each([
    'topic-guide',
    'topic-overview',
    'relief-steps',
    'when-to-see-doctor',
    'symptom-guide',
    'cause-checker',
    'medicine-guide',
    'picture-guide',
    'doctor-summary',
  ])('shows <%s>, and asks for nothing but files of its folder', async (tag) => {
    const {page, seen} = await openAlone(`element=${tag}&lang=en`);
    await page.locator(`${tag} .title`).first().waitFor();
    await eventually(() => seen.pending).toBe(0);
    for (const url of relativeTo(site, fromNetwork(seen.requests))) expect(url).toMatch(/^cdn\//);
    expect(seen.console).toEqual([]);
    expect(seen.failed).toEqual([]);
  });

  test('keeps a result out of its title and its address', async () => {
    const {page} = await openAlone('element=when-to-see-doctor&lang=en&region=US');
    const signs = page.locator('when-to-see-doctor');
    await signs.locator('.title').waitFor();
    const before = {title: await page.title(), url: page.url()};
    await startSigns(signs);
    await goThroughSigns(signs, 'emergency', {emergency: ['chest-breath']});
    expect({title: await page.title(), url: page.url()}).toEqual(before);
  });

  test('works where its server sends a strict policy', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    await page.route(/frame\.html/, async (route) => {
      const response = await route.fetch();
      const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:";
      const headers = {
        ...response.headers(),
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      };
      await route.fulfill({response, headers});
    });
    await page.goto(addressOf('element=cause-checker&lang=en'));
    await page.locator('cause-checker .title').waitFor();
    await startChecker(page.locator('cause-checker'));
    expect(seen.console).toEqual([]);
    expect(seen.failed).toEqual([]);
  });

  test('opens a source outside of itself', async () => {
    const {page} = await openAlone('element=cause-checker&lang=en');
    const sources = page.locator('cause-checker [part=footer] .sources');
    await sources.locator('summary').click();
    const link = sources.locator('li a').first();
    await link.waitFor();
    await page.context().route(/^https:/, (route) => route.fulfill({body: 'A source'}));
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    expect(opened.url()).toMatch(/^https:/);
    expect(page.url()).toContain('frame.html');
  });
});

describe('without its script', () => {
  test.each([
    ['no scripts at all', {javaScriptEnabled: false}],
    ['another script than that of its build', {}],
  ])('%s: a frame shows the emergency signs in all languages', async (_, options) => {
    const page = await site.newPage(options);
    await page.route(/\/frame\.js$/, (route) => route.fulfill({body: 'document.body.remove()'}));
    await page.goto(addressOf('element=cause-checker&lang=en'));
    await expectSigns(page);
    for (const language of languages) {
      expect(await page.title()).toContain(words[language].checker.topic.title);
    }
  });

  test('of the element: a frame keeps the signs in the language asked for', async () => {
    const page = await site.newPage();
    await page.route(/\/core\.js$/, (route) => route.abort());
    await page.goto(addressOf('element=cause-checker&lang=es'));
    await page.locator('cause-checker section[lang=es] li').first().waitFor();
    expect(await page.locator('li:visible').count()).toBe(10);
  });
});

describe('an address that names nothing', () => {
  const attack = '"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

  test.each(['element', 'lang', 'region', 'theme', 'heading-level', 'topic', 'plan'])(
    'in %s: a message says what is valid, the value is in the console only, and the signs stay',
    async (name) => {
      const query = new URLSearchParams({element: 'relief-steps', lang: 'en', [name]: attack});
      const {page, seen} = await openAlone(query.toString());
      const problem = page.locator('main > div li');
      await problem.waitFor();
      expect(await problem.innerText()).toContain(`${name} is not known. Valid: `);
      expect(await page.locator('body').innerText()).not.toContain('hacked');
      await expectSigns(page);
      expect(await page.locator('img, relief-steps, main script').count()).toBe(0);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      const value = JSON.stringify(`${attack.slice(0, 60)}…`);
      expect(warningsOf(seen)).toEqual([
        expect.stringContaining(`frame.html: ${name}=${value} is not known.`),
      ]);
      expect(seen.console).toHaveLength(1);
      expect(seen.errors).toEqual([]);
    },
  );

  test.each(['topic-src=/topics/nosebleed.json', 'topic-src=', 'topic='])(
    '%s: our topic does not show in its place',
    async (query) => {
      const {page, seen} = await openAlone(`element=relief-steps&lang=en&${query}`);
      await page.locator('main > div li').first().waitFor();
      expect(await page.locator('relief-steps').count()).toBe(0);
      expect(warningsOf(seen)).toHaveLength(1);
      expect(seen.failed).toEqual([]);
    },
  );

  test('gives the element no attribute that is not in the list', async () => {
    const {page, seen} = await openAlone(
      'element=topic-guide&lang=en&reply-action=https://example.org/&onclick=alert(1)',
    );
    const guide = page.locator('topic-guide');
    await guide.locator('.title').first().waitFor();
    expect(await guide.evaluate((element) => element.getAttributeNames())).toEqual([]);
    expect(await guide.locator('reader-reply').count()).toBe(0);
    expect(warningsOf(seen)).toEqual([
      'frame.html: "reply-action" is left out. "onclick" is left out.',
    ]);
  });
});
