/** Files that come late, broken or not at all, each in its turn: a reader is never left with nothing. */
import type {Page, Route} from 'playwright-core';
import {beforeAll, describe, expect, test} from 'vitest';
import {
  eventually,
  fromNetwork,
  inner,
  relativeTo,
  tags,
  useSite,
  type Tag,
} from '../e2e/helpers.js';
import {elementsOn, headingOf, startChecker, startSigns, startTimer, words} from '../e2e/reader.js';
import {openHost} from './host.js';
import {expectFallback, expectGuidance, expectReading} from './reader-gets.js';

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
  'is a page in the place of a script': (route) =>
    route.fulfill({contentType: 'text/html', body: '<!doctype html><p>Log in'}),
  'is cut off': (route) => changed(route, (body) => body.slice(0, body.length / 2)),
  'is broken off': (route) => route.abort('connectionreset'),
};

/** What a file is for: an element, all of them, or what its Start brings. */
const filesToShow: Readonly<Record<string, readonly Tag[]>> = {
  'cdn/care-elements.js': tags,
  [`${inner}core.js`]: tags,
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
  [`${inner}routine-view.js`]: ['relief-steps'],
  [`${inner}words/en/leg-cramps/relief-steps-routine.js`]: ['relief-steps'],
};

const start = (page: Page, tag: Tag) => {
  const {checker, relief, signs} = elementsOn(page);
  if (tag === 'cause-checker') return startChecker(checker);
  return tag === 'relief-steps' ? startTimer(relief) : startSigns(signs);
};

const startButton = (page: Page, tag: Tag) => {
  const name = tag === 'relief-steps' ? words.en.relief.text.startTimer : words.en.checker.common.start;
  return page.locator(tag).getByRole('button', {name, exact: true});
};

const others = (failed: readonly Tag[]) => tags.filter((tag) => !failed.includes(tag));

const openWithout = (file: string, failure: Failure) =>
  openHost(site, {prepare: (page) => page.route(site.url + file, failure)});

test('these are all files that the page loads', async () => {
  const {page, seen} = await openHost(site);
  await expectGuidance(page);
  await eventually(() => seen.pending).toBe(0);
  const loaded = relativeTo(site, fromNetwork(seen.requests)).filter((url) => url.startsWith('cdn/'));
  expect([...new Set(loaded)].sort()).toEqual(
    [...Object.keys(filesToShow), ...Object.keys(filesToStart)].sort(),
  );
});
