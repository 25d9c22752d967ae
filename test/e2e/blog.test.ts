/** A blog with the published script tag. */
import {describe, expect, test} from 'vitest';
import {
  blog,
  eventually,
  holdBack,
  ownPage,
  publish,
  relativeTo,
  rendered,
  tags,
  useSite,
  watch,
  type Site,
  type Tag,
} from './helpers.js';

/** Everything that a page with one element loads from `cdn/`. */
const filesOf = (tag: Tag) => [
  'cdn/care-elements.js',
  'cdn/core.js',
  `cdn/${tag}.js`,
  `cdn/words/en/leg-cramps/${tag}.js`,
];

const blogFiles = [blog, `${blog}blog.css`, ...new Set(tags.flatMap(filesOf))];

async function loadBlog(site: Site) {
  const page = await site.newPage();
  const seen = watch(page);
  await page.goto(site.url + blog);
  await rendered(page);
  await eventually(() => seen.pending).toBe(0);
  return {page, seen};
}

const fromNetwork = (urls: readonly string[]) => urls.filter((url) => !url.startsWith('data:'));

describe('the demo article', () => {
  const site = useSite();

  test('shows three elements and says, fails and asks for nothing else', async () => {
    const {page, seen} = await loadBlog(site);
    for (const tag of tags)
      expect(await page.locator(`${tag} .title`).first().isVisible()).toBe(true);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
    expect(seen.failed).toEqual([]);
    expect(relativeTo(site, fromNetwork(seen.requests)).sort()).toEqual(blogFiles.toSorted());
  });

  test('shows the light DOM until an element renders, and then only the element', async () => {
    const page = await site.newPage();
    const gate = await holdBack(page, /cdn\/core\.js$/);
    await page.goto(site.url + blog);
    const fallback = page.locator('relief-steps > ol');
    expect(await fallback.isVisible()).toBe(true);
    await gate.open();
    await rendered(page);
    expect(await fallback.isVisible()).toBe(false);
  });
});

describe('the demo article in a deep folder with an odd name', () => {
  const site = useSite('a b/ü/deep');

  test('finds every part beside the loader', async () => {
    const {seen} = await loadBlog(site);
    expect(site.url).toContain('/a%20b/%C3%BC/deep/');
    expect(seen.failed).toEqual([]);
    expect(seen.console).toEqual([]);
    expect(relativeTo(site, fromNetwork(seen.requests)).sort()).toEqual(blogFiles.toSorted());
  });
});

describe('the script tag', () => {
  const site = useSite();

  test.each(tags)(
    'loads <%s> in at most four requests, none of which waits for another',
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
      expect(fromCdn.sort()).toEqual([loader, ...others].toSorted());
      expect(fromCdn.length).toBeLessThanOrEqual(4);
    },
  );

  test('asks for the words of the language around the element, and for no other', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    await publish(page, site, '<div lang="ar-EG"><cause-checker></cause-checker></div>');
    await page.goto(site.url + ownPage);
    await rendered(page);
    const words = relativeTo(site, seen.requests).filter((url) => url.includes('/words/'));
    expect(words).toEqual(['cdn/words/ar/leg-cramps/cause-checker.js']);
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
    for (const tag of tags) {
      await page.evaluate((name) => {
        const main = document.querySelector('main');
        if (main) main.innerHTML = `<section><div><${name}>Fallback</${name}></div></section>`;
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
