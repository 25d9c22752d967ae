/** Opens the page of a publisher where a test needs more than a frame: routes, media, another window. */
import type {BrowserContextOptions, Page} from 'playwright-core';
import {holdBack, ownPage, publish, watch, type Site, type Watch} from '../e2e/helpers.js';
import {guidance, loader, lookOf, ownPart} from './page.js';

export interface HostPage {
  /** Styles and old scripts of the publisher. */
  readonly head?: string;
  /** The script tags of the library. */
  readonly scripts?: string;
  readonly body?: string;
  readonly context?: BrowserContextOptions;
  /** Media, routes and the like. */
  readonly prepare?: (page: Page) => unknown;
}

export interface OpenHost {
  readonly page: Page;
  readonly seen: Watch;
  /** What the page looked like before any element ran. */
  readonly before: readonly string[];
}

/** Opens a page, and looks at it before the library gets to run. */
export async function openHost(site: Site, host: HostPage = {}): Promise<OpenHost> {
  const {head = '', scripts = loader, body = guidance} = host;
  const page = await site.newPage(host.context);
  const seen = watch(page);
  await publish(page, site, `${ownPart}\n<main>${body}</main><i id="end"></i>`, {
    head: head + scripts,
  });
  const library = await holdBack(page, /\/(?:core|en|es|ar)\.js$/);
  // Later, so that its routes go first.
  await host.prepare?.(page);
  await page.goto(site.url + ownPage, {waitUntil: 'commit'});
  await page.locator('#end').waitFor({state: 'attached'});
  const before = await ownLook(page);
  await library.open();
  return {page, seen, before};
}

export const ownLook = (page: Page): Promise<readonly string[]> =>
  page.locator('#host').evaluate(lookOf);
