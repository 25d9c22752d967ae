/** A page of a publisher that knows nothing of the elements: its own text, and three of them below. */
import type {BrowserContextOptions, Page} from 'playwright-core';
import {printableFacts} from '../../src/region/facts.js';
import {holdBack, ownPage, publish, tags, watch, type Site, type Watch} from '../e2e/helpers.js';

const {emergency} = printableFacts('US', new Date());

/** Where the call links lead, as long as the number may be printed. */
export const callAddress = emergency ? `tel:${emergency}` : undefined;

/** What the publisher wrote into each tag. */
export const fallback = 'Chest pain or trouble breathing? Call your local emergency number.';

export const guidance = tags
  .map((tag) => `<${tag} region="US"><p class="fallback">${fallback}</p></${tag}>`)
  .join('\n');

/** What the publisher has on the page besides. */
export const ownPart = `<div id="host"><h1>A health site</h1>
<p>Its own words, with <a href="#more">a link</a>.</p>
<ul><li>A list</li></ul>
<form><label>Search <input name="q"></label> <button type="button">Menu</button></form></div>`;

export const scriptTag = (src: string) => `<script type="module" src="${src}"></script>`;

export const loader = scriptTag('../cdn/care-elements.js');

export const styled = (css: string) => `<style>${css}</style>`;

/** A classic script, which runs before any of ours. */
export const shim = (code: string) => `<script>${code}</script>`;

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

/** All that the elements must leave as it is: the publisher's own part, its styles, its head. */
export const ownLook = (page: Page): Promise<readonly string[]> =>
  page.locator('#host').evaluate((host) => {
    const lines = [host.outerHTML, document.head.innerHTML, document.title];
    for (const {attributes} of [document.documentElement, document.body]) {
      for (const {name, value} of attributes) lines.push(`${name}=${value}`);
    }
    const {adoptedStyleSheets} = document as Partial<Document>;
    lines.push(`${adoptedStyleSheets?.length ?? 0} sheets`);
    for (const one of [host, ...host.querySelectorAll('*')]) {
      const style = getComputedStyle(one);
      for (const name of style) {
        lines.push(`${one.localName} ${name}: ${style.getPropertyValue(name)}`);
      }
    }
    return lines;
  });
