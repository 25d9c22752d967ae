/** Pages written by `care-elements/prerender`, with the published files: without scripts, and on a slow network. */
import type {Page} from 'playwright-core';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {describe, expect, test} from 'vitest';
import {prerender, tags} from '../../src/prerender/index.js';
import {holdBack, ownPage, publish, rendered, useSite, warningsOf, watch} from './helpers.js';

const site = useSite();
const readable = tags.filter((tag) => tag !== 'reader-reply');

const options = (lang: string, shadow: boolean) => ({
  lang,
  region: 'US',
  shadow,
  // Nothing of the guide waits for an address here.
  attributes: {},
});

async function open(page: Page, body: string, lang: string, head?: string) {
  await publish(page, site, `${body}<p id="page-end">After</p>`, {
    lang,
    ...(head !== undefined && {head}),
  });
  await page.goto(site.url + ownPage, {waitUntil: 'commit'});
  await page.locator('#page-end').waitFor();
}

/** What a page says: its lines, as a reader sees them. */
const readText = async (page: Page, tag: string) => {
  const text = await page.locator(tag).evaluate((element) => {
    const shown = (node: Node): string => {
      if (node instanceof Text) {
        const parent = node.parentElement;
        return parent?.checkVisibility() ? node.data : '';
      }
      return [...(node as Element).childNodes].map(shown).join(' ');
    };
    return shown(element);
  });
  return text.replaceAll(/\s+/g, '');
};

/** All words in the light DOM of an element, less those in a closed list of sources. */
function wordsOf(html: string): string[] {
  const read = (node: DefaultTreeAdapterTypes.Node): string[] => {
    if ('value' in node) return [node.value.replaceAll(/\s+/g, '')];
    if ('attrs' in node && node.tagName === 'details') {
      if (!node.attrs.some(({name}) => name === 'open')) return [];
    }
    return 'childNodes' in node ? node.childNodes.flatMap(read) : [];
  };
  return read(parse(html.replace(/<template.*<\/template>/s, ''))).filter(Boolean);
}

describe.each([
  ['plain', false],
  ['with a shadow root', true],
] as const)('without scripts, %s', (_, shadow) => {
  test.each(readable)('<%s> reads completely, and has no button', async (tag) => {
    const page = await site.newPage({javaScriptEnabled: false});
    for (const lang of ['en', 'ar']) {
      const html = await prerender(tag, options(lang, shadow));
      await open(page, html, lang);
      const text = await readText(page, tag);
      for (const words of wordsOf(html)) expect(text).toContain(words);
      expect(await page.getByRole('button').count()).toBe(0);
      // Once, though the shadow root has them too.
      const titles = await page.getByRole('heading', {level: 2}).allInnerTexts();
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

describe('with scripts that come late', () => {
  test.each(readable)('<%s> does not move when it takes over', async (tag) => {
    const page = await site.newPage();
    const seen = watch(page);
    const code = await holdBack(page, /\/cdn\//);
    await open(page, await prerender(tag, options('en', true)), 'en');
    const shift = () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const shifts = list.getEntries() as unknown as {value: number}[];
              resolve(shifts.reduce((sum, {value}) => sum + value, 0));
            }).observe({type: 'layout-shift', buffered: true});
            // Without a shift, the observer is never called.
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
          }),
      );
    const bottom = () =>
      page.locator('#page-end').evaluate((after) => after.getBoundingClientRect().top);
    const before = await bottom();
    await code.open();
    await rendered(page);
    await page.locator(`${tag} noscript`).waitFor({state: 'detached'});
    expect(await bottom()).toBe(before);
    expect(await shift()).toBe(0);
    expect(warningsOf(seen)).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('what a server rendered stays when the scripts never come', async () => {
    const page = await site.newPage();
    await page.route(/\/cdn\//, (route) => route.abort());
    await open(page, await prerender('when-to-see-doctor', options('en', true)), 'en');
    await page.waitForLoadState();
    const signs = page.getByText('Chest pain or trouble breathing').filter({visible: true});
    expect(await signs.first().isVisible()).toBe(true);
  });
});

test('a policy that allows styles with a nonce only lets a shadow root with the nonce in', async () => {
  const page = await site.newPage();
  const seen = watch(page);
  await open(
    page,
    await prerender('relief-steps', {...options('en', true), nonce: 'r4nd0m'}),
    'en',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self' 'nonce-r4nd0m'; connect-src 'self'; img-src data:">
    <script type="module" src="../cdn/care-elements.js"></script>`,
  );
  await rendered(page);
  expect(seen.console).toEqual([]);
});
