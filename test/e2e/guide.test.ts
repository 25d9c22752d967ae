/** The whole article in one tag: its contents, the address of the page, its data and its languages. */
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {
  allTags,
  articleTags,
  eventually,
  filesOfPage,
  focused,
  fromNetwork,
  inOneTag,
  ownPage,
  publish,
  relativeTo,
  rendered,
  useSite,
  warningsOf,
  watch,
} from './helpers.js';
import {answer, headingOf, languages, questionsIn, startChecker, words} from './reader.js';

const site = useSite();

/** Each section, in the order of the guide. */
const sections = [
  {id: 'relief', tag: 'relief-steps'},
  {id: 'warning-signs', tag: 'when-to-see-doctor'},
  {id: 'causes', tag: 'cause-checker'},
  {id: 'medicines', tag: 'medicine-guide'},
  {id: 'symptoms', tag: 'symptom-guide'},
  {id: 'overview', tag: 'topic-overview'},
  {id: 'pictures', tag: 'picture-guide'},
  {id: 'summary', tag: 'doctor-summary'},
  {id: 'reply', tag: 'reader-reply'},
] as const;

type Section = (typeof sections)[number];

const sectionOf = (id: Section['id']) => sections.find((one) => one.id === id)!;

async function open(hash = '') {
  const page = await site.newPage();
  const seen = watch(page);
  await page.goto(site.url + inOneTag + hash);
  await rendered(page);
  return {page, seen, guide: page.locator('topic-guide')};
}

const hashOf = (page: Page) => new URL(page.url()).hash;

/** Waits until a section is open, and as high up as it can be. */
async function expectAt(page: Page, {id}: Section) {
  const place = () =>
    page.locator(`topic-guide :is(section, details)#${id}`).evaluate((section) => {
      const {top, bottom} = section.getBoundingClientRect();
      const {scrollHeight, clientHeight} = document.documentElement;
      const isAtEnd = scrollY + clientHeight > scrollHeight - 2 && bottom < clientHeight + 100;
      return (
        top > -30 &&
        (top < 150 || isAtEnd) &&
        (!(section instanceof HTMLDetailsElement) || section.open)
      );
    });
  await eventually(place).toBe(true);
  await eventually(async () => (await focused(page)).host).not.toBe('');
}

/** Follows a link of the page to a section. */
const goTo = (page: Page, {id}: Section) =>
  page.evaluate((hash) => (location.hash = hash), `#${id}`);

/** Waits for what a click would have done by now: a task, and what is rendered after it. */
const afterFrames = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(1))),
      ),
  );

describe('the article in one tag', () => {
  test('shows everything in five files, with the sources and two for the plans of later, one emergency line and one footer', async () => {
    const {page, seen, guide} = await open();
    await eventually(() => seen.pending).toBe(0);
    expect(relativeTo(site, fromNetwork(seen.requests)).sort()).toEqual(
      filesOfPage[inOneTag].toSorted(),
    );
    // In the order of the guide, which is not that of the article in nine tags.
    const shown = await guide.evaluate((element) =>
      [
        ...(element.shadowRoot?.querySelectorAll('section > *, details > :not(summary)') ?? []),
      ].flatMap(({localName, id}) => (id || !localName.includes('-') ? [] : localName)),
    );
    expect(new Set(shown)).toEqual(new Set(sections.map(({tag}) => tag)));
    expect([...new Set(shown)].toSorted()).toEqual(articleTags.toSorted());
    expect(await page.locator('[part=emergency-line]:visible').count()).toBe(1);
    expect(await page.locator('topic-guide .status:visible').count()).toBe(1);
    // What stood in the tag is gone from sight.
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('topic-guide > *')].filter((one) => one.checkVisibility()),
      ),
    ).toEqual([]);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
    expect(seen.failed).toEqual([]);
  });

  test('describes itself to search engines, as a draft, in the language that shows', async () => {
    const {page} = await open();
    const dataIn = async () => {
      // As a search engine finds it: in the document, outside of shadow roots.
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('script[type="application/ld+json"]')].map(
          (script) => script.textContent,
        ),
      );
      expect(found).toHaveLength(1);
      return JSON.parse(found[0]!) as {inLanguage: string; about: {cause: {name: string}[]}};
    };
    const data = await dataIn();
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      inLanguage: 'en',
      creativeWorkStatus: 'Draft',
      about: {'@type': 'MedicalCondition', name: words.en.guide.topic.title},
    });
    expect(data).not.toHaveProperty('reviewedBy');
    expect(data.about.cause.map(({name}) => name)).toEqual(
      words.en.guide.causes.causes.map(({title}) => title),
    );
    await page.locator('html').evaluate((root) => root.setAttribute('lang', 'es-MX'));
    await page.locator('topic-guide > .base[lang=es]').waitFor();
    await eventually(dataIn).toMatchObject({
      inLanguage: 'es',
      creativeWorkStatus: 'Draft',
      about: {name: words.es.guide.topic.title},
    });
  });

  test('changes all of its parts with the language of the page, and keeps an answer', async () => {
    const {page, seen} = await open();
    const checker = page.locator('cause-checker');
    await goTo(page, sectionOf('causes'));
    await expectAt(page, sectionOf('causes'));
    await startChecker(checker);
    const [who] = questionsIn('en');
    await answer(checker, who!, {who: ['50-64']});
    for (const language of [...languages].reverse()) {
      await page
        .locator('html')
        .evaluate((root, lang) => root.setAttribute('lang', lang), language);
      for (const tag of allTags) {
        const base = page
          .locator(tag === 'topic-guide' ? `${tag} > .base` : `${tag} .base`)
          .first();
        // Most of them are in rows that are closed.
        await base.and(page.locator(`[lang=${language}]`)).waitFor({state: 'attached'});
      }
      const {sections: names} = words[language].guide.text;
      expect(await page.locator('#causes .row-title').innerText()).toBe(names.causes);
      await headingOf(checker, questionsIn(language)[0]?.text ?? '').waitFor();
      expect(await checker.locator('input:checked').count()).toBe(1);
    }
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
    expect(seen.failed).toEqual([]);
  });
});

describe('the way to a section', () => {
  test('each address leads to its section, and opens it', async () => {
    const {page, seen} = await open();
    for (const section of sections) {
      await goTo(page, section);
      await expectAt(page, section);
      expect(hashOf(page)).toBe(`#${section.id}`);
    }
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('Back and Forward go between the sections', async () => {
    const {page, seen} = await open();
    const start = await page.evaluate(() => history.length);
    await goTo(page, sectionOf('causes'));
    await expectAt(page, sectionOf('causes'));
    await goTo(page, sectionOf('medicines'));
    await expectAt(page, sectionOf('medicines'));
    expect(await page.evaluate(() => history.length)).toBe(start + 2);
    await page.goBack();
    await expectAt(page, sectionOf('causes'));
    expect(hashOf(page)).toBe('#causes');
    await page.goForward();
    await expectAt(page, sectionOf('medicines'));
    await page.goBack();
    await page.goBack();
    expect(page.url()).toBe(site.url + inOneTag);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test.each(['warning-signs', 'causes', 'reply'] as const)(
    'the address #%s opens at its heading, and stays there',
    async (id) => {
      const {page, seen} = await open(`#${id}`);
      await expectAt(page, sectionOf(id));
      await eventually(() => seen.pending).toBe(0);
      await afterFrames(page);
      await expectAt(page, sectionOf(id));
      expect(hashOf(page)).toBe(`#${id}`);
      expect(seen.console).toEqual([]);
    },
  );

  test('a link of the page outside of the element leads into it, each time', async () => {
    const {page} = await open();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#medicines';
      link.textContent = 'What about pills?';
      document.querySelector('.standfirst')?.append(link);
    });
    const link = page.getByRole('link', {name: 'What about pills?'});
    await link.click();
    await expectAt(page, sectionOf('medicines'));
    expect(hashOf(page)).toBe('#medicines');
    await goTo(page, sectionOf('causes'));
    await expectAt(page, sectionOf('causes'));
    await link.click();
    await expectAt(page, sectionOf('medicines'));
  });

  test('an id of the page itself goes first', async () => {
    const page = await site.newPage();
    const body = '<p id="causes" tabindex="-1">Ours</p><topic-guide></topic-guide>';
    await publish(page, site, body);
    await page.goto(`${site.url}${ownPage}#causes`);
    await rendered(page);
    await afterFrames(page);
    expect((await focused(page)).host).toBe('');
  });
});

describe('an address or a click that is not for the guide', () => {
  test('one that names no section moves nothing and says nothing', async () => {
    const {page, seen} = await open('#nowhere');
    for (const hash of ['', '#', '#%20causes', '#caus%C3%A9s', '#reply/2', '#__proto__']) {
      await page.evaluate((next) => (location.hash = next), hash);
      await afterFrames(page);
      expect(await focused(page), hash).toMatchObject({host: '', tag: 'body'});
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('one that is no UTF-8 leaves the guide as it is when it opens', async () => {
    const {page, seen} = await open('#100%');
    await afterFrames(page);
    expect(warningsOf(seen)).toEqual([]);
    expect(await page.locator('topic-guide > ol').isVisible()).toBe(false);
  });

  test('one that is no UTF-8 throws no error when it comes later', async () => {
    const {page, seen} = await open();
    await page.evaluate(() => (location.hash = '#100%'));
    await afterFrames(page);
    expect(seen.errors).toEqual([]);
  });
});
