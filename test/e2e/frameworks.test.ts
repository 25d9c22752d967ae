/** The examples for React, Vue, Next and static sites, as their developers and readers use them. */
import path from 'node:path';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {
  build,
  installExamples,
  problemsWith,
  serveFiles,
  serveNext,
  type Example,
  type Served,
} from './examples.js';
import {eventually, fromNetwork, holdBack, useSite, watch, type Watch} from './helpers.js';
import {goThroughSigns, goThroughSteps, startSigns, startTimer} from './reader.js';
import {remove} from './tarball.js';

const minutes = 60_000;

const site = useSite();

let user = '';
let problem: string | undefined;
let served: Served | undefined;
let seen: Watch | undefined;

beforeAll(async () => {
  ({folder: user, problem} = await installExamples());
}, 5 * minutes);

afterAll(() => remove(user));

beforeEach(({skip}) => skip(problem !== undefined, problem));

/** Builds an example, serves it while the tests of a group run, and asks of all pages that they say nothing. */
function useExample(example: Example, serve: (folder: string) => Promise<Served>): void {
  beforeAll(async () => {
    if (problem) return;
    const folder = path.join(user, example);
    await build(folder);
    served = await serve(folder);
  }, 5 * minutes);

  afterEach(() => {
    const {console = [], errors = [], requests = []} = seen ?? {};
    seen = undefined;
    expect(console).toEqual([]);
    expect(errors).toEqual([]);
    const own = served?.url ?? '';
    expect(fromNetwork(requests).filter((url) => !url.startsWith(own))).toEqual([]);
  });

  afterAll(() => served?.stop());
}

async function open(address = '', options?: BrowserContextOptions): Promise<Page> {
  const page = await site.newPage(options);
  seen = watch(page);
  await page.goto((served?.url ?? '') + address);
  return page;
}

const withoutScripts = (address = '') => open(address, {javaScriptEnabled: false});

/** Waits until each element shows its words in a language. */
async function shows(page: Page, tags: readonly string[], lang = 'en'): Promise<void> {
  for (const tag of tags) {
    await page.locator(`${tag} .base[lang=${lang}] .title`).first().waitFor();
  }
}

/** Waits until the page and each element are in Arabic, from right to left. */
async function showsArabic(page: Page, tags: readonly string[]): Promise<void> {
  await shows(page, tags, 'ar');
  for (const element of ['html', ...tags.map((tag) => `${tag} .base`)]) {
    const [lang, direction] = await page
      .locator(element)
      .evaluate((one) => [(one as HTMLElement).lang, getComputedStyle(one).direction]);
    expect([element, lang, direction]).toEqual([element, 'ar', 'rtl']);
  }
}

const heard = (page: Page) => page.getByRole('log').getByRole('listitem').allInnerTexts();

const colorOf = (page: Page, tag: string) =>
  page.locator(`${tag} .base`).evaluate((base) => getComputedStyle(base).color);

/** Goes to the result for an emergency. */
async function tellsOfChestPain(page: Page): Promise<void> {
  const signs = page.locator('when-to-see-doctor');
  await startSigns(signs);
  await goThroughSigns(signs, 'emergency', {emergency: ['chest-breath']});
}

/** Chooses regions, whose emergency numbers then show. */
async function followsRegion(page: Page, tags: readonly string[]): Promise<void> {
  await shows(page, tags);
  const call = page.locator('when-to-see-doctor a[href^="tel:"]').first();
  expect(await call.count()).toBe(0);
  for (const [region, number] of [
    ['US', 'tel:911'],
    ['GB', 'tel:999'],
  ] as const) {
    await page.getByLabel('Region').selectOption(region);
    await page.locator(`when-to-see-doctor a[href="${number}"]`).first().waitFor();
  }
  await page.getByLabel('Region').selectOption('');
  await call.waitFor({state: 'detached'});
}

/** Chooses languages, which the elements follow. */
async function switchesLanguage(page: Page, tags: readonly string[]): Promise<void> {
  await shows(page, tags);
  await page.getByLabel('Language').selectOption('ar');
  await showsArabic(page, tags);
  await page.getByLabel('اللغة').selectOption('es');
  await shows(page, tags, 'es');
  expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
}

/** Presses a button that leads to an element further down. */
async function leadsTo(page: Page, button: string, tag: string): Promise<void> {
  await page.locator(`${tag} .title`).first().waitFor();
  const top = () => page.locator(tag).evaluate((element) => element.getBoundingClientRect().top);
  await page.setViewportSize({width: 800, height: 400});
  expect(await top()).toBeGreaterThan(400);
  await page.getByRole('button', {name: button}).click();
  await eventually(top).toBeLessThan(200);
}

/** What each element says as plain HTML, where no script runs. */
const fallbackOf = (page: Page, tag: string) => page.locator(tag).innerText();

const filesIn = (name: string) => (folder: string) => serveFiles(path.join(folder, name));

describe('React', () => {
  const tags = ['when-to-see-doctor', 'cause-checker'];
  useExample('react', filesIn('dist'));

  test('shows the elements, and hears their events', async () => {
    const page = await open();
    await shows(page, tags);
    await eventually(async () => (await heard(page)).sort()).toEqual([
      'cause-checker: care-ready',
      'when-to-see-doctor: care-ready',
    ]);
    await tellsOfChestPain(page);
    await eventually(() => heard(page)).toContain('when-to-see-doctor: care-complete, emergency');
  });

  test('gives a region from its state, and takes it back', async () => {
    await followsRegion(await open(), tags);
  });

  test('reaches an element by its ref', async () => {
    await leadsTo(await open(), 'Go to the causes', 'cause-checker');
  });

  test('switches the language', async () => {
    await switchesLanguage(await open(), tags);
  });

  test('reads without scripts', async () => {
    const page = await withoutScripts();
    expect(await fallbackOf(page, 'when-to-see-doctor')).toContain('Chest pain');
    expect(await fallbackOf(page, 'cause-checker')).toContain('Night cramps');
  });

  test('is warned about a wrong prop', async () => {
    const text = `
      import {CauseChecker} from 'care-elements/react';
      export const wrong = <CauseChecker headingLevel={7} />;`;
    expect(await problemsWith(path.join(user, 'react'), 'tsc', 'src/wrong.tsx', text)).toMatch(
      /src\/wrong\.tsx.*Type '7' is not assignable to type '2 \| 3 \| 4 \| 5 \| 6/,
    );
  });
});

describe('Vue', () => {
  const tags = ['relief-steps', 'when-to-see-doctor'];
  useExample('vue', filesIn('dist'));

  test('shows the elements, and hears their events', async () => {
    const page = await open();
    await shows(page, tags);
    await eventually(async () => (await heard(page)).sort()).toEqual([
      'relief-steps: care-ready',
      'when-to-see-doctor: care-ready',
    ]);
    const relief = page.locator('relief-steps');
    await startTimer(relief);
    await goThroughSteps(relief);
    await tellsOfChestPain(page);
    await eventually(() => heard(page)).toEqual(
      expect.arrayContaining(['relief-steps: care-step', 'when-to-see-doctor: care-step']),
    );
  });

  test('gives a region from its state, and takes it back', async () => {
    await followsRegion(await open(), tags);
  });

  test('reaches an element by its template ref', async () => {
    await leadsTo(await open(), 'Go to the warning signs', 'when-to-see-doctor');
  });

  test('switches the language', async () => {
    await switchesLanguage(await open(), tags);
  });

  test('reads without scripts', async () => {
    const page = await withoutScripts();
    expect(await fallbackOf(page, 'relief-steps')).toContain('Stop and get safe');
    expect(await fallbackOf(page, 'when-to-see-doctor')).toContain('Chest pain');
  });

  test('is warned about a wrong prop', async () => {
    const text = '<template><relief-steps plan="later" /></template>';
    expect(await problemsWith(path.join(user, 'vue'), 'vue-tsc', 'src/Wrong.vue', text)).toMatch(
      /src\/Wrong\.vue.*Type '"later"' is not assignable to type/,
    );
  });
});

describe('Next', () => {
  const tags = ['topic-overview', 'when-to-see-doctor', 'cause-checker'];
  useExample('next', serveNext);

  test('shows the elements, takes over what the server sent, and hears events', async () => {
    const page = await open('en');
    await shows(page, tags);
    await eventually(async () => (await heard(page)).sort()).toEqual([
      'cause-checker: care-ready',
      'when-to-see-doctor: care-ready',
    ]);
    await tellsOfChestPain(page);
    await eventually(() => heard(page)).toContain('when-to-see-doctor: care-step');
    expect(await page.locator('cause-checker').count()).toBe(1);
  });

  test('gives a region from its state, and takes it back', async () => {
    await followsRegion(await open('en'), tags);
  });

  test('reaches an element by its ref', async () => {
    await leadsTo(await open('en'), 'Go to the causes', 'cause-checker');
  });

  test('has a route for each language, and begins with that of the reader', async () => {
    const page = await open('', {locale: 'es-MX'});
    await shows(page, tags, 'es');
    expect(page.url()).toBe(`${served?.url ?? ''}es`);
    await page.getByRole('link', {name: 'العربية'}).click();
    await showsArabic(page, tags);
    expect(await page.title()).toContain('تقلصات الساق');
    await page.getByRole('link', {name: 'English'}).click();
    await shows(page, tags);
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
  });

  test('reads without scripts, in the language of the route', async () => {
    const page = await withoutScripts('ar');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await fallbackOf(page, 'topic-overview')).toContain('تقلص');
    expect(await fallbackOf(page, 'when-to-see-doctor')).toContain('ألم في الصدر');
    expect(await fallbackOf(page, 'cause-checker')).toMatch(/[\u0600-\u06ff]{3}/);
  });

  test('is warned about a wrong prop', async () => {
    const text = `
      import {WhenToSeeDoctor} from 'care-elements/react';
      export const wrong = <WhenToSeeDoctor theme="blue" />;`;
    const folder = path.join(user, 'next');
    expect(await problemsWith(folder, 'tsc', 'components/wrong.tsx', text)).toMatch(
      /components\/wrong\.tsx.*Type '"blue"' is not assignable to type/,
    );
  });

  test('is told that a fallback has no shadow root', async () => {
    const text = `
      import {Fallback} from './fallback';
      export const right = <Fallback tag="cause-checker" lang="en" />;
      export const wrong = <Fallback tag="cause-checker" lang="en" shadow />;`;
    const problems = await problemsWith(
      path.join(user, 'next'),
      'tsc',
      'components/wrong.tsx',
      text,
    );
    expect(problems).toMatch(
      /components\/wrong\.tsx\(4,[^]*Property 'shadow' does not exist on type/,
    );
    expect(problems).not.toMatch(/wrong\.tsx\(3,/);
  });
});

describe('a static site', () => {
  const tags = ['relief-steps', 'when-to-see-doctor'];
  useExample('static', filesIn('_site'));

  test('shows the elements, and hears their events', async () => {
    const page = await open();
    await shows(page, tags);
    await eventually(async () => (await heard(page)).sort()).toEqual([
      'relief-steps: care-ready',
      'when-to-see-doctor: care-ready',
    ]);
    await tellsOfChestPain(page);
    await eventually(() => heard(page)).toContain('when-to-see-doctor: care-step');
  });

  test('gives a theme from its checkbox', async () => {
    const page = await open();
    await shows(page, tags);
    const light = await colorOf(page, 'relief-steps');
    await page.getByLabel('Dark colors for the steps').check();
    await eventually(() => colorOf(page, 'relief-steps')).not.toBe(light);
  });

  test('has a page in each language', async () => {
    const page = await open();
    await shows(page, tags);
    await page.getByRole('link', {name: 'العربية'}).click();
    await showsArabic(page, tags);
  });

  test('reads without scripts', async () => {
    const page = await withoutScripts();
    expect(await fallbackOf(page, 'relief-steps')).toContain('Stop and get safe');
    expect(await fallbackOf(page, 'when-to-see-doctor')).toContain('Chest pain');
    await page.getByRole('link', {name: 'العربية'}).click();
    expect(await fallbackOf(page, 'when-to-see-doctor')).toContain('ألم في الصدر');
  });

  test('shows the element itself before its script arrives, where it has a shadow root', async () => {
    const page = await site.newPage();
    seen = watch(page);
    const scripts = await holdBack(page, /\.js$/);
    await page.goto(`${served?.url ?? ''}shadow/`, {waitUntil: 'commit'});
    await page.locator('topic-overview .title').waitFor();
    expect(await heard(page)).toEqual([]);
    await scripts.open();
    await eventually(() => heard(page)).toEqual(['topic-overview: care-ready']);
    expect(await page.locator('topic-overview .title').count()).toBe(1);
  });

  test('is warned about a wrong value', async () => {
    const text =
      "const relief = document.querySelector('relief-steps');\nif (relief) relief.plan = 7;";
    const folder = path.join(user, 'static');
    expect(await problemsWith(folder, 'tsc', 'content/wrong.js', text)).toMatch(
      /content\/wrong\.js.*Type '7' is not assignable to type/,
    );
  });
});
