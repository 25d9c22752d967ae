/** A reader who uses the keyboard only. */
import type {Locator, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {
  articleTags,
  blog,
  eventually,
  focused,
  rendered,
  useSite,
  watch,
  openRows,
} from './helpers.js';
import {
  elementsOn,
  goThroughChecker,
  goThroughSteps,
  headingOf,
  questionsIn,
  startChecker,
  startTimer,
  words,
  type Hands,
} from './reader.js';

const site = useSite();

async function openBlog(viewport = {width: 1280, height: 800}) {
  const page = await site.newPage({viewport});
  const seen = watch(page);
  await page.goto(site.url + blog);
  await rendered(page);
  await openRows(page);
  return {page, seen, ...elementsOn(page)};
}

const hasFocus = (locator: Locator) =>
  locator.evaluate((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    return root.activeElement === element;
  });

/** Presses Tab until the focus is there. A page has a few hundred stops at most. */
async function tabTo(page: Page, target: Locator) {
  await target.waitFor();
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    if (await hasFocus(target)) return;
  }
  throw new Error(`Tab never comes to ${String(target)}`);
}

/** Whether the focus is on a radio button of the same question. */
const isInGroup = (radio: Locator) =>
  radio.evaluate((element: HTMLInputElement) => {
    const {activeElement} = element.getRootNode() as ShadowRoot;
    return activeElement instanceof HTMLInputElement && activeElement.form === element.form;
  });

/** Hands that touch nothing but keys, and expect the focus on the heading after each step. */
const keys = (page: Page) =>
  ({
    async choose(option: Locator) {
      if ((await option.getAttribute('type')) === 'radio') {
        // Tab goes to the group, and the arrows go through it.
        for (let presses = 0; presses < 300 && !(await isInGroup(option)); presses++) {
          await page.keyboard.press('Tab');
        }
        for (let presses = 0; presses < 20 && !(await hasFocus(option)); presses++) {
          await page.keyboard.press('ArrowDown');
        }
      } else await tabTo(page, option);
      await page.keyboard.press('Space');
      expect(await option.isChecked()).toBe(true);
    },
    async press(button: Locator) {
      await tabTo(page, button);
      await page.keyboard.press('Enter');
    },
    async arrived(heading: string) {
      await eventually(async () => (await focused(page)).text).toBe(heading);
      expect((await focused(page)).tag).toMatch(/^h[2-6]$/);
    },
  }) satisfies Hands;

test('the first Tab goes to the first link of the page, and the elements come in order', async () => {
  const {page} = await openBlog();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toEqual({host: '', tag: 'a', text: 'Leg cramps'});
  const hosts: string[] = [];
  // The last element holds the form; 300 stops are more than the page has.
  for (let presses = 0; presses < 300 && hosts.at(-1) !== articleTags.at(-1); presses++) {
    await page.keyboard.press('Tab');
    const {host} = await focused(page);
    if (host && hosts.at(-1) !== host) hosts.push(host);
  }
  expect(hosts).toEqual(articleTags);
});

describe('with the keyboard alone', () => {
  test('the cause checker can be done from the top of the page to its result', async () => {
    const {page, seen, checker} = await openBlog();
    const hands = keys(page);
    await startChecker(checker, {hands});
    const asked = await goThroughChecker(checker, 'soon', {hands});
    expect(asked.length).toBeGreaterThan(8);
    expect((await focused(page)).host).toBe('cause-checker');
    expect((await focused(page)).text).toContain(words.en.checker.tiers[2].heading);

    // From the result on, everything is within reach: here, to change the first answer.
    await hands.press(checker.locator('.answered > summary'));
    await hands.press(
      checker.getByRole('button', {name: words.en.checker.flowText.change}).first(),
    );
    await hands.arrived(words.en.checker.flow.whoFor.question);
    expect(seen.console).toEqual([]);
  });

  test('a question without an answer says so, leads to the options, and Back to the choice', async () => {
    const {page, checker} = await openBlog();
    const hands = keys(page);
    const {flow} = words.en.checker;
    const next = checker.getByRole('button', {name: flow.next, exact: true});
    await startChecker(checker, {hands});
    const address = page.url();
    await hands.press(next);
    await eventually(async () => (await focused(page)).text).toContain(flow.problem);
    await hands.press(checker.locator('.problem a'));
    const first = checker.getByRole('radio').first();
    await eventually(() => hasFocus(first)).toBe(true);
    expect(page.url()).toBe(address);
    await page.keyboard.press('ArrowDown');
    const chosen = (await focused(page)).text;
    await page.keyboard.press('Enter');
    await hands.arrived(questionsIn('en')[1]?.screens?.[0]?.text ?? '');
    await hands.press(checker.getByRole('button', {name: flow.back, exact: true}));
    await eventually(async () => (await focused(page)).text).toBe(chosen);
    // Back once more leads to whom it is for, and then leaves the questions.
    await hands.press(checker.getByRole('button', {name: flow.back, exact: true}));
    await hands.arrived(flow.whoFor.question);
    await hands.press(checker.getByRole('button', {name: flow.back, exact: true}));
    await hands.arrived(words.en.checker.text.title);
  });

  test('the timer can be done from the top of the page through all steps', async () => {
    const {page, seen, relief} = await openBlog();
    const hands = keys(page);
    await startTimer(relief, {hands});
    await goThroughSteps(relief, {hands});
    expect((await focused(page)).host).toBe('relief-steps');
    expect(seen.console).toEqual([]);
  });

  test('the arrow keys go through the tabs', async () => {
    const {page, relief} = await openBlog();
    const {text} = words.en.relief;
    const tab = (name: string) => relief.getByRole('tab', {name, exact: true});
    await tabTo(page, tab(text.tabs.now));
    for (const [key, name] of [
      ['ArrowRight', text.tabs.after],
      ['ArrowRight', text.tabs.prevent],
      ['ArrowRight', text.tabs.now],
      ['End', text.tabs.prevent],
      ['ArrowLeft', text.tabs.after],
    ] as const) {
      await page.keyboard.press(key);
      await eventually(async () => (await focused(page)).text).toBe(name);
      expect(await tab(name).getAttribute('aria-selected')).toBe('true');
    }
    await headingOf(relief, text.titles.after).waitFor();
  });
});

describe('on a phone', () => {
  const phone = {width: 390, height: 844};

  test('Escape closes the timer on the whole screen and goes back into the element', async () => {
    const {page, relief} = await openBlog(phone);
    const hands = keys(page);
    await startTimer(relief, {hands});
    const dialog = relief.locator('dialog[open]');
    const [title = ''] = words.en.instructions;
    await headingOf(dialog, title).waitFor();
    await hands.arrived(title);
    const box = await dialog.boundingBox();
    expect(box).toEqual({x: 0, y: 0, ...phone});
    await page.keyboard.press('Escape');
    await hands.arrived(words.en.opening);
    expect((await focused(page)).host).toBe('relief-steps');
    expect(await relief.locator('dialog').count()).toBe(0);
  });

  test('Tab stays within the timer on the whole screen', async () => {
    const {page, relief} = await openBlog(phone);
    const hands = keys(page);
    await startTimer(relief, {hands});
    await relief.locator('dialog[open] .instruction').waitFor();
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press('Tab');
      const {host, tag} = await focused(page);
      // Between two rounds the focus is at the browser's own controls.
      if (tag !== 'body') expect(host).toBe('relief-steps');
    }
  });

  test('all steps can be done with the keyboard on the whole screen', async () => {
    const {page, relief} = await openBlog(phone);
    const hands = keys(page);
    await startTimer(relief, {hands});
    await goThroughSteps(relief, {hands});
  });
});
