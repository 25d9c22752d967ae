/** A copy of the published files on a local server, and a browser to look at it. */
import {existsSync} from 'node:fs';
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Route,
} from 'playwright-core';
import {afterAll, afterEach, beforeAll, expect} from 'vitest';
import {describeMissing, findBrowsers} from '../../scripts/browsers.mjs';
import {innerFolder} from '../../scripts/cdn/folder.mjs';
import {createStaticServer, listenOnFreePort} from '../../scripts/serve.mjs';
import {sharedFilesOf} from '../../src/embed/shared-files.js';
import {countIn, keepAllCounts} from './coverage.js';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Where in the site the files lie that `cdn/care-elements.js` loads. */
export const inner = `cdn/${innerFolder(path.join(repository, 'cdn'))}/`;

/** The elements that ask, or count: those of the page in three languages. */
export const tags = ['relief-steps', 'when-to-see-doctor', 'cause-checker'] as const;

export type Tag = (typeof tags)[number];

/** The elements of the demo article, in its order. */
export const articleTags = [
  'relief-steps',
  'when-to-see-doctor',
  'topic-overview',
  'symptom-guide',
  'cause-checker',
  'picture-guide',
  'medicine-guide',
  'doctor-summary',
  'reader-reply',
] as const;

/** Every element, the guide first: once it shows, those in it are there. */
export const allTags = ['topic-guide', ...articleTags] as const;

/** How long anything may take before a test says what it waited for. No test depends on its length. */
const patience = 20_000;

interface PageOptions {
  /**
   * Whether the reader saves data, as in most tests: nothing is then fetched ahead of Start, which depends on when the
   * browser is idle, so that a page has asked for all of its files once the elements show.
   */
  readonly savesData?: boolean;
}

export interface Site {
  /** Address of the folder that holds `cdn/` and `examples/`; ends with a slash. */
  readonly url: string;
  /** That folder on disk. */
  readonly folder: string;
  /** A page of a context of its own, closed after the test. */
  newPage(options?: PageOptions & BrowserContextOptions): Promise<Page>;
}

/**
 * Copies what is published into a folder of its own and serves it while the tests of a file run.
 * @param under where in the site the folder lies
 */
export function useSite(under = ''): Site {
  const server = {url: '', folder: '', root: ''};
  let browser: Browser | undefined;
  let httpServer: ReturnType<typeof createStaticServer> | undefined;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    const executablePath = findBrowsers().chromium?.headless;
    if (!executablePath) throw new Error(describeMissing('chromium'));
    server.root = await mkdtemp(path.join(tmpdir(), 'care-elements-'));
    server.folder = path.join(server.root, under);
    await copyPublished(server.folder);
    httpServer = createStaticServer({root: server.root});
    const port = await listenOnFreePort(httpServer);
    server.url = new URL(`${encodeURI(under)}/`, `http://127.0.0.1:${port}/`).href;
    // Nobody looks at the pixels: without a graphics process, pages load a third faster.
    browser = await chromium.launch({executablePath, args: ['--disable-gpu']});
  });

  afterEach(async () => {
    await keepAllCounts();
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });

  afterAll(async () => {
    await browser?.close();
    httpServer?.closeAllConnections();
    httpServer?.close();
    await rm(server.root, {recursive: true, force: true});
  });

  return {
    get url() {
      return server.url;
    },
    get folder() {
      return server.folder;
    },
    async newPage({savesData = true, ...options} = {}) {
      if (!browser) throw new Error('The browser runs only while tests run.');
      const context = await browser.newContext({locale: 'en-US', ...options});
      contexts.push(context);
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      if (savesData) await saveData(page);
      await countIn(page);
      return page;
    },
  };
}

/** Sets the reader's wish to save data, which browsers have no switch for that a test could press. */
const saveData = (page: Page) =>
  page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}, configurable: true}),
  );

/** A folder with files that take the place of built ones: `scripts/mutations` changes these. */
const overlay = process.env.OVERLAY;

/** A file of the build. */
export function builtFile(name: string): string {
  const changed = path.join(overlay ?? '', name);
  return overlay && existsSync(changed) ? changed : path.join(repository, name);
}

/** `cdn/` and `examples/`, without what no page loads. */
async function copyPublished(to: string): Promise<void> {
  if (!existsSync(path.join(repository, 'cdn/care-elements.js'))) {
    throw new Error('There is no cdn/ yet: run `npm run build` first.');
  }
  await mkdir(to, {recursive: true});
  for (const part of ['cdn', 'examples']) {
    await cp(path.join(repository, part), path.join(to, part), {
      recursive: true,
      filter: (file) => !file.endsWith('.map') && !file.includes('node_modules'),
    });
  }
  if (overlay) await cp(path.join(overlay, 'cdn'), path.join(to, 'cdn'), {recursive: true});
}

export const blog = 'examples/blog/';
export const inOneTag = 'examples/blog/guide.html';
export const threeLanguages = 'examples/blog/languages.html';

/** Everything that an element loads from `cdn/` before it shows. */
export const filesOf = (tag: (typeof allTags)[number]) => [
  'cdn/care-elements.js',
  ...sharedFilesOf(tag).map((name) => `${inner}${name}.js`),
  `${inner}${tag}.js`,
  `${inner}words/en/leg-cramps/${tag}.js`,
];

/** What is known of a region besides the emergency number, for elements that say more. */
const regionDetails = `${inner}details.js`;

/** What a guide loads once the browser is idle: what to do after the cramp, and to have fewer. */
export const plansOfLater = [
  `${inner}routine-view.js`,
  `${inner}words/en/leg-cramps/relief-steps-routine.js`,
];

/** Everything that the demo articles load. */
export const filesOfPage = {
  [blog]: [
    ...new Set([
      blog,
      `${blog}blog.css`,
      `${blog}blog.js`,
      regionDetails,
      ...articleTags.flatMap(filesOf),
    ]),
  ],
  [inOneTag]: [
    inOneTag,
    `${blog}blog.css`,
    ...filesOf('topic-guide'),
    regionDetails,
    // What the data for search engines cite.
    `${inner}all-sources.js`,
    ...plansOfLater,
  ],
} as const;

/** A page of a publisher, in the folder next to `cdn/`. */
export const ownPage = 'own/page.html';

const loaderTag = '<script type="module" src="../cdn/care-elements.js"></script>';

interface OwnPageOptions {
  readonly lang?: string;
  readonly head?: string;
}

const htmlOf = (body: string, {lang = 'en', head = loaderTag}: OwnPageOptions) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>${body}</body>
</html>`;

/** Serves a page of a publisher at `ownPage`. */
export async function publish(
  page: Page,
  site: Site,
  body: string,
  options: OwnPageOptions = {},
): Promise<void> {
  await page.route(site.url + ownPage, (route) =>
    route.fulfill({contentType: 'text/html; charset=utf-8', body: htmlOf(body, options)}),
  );
}

/**
 * The same on the server itself: a page that no server sent may not load anything from another origin
 * on this machine.
 */
export async function store(site: Site, body: string, options: OwnPageOptions = {}): Promise<void> {
  const file = path.join(site.folder, ownPage);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, htmlOf(body, options));
}

/** Waits until the elements show what they render, and nothing is on its way any more. */
export async function rendered(page: Page, within = ''): Promise<void> {
  for (const tag of allTags) {
    const elements = page.locator(`${within} ${tag}`.trim());
    // In the guide, most of them are rendered in rows that are closed.
    for (const element of await elements.all()) {
      await element.locator('.title').first().waitFor({state: 'attached'});
    }
  }
}

/** Opens the rows of the demo article. Other pages have none. */
export const openRows = (page: Page): Promise<void> =>
  page.locator('article > details').evaluateAll((rows: HTMLDetailsElement[]) => {
    for (const row of rows) row.open = true;
  });

/** What a page says, asks for and fails at, from now on. */
export interface Watch {
  readonly console: string[];
  readonly errors: string[];
  /** Addresses, in the order of the requests. */
  readonly requests: string[];
  /** Requests without an answer, or with an error as answer. */
  readonly failed: string[];
  /** How many requests have no answer yet. */
  pending: number;
}

export function watch(page: Page): Watch {
  const seen: Watch = {console: [], errors: [], requests: [], failed: [], pending: 0};
  page.on('console', (message) => seen.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('websocket', (socket) => seen.requests.push(socket.url()));
  page.on('request', (request) => {
    seen.requests.push(request.url());
    seen.pending++;
  });
  page.on('requestfinished', () => seen.pending--);
  page.on('requestfailed', (request) => {
    seen.pending--;
    seen.failed.push(`${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.failed.push(`${response.url()} ${response.status()}`);
  });
  return seen;
}

/** Warnings of the library, without its prefix. */
export const warningsOf = ({console}: Watch): readonly string[] =>
  console
    .filter((line) => line.startsWith('warning: [care-elements] '))
    .map((line) => line.slice('warning: [care-elements] '.length));

/** Waits until a value is as expected. */
export const eventually = <Value>(value: () => Value | Promise<Value>) =>
  expect.poll(value, {timeout: patience, interval: 25});

/** Without what is in the page itself. */
export const fromNetwork = (urls: readonly string[]): string[] =>
  urls.filter((url) => !url.startsWith('data:'));

/** The addresses below the folder of the site, without it. */
export const relativeTo = (site: Site, urls: readonly string[]): string[] =>
  urls.map((url) => (url.startsWith(site.url) ? url.slice(site.url.length) : url));

/** What has the focus, through all shadow roots: tag, classes and text. */
export function focused(page: Page): Promise<{host: string; tag: string; text: string}> {
  return page.evaluate(() => {
    let element = document.activeElement;
    let host = '';
    while (element?.shadowRoot?.activeElement) {
      host = element.localName;
      element = element.shadowRoot.activeElement;
    }
    const input = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const text = (input ?? element)?.textContent ?? '';
    return {
      host,
      tag: element?.localName ?? '',
      text: text.replaceAll(/\s+/g, ' ').trim(),
    };
  });
}

/** A gate in front of some files: they are answered once it opens. */
export async function holdBack(page: Page, pattern: RegExp) {
  const asked: string[] = [];
  const held: Route[] = [];
  let isOpen = false;
  await page.route(pattern, async (route) => {
    asked.push(route.request().url());
    if (isOpen) await route.continue();
    else held.push(route);
  });
  return {
    asked,
    async open() {
      isOpen = true;
      await Promise.all(held.splice(0).map((route) => route.continue()));
    },
  };
}
