/** Files that come late, broken or not at all, each in its turn: a reader is never left with nothing. */
import type {Page, Route} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {
  eventually,
  fromNetwork,
  holdBack,
  inner,
  relativeTo,
  tags,
  useSite,
  type Tag,
} from '../e2e/helpers.js';
import {
  elementsOn,
  goThroughChecker,
  startChecker,
  startSigns,
  startTimer,
  words,
} from '../e2e/reader.js';
import {openHost, type OpenHost} from './host.js';
import {expectFallback, expectGuidance, expectToRead} from './reader-gets.js';

const site = useSite();

type Failure = (route: Route) => Promise<void>;

const changed = async (route: Route, change: (body: string) => string) => {
  const response = await route.fetch();
  await route.fulfill({response, body: change(await response.text())});
};

/** What a server or a network can do to a file. */
const failures: Readonly<Record<string, Failure>> = {
  'is not found': (route) => route.fulfill({status: 404, body: 'Not found'}),
  'meets an error of the server': (route) => route.fulfill({status: 500, body: '<h1>Error</h1>'}),
  'is a page instead of a script': (route) =>
    route.fulfill({contentType: 'text/html', body: '<!doctype html><p>Log in'}),
  'is cut off': (route) => changed(route, (body) => body.slice(0, body.length / 2)),
  'is broken off': (route) => route.abort('connectionreset'),
};

/** What a file is for: an element, all of them, or what its Start brings. */
const filesToShow: Readonly<Record<string, readonly Tag[]>> = {
  'cdn/care-elements.js': tags,
  [`${inner}core.js`]: tags,
  // The others load it with what follows Start.
  [`${inner}lit.js`]: ['relief-steps'],
  ...Object.fromEntries(
    tags.flatMap((tag) => [
      [`${inner}${tag}.js`, [tag]],
      [`${inner}words/en/leg-cramps/${tag}.js`, [tag]],
    ]),
  ),
};

const flows: Readonly<Record<Tag, string>> = {
  'when-to-see-doctor': 'signs-flow',
  'cause-checker': 'checker-flow',
  'relief-steps': 'relief-flow',
};

const filesToStart: Readonly<Record<string, readonly Tag[]>> = {
  [`${inner}flow.js`]: tags,
  ...Object.fromEntries(
    tags.flatMap((tag) => [
      [`${inner}${flows[tag]}.js`, [tag]],
      [`${inner}words/en/leg-cramps/${tag}-flow.js`, [tag]],
    ]),
  ),
};

const start = (page: Page, tag: Tag) => {
  const {checker, relief, signs} = elementsOn(page);
  if (tag === 'cause-checker') return startChecker(checker);
  return tag === 'relief-steps' ? startTimer(relief) : startSigns(signs);
};

const startButton = (page: Page, tag: Tag) => {
  const names: Readonly<Record<Tag, string>> = {
    'when-to-see-doctor': words.en.signs.text.start,
    'cause-checker': words.en.checker.text.start,
    'relief-steps': words.en.startTimer,
  };
  const name = names[tag];
  return page.locator(tag).getByRole('button', {name, exact: true});
};

const others = (failed: readonly Tag[]) => tags.filter((tag) => !failed.includes(tag));

describe('the test itself', () => {
  test('these are all files that the page loads', async () => {
    const {page, seen} = await openHost(site);
    await expectGuidance(page);
    await eventually(() => seen.pending).toBe(0);
    const loaded = relativeTo(site, fromNetwork(seen.requests)).filter((url) =>
      url.startsWith('cdn/'),
    );
    expect([...new Set(loaded)].sort()).toEqual(
      [
        ...Object.keys(filesToShow),
        ...Object.keys(filesToStart),
        // What is known of the region besides the number: without it, general words stay.
        `${inner}details.js`,
      ].sort(),
    );
  });
});

/** Each failure has a page of its own; they wait side by side. */
const whenever = (file: string, check: (host: OpenHost, how: string) => Promise<void>) =>
  Promise.all(
    Object.entries(failures).map(async ([how, fail]) => {
      const host = await openHost(site, {prepare: (page) => page.route(site.url + file, fail)});
      await check(host, how);
      // The file of the script tag is the page's own matter: the browser tells of what is wrong in it.
      if (!file.endsWith('care-elements.js')) expect(host.seen.errors, how).toEqual([]);
    }),
  );

const whatHappens = Object.keys(failures).join(', ');

/** As a title, without the folder that gets another name with each build. */
const titled = (files: Readonly<Record<string, readonly Tag[]>>) =>
  Object.entries(files).map(([file, of]) => [file.replace(inner, ''), file, of] as const);

describe('what the publisher wrote into the tags that need the file, and all of the others', () => {
  test.each(titled(filesToShow))(`%s ${whatHappens}`, async (_, file, failing) => {
    await whenever(file, async ({page, seen}) => {
      for (const tag of others(failing)) await expectToRead(page, tag);
      // The words are asked for once more before an element gives up.
      await eventually(() => seen.pending).toBe(0);
      await expectFallback(page, failing);
    });
  });
});

describe('what the publisher wrote into the tags that need the file, and then the guidance', () => {
  test.each(titled(filesToShow))('%s is late', async (_, file, late) => {
    let gate: Awaited<ReturnType<typeof holdBack>> | undefined;
    const {page, seen} = await openHost(site, {
      prepare: async (page) => {
        gate = await holdBack(page, new RegExp(`/${file}$`));
      },
    });
    for (const tag of others(late)) await expectToRead(page, tag);
    await expectFallback(page, late);
    await gate?.open();
    for (const tag of late) await expectToRead(page, tag);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
});

describe('all there is to read, and a message; Start works once the file is there', () => {
  /** A browser asks again for what it did not get, but not for what it got and could not read. */
  const isFinal = (how: string) => how === 'is cut off';

  test.each(titled(filesToStart))(`%s ${whatHappens}`, async (_, file, failing) => {
    await whenever(file, async ({page}, how) => {
      for (const tag of failing) {
        await startButton(page, tag).click();
        const {notLoaded} = words.en.checker.common;
        await page.locator(tag).getByRole('alert').filter({hasText: notLoaded}).waitFor();
        await expectToRead(page, tag);
      }
      await page.unroute(site.url + file);
      if (!isFinal(how)) for (const tag of failing) await start(page, tag);
    });
  });
});

describe('the questions, to the result', () => {
  test('offline once the questions have begun', async () => {
    const {page, seen} = await openHost(site);
    await startChecker(elementsOn(page).checker);
    await page.context().setOffline(true);
    await goThroughChecker(elementsOn(page).checker, 'urgent');
    expect(seen.errors).toEqual([]);
  });
});

describe('all there is to read, and a message that asks to load the page again', () => {
  test('a new version that is deployed while the page is open, and whose files are others', async () => {
    const {page, seen} = await openHost(site);
    for (const tag of tags) await expectToRead(page, tag);
    await page.route(`${site.url}${inner}**`, (route) =>
      route.fulfill({status: 404, body: 'Gone'}),
    );
    for (const tag of tags) {
      await startButton(page, tag).click();
      const {notLoaded} = words.en.checker.common;
      await page.locator(tag).getByRole('alert').filter({hasText: notLoaded}).waitFor();
      await expectToRead(page, tag);
    }
    // Nor can the words of another language come.
    await page.evaluate(() => (document.documentElement.lang = 'es'));
    for (const tag of tags) await expectToRead(page, tag);
    expect(seen.errors).toEqual([]);
  });
});
