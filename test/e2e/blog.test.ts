/** A blog with the published script tag. */
import {describe, expect, test} from 'vitest';
import {sharedFilesOf} from '../../src/embed/shared-files.js';
import {words} from './reader.js';
import {
  allTags,
  articleTags,
  blog,
  eventually,
  filesOf,
  filesOfPage,
  fromNetwork,
  holdBack,
  inner,
  inOneTag,
  ownPage,
  publish,
  relativeTo,
  rendered,
  useSite,
  watch,
  type Site,
  plansOfLater,
  openRows,
} from './helpers.js';

async function load(site: Site, path: string) {
  const page = await site.newPage();
  const seen = watch(page);
  await page.goto(site.url + path);
  await rendered(page);
  await eventually(() => seen.pending).toBe(0);
  await openRows(page);
  return {page, seen};
}

describe('the demo article', () => {
  const site = useSite();

  test('shows nine elements and says, fails and asks for nothing else', async () => {
    const {page, seen} = await load(site, blog);
    for (const tag of articleTags) {
      expect(await page.locator(tag).count(), tag).toBe(1);
      expect(await page.locator(`${tag} [part=base]`).first().isVisible(), tag).toBe(true);
    }
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
    expect(seen.failed).toEqual([]);
    expect(relativeTo(site, fromNetwork(seen.requests)).sort()).toEqual(
      filesOfPage[blog].toSorted(),
    );
  });

  test('its list of contents leads to each of its headings', async () => {
    const {page} = await load(site, blog);
    const [now, ...links] = await page.locator('aside a').all();
    const headings = await page
      .locator('article > h2, article > details > summary > h2')
      .allInnerTexts();
    expect(await page.locator('aside a').allInnerTexts()).toEqual([
      words.en.relief.relief.opening.question,
      ...headings,
    ]);
    await now!.click();
    expect(await page.locator('relief-steps:target').isVisible()).toBe(true);
    for (const link of links) {
      await link.click();
      const target = page.locator('h2:target, :target > summary');
      expect(await target.innerText()).toBe(await link.innerText());
      // A row that a link leads to is open.
      expect(await page.locator('details:target:not([open])').count()).toBe(0);
    }
  });

  test('shows the light DOM until an element renders, and then only the element', async () => {
    const page = await site.newPage();
    const gate = await holdBack(page, /\/core\.js$/);
    await page.goto(site.url + blog);
    await openRows(page);
    /** What shows of an element's light DOM. */
    const visible = (tag: string) =>
      page.evaluate((name) => {
        const children = [...(document.querySelector(name)?.children ?? [])];
        return children.filter((one) => one.checkVisibility()).map(({localName}) => localName);
      }, tag);
    for (const tag of articleTags) expect((await visible(tag)).length, tag).toBeGreaterThan(0);
    await gate.open();
    await rendered(page);
    for (const tag of articleTags) expect(await visible(tag), tag).toEqual([]);
  });
});

describe('the demo article in a deep folder with an odd name', () => {
  const site = useSite('a b/ü/deep');

  test.each([blog, inOneTag] as const)('%s finds every part next to the loader', async (path) => {
    const {seen} = await load(site, path);
    expect(site.url).toContain('/a%20b/%C3%BC/deep/');
    expect(seen.failed).toEqual([]);
    expect(seen.console).toEqual([]);
    expect(relativeTo(site, fromNetwork(seen.requests)).sort()).toEqual(
      filesOfPage[path].toSorted(),
    );
  });
});

describe('the script tag', () => {
  const site = useSite();

  test.each(allTags)(
    'loads <%s> in four requests, or five where it renders templates, none of which waits for another',
    async (tag) => {
      const page = await site.newPage();
      const seen = watch(page);
      await publish(page, site, `<${tag}>Fallback</${tag}>`);
      const gate = await holdBack(page, /\/cdn\/(?!care-elements\.js)/);
      await page.goto(site.url + ownPage);
      const [loader, ...others] = filesOf(tag);
      await eventually(() => relativeTo(site, gate.asked).sort()).toEqual(others.toSorted());
      await gate.open();
      await rendered(page);
      await eventually(() => seen.pending).toBe(0);
      const fromCdn = relativeTo(site, seen.requests).filter((url) => url.startsWith('cdn/'));
      const later = tag === 'topic-guide' ? plansOfLater : [];
      expect(fromCdn.sort()).toEqual([loader, ...others, ...later].toSorted());
      expect(fromCdn.length - later.length).toBe(3 + sharedFilesOf(tag).length);
    },
  );

  test('asks for the words of the language around the element, and for no other', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    await publish(page, site, '<div lang="ar-EG"><cause-checker></cause-checker></div>');
    await page.goto(site.url + ownPage);
    await rendered(page);
    const asked = relativeTo(site, seen.requests).filter((url) => url.includes('/words/'));
    expect(asked).toEqual([`${inner}words/ar/leg-cramps/cause-checker.js`]);
  });

  test('loads nothing for a page without an element', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    await publish(page, site, '<p>No element</p>');
    await page.goto(site.url + ownPage);
    await eventually(() => seen.pending).toBe(0);
    expect(relativeTo(site, fromNetwork(seen.requests))).toEqual([ownPage, 'cdn/care-elements.js']);
  });

  test('starts an element that a script adds later', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    await publish(page, site, '<main></main>');
    await page.goto(site.url + ownPage);
    await page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('when-to-see-doctor'));
    });
    await page.locator('when-to-see-doctor .title').waitFor();
    await eventually(() => seen.pending).toBe(0);
    expect(seen.failed).toEqual([]);
    expect(seen.console).toEqual([]);
  });

  test('starts elements deep inside content set as HTML, one after the other', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    await publish(page, site, '<main></main>');
    await page.goto(site.url + ownPage);
    for (const tag of allTags) {
      await page.evaluate((name) => {
        const main = document.querySelector('main');
        if (main)
          main.innerHTML = `<section><div><${name} action="/reply">Fallback</${name}></div></section>`;
      }, tag);
      await page.locator(`${tag} .title`).first().waitFor();
    }
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('shows an element again that was taken out and put elsewhere', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    await publish(
      page,
      site,
      '<main><cause-checker></cause-checker></main><aside lang="es"></aside>',
    );
    await page.goto(site.url + ownPage);
    await rendered(page);
    await page.evaluate(() => {
      const element = document.querySelector('cause-checker');
      element?.remove();
      if (element) document.querySelector('aside')?.append(element);
    });
    await page.locator('aside cause-checker .base[lang=es] .title').waitFor();
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
});
