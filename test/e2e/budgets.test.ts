/** The budgets that are counts, which hold on any machine: requests and their depth, layout shift, and memory. */
import type {CDPSession, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {prerender, prerenderPage} from '../../src/prerender/index.js';
import {eventually, ownPage, rendered, useSite, watch} from './helpers.js';

const site = useSite();

type Tag = 'cause-checker' | 'relief-steps' | 'topic-guide' | 'when-to-see-doctor';

const loader = '<script type="module" src="../cdn/care-elements.js"></script>';
const oneFile = '<script type="module" src="../cdn/en.js"></script>';

const pageWith = (head: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<main><h1>A page</h1>${body}<p>What stands below moves when the content above it grows.</p></main>
</body>
</html>`;

/** How a page loads an element that it has. */
const forms = {
  loader: async (tag: Tag) => pageWith(loader, await prerender(tag, {region: 'US'})),
  'one file for a language': async (tag: Tag) =>
    pageWith(oneFile, await prerender(tag, {region: 'US'})),
  'loader with hints': (tag: Tag) => written(tag, 'loader', false),
  'two files': (tag: Tag) => written(tag, 'two-files', false),
  'prerendered, two files': (tag: Tag) => written(tag, 'two-files', true),
  'prerendered, loader': async (tag: Tag) =>
    pageWith(loader, await prerender(tag, {region: 'US', shadow: true})),
} as const;

type Form = keyof typeof forms;

const written = (tag: Tag, scripts: string, shadow: boolean) =>
  prerenderPage(pageWith('', `<${tag} region="US"></${tag}>`), {
    scripts,
    shadow,
    folder: '../cdn/',
  });

async function open(html: string, prepare?: (page: Page) => Promise<unknown>) {
  const page = await site.newPage({viewport: {width: 412, height: 823}});
  await page.route(site.url + ownPage, (route) =>
    route.fulfill({contentType: 'text/html; charset=utf-8', body: html}),
  );
  await prepare?.(page);
  return page;
}

describe('requests, and how many of them wait for another', () => {
  /** How many are asked for at once, each time that all before have been answered. */
  const budgets: readonly (readonly [Form, Tag, readonly number[]])[] = [
    ['two files', 'cause-checker', [2]],
    ['two files', 'relief-steps', [3]],
    ['two files', 'topic-guide', [3]],
    ['loader with hints', 'cause-checker', [4]],
    ['loader with hints', 'relief-steps', [5]],
    ['loader', 'cause-checker', [1, 3]],
    ['loader', 'topic-guide', [1, 4]],
    ['one file for a language', 'cause-checker', [1]],
    ['prerendered, two files', 'cause-checker', [3]],
  ];

  test.each(budgets)('%s: <%s>', async (form, tag, steps) => {
    const page = await open(await forms[form](tag));
    const held: (() => Promise<void>)[] = [];
    const asked: string[] = [];
    // Nobody waits for what is known of the region, nor for the plans of later.
    await page.route(/\/cdn\/(?!.*(?:details|routine[\w-]*)\.js)/, (route) => {
      asked.push(route.request().url());
      held.push(() => route.continue());
    });
    await page.goto(site.url + ownPage, {waitUntil: 'commit'});
    for (const count of steps) {
      await eventually(() => held.length).toBe(count);
      for (const answer of held.splice(0)) await answer();
    }
    await rendered(page);
    expect(asked).toHaveLength(steps.reduce((sum, count) => sum + count, 0));
  });
});

describe('layout shift', () => {
  const limit = 0.02;

  const shiftsIn = (page: Page) =>
    page.evaluate(() => (window as unknown as {shifts: number}).shifts);

  const pages = (
    ['loader', 'two files', 'prerendered, loader', 'prerendered, two files'] as const
  ).flatMap((form) =>
    (['when-to-see-doctor', 'cause-checker', 'topic-guide'] as const)
      // With the loader, the guide is still over: its rows are not where its words in the tag were.
      .filter((tag) => form !== 'loader' || tag !== 'topic-guide')
      .map((tag) => [form, tag] as const),
  );

  test.each(pages)('%s: <%s>', async (form, tag) => {
    const page = await open(await forms[form](tag), async (opened) => {
      await opened.addInitScript(() => {
        const counts = Object.assign(window, {shifts: 0});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            counts.shifts += (entry as PerformanceEntry & {value: number}).value;
          }
        }).observe({type: 'layout-shift', buffered: true});
      });
      // The page is drawn before any script has come.
      await opened.route(/\/cdn\//, async (route) => {
        await opened.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))),
        );
        await route.continue();
      });
    });
    const seen = watch(page);
    await page.goto(site.url + ownPage);
    await rendered(page);
    await eventually(() => seen.pending).toBe(0);
    await page.evaluate(
      () =>
        new Promise((drawn) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn))),
        ),
    );
    expect(await shiftsIn(page)).toBeLessThanOrEqual(limit);
  });

  test('is seen where there is one', async () => {
    const page = await open(pageWith('', '<div id="late"></div>'));
    await page.goto(site.url + ownPage);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve((list.getEntries()[0] as PerformanceEntry & {value: number}).value);
          }).observe({type: 'layout-shift', buffered: true});
          requestAnimationFrame(() =>
            setTimeout(() => {
              document.querySelector('#late')?.append(document.createElement('hr'));
              (document.querySelector('#late') as HTMLElement).style.height = '300px';
            }, 100),
          );
        }),
    );
    expect(shift).toBeGreaterThan(limit);
  });
});

describe('memory of an idle copy beyond that of the smallest element with a shadow root', () => {
  const copies = 100;
  // What Lit binds in a template of this size takes ten times as much.
  const limit = 8_000;

  async function heapOf(cdp: CDPSession): Promise<number> {
    // What the first pass lets go of, the second collects.
    for (let pass = 0; pass < 3; pass++) await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  }

  async function bytesOf(page: Page, cdp: CDPSession, tag: string): Promise<number> {
    const change = (count: number) =>
      page.evaluate(
        async ([name, many]) => {
          const main = document.querySelector('main');
          main?.replaceChildren(...Array.from({length: many}, () => document.createElement(name)));
          for (const element of main?.children ?? []) {
            await (element as HTMLElement & {ready?: Promise<void>}).ready;
          }
          await new Promise((drawn) =>
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn))),
          );
        },
        [tag, count] as const,
      );
    // What the first copies bring along for all.
    await change(copies);
    await change(0);
    const before = await heapOf(cdp);
    await change(copies);
    return ((await heapOf(cdp)) - before) / copies;
  }

  test.each(['when-to-see-doctor', 'cause-checker'])('<%s>', async (tag) => {
    const page = await open(pageWith(loader, `<${tag}></${tag}>`), (opened) =>
      opened.addInitScript(() => {
        customElements.define(
          'smallest-element',
          class extends HTMLElement {
            connectedCallback() {
              this.attachShadow({mode: 'open'}).innerHTML = '<p>A text</p>';
            }
          },
        );
      }),
    );
    await page.goto(site.url + ownPage);
    await rendered(page);
    const cdp = await page.context().newCDPSession(page);
    const floor = await bytesOf(page, cdp, 'smallest-element');
    expect((await bytesOf(page, cdp, tag)) - floor).toBeLessThan(limit);
  });
});
