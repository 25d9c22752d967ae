/** The page for an iframe, in the page of a publisher. */
import type {BrowserContextOptions, FrameLocator, Locator, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {eventually, ownPage, store, useSite, watch} from './helpers.js';
import {goThroughChecker, headingOf, startChecker, startTimer, words} from './reader.js';

const site = useSite();
const cdnSite = useSite('a b/deep');

const phone: BrowserContextOptions = {
  viewport: {width: 390, height: 800},
  isMobile: true,
  hasTouch: true,
};

const addressOf = (query: string, base: string) => `${base}cdn/frame.html?${query}`;

/** A long page of a publisher with a frame in it. */
const around = (src: string, script: string) => `
  <p>${'Before it. '.repeat(200)}</p>
  <iframe data-care-frame src="${src.replaceAll('&', '&amp;')}" title="Care" width="100%" height="640"></iframe>
  <button>After it</button>
  <p>${'After it. '.repeat(400)}</p>
  ${script && `<script src="${script}" defer></script>`}`;

interface Hosted {
  readonly page: Page;
  readonly frame: FrameLocator;
  readonly seen: ReturnType<typeof watch>;
}

interface HostOptions {
  readonly script?: boolean;
  /** Whether a script that moves the focus in a frame scrolls the page around it. */
  readonly scrolls?: boolean;
  readonly options?: BrowserContextOptions;
}

/** Where a host can have the frame from: its own server, another port of it, another site. */
const places = {
  'the same origin': () => site.url,
  'another origin': () => cdnSite.url,
  'another site': () => cdnSite.url.replace('127.0.0.1', 'localhost'),
};

const eachPlace = Object.keys(places) as readonly (keyof typeof places)[];

async function openHosted(
  place: keyof typeof places,
  query: string,
  {script = true, scrolls = true, options}: HostOptions = {},
): Promise<Hosted> {
  const base = places[place]();
  const host = script ? `${base}cdn/frame-host.js` : '';
  await store(site, around(addressOf(query, base), host), {head: ''});
  const page = await site.newPage(options);
  const seen = watch(page);
  if (!scrolls) {
    await page.addInitScript(() => {
      const {focus} = HTMLElement.prototype;
      HTMLElement.prototype.focus = function () {
        Reflect.apply(focus, this, [{preventScroll: true}]);
      };
    });
  }
  await page.goto(site.url + ownPage);
  const frame = page.frameLocator('iframe');
  await frame.locator('.title').first().waitFor();
  return {page, frame, seen};
}

const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);

const contentHeight = (frame: FrameLocator) =>
  frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

async function expectFit({page, frame}: Hosted) {
  await eventually(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0);
}

describe('in the page of a publisher', () => {
  test.each(eachPlace)(
    'from %s: is as high as its content, before and after Start',
    async (place) => {
      const hosted = await openHosted(place, 'element=cause-checker&lang=ar');
      await expectFit(hosted);
      const first = await heightOf(hosted.page);
      expect(first).toBeGreaterThan(700);
      await startChecker(hosted.frame.locator('cause-checker'), {language: 'ar'});
      await expectFit(hosted);
      expect(await heightOf(hosted.page)).not.toBe(first);
      expect(hosted.seen.console).toEqual([]);
      expect(hosted.seen.errors).toEqual([]);
    },
  );

  test('follows the width of the page, and a script that comes late', async () => {
    const hosted = await openHosted('another site', 'element=topic-overview&lang=es', {
      script: false,
    });
    expect(await heightOf(hosted.page)).toBe(640);
    await hosted.page.addScriptTag({url: `${places['another site']()}cdn/frame-host.js`});
    await expectFit(hosted);
    const wide = await heightOf(hosted.page);
    await hosted.page.setViewportSize({width: 360, height: 700});
    // A browser need not lay out a frame of another site before a reader comes to it.
    await hosted.page.locator('iframe').scrollIntoViewIfNeeded();
    await eventually(() => heightOf(hosted.page)).toBeGreaterThan(wide);
    await expectFit(hosted);
  });

  test('without the script: keeps its height and scrolls inside', async () => {
    const {page, frame, seen} = await openHosted('another site', 'element=topic-guide&lang=en', {
      script: false,
    });
    const footer = frame.locator('[part=footer]').last();
    await footer.scrollIntoViewIfNeeded();
    expect(await frame.locator('html').evaluate(() => scrollY)).toBeGreaterThan(1000);
    expect(await heightOf(page)).toBe(640);
    expect(seen.console).toEqual([]);
  });

  test.each([
    ['the same origin', true],
    ['another site', true],
    ['another site', false],
  ] as const)(
    'from %s, on a phone whose browser scrolls the page for the focus (%s): each new step is in view',
    async (place, scrolls) => {
      const {page, frame} = await openHosted(place, 'element=cause-checker&lang=en', {
        options: phone,
        scrolls,
      });
      const checker = frame.locator('cause-checker');
      const inView = async () => {
        const box = await checker.locator('.title, .action').first().boundingBox();
        return box !== null && box.y >= 0 && box.y + box.height <= 800;
      };
      const arrived = () => eventually(inView).toBe(true);
      const hands = {
        choose: (option: Locator) => option.check(),
        press: (button: Locator) => button.click(),
        arrived,
      };
      await startChecker(checker, {hands});
      await goThroughChecker(checker, 'soon', {hands});
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    },
  );

  test('on a phone: the timer over the whole frame fits a screen, and gives the room back', async () => {
    const hosted = await openHosted('another site', 'element=relief-steps&lang=en', {
      options: phone,
    });
    const {page, frame} = hosted;
    // A browser need not lay out a frame of another site before a reader comes to it.
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expectFit(hosted);
    const before = await heightOf(page);
    const relief = frame.locator('relief-steps');
    await startTimer(relief);
    await relief.locator('dialog .instruction').waitFor();
    await eventually(() => heightOf(page)).toBeLessThan(801);
    await relief.getByRole('button', {name: words.en.relief.flowText.stop, exact: true}).click();
    await headingOf(relief, words.en.opening).waitFor();
    await eventually(() => heightOf(page)).toBe(before);
    await expectFit(hosted);
  });

  test('can be entered and left with Tab', async () => {
    const {page, frame} = await openHosted('another site', 'element=when-to-see-doctor&lang=en');
    const active = () => page.evaluate(() => document.activeElement?.localName);
    await page.keyboard.press('Tab');
    expect(await active()).toBe('iframe');
    await frame.locator('when-to-see-doctor:focus-within').waitFor();
    for (let presses = 0; presses < 20 && (await active()) === 'iframe'; presses++) {
      await page.keyboard.press('Tab');
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('After it');
    await page.keyboard.press('Shift+Tab');
    expect(await active()).toBe('iframe');
  });
});

describe('the script of the page around frames', () => {
  const query = 'element=topic-overview&lang=en';

  test('believes only the frame, and only a height', async () => {
    const hosted = await openHosted('another site', query);
    await expectFit(hosted);
    const {page, frame, seen} = hosted;
    const height = await heightOf(page);
    const allHeard = page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('message', ({data}) => data === 'done' && resolve(data));
        }),
    );
    // From the page itself, and from another frame in it.
    await page.evaluate(async () => {
      for (const wrong of [5, 5000]) {
        window.postMessage({type: 'care-elements:height', height: wrong}, '*');
      }
      const other = document.createElement('iframe');
      other.srcdoc = `<script>parent.postMessage({type:'care-elements:height',height:5},'*')</script>`;
      const loaded = new Promise((resolve) => (other.onload = resolve));
      document.body.append(other);
      await loaded;
      other.remove();
    });
    // From the frame, but no height.
    await frame.locator('html').evaluate(() => {
      const lengths = [-1, NaN, Infinity, '900', null, {}, 1e9];
      const wrong: unknown[] = [null, 'x', 7, {}, {type: 'care-elements:height'}];
      for (const length of lengths) {
        wrong.push({type: 'care-elements:height', height: length});
        wrong.push({type: 'care-elements:step', top: length});
      }
      for (const message of wrong) parent.postMessage(message, '*');
      parent.postMessage('done', '*');
    });
    await allHeard;
    expect(await heightOf(page)).toBe(height);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(seen.errors).toEqual([]);
  });

  test('does not believe a page that has replaced the frame', async () => {
    const hosted = await openHosted('another site', query);
    await expectFit(hosted);
    const {page} = hosted;
    const height = await heightOf(page);
    // The same window, gone to another origin, while `src` still names ours.
    await page.route(`${site.url}own/taken.html`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<script>parent.postMessage({type:'care-elements:height',height:5},'*');parent.postMessage('done','*')</script>`,
      }),
    );
    const done = page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('message', ({data}) => data === 'done' && resolve(data));
        }),
    );
    await page.evaluate((url) => {
      const [inner] = Array.from({length: window.length}, (_, at) => window[at]);
      if (inner) inner.location.href = url;
    }, `${site.url}own/taken.html`);
    await done;
    expect(await heightOf(page)).toBe(height);
  });

  test.each([
    ['whose address redirects to another host', true, ''],
    ['in a sandbox, without an origin', false, 'sandbox="allow-scripts"'],
  ])('fits a frame %s', async (_, redirects, sandbox) => {
    const base = places['another site']();
    const src = redirects ? `${site.url}moved/` : addressOf(query, base);
    const markup = around(src, `${base}cdn/frame-host.js`);
    await store(site, markup.replace('<iframe', `<iframe ${sandbox}`), {head: ''});
    const page = await site.newPage();
    await page.route(`${site.url}moved/**`, (route) =>
      route.fulfill({status: 302, headers: {location: addressOf(query, base)}}),
    );
    await page.goto(site.url + ownPage);
    const frame = page.frameLocator('iframe');
    await frame.locator('.title').first().waitFor();
    await expectFit({page, frame, seen: watch(page)});
    expect(await heightOf(page)).toBeGreaterThan(700);
  });

  test('hears of heights and steps, and of nothing that a reader chose', async () => {
    const {page, frame} = await openHosted('another site', 'element=cause-checker&lang=en');
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, {said});
      addEventListener('message', ({data}) => said.push(JSON.stringify(data)));
    });
    const checker = frame.locator('cause-checker');
    const said = () => page.evaluate(() => (window as unknown as {said: string[]}).said);
    await startChecker(checker);
    await eventually(async () => (await said()).at(-1)).toContain('step');
    const before = await said();
    for (const option of await checker.getByRole('radio').all()) await option.check();
    expect(await said()).toEqual(before);
    await goThroughChecker(checker, 'urgent');
    await checker.locator('.visit > summary').click();
    await checker.locator('textarea').first().fill('Zyx-9 tablets');
    const all = await said();
    expect(all.length).toBeGreaterThan(before.length);
    for (const message of all) {
      expect(message).toMatch(/^\{"type":"care-elements:(?:height","height|step","top)":\d+\}$/);
    }
  });
});

describe('on paper', () => {
  /** As a browser does before it lays out the pages. */
  const beforePrint = async ({page, frame}: Hosted) => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await frame.locator('html').evaluate(() => dispatchEvent(new Event('beforeprint')));
  };

  const openRows = (frame: FrameLocator) => frame.locator('details[part=cause][open]').count();

  test('a frame of the same origin opens all rows, and has the height for them', async () => {
    const hosted = await openHosted('the same origin', 'element=cause-checker&lang=en');
    await expectFit(hosted);
    const {page, frame} = hosted;
    const height = await heightOf(page);
    // As the browser finds it when a script of the page prints.
    const onPaper = await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
      const {contentWindow, contentDocument} = element;
      const seen = {open: 0, missing: 0};
      contentWindow!.addEventListener('beforeprint', () => {
        const checker = contentDocument!.querySelector('cause-checker');
        seen.open = checker!.shadowRoot!.querySelectorAll('details[part=cause][open]').length;
        const {height} = contentDocument!.documentElement.getBoundingClientRect();
        seen.missing = Math.max(0, Math.ceil(height) - element.clientHeight);
      });
      print();
      return seen;
    });
    expect(onPaper).toEqual({open: 14, missing: 0});
    await eventually(() => heightOf(page)).toBe(height);
    await eventually(() => openRows(frame)).toBe(0);
  });

  test('a frame of another site prints as it is read, whole', async () => {
    const hosted = await openHosted('another site', 'element=cause-checker&lang=en');
    await expectFit(hosted);
    const {page, frame} = hosted;
    const height = await heightOf(page);
    await beforePrint(hosted);
    expect(await openRows(frame)).toBe(0);
    // A page of paper is narrower than this window.
    expect(await heightOf(page)).toBeGreaterThan(height);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await heightOf(page)).toBe(height);
  });

  test('a frame is as high with the script pasted twice, and keeps its own smallest height', async () => {
    const hosted = await openHosted('another site', 'element=cause-checker&lang=en');
    await expectFit(hosted);
    const {page} = hosted;
    const minHeight = () => page.locator('iframe').evaluate(({style}) => style.minHeight);
    await page.locator('iframe').evaluate(({style}) => (style.minHeight = '300px'));
    await beforePrint(hosted);
    const height = await heightOf(page);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.addScriptTag({url: `${places['another site']()}cdn/frame-host.js?again`});
    await beforePrint(hosted);
    expect(await heightOf(page)).toBe(height);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await minHeight()).toBe('300px');
  });
});

test('the example page has two frames as high as their content, and says nothing', async () => {
  const page = await site.newPage();
  const seen = watch(page);
  await page.goto(`${site.url}examples/blog/frame.html`);
  for (const at of [0, 1]) {
    const element = page.locator('iframe').nth(at);
    await element.scrollIntoViewIfNeeded();
    const frame = element.contentFrame();
    await frame.locator('.title').first().waitFor();
    await eventually(
      async () =>
        (await element.evaluate((one) => one.clientHeight)) - (await contentHeight(frame)),
    ).toBe(0);
    expect(await frame.locator('html').evaluate(() => document.title)).toBe(
      await element.getAttribute('title'),
    );
  }
  expect(seen.console).toEqual([]);
  expect(seen.errors).toEqual([]);
  expect(seen.failed).toEqual([]);
});
