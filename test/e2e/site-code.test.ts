/** The code that the embed builder writes: it is copied as it is, and it works where it is pasted. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {snippetKinds} from '../../src/embed/snippets.js';
import {
  builderFolder,
  choose,
  codeOf,
  goToBuilder,
  openBuilder,
  said,
  showCode,
  useBuilder,
  words,
} from './builder.js';
import {
  allTags,
  eventually,
  fromNetwork,
  ownPage,
  publish,
  rendered,
  repository,
  watch,
} from './helpers.js';
import {startChecker} from './reader.js';

const site = useBuilder();

const say = words.en;

/** Lets a page be nothing but what was copied. */
async function paste(page: Page, html: string) {
  await publish(page, site, html, {head: ''});
  await page.goto(site.url + ownPage);
}

describe('the code', () => {
  test('is copied as it is', async () => {
    const page = await openBuilder(site, '#element=cause-checker&lang=en&accent=c2185b', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    for (const kind of snippetKinds) {
      await showCode(page, kind);
      const buttons = page.locator('.copy');
      for (let index = 0; index < (await buttons.count()); index++) {
        await buttons.nth(index).click();
        await said(page, say.code.copied);
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(await codeOf(page, index));
      }
    }
  });

  test('is selected where the clipboard is refused', async () => {
    const page = await site.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {value: undefined});
    });
    await goToBuilder(page, site);
    await page.locator('.copy').first().click();
    await said(page, say.code.selected);
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected?.trim()).toBe((await codeOf(page)).trim());
  });

  test.each(allTags)('<%s> shows in the preview, and in an empty page', async (tag) => {
    const page = await site.newPage();
    const seen = watch(page);
    const action = tag === 'reader-reply' ? '&action=/replies' : '';
    await goToBuilder(page, site, `#element=${tag}&lang=es&region=MX&heading-level=4${action}`);
    expect(await page.locator('form label code').allInnerTexts(), 'no words').toEqual([]);
    if (action) await page.getByRole('button', {name: say.linked.use}).first().click();
    await eventually(() => seen.pending).toBe(0);
    const elsewhere = fromNetwork(seen.requests).filter(
      (url) => !url.startsWith(site.url + builderFolder),
    );
    expect(elsewhere).toEqual([]);

    await paste(page, await codeOf(page));
    await rendered(page);
    const {heading, lang} = await page.locator(tag).evaluate(({shadowRoot: root}) => ({
      heading: root?.querySelector('.title')?.localName,
      lang: root?.querySelector<HTMLElement>('.base')?.lang,
    }));
    expect([heading, lang]).toEqual(['h4', 'es']);
    expect(seen.failed).toEqual([]);
    expect(seen.errors).toEqual([]);
    expect(seen.console).toEqual([]);
  });

  test('HTML shows the emergency signs without scripts, in its own direction', async () => {
    const builder = await openBuilder(site, '#element=cause-checker&lang=ar&region=EG');
    const html = await codeOf(builder);
    const page = await site.newPage({javaScriptEnabled: false});
    await paste(page, html);
    const list = page.locator('cause-checker ul');
    expect(await list.isVisible()).toBe(true);
    expect(await list.locator('li').count()).toBeGreaterThan(5);
    expect(await list.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    expect(await page.locator('a[href="tel:123"]').isVisible()).toBe(true);
  });

  /** Serves `cdn/` where the code looks for it; the files of these names with a change. */
  async function servePublicly(page: Page, ...changed: readonly string[]) {
    await page.route('https://cdn.jsdelivr.net/**', async (route) => {
      const file = new URL(route.request().url()).pathname.replace(/^.*?\/cdn\//, '');
      const body = readFileSync(path.join(repository, 'cdn', file), 'utf8');
      await route.fulfill({
        contentType: 'text/javascript',
        headers: {'access-control-allow-origin': '*'},
        body: changed.includes(file) ? `${body}\n` : body,
      });
    });
  }

  /** The code for a public server with its scripts replaced by those of one of the other parts. */
  async function cdnCode(hash: string, index: number) {
    const builder = await openBuilder(site, `${hash}&code=cdn`);
    const html = await codeOf(builder);
    return index === 0 ? html : html.replace(/<script.*?<\/script>/s, await codeOf(builder, index));
  }

  test('from a public server, begins with one file whose hash holds for everything', async () => {
    const html = await cdnCode('#element=when-to-see-doctor&lang=ar', 0);
    const page = await site.newPage();
    await servePublicly(page);
    const seen = watch(page);
    await paste(page, html);
    await rendered(page);
    await eventually(() => seen.pending).toBe(0);
    expect(fromNetwork(seen.requests).slice(1)).toEqual([expect.stringMatching(/\/ar\.js$/)]);

    const refusing = await site.newPage();
    await servePublicly(refusing, 'ar.js');
    const refused = watch(refusing);
    await paste(refusing, html);
    await eventually(() => refused.console.join()).toContain('integrity');
    expect(await refusing.locator('when-to-see-doctor > ul').isVisible()).toBe(true);
  });

  test.each([
    ['one element', 1],
    ['the loader', 2],
  ] as const)(
    'from a public server, the import map of %s holds for all that it loads',
    async (_, index) => {
      const html = await cdnCode('#element=cause-checker&lang=es', index);
      const page = await site.newPage();
      await servePublicly(page);
      const seen = watch(page);
      await paste(page, html);
      await rendered(page);
      await startChecker(page.locator('cause-checker'), {language: 'es'});
      await eventually(() => seen.pending).toBe(0);
      const loaded = fromNetwork(seen.requests).slice(1);
      expect(loaded.some((url) => url.endsWith('/checker-flow.js'))).toBe(true);
      for (const url of loaded) expect(html).toContain(url);

      const refusing = await site.newPage();
      const core = loaded.find((url) => url.endsWith('/core.js'))?.replace(/^.*?\/cdn\//, '') ?? '';
      await servePublicly(refusing, core);
      const refused = watch(refusing);
      await paste(refusing, html);
      await eventually(() => refused.console.join()).toContain('integrity');
      expect(await refusing.locator('cause-checker > ul').isVisible()).toBe(true);
    },
  );

  test('in a frame, the element shows in full height', async () => {
    const page = await openBuilder(
      site,
      '#element=relief-steps&lang=es&region=MX&plan=after&code=iframe',
    );
    const html = await codeOf(page);
    const seen = watch(page);
    await paste(page, html);
    const heading = page.frameLocator('iframe').locator('relief-steps .title').first();
    await eventually(() => heading.innerText()).toContain('después');
    expect(await page.locator('iframe').getAttribute('title')).toBe(
      'Calambres en las piernas: Pasos de alivio',
    );
    const {width} = (await page.locator('iframe').boundingBox()) ?? {width: 0};
    expect(width).toBeGreaterThan(1000);
    await eventually(() =>
      page.locator('iframe').evaluate((frame) => {
        const {scrollHeight} = (frame as HTMLIFrameElement).contentDocument?.documentElement ?? {};
        return Math.abs((scrollHeight ?? 0) - frame.clientHeight);
      }),
    ).toBeLessThanOrEqual(2);
    expect(seen.console).toEqual([]);
  });

  test('for a frame says what a frame leaves out, and what it cannot show', async () => {
    const page = await openBuilder(
      site,
      '#element=topic-guide&lang=en&reply-action=/r&accent=c2185b&code=iframe',
    );
    const note = page.locator('.note');
    expect(await note.innerText()).toContain('does not take this: reply-action, --care-accent.');
    await choose(page, 'reader-reply');
    expect(await note.innerText()).toBe(say.code.notes.noFrame);
    expect(await page.locator('.copy').count()).toBe(0);
  });
});

test('without scripts the page says so in three languages, and shows a snippet that works', async () => {
  const page = await site.newPage({javaScriptEnabled: false});
  await page.goto(site.url + builderFolder);
  for (const {noScript} of Object.values(words)) {
    expect(await page.getByText(noScript).isVisible()).toBe(true);
  }
  const html = (await page.locator('pre').textContent()) ?? '';
  const host = await site.newPage();
  await paste(host, html);
  await rendered(host);
  expect(await host.locator('cause-checker .title').isVisible()).toBe(true);
});
