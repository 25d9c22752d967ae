/** The embed builder: what is chosen shows in the preview, stands in the code and in the address. */
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
  inPreview,
  openBuilder,
  previewed,
  previewShows,
  said,
  showCode,
  startTagOf,
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

const site = useBuilder();

const say = words.en;

/** Lets a page be nothing but what was copied. */
async function paste(page: Page, html: string) {
  await publish(page, site, html, {head: ''});
  await page.goto(site.url + ownPage);
}

describe('what is chosen', () => {
  test('shows in the preview and stands in the code', async () => {
    const page = await openBuilder(site);
    await choose(page, 'relief-steps');
    await page.getByLabel(say.lang.label, {exact: true}).selectOption('es');
    await page.getByLabel(say.region.label).selectOption('MX');
    await page.getByLabel(say.theme.dark).first().check();
    await page.getByLabel(say.headingLevel.label).selectOption('3');
    await page.getByLabel(say.attributes.plan.label).selectOption('after');
    await page.getByLabel(say.attributes['auto-advance'].label).check();

    expect(await startTagOf(page, 'relief-steps')).toBe(
      '<relief-steps lang="es" region="MX" theme="dark" heading-level="3" plan="after" auto-advance >',
    );
    expect(await codeOf(page)).toContain('<a href="tel:911">911</a>');
    const element = previewed(page);
    const attributes = await element.evaluate((one) =>
      Object.fromEntries(Array.from(one.attributes, ({name, value}) => [name, value])),
    );
    expect(attributes).toEqual({
      lang: 'es',
      region: 'MX',
      theme: 'dark',
      'heading-level': '3',
      plan: 'after',
      'auto-advance': '',
    });
    const title = element.locator('h3.title');
    await eventually(() => title.innerText()).toContain('calambre');
  });

  test('takes the sections of the article, all of them by default', async () => {
    const page = await openBuilder(site, '#element=topic-guide&lang=en');
    const boxes = page.getByRole('group', {name: say.attributes.sections.label});
    expect(await boxes.getByRole('checkbox').count()).toBe(9);
    expect(await startTagOf(page, 'topic-guide')).toBe('<topic-guide lang="en">');
    await boxes.getByLabel('Medicines').uncheck();
    await boxes.getByLabel('Pictures').uncheck();
    expect(await startTagOf(page, 'topic-guide')).toContain(
      'sections="overview relief warning-signs symptoms causes summary reply"',
    );
    await eventually(() => previewed(page).locator('medicine-guide').count()).toBe(0);
    await boxes.getByLabel('Medicines').check();
    await boxes.getByLabel('Pictures').check();
    expect(await startTagOf(page, 'topic-guide')).toBe('<topic-guide lang="en">');
  });

  test('is previewed on a light or a dark page, as wide as asked, untouched by the builder', async () => {
    const page = await openBuilder(site);
    const surface = () =>
      inPreview(page)
        .locator('.card')
        .first()
        .evaluate((card) => getComputedStyle(card).backgroundColor);
    const width = () => page.locator('iframe').evaluate((frame) => frame.clientWidth);
    expect(await surface()).toBe('rgb(255, 255, 255)');
    expect(await width()).toBe(480);
    await page.getByRole('group', {name: say.preview.page}).getByLabel(say.theme.dark).check();
    await eventually(surface).toBe('rgb(20, 25, 27)');
    await page.getByLabel('320 px').check();
    expect(await width()).toBe(320);
    const sheets = await inPreview(page)
      .locator('html')
      .evaluate(({ownerDocument}) =>
        Array.from(ownerDocument.styleSheets, ({href}) => href?.split('/').at(-1)),
      );
    expect(sheets).toEqual(['preview.css']);
  });

  test('a reply sent in the preview goes nowhere', async () => {
    const page = await site.newPage();
    await page.clock.install();
    await goToBuilder(page, site, '#element=reader-reply&lang=en&action=/replies');
    const reply = previewed(page);
    await reply.locator('form').waitFor();
    // Sooner, it would take the reader for a machine.
    await page.clock.fastForward(3000);
    const seen = watch(page);
    await reply.locator('#reply').fill('Thank you for this page.');
    await reply.locator('#name').fill('A. Reader');
    await reply.locator('#email').fill('reader@example.org');
    await reply.locator('#send').check();
    await reply.locator('.send').click();
    await reply.locator('.sent').waitFor();
    expect(seen.requests).toEqual([]);
    expect(await page.getByText(say.preview.noReply).isVisible()).toBe(true);
  });
});

describe('the code', () => {
  test('is copied as it stands', async () => {
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
    await page.locator('.copy').click();
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

  test('from a public server, the hash fits the loader, and refuses another one', async () => {
    const builder = await openBuilder(site, '#element=when-to-see-doctor&lang=en&code=cdn');
    const html = await codeOf(builder);
    const {version} = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')) as {
      version: string;
    };
    const served = `https://cdn.jsdelivr.net/npm/care-elements@${version}/cdn/`;
    for (const isChanged of [false, true]) {
      const page = await site.newPage();
      await page.route('https://cdn.jsdelivr.net/**', async (route) => {
        const file = route.request().url().slice(served.length);
        const body = readFileSync(path.join(repository, 'cdn', file), 'utf8');
        await route.fulfill({
          contentType: 'text/javascript',
          headers: {'access-control-allow-origin': '*'},
          body: isChanged && file === 'care-elements.js' ? `${body}\n` : body,
        });
      });
      const seen = watch(page);
      await paste(page, html);
      if (isChanged) {
        await eventually(() => seen.console.join()).toContain('integrity');
        expect(await page.locator('when-to-see-doctor > ul').isVisible()).toBe(true);
      } else await rendered(page);
    }
  });
});

describe('the address', () => {
  const shared =
    '#element=topic-guide&lang=es&region=MX&theme=dark&accent=c2185b&heading-level=3&sections=causes+relief&structured-data=true&code=vue';

  test('gives everything back to whoever opens it', async () => {
    const first = await openBuilder(site, shared);
    const page = await openBuilder(site, new URL(first.url()).hash, {locale: 'ar'});
    for (const index of [0, 1, 2, 3]) {
      expect(await codeOf(page, index)).toBe(await codeOf(first, index));
    }
    expect(await startTagOf(page, 'topic-guide')).toBe(
      '<topic-guide lang="es" region="MX" theme="dark" heading-level="3" sections="causes relief" structured-data >',
    );
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  });

  test('follows each choice, and adds no step to the history', async () => {
    const page = await openBuilder(site);
    const steps = await page.evaluate(() => history.length);
    await choose(page, 'symptom-guide');
    await page.getByLabel(say.region.label).selectOption('GB');
    await showCode(page, 'react');
    expect(new URL(page.url()).hash).toBe('#element=symptom-guide&lang=en&region=GB&code=react');
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test('is followed back and forward, and when somebody edits it', async () => {
    const page = await openBuilder(site, '#element=symptom-guide&lang=en');
    await page.getByRole('link', {name: 'Español'}).click();
    await page.getByRole('heading', {name: words.es.title}).waitFor();
    await page.goBack();
    await page.getByRole('heading', {name: say.title}).waitFor();
    await page.goForward();
    await page.getByRole('heading', {name: words.es.title}).waitFor();
    await page.evaluate(() => (location.hash = '#element=picture-guide&lang=ar'));
    await previewShows(page);
    expect(await startTagOf(page, 'picture-guide')).toContain('lang="ar"');
  });

  test('with something wrong names it and what is valid, and shows what is usual', async () => {
    const page = await openBuilder(
      site,
      '#element=%3Cimg%20src=x%20onerror=alert(1)%3E&lang=xx&region=ZZ&plan=now',
    );
    const message = page.getByRole('alert');
    await message.waitFor();
    const text = await message.innerText();
    expect(text).toContain(say.problem.title);
    expect(text).toContain('element: “<img src=x onerror=alert(1)>” is not known. Valid: cause-');
    expect(text).toContain('lang: “xx” is not known. Valid: en, es, ar.');
    expect(text).toContain('region: “ZZ” is not known. Valid: US, CA,');
    expect(text).toContain('“plan” is not a setting here. Valid: element, lang,');
    expect(await startTagOf(page, 'cause-checker')).toBe('<cause-checker lang="en">');
    await choose(page, 'relief-steps');
    expect(await message.count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('#element=relief-steps&lang=en');
  });

  test('is all that the builder keeps', async () => {
    const page = await openBuilder(site, shared);
    await choose(page, 'relief-steps');
    const stored = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    expect(stored).toEqual([0, 0, '']);
  });
});

describe('an accent', () => {
  test('is judged on both cards, and becomes what the builder says', async () => {
    const page = await openBuilder(site);
    await page.getByLabel(say.accent.label, {exact: true}).fill('#ffcc00');
    const [light, dark] = await page.locator('.judgement').allInnerTexts();
    expect(light).toContain('On a light card: 1.5:1. Too weak for text, and for icons too');
    expect(dark).toContain('On a dark card: 11.7:1. Text reads well.');
    expect(await codeOf(page, 1)).toBe('cause-checker {\n  --care-accent: #ffcc00;\n}');

    const painted = () =>
      previewed(page)
        .locator('.button')
        .first()
        .evaluate((button) => {
          const context = new OffscreenCanvas(1, 1).getContext('2d');
          if (!context) return '';
          context.fillStyle = getComputedStyle(button).backgroundColor;
          context.fillRect(0, 0, 1, 1);
          const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
          return [red, green, blue].join();
        });
    for (const [scheme, judged] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      await page.getByRole('group', {name: say.preview.page}).getByLabel(say.theme[scheme]).check();
      const colour = /The elements use (#\w{6})/.exec(judged?.replaceAll(/\s+/g, ' ') ?? '')?.[1];
      const promised = [1, 3, 5].map((at) => Number.parseInt(colour?.slice(at, at + 2) ?? '', 16));
      await eventually(async () => {
        const seen = (await painted()).split(',').map(Number);
        return Math.max(...seen.map((value, index) => Math.abs(value - (promised[index] ?? 999))));
      }).toBeLessThanOrEqual(2);
    }
  });

  test('that is no colour is refused in words, once it is typed', async () => {
    const page = await openBuilder(site, '#element=cause-checker&lang=en&accent=c2185b');
    const field = page.getByLabel(say.accent.label, {exact: true});
    await field.fill('purple');
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    await field.press('Tab');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#problem-accent').innerText()).toBe(
      '“purple” is not a color. Write it like this: #0f5f6d.',
    );
    expect(await codeOf(page, 1)).toContain('#c2185b');
    await field.fill('ABC');
    await field.press('Tab');
    expect(await field.inputValue()).toBe('#aabbcc');
    expect(await page.locator('#problem-accent').count()).toBe(0);
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
