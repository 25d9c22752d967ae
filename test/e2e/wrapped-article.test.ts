/** The article of examples/wrapped-article: the same words with scripts and without, and what the tags add. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {eventually, useSite, watch} from './helpers.js';

const site = useSite();

const pages = {en: 'examples/wrapped-article/', es: 'examples/wrapped-article/es.html'};

const languages = ['en', 'es'] as const;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The parts that the elements make of it, in the order of the article, which begins with what a nosebleed is. */
const parts = [
  'topic-overview',
  'relief-steps',
  'when-to-see-doctor',
  'topic-overview',
  'symptom-guide',
  'cause-checker',
  'medicine-guide',
  'picture-guide',
  'doctor-summary',
];

type Options = Parameters<typeof site.newPage>[0];

async function open(language: (typeof languages)[number], options: Options = {}) {
  const page = await site.newPage(options);
  const seen = watch(page);
  await page.goto(site.url + pages[language]);
  if (options.javaScriptEnabled !== false) {
    for (const tag of parts)
      await page.locator(`${tag} .base`).first().waitFor({state: 'attached'});
    await eventually(() => seen.pending).toBe(0);
  }
  return {page, seen};
}

/** All that the article holds, in its order: words, links, drawings, and where rows and items begin. */
const contentOf = (page: Page) =>
  page.locator('topic-guide').evaluate((article) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(
      article,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.replace(/\s+/g, ' ').trim();
      if (text) found.push(text);
      if (!(node instanceof Element) || node.localName.includes('-')) continue;
      const {localName, id} = node;
      const address = node.getAttribute('href') ?? node.getAttribute('src') ?? '';
      found.push(
        `<${[localName, id, address, node.getAttribute('alt')].filter(Boolean).join(' ')}>`,
      );
    }
    return found;
  });

/** The words that a reader can see, apart from descriptions that are closed. */
const hiddenWords = (page: Page) =>
  page.locator('topic-guide').evaluate((article) => {
    const hidden: string[] = [];
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.trim() || node.parentElement?.closest('details > :not(summary)'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getClientRects().length === 0) hidden.push(node.nodeValue.trim());
    }
    return hidden;
  });

describe.each(languages)('in %s', (language) => {
  test('nothing is lost, twice or in another order', async () => {
    const {page: plain} = await open(language, {javaScriptEnabled: false});
    const before = await contentOf(plain);
    expect(before.length).toBeGreaterThan(400);
    const {page, seen} = await open(language);
    expect(await contentOf(page)).toEqual(before);
    expect(await hiddenWords(page)).toEqual([]);
    expect(await hiddenWords(plain)).toEqual([]);
    // Nor does the console name anything that stays as text.
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('becomes the parts of a guide, with one emergency line and one end', async () => {
    const {page} = await open(language);
    const tags = await page
      .locator('topic-guide > *')
      .evaluateAll((all) => all.map(({localName}) => localName).filter((tag) => tag.includes('-')));
    expect(tags).toEqual(parts);
    expect(await page.locator('[part=emergency-line]').count()).toBe(1);
    expect(await page.locator('.status').count()).toBe(1);
    expect(await page.locator('topic-guide h2').last().innerText()).toBe(
      language === 'en' ? 'Sources' : 'Fuentes',
    );
  });

  test('the timer asks first, and counts the steps of the article', async () => {
    const {page, seen} = await open(language);
    const relief = page.locator('relief-steps');
    await relief.getByRole('button').first().click();
    const items = await page.locator('[data-first-look] li').allTextContents();
    const asked = await relief.locator('.base').innerText();
    for (const item of items) expect(asked).toContain(item.replace(/\s+/g, ' ').trim());
    await page.keyboard.press('Escape');
    expect(seen.errors).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const {page} = await open(language, {colorScheme});
    await page.evaluate(axe);
    const {violations} = await page.evaluate(() =>
      (window as unknown as {axe: {run(options: object): Promise<AxeResults>}}).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  test('nothing makes a narrow phone scroll sideways', async () => {
    const {page} = await open(language, {viewport: {width: 320, height: 640}});
    const wide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await wide()).toBe(0);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await wide()).toBe(0);
  });

  test('paper has every word, and no button', async () => {
    const {page} = await open(language);
    await page.emulateMedia({media: 'print'});
    expect(await hiddenWords(page)).toEqual([]);
    expect(await page.locator('topic-guide button').filter({visible: true}).count()).toBe(0);
  });
});
