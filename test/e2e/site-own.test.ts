/** The embed builder for content of a publisher's own: a topic as JSON, and an article as HTML. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {
  builderFolder,
  codeOf,
  inPreview,
  languages,
  said,
  showCode,
  useBuilder,
  words,
} from './builder.js';
import {violationsOn} from './axe.js';
import {eventually, ownPage, publish, repository, watch} from './helpers.js';

const site = useBuilder();

const say = words.en.own;

const nosebleed = readFileSync(
  path.join(repository, 'examples/own-topic/nosebleed.en.json'),
  'utf8',
);

const editor = (page: Page) => page.locator('#own-text');

/** As somebody pastes it: a browser types a long text line by line, which takes minutes. */
async function pasteInto(page: Page, text: string): Promise<void> {
  await editor(page).evaluate((field: HTMLTextAreaElement, value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }, text);
}

async function open(mode: 'topic' | 'article', hash = '', options = {}): Promise<Page> {
  const page = await site.newPage(options);
  await page.goto(`${site.url}${builderFolder}#mode=${mode}${hash}`);
  await editor(page).waitFor();
  return page;
}

const openSample = (page: Page, name = say.sample) => page.getByRole('button', {name}).click();

/** What the check says, once it has looked at what is in the field now. */
const verdict = (page: Page, sentence: string) =>
  eventually(() => page.locator('.findings [role=status]').innerText()).toContain(sentence);

const finding = (page: Page, property: string) =>
  page.locator('.findings li').filter({hasText: property}).first();

/** Lets a page be nothing but what was copied. */
async function paste(page: Page, html: string) {
  await publish(page, site, html, {head: ''});
  await page.goto(site.url + ownPage);
}

describe('a topic of the publisher', () => {
  test('is checked, shown, and written as code that works on a page', async () => {
    const page = await open('topic', '&region=US&element=relief-steps');
    await openSample(page);
    await verdict(page, say.topic.works);
    expect(await editor(page).inputValue()).toBe(nosebleed);
    const preview = inPreview(page).locator('main > relief-steps');
    await eventually(() => preview.locator('.title').first().innerText()).toMatch(/nosebleed/i);
    const code = await codeOf(page);
    expect(code).toContain('src="/cdn/own-topic.js"');
    expect(code).toContain('topic-src="/topics/nosebleed.{lang}.json"');

    const own = await site.newPage();
    await own.route('**/topics/nosebleed.en.json', (route) =>
      route.fulfill({contentType: 'application/json', body: nosebleed}),
    );
    await paste(own, code);
    await eventually(() => own.locator('relief-steps .title').first().innerText()).toMatch(
      /nosebleed/i,
    );
    await own.getByRole('button', {name: /start/i}).first().waitFor();
  });

  test('is written for React, Vue and frames, too', async () => {
    const page = await open('topic', '&element=topic-guide');
    await openSample(page);
    await verdict(page, say.topic.works);
    await showCode(page, 'react');
    expect(await codeOf(page)).toContain("import 'care-elements/own-topic';");
    expect(await codeOf(page)).toContain('topicSrc="/topics/nosebleed.{lang}.json"');
    await showCode(page, 'vue');
    expect(await codeOf(page)).toContain("import 'care-elements/own-topic';");
    await showCode(page, 'iframe');
    expect(await codeOf(page)).toContain('/cdn/topic-frame.html?element=topic-guide');
    expect(await page.locator('.panel .note').innerText()).toContain('/cdn/topics.json');
  });

  test('that is broken says where, and goes there', async () => {
    const page = await open('topic');
    await editor(page).fill('{\n  "format": "care-topic/1.0",\n  "language": 7\n}');
    await verdict(page, say.topic.unreadable);
    expect(await page.locator('#code').count()).toBe(0);
    const row = page.locator('.findings li').filter({hasText: '/language'});
    await row.getByRole('button', {name: 'Line 3'}).click();
    const selected = await editor(page).evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected).toBe('  "language": 7');
    await editor(page).fill('{"format": ');
    await eventually(() => finding(page, 'json').count()).toBe(1);
    await verdict(page, say.topic.unreadable);
  });

  test('that is not safe can be read, and asks nothing', async () => {
    const page = await open('topic', '&element=cause-checker&region=US');
    const unsafe = JSON.parse(nosebleed) as {
      signs: {signDetails: Record<string, {action: string}>; signs: {id: string; tier: string}[]};
    };
    for (const {id, tier} of unsafe.signs.signs) {
      const details = unsafe.signs.signDetails[id];
      if (tier === 'emergency' && details) details.action = 'Get help.';
    }
    await pasteInto(page, JSON.stringify(unsafe, null, 2));
    await verdict(page, say.topic.asksNothing);
    expect(await finding(page, 'emergency-has-a-way').count()).toBe(1);
    const preview = inPreview(page).locator('main > cause-checker');
    await preview.locator('.title').first().waitFor();
    expect(await preview.locator('[data-start]').count()).toBe(0);
    await pasteInto(page, nosebleed);
    await verdict(page, say.topic.works);
    await preview.locator('[data-start]').first().waitFor();
  });

  test('is not lost to a sample or a file without a question', async () => {
    const page = await open('topic');
    await editor(page).fill('{"mine": true}');
    await openSample(page);
    await page.getByRole('button', {name: say.keep}).click();
    expect(await editor(page).inputValue()).toBe('{"mine": true}');
    const file = {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"theirs": 1}'),
    };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', {name: say.replace}).click();
    expect(await editor(page).inputValue()).toBe('{"theirs": 1}');
    expect(await page.getByText(say.replaces).count()).toBe(0);
    // Another look at our topic, and back.
    await page.getByRole('link', {name: say.modes.ours}).click();
    await page.locator('input[name=element]').first().waitFor();
    await page.getByRole('link', {name: say.modes.topic}).click();
    expect(await editor(page).inputValue()).toBe('{"theirs": 1}');
  });

  test('stays in the page: no request, storage or address holds any of it', async () => {
    const page = await site.newPage();
    const watched = watch(page);
    await page.goto(`${site.url}${builderFolder}#mode=topic`);
    await pasteInto(page, nosebleed.replaceAll('"Nosebleed"', '"Zanzibar"'));
    await verdict(page, say.topic.works);
    await inPreview(page).locator('main > *').first().waitFor();
    expect(watched.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(watched.requests.join()).not.toContain('Zanzibar');
    expect(page.url()).not.toContain('Zanzibar');
    const stored = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    expect(stored).toEqual([0, 0, '']);
  });
});

describe('an article of the publisher', () => {
  const added = / data-(?:part|tier|hold|first-look|limit)="[^"]*"/g;

  const answer = async (page: Page, question: RegExp, value: string) =>
    page.getByLabel(question).first().selectOption(value);

  test('becomes a guide with a timer and warning signs, once its publisher has answered', async () => {
    const page = await open('article', '&region=US');
    await openSample(page);
    const pasted = await editor(page).inputValue();
    const preview = inPreview(page).locator('main > topic-guide');
    await preview.locator('when-to-see-doctor, relief-steps').first().waitFor();
    // Nothing that matters was guessed.
    expect(await codeOf(page)).not.toMatch(/data-(?:tier|hold|first-look|limit)/);

    await answer(page, /Do not pinch/, 'emergency');
    await page.getByRole('button', {name: 'Use 10m'}).first().click();
    expect(await page.getByLabel(/Pinch the soft part/).inputValue()).toBe('10m');
    await answer(page, /Call 911 now if/, 'emergency');
    await answer(page, /Get checked today/, 'urgent');
    await answer(page, /Talk to a doctor soon/, 'soon');
    await preview.getByRole('button', {name: /start/i}).first().waitFor();
    const code = await codeOf(page);
    expect(code).toContain('<topic-guide wrap lang="en" region="US">');
    expect(code.replace(added, '')).toContain(pasted);

    const own = await site.newPage();
    await paste(own, code);
    await own.locator('relief-steps').getByRole('button', {name: /start/i}).first().waitFor();
    expect(await own.getByText('Our nose clinic').first().isVisible()).toBe(true);
  });

  test('can be seen as it is without scripts', async () => {
    const page = await open('article');
    await openSample(page);
    await inPreview(page).locator('main > topic-guide').waitFor();
    await page.getByRole('radio', {name: say.article.withoutScripts}).check();
    const plain = inPreview(page).locator('main > div');
    expect(await plain.locator('h1').innerText()).toContain('Nosebleed');
    expect(await inPreview(page).locator('main > topic-guide').count()).toBe(0);
  });

  test('leaves a heading that fits no part as it is, until its publisher says more', async () => {
    const page = await open('article');
    await editor(page).fill('<h2>Why me?</h2><p>Fast food</p><h3>Soup</h3><p>Hot</p>');
    const part = page.getByLabel('Why me?');
    expect(await part.inputValue()).toBe('');
    expect(await codeOf(page)).toContain('<h2 data-part="">Why me?</h2>');
    await part.selectOption('causes');
    expect(await codeOf(page)).toContain('<h2 data-part="causes">Why me?</h2>');
    await inPreview(page).locator('main cause-checker').first().waitFor();
  });

  test('with a time that does not work says so, and leaves it out', async () => {
    const page = await open('article');
    await editor(page).fill('<h2>What to do</h2><ol><li>Sit down</li></ol>');
    const field = page.getByLabel(/Sit down/);
    await field.fill('ages');
    await field.press('Tab');
    await page.getByText('“ages” is no time').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await codeOf(page)).not.toContain('data-hold');
    await field.fill('30s');
    expect(await codeOf(page)).toContain('<li data-hold="30s">Sit down</li>');
  });

  test('runs, loads and leads nowhere in the preview, and stays whole in the code', async () => {
    const hostile = `<h2>Symptoms</h2>
<script>parent.hurt = 1</script>
<img src="x" onerror="parent.hurt = 2" alt="x">
<svg onload="parent.hurt = 3"><script>parent.hurt = 4</script></svg>
<meta http-equiv="refresh" content="0; url=https://evil.example/">
<base href="https://evil.example/">
<iframe srcdoc="<script>parent.parent.hurt = 5</script>"></iframe>
<img src="https://evil.example/pixel.png" alt="y" width="1" height="1">
<p style="position: fixed; inset: 0">Itching</p><ul><li>Hot</li></ul>`;
    const page = await site.newPage();
    const asked: string[] = [];
    // The policy of the page refuses before anything is asked for.
    await page.route('https://evil.example/**', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.goto(`${site.url}${builderFolder}#mode=article`);
    await editor(page).fill(hostile);
    await inPreview(page).locator('main > topic-guide').getByText('Itching').waitFor();
    expect(await page.evaluate(() => (globalThis as {hurt?: unknown}).hurt)).toBeUndefined();
    expect(page.frames().every((frame) => frame.url().startsWith(site.url))).toBe(true);
    expect(asked).toEqual([]);
    expect((await codeOf(page)).replace(added, '')).toContain(hostile);
  });
});

test('from the field to the line of a finding by keyboard alone', async () => {
  const page = await open('topic');
  const focused = () =>
    page.evaluate(() => {
      const {activeElement: element} = document;
      return element?.id || element?.textContent.trim();
    });
  const tabTo = async (name: string) => {
    for (let step = 0; step < 40 && (await focused()) !== name; step++) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toBe(name);
  };
  await tabTo(say.sample);
  await page.keyboard.press('Enter');
  await verdict(page, say.topic.works);
  expect(await focused()).toBe('own-text');
  const line = await page.locator('.findings button').first().innerText();
  await tabTo(line);
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('own-text');
  const at = await editor(page).evaluate(
    ({value, selectionStart}: HTMLTextAreaElement) =>
      value.slice(0, selectionStart).split('\n').length,
  );
  expect(line).toBe(`Line ${at}`);
});

test.each([
  ['en', 'light', 'topic'],
  ['ar', 'dark', 'topic'],
  ['es', 'dark', 'article'],
  ['ar', 'light', 'article'],
] as const)('axe finds nothing in %s, %s: %s', async (locale, colorScheme, mode) => {
  const page = await open(mode, `&page=${locale}&region=US`, {colorScheme});
  expect(await violationsOn(page), 'empty').toEqual([]);
  const text = words[locale].own;
  await openSample(page, text.sample);
  if (mode === 'topic') await verdict(page, text.topic.works);
  else await page.locator('.questions select').first().waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await editor(page).fill('<h2>What to do</h2><ol><li>Sit down</li></ol>');
  await openSample(page, text.sample);
  await page.getByRole('button', {name: text.keep}).waitFor();
  expect(await violationsOn(page), 'question').toEqual([]);
});

test.each(
  languages.flatMap((locale) => [[locale, 'topic'] as const, [locale, 'article'] as const]),
)('nothing scrolls sideways or is hard to hit at 320 px in %s: %s', async (locale, mode) => {
  const viewport = {width: 320, height: 640};
  const page = await open(mode, `&page=${locale}&region=US`, {viewport});
  const text = words[locale].own;
  await openSample(page, text.sample);
  if (mode === 'topic') await verdict(page, text.topic.works);
  else await page.locator('.parts select').first().waitFor();
  const measured = await page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    const small = [...document.querySelectorAll<HTMLElement>('a, button, select, input')]
      .map((control) => control.closest('label') ?? control)
      .filter((control) => !control.matches('.skip') && control.checkVisibility())
      .filter((control) => {
        const {width, height} = control.getBoundingClientRect();
        return width < 44 || height < 44;
      });
    return {
      sideways: scrollWidth - clientWidth,
      small: small.map((control) => `${control.localName} ${control.textContent.trim()}`),
    };
  });
  expect(measured).toEqual({sideways: 0, small: []});
});

test('what is copied is what shows', async () => {
  const page = await open('article', '', {permissions: ['clipboard-read', 'clipboard-write']});
  await editor(page).fill('<h2>Symptoms</h2>\n<ul><li>"Hot" &amp; <b>cold</b></li></ul>');
  await page.locator('.copy').first().click();
  await said(page, words.en.code.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await codeOf(page));
});
