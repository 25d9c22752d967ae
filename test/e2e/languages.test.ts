/** English, Spanish and Arabic on one page, and a page that changes its language. */
import type {Locator, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {locales} from '../../src/language/locales.js';
import {
  articleTags,
  blog,
  eventually,
  focused,
  rendered,
  tags,
  threeLanguages,
  useSite,
  watch,
  openRows,
} from './helpers.js';
import {
  answer,
  headingOf,
  labelIn,
  languages,
  questionsIn,
  startChecker,
  words,
  type Language,
} from './reader.js';

const site = useSite();

/** The language with the region where most of its readers are: `ar-EG`. */
const withRegion = (language: Language) =>
  `${language}-${new Intl.Locale(language).maximize().region}`;

async function open(path: string) {
  const page = await site.newPage();
  const seen = watch(page);
  await page.goto(site.url + path);
  await rendered(page);
  await openRows(page);
  return {page, seen};
}

const sectionIn = (page: Page, language: Language) =>
  page.locator(`main section[lang|=${language}]`);

const titles = (language: Language) => {
  const {checker, opening, signs} = words[language];
  return [opening, signs.text.title, checker.text.title];
};

const shownTitles = async (within: Locator) =>
  Promise.all(
    tags.map(async (tag) =>
      (await within.locator(`${tag} .title`).first().innerText()).replaceAll(/\s+/g, ' ').trim(),
    ),
  );

const setLanguage = (element: Locator, language: string) =>
  element.evaluate((node, lang) => node.setAttribute('lang', lang), language);

/** Whether each marker is before its text: at its left or at its right. */
async function sideOf(marker: Locator, text: Locator): Promise<'left' | 'right' | 'neither'> {
  const one = await marker.boundingBox();
  const other = await text.boundingBox();
  if (!one || !other) return 'neither';
  if (one.x + one.width <= other.x) return 'left';
  return one.x >= other.x + other.width ? 'right' : 'neither';
}

const directionOf = (element: Locator) =>
  element.evaluate((node) => getComputedStyle(node).direction);

const question = (id: string, language: Language) => {
  const found = questionsIn(language).find((one) => one.id === id);
  if (!found) throw new Error(`There is no question ${id}.`);
  return found;
};

const labelOf = (id: string, answerId: string, language: Language) => {
  const found = question(id, language).answers.find((one) => one.id === answerId);
  return found ? labelIn(language, found) : '';
};

describe('three languages on one page', () => {
  test('each section shows its own language and says nothing in the console', async () => {
    const {page, seen} = await open(threeLanguages);
    for (const language of languages) {
      const section = sectionIn(page, language);
      expect(await shownTitles(section)).toEqual(titles(language));
      for (const tag of tags) {
        const base = section.locator(`${tag} .base`);
        expect(await base.getAttribute('lang')).toBe(language);
        expect(await directionOf(base)).toBe(locales[language].direction);
      }
    }
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
    expect(seen.failed).toEqual([]);
  });

  test('Arabic runs from right to left, and leaves the English next to it alone', async () => {
    const {page} = await open(threeLanguages);
    for (const language of languages) {
      const start = locales[language].direction === 'rtl' ? 'right' : 'left';
      const section = sectionIn(page, language);
      const cards = section.locator('when-to-see-doctor .care');
      expect(await cards.count()).toBe(4);
      for (const card of await cards.all()) {
        const side = await sideOf(card.locator('.shape').first(), card.locator('.care-title'));
        expect(side, `tier mark, ${language}`).toBe(start);
      }
      const edges = await section.locator('.care.tier-urgent').evaluate((card) => {
        const {borderLeftWidth, borderRightWidth} = getComputedStyle(card, '::before');
        return {left: parseFloat(borderLeftWidth), right: parseFloat(borderRightWidth)};
      });
      expect(edges[start], `edge of the card, ${language}`).toBeGreaterThan(
        edges[start === 'left' ? 'right' : 'left'],
      );
      const row = section.locator('cause-checker details summary').first();
      const chevron = await sideOf(row.locator('.chevron'), row.locator('span').first());
      expect(chevron, `arrow of a row, ${language}`).toBe(start === 'left' ? 'right' : 'left');
    }
    const checker = sectionIn(page, 'ar').locator('cause-checker');
    await startChecker(checker, {language: 'ar'});
    const option = checker.locator('.option').first();
    expect(await sideOf(option.locator('input'), option.locator('.name'))).toBe('right');
  });

  test('changing the language of a section keeps a half-answered check, and the focus', async () => {
    const {page, seen} = await open(threeLanguages);
    const section = page.locator('main section').first();
    const checker = section.locator('cause-checker');
    const next = (language: Language) =>
      checker.getByRole('button', {name: words[language].checker.flow.next, exact: true});
    await startChecker(checker);
    await answer(checker, question('who', 'en'), {who: ['65plus']});
    await next('en').click();
    const first = (language: Language) => question('danger', language).screens?.[0]?.text ?? '';
    await headingOf(checker, first('en')).waitFor();
    await answer(checker, question('danger', 'en'), {danger: ['chest-breath']});

    for (const language of ['es', 'ar'] as const) {
      await setLanguage(section, withRegion(language));
      await headingOf(checker, first(language)).waitFor();
      const name = labelOf('danger', 'chest-breath', language);
      expect(await checker.getByRole('checkbox', {name, exact: true}).isChecked()).toBe(true);
      expect(await checker.locator('.option input:checked').count()).toBe(1);
      expect((await focused(page)).text).toContain(name);
      expect(await directionOf(checker.locator('.base'))).toBe(locales[language].direction);
    }

    // The answer before it is kept too, and so is the way through the questions.
    await checker.getByRole('button', {name: words.ar.checker.flow.back, exact: true}).click();
    await headingOf(checker, question('who', 'ar').text).waitFor();
    const name = labelOf('who', '65plus', 'ar');
    expect(await checker.getByRole('radio', {name, exact: true}).isChecked()).toBe(true);
    await next('ar').click();
    await headingOf(checker, first('ar')).waitFor();

    await setLanguage(section, 'en');
    await headingOf(checker, first('en')).waitFor();
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('the sections around it stay in their own languages', async () => {
    const {page} = await open(threeLanguages);
    const [first, second, third] = await page.locator('main section').all();
    await setLanguage(first!, 'ar');
    await eventually(() => shownTitles(first!)).toEqual(titles('ar'));
    expect(await shownTitles(second!)).toEqual(titles('es'));
    expect(await shownTitles(third!)).toEqual(titles('ar'));
  });
});

describe('the language of the whole page', () => {
  test('changes all elements of the article, and keeps an answer', async () => {
    const {page, seen} = await open(blog);
    const root = page.locator('html');
    const checker = page.locator('cause-checker');
    await startChecker(checker);
    await answer(checker, question('who', 'en'), {who: ['50-64']});
    for (const language of ['ar', 'es', 'en'] as const) {
      await setLanguage(root, withRegion(language));
      await headingOf(checker, question('who', language).text).waitFor();
      for (const tag of articleTags) {
        await page.locator(`${tag} .base[lang=${language}]`).waitFor();
      }
      const radio = checker.getByRole('radio', {
        name: labelOf('who', '50-64', language),
        exact: true,
      });
      expect(await radio.isChecked()).toBe(true);
    }
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
    expect(seen.failed).toEqual([]);
  });

  test('a language that is not here falls back to English with one warning an element', async () => {
    const {page, seen} = await open(blog);
    await setLanguage(page.locator('html'), 'fi');
    await eventually(() => seen.console.length).toBe(articleTags.length);
    for (const tag of articleTags) {
      const told = seen.console.filter((line) => line.includes(`<${tag}>: lang="fi"`));
      expect(told, tag).toHaveLength(1);
    }
    expect(await shownTitles(page.locator('article'))).toEqual(titles('en'));
    expect(seen.errors).toEqual([]);
  });
});
