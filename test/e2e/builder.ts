/** The embed builder on a local server, and what a publisher does with it. */
import {existsSync} from 'node:fs';
import {cp} from 'node:fs/promises';
import path from 'node:path';
import type {BrowserContextOptions, Locator, Page} from 'playwright-core';
import {beforeAll} from 'vitest';
import {locales, type Locale} from '../../src/language/locales.js';
import {loadWords, type Words} from '../../site/words.js';
import {eventually, repository, useSite, type Site} from './helpers.js';

export const languages = Object.keys(locales) as readonly Locale[];

export const words = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await loadWords(language)])),
) as Readonly<Record<Locale, Words>>;

export const builderFolder = 'builder/';

/** Serves the builder next to `cdn/`, in a folder of its own. */
export function useBuilder(): Site {
  const site = useSite();
  beforeAll(async () => {
    const built = path.join(repository, 'site/dist');
    if (!existsSync(path.join(built, 'index.html'))) {
      throw new Error('There is no site/dist/ yet: run `npm run build` first.');
    }
    await cp(built, path.join(site.folder, builderFolder), {recursive: true});
  });
  return site;
}

/** A page with the builder, its preview shown. */
export async function openBuilder(site: Site, hash = '', options?: BrowserContextOptions) {
  const page = await site.newPage(options);
  await goToBuilder(page, site, hash);
  return page;
}

export async function goToBuilder(page: Page, site: Site, hash = ''): Promise<void> {
  await page.goto(site.url + builderFolder + hash);
  await page.locator('form').waitFor();
  await previewShows(page);
}

export const inPreview = (page: Page) => page.frameLocator('iframe');

/** The element in the preview. */
export const previewed = (page: Page): Locator => inPreview(page).locator('main > *').first();

/** Waits until the element that is chosen shows itself in the preview. */
export async function previewShows(page: Page): Promise<void> {
  const tag = await page.locator('input[name=element]:checked').inputValue();
  await inPreview(page).locator(`main > ${tag} .title`).first().waitFor();
}

export const choose = (page: Page, tag: string): Promise<void> =>
  page.locator(`input[name=element][value=${tag}]`).check();

export const showCode = (page: Page, kind: string): Promise<void> =>
  page.locator(`#tab-${kind}`).click();

/** The first part of the snippet, or the one of this number. */
export const codeOf = async (page: Page, index = 0): Promise<string> =>
  (await page.locator(`#code-${index}`).textContent()) ?? '';

/** What the builder says after copying. */
export const said = async (page: Page, sentence: string): Promise<void> => {
  await eventually(() => page.locator('.said').innerText()).toBe(sentence);
};

/** What the choice is, as the code says it: the start tag of the element. */
export const startTagOf = async (page: Page, tag: string): Promise<string> =>
  new RegExp(`<${tag}[^>]*>`).exec(await codeOf(page))?.[0].replaceAll(/\s+/g, ' ') ?? '';
