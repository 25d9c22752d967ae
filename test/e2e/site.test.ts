/** The embed builder: what is chosen shows in the preview, the code and the address. */
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {datedFacts} from '../../src/region/details.js';
import {
  choose,
  codeOf,
  goToBuilder,
  inPreview,
  openBuilder,
  previewed,
  previewShows,
  showCode,
  startTagOf,
  useBuilder,
  words,
} from './builder.js';
import {eventually, watch} from './helpers.js';

const site = useBuilder();

const say = words.en;

describe('what is chosen', () => {
  test('shows in the preview and in the code', async () => {
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
      'sections="relief warning-signs causes symptoms overview summary reply"',
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
    await page.locator('input[value=picture-guide]:checked').waitFor();
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

describe('a link that says where replies go', () => {
  const text = say.linked;
  const evil =
    '#element=reader-reply&lang=en&region=JP&format=form&action=' +
    encodeURIComponent('https://evil.example/{{x}}');
  const address = 'https://evil.example/%7B%7Bx%7D%7D';
  const notices = (page: Page) => page.getByText('your readers’ replies would go to evil.example');

  test('is told at the field and above the code, which leaves the address out until it is used', async () => {
    const page = await openBuilder(site, evil);
    expect(await notices(page).count()).toBe(2);
    const field = page.getByLabel(say.attributes.action.label);
    expect(await field.inputValue()).toBe(address);
    const described = (await field.getAttribute('aria-describedby')) ?? '';
    expect(described).toContain('notice-action');
    const box = page.getByRole('group', {name: text.title});
    expect(await box.innerText()).toContain('Region: Japan. Readers are told to call 119.');
    for (const kind of ['html', 'cdn', 'react', 'vue', 'wordpress', 'iframe']) {
      await showCode(page, kind);
      const whole = await page.locator('#panel').innerText();
      expect(whole.replace(await box.innerText(), '')).not.toContain('evil.example');
    }
    await showCode(page, 'html');
    expect(await startTagOf(page, 'reader-reply')).toBe('<reader-reply lang="en" region="JP">');

    await page.getByRole('link', {name: 'Español'}).click();
    await page.getByRole('heading', {name: words.es.linked.title}).waitFor();
    await page.goBack();
    await box.waitFor();
    await box.getByRole('button', {name: text.use}).click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('code');
    expect(await notices(page).count()).toBe(0);
    expect(await startTagOf(page, 'reader-reply')).toContain(`action="${address}" format="form"`);
    await page.getByRole('link', {name: 'Español'}).click();
    await page.getByRole('heading', {name: words.es.title}).waitFor();
    expect(await startTagOf(page, 'reader-reply')).toContain(`action="${address}"`);
  });

  test('can be taken back, or replaced by what the publisher types', async () => {
    const page = await openBuilder(site, evil);
    await page.locator('form').getByRole('button', {name: text.remove}).click();
    expect(await page.locator(':focus').getAttribute('name')).toBe('action');
    expect(await notices(page).count()).toBe(0);
    expect(page.url()).not.toContain('evil');

    await page.goto('about:blank');
    await goToBuilder(page, site, evil.replace('reader-reply', 'topic-guide&reply-action=/evil'));
    const field = page.getByLabel(say.attributes['reply-action'].label);
    await page.getByText(`replies would go to ${text.ownSite}`).first().waitFor();
    await field.fill('//site.example/a b');
    await field.press('Tab');
    expect(await field.inputValue()).toBe('https://site.example/a%20b');
    expect(await page.getByText(text.leftOut).count()).toBe(0);
    expect(await startTagOf(page, 'topic-guide')).toContain(
      'reply-action="https://site.example/a%20b"',
    );
  });

  test('is refused in words where it is no address, and shows what it hides', async () => {
    const page = await openBuilder(
      site,
      `#element=reader-reply&lang=en&action=${encodeURIComponent('https://a.example@\u202eevil.example/')}`,
    );
    expect(await page.getByRole('alert').innerText()).toContain(
      '“https://a.example@\\u{202e}evil.example/”',
    );
    const field = page.getByLabel(say.attributes.action.label);
    await field.fill('https://site.example@evil.example/');
    await field.press('Tab');
    expect(await page.locator('#problem-action').innerText()).toContain('no “@” before the site');
    expect(await startTagOf(page, 'reader-reply')).toBe('<reader-reply lang="en">');
  });
});

test.each([
  ['says nothing 91', 91, 0],
  ['warns 89', 89, 1],
] as const)('the builder %s days before a number of the region is due', async (_, days, count) => {
  const due = datedFacts('JP')
    .map(({date}) => date)
    .filter(Boolean)
    .sort()[0];
  const page = await site.newPage();
  await page.clock.setFixedTime(Date.parse(due ?? '') - days * 86_400_000);
  await goToBuilder(page, site, '#element=cause-checker&lang=en&region=JP');
  expect(await page.getByText(say.numbers.due).count()).toBe(count);
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
