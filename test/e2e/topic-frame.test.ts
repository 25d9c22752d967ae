/** The page for an iframe with a topic of the publisher's own. */
import {readFile} from 'node:fs/promises';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {violationsOn} from './axe.js';
import {eventually, fromNetwork, relativeTo, useSite, warningsOf, watch} from './helpers.js';
import {languages, words} from './reader.js';

const site = useSite();

const nosebleed = '../examples/own-topic/nosebleed.{lang}.json';

const address = (query: Readonly<Record<string, string>>, page = 'topic-frame') =>
  `${site.url}cdn/${page}.html?${new URLSearchParams(query).toString()}`;

interface Given {
  readonly query?: Readonly<Record<string, string>>;
  /** What the publisher's list holds; without one, the server has none. */
  readonly list?: string;
  readonly options?: BrowserContextOptions;
}

async function open({query, list, options}: Given) {
  const page = await site.newPage(options);
  const seen = watch(page);
  if (list !== undefined) {
    await page.route(/\/topics\.json$/, (route) =>
      route.fulfill({body: list, contentType: 'application/json'}),
    );
  }
  await page.goto(
    address({element: 'when-to-see-doctor', lang: 'en', 'topic-src': nosebleed, ...query}),
  );
  return {page, seen};
}

/** The signs of our topic, but for what the line about an emergency says of any. */
const ourSigns = words.en.signs.signs
  .map(({label}) => label)
  .filter((label) => !words.en.signs.common.emergencyQuestion.includes(label));

/** The first heading is that of the page around. */
const inFrame = async (page: Page) =>
  (await violationsOn(page)).filter((found) => !found.startsWith('page-has-heading-one:'));

const listed = JSON.stringify([nosebleed]);

/** That nothing of our topic is there, and the number to call is. */
async function expectOnlyTheNumber(page: Page) {
  const shown = await page.locator('body').innerText();
  expect(shown).toContain(words.en.signs.common.emergencyQuestion);
  expect(shown).toMatch(/Call your local emergency number/);
  for (const label of ourSigns) expect(shown).not.toContain(label);
}

describe('a frame with a topic of the publisher', () => {
  test.each([
    ['en', 'when-to-see-doctor'],
    ['es', 'topic-guide'],
  ] as const)('can be read by everybody, in a narrow window: %s, %s', async (lang, element) => {
    const {page} = await open({
      query: {lang, element, 'topic-langs': 'en es'},
      list: listed,
      options: {viewport: {width: 320, height: 640}},
    });
    await page.locator(`${element} .title`).first().waitFor();
    expect(await inFrame(page)).toEqual([]);
    const sideways = await page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(sideways).toBe(0);
  });

  test('that cannot be shown can be read by everybody, too', async () => {
    const {page} = await open({options: {viewport: {width: 320, height: 640}}});
    await expectOnlyTheNumber(page);
    expect(await inFrame(page)).toEqual([]);
  });

  test.each([
    ['en', 'nosebleed'],
    ['es', 'nariz'],
  ])('shows it in "%s", and asks for nothing but files of its site', async (lang, word) => {
    const {page, seen} = await open({query: {lang, 'topic-langs': 'en es'}, list: listed});
    const signs = page.locator('when-to-see-doctor');
    await signs.locator('.title').first().waitFor();
    expect(await signs.locator('.title').first().innerText()).toContain(word);
    expect(await page.title()).toContain(word);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    const own = await readFile(`${site.folder}/examples/own-topic/nosebleed.en.json`, 'utf8');
    for (const label of ourSigns.filter((one) => !own.includes(`"${one}"`))) {
      expect(await page.getByText(label, {exact: true}).count(), label).toBe(0);
    }
    await eventually(() => seen.pending).toBe(0);
    for (const url of relativeTo(site, fromNetwork(seen.requests))) {
      expect(url).toMatch(/^(?:cdn|examples\/own-topic)\//);
    }
    expect(seen.console).toEqual([]);
    expect(seen.failed).toEqual([]);
  });

  test('has the drawings of the timer once it starts', async () => {
    const {page, seen} = await open({
      query: {element: 'relief-steps', 'topic-langs': 'en es'},
      list: listed,
    });
    const steps = page.locator('relief-steps');
    await steps.locator('.title').first().waitFor();
    await steps.locator('button').first().click();
    const drawings = () => relativeTo(site, seen.requests).filter((url) => url.endsWith('.svg'));
    await eventually(() => drawings().length).toBeGreaterThan(0);
    await eventually(() => seen.pending).toBe(0);
    expect(seen.console).toEqual([]);
    expect(seen.failed).toEqual([]);
  });

  test('may send nothing to another site', async () => {
    const {page} = await open({list: listed});
    await page.locator('when-to-see-doctor .title').first().waitFor();
    // A site that would take it.
    await page.route('https://elsewhere.example/**', (route) =>
      route.fulfill({body: '', headers: {'access-control-allow-origin': '*'}}),
    );
    const sends = await page.evaluate(() =>
      fetch('https://elsewhere.example/', {method: 'POST', body: 'x'}).then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(sends).toBe('refused');
  });
});

describe('the publisher is told, and the number stays, where', () => {
  const bad = {
    'the list does not have the topic': {list: '["/other.json"]', says: 'is not in topics.json'},
    'the list is missing': {says: 'could not be read'},
    'the list is not JSON': {list: '<!doctype html>', says: 'is not JSON'},
    'the list is none': {list: '{"topics": []}', says: 'is no list of addresses'},
    'the topic is on another site': {
      query: {'topic-src': 'https://elsewhere.example/attack.json'},
      list: '["https://elsewhere.example/attack.json"]',
      says: 'is on another site',
    },
    'no topic is named': {query: {'topic-src': ''}, list: listed, says: 'topic-src is missing'},
  };

  test.each(Object.entries(bad))('%s', async (_, {says, ...given}) => {
    const {page, seen} = await open(given);
    const problem = page.locator('main > div li');
    await problem.waitFor();
    expect(await problem.innerText()).toContain(says);
    expect(await page.locator('when-to-see-doctor').count()).toBe(0);
    await expectOnlyTheNumber(page);
    expect(await page.locator('body').innerText()).not.toMatch(/attack|examples/);
    expect(warningsOf(seen)).toEqual([expect.stringContaining('topic-frame.html: ')]);
    expect(warningsOf(seen)[0]).toContain(says);
    expect(seen.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('the document is not there', async () => {
    const gone = '/gone.json';
    const {page, seen} = await open({
      query: {'topic-src': gone},
      list: JSON.stringify([gone]),
    });
    await eventually(() => warningsOf(seen).length).toBe(1);
    expect(warningsOf(seen)[0]).toContain('answered 404');
    await expectOnlyTheNumber(page);
  });

  test('no scripts run', async () => {
    const {page} = await open({list: listed, options: {javaScriptEnabled: false}});
    await expectOnlyTheNumber(page);
    for (const language of languages) {
      const section = page.locator(`section[lang=${language}]`);
      expect(await section.innerText()).toContain(words[language].signs.common.notLoaded);
    }
  });
});

test('a frame of ours that is asked for another topic shows no signs of ours', async () => {
  const page = await site.newPage();
  await page.goto(address({element: 'when-to-see-doctor', 'topic-src': nosebleed}, 'frame'));
  const problem = page.locator('main > div li').first();
  await problem.waitFor();
  expect(await problem.innerText()).toContain('topic-frame.html');
  const shown = await page.locator('main').innerText();
  expect(shown).toContain('call your local emergency number');
  for (const label of ourSigns) expect(shown).not.toContain(label);
});
