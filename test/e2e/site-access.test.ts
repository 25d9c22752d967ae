/** The embed builder for everybody: by keyboard, in every language, on a phone, with other colours. */
import {expect, test} from 'vitest';
import {violationsOn} from './axe.js';
import {
  choose,
  codeOf,
  languages,
  openBuilder,
  said,
  showCode,
  useBuilder,
  words,
} from './builder.js';
import {snippetKinds} from '../../src/embed/snippets.js';
import {locales} from '../../src/language/locales.js';
import {allTags} from './helpers.js';

const site = useBuilder();

test('from the top to the copied code by keyboard alone', async () => {
  const page = await openBuilder(site, '', {permissions: ['clipboard-read', 'clipboard-write']});
  const focused = () =>
    page.evaluate(() => {
      const {activeElement: element} = document;
      return element?.getAttribute('name') ?? (element?.id || element?.className);
    });
  /** On to the control of this name, which must come within some steps. */
  const tabTo = async (name: string) => {
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab');
      if ((await focused()) === name) return;
    }
    expect(await focused()).toBe(name);
  };
  await tabTo('element');
  await page.keyboard.press('ArrowDown');
  await tabTo('region');
  await page.keyboard.type('Mexico');
  await tabTo('theme');
  await page.keyboard.press('ArrowRight');
  await tabTo('accent');
  await page.keyboard.type('c2185b');
  await tabTo('skip');
  expect(await page.locator(':focus').isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('code');
  await tabTo('tab-html');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('tab-react');
  await tabTo('copy');
  await page.keyboard.press('Enter');
  await said(page, words.en.code.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await codeOf(page));
  expect(copied).toContain('<WhenToSeeDoctor lang="en" region="MX" theme="light" />');
});

test('the arrow keys go through the tabs in the direction of the page, and around', async () => {
  const page = await openBuilder(site, '#page=ar');
  await page.locator('#tab-html').focus();
  const chosen = () => page.locator('[role=tab][aria-selected=true]').innerText();
  for (const [key, name] of [
    ['ArrowLeft', 'CDN'],
    ['ArrowRight', 'HTML'],
    ['ArrowRight', 'iframe'],
    ['Home', 'HTML'],
    ['End', 'iframe'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await chosen(), key).toBe(name);
    expect(await page.locator(':focus').innerText(), key).toBe(name);
  }
});

test.each(languages)('speaks the language of the browser: %s', async (language) => {
  const page = await openBuilder(site, '', {locale: language});
  const {title, lang, code} = words[language];
  expect(await page.title()).toBe(`${title} | Care Elements`);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.locator('html').getAttribute('dir')).toBe(locales[language].direction);
  expect(await page.getByLabel(lang.label, {exact: true}).inputValue()).toBe(language);
  expect(await page.getByRole('heading', {name: code.title}).isVisible()).toBe(true);
  expect(await page.locator('header [aria-current]').getAttribute('lang')).toBe(language);
});

/** The widest of what the builder shows: all choices, all messages. */
const everything =
  '#element=topic-guide&accent=ffcc00&region=US&theme=pink&reply-action=/r&reply-format=wordpress';

test.each([
  ['en', 'light'],
  ['es', 'dark'],
  ['ar', 'light'],
  ['ar', 'dark'],
] as const)('axe finds nothing in %s, %s', async (locale, colorScheme) => {
  const page = await openBuilder(site, everything, {locale, colorScheme});
  expect(await violationsOn(page)).toEqual([]);
  for (const kind of ['cdn', 'vue', 'iframe']) {
    await showCode(page, kind);
    expect(await violationsOn(page), kind).toEqual([]);
  }
  await page.locator('.copy').first().click();
  await page.locator('#field-accent').fill('purple');
  await page.locator('#field-accent').press('Tab');
  await page.locator('#problem-accent').waitFor();
  expect(await violationsOn(page), 'messages').toEqual([]);
});

test.each(languages)(
  'nothing scrolls sideways or is hard to hit at 320 px in %s',
  async (locale) => {
    const page = await openBuilder(site, everything, {locale, viewport: {width: 320, height: 640}});
    const measure = () =>
      page.evaluate(() => {
        const {scrollWidth, clientWidth} = document.documentElement;
        const small = [...document.querySelectorAll<HTMLElement>('a, button, select, input, label')]
          .map((control) => control.closest('label') ?? control)
          .filter((control) => !control.matches('.skip, .field > label:not(.check)'))
          .filter((control) => control.checkVisibility())
          .filter((control) => {
            const {width, height} = control.getBoundingClientRect();
            return width < 44 || height < 44;
          });
        return {
          sideways: scrollWidth - clientWidth,
          small: small.map((control) => `${control.localName} ${control.textContent.trim()}`),
        };
      });
    for (const tag of allTags) {
      await choose(page, tag);
      expect(await measure(), tag).toEqual({sideways: 0, small: []});
    }
    for (const kind of snippetKinds) {
      await showCode(page, kind);
      expect(await measure(), kind).toEqual({sideways: 0, small: []});
    }
  },
);

test('what is chosen can be told apart in forced colours', async () => {
  const page = await openBuilder(site, '', {forcedColors: 'active'});
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => {
        const {backgroundColor, color} = getComputedStyle(one);
        return `${color} on ${backgroundColor}`;
      });
  for (const name of ['element', 'theme']) {
    const chosen = await look(`[name=${name}]:checked + span`);
    expect(await look(`[name=${name}]:not(:checked) + span`)).not.toBe(chosen);
  }
});
