/** What the script tag finds on a page, however it is written and whatever the page does. */
import {describe, expect, test} from 'vitest';
import {
  eventually,
  inner,
  ownPage,
  publish,
  relativeTo,
  rendered,
  useSite,
  warningsOf,
  watch,
} from './helpers.js';

const site = useSite();

const module = '<script type="module" src="../cdn/care-elements.js"></script>';
const classic = '<script src="../cdn/care-elements.js"></script>';

const signs = '<when-to-see-doctor><p>Call for help</p></when-to-see-doctor>';

async function open(head: string, body: string, lang = 'en') {
  const page = await site.newPage();
  const seen = watch(page);
  await publish(page, site, body, {head, lang});
  await page.goto(site.url + ownPage);
  return {page, seen};
}

describe('as a classic script', () => {
  test.each([
    ['before the elements', classic],
    ['deferred', classic.replace('src', 'defer src')],
    ['twice, as a page does with each part that it pastes', classic + classic],
  ])('%s, it runs and leaves no name behind', async (_, head) => {
    const {page, seen} = await open(head, signs);
    await rendered(page);
    const names = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name));
    });
    expect(names.filter((name) => /^[a-z]{1,2}$/i.test(name))).toEqual([]);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('it leaves names such as "e" to the page', async () => {
    const {page, seen} = await open(`<script>const e = 1, t = 2;</script>${classic}`, signs);
    await rendered(page);
    expect(seen.errors).toEqual([]);
  });
});

describe('what comes later', () => {
  test('is found alone, and within what is added', async () => {
    const {page, seen} = await open(module, '<main></main>');
    await page.evaluate(() => {
      const alone = document.createElement('symptom-guide');
      const around = document.createElement('section');
      around.innerHTML = '<div><medicine-guide></medicine-guide></div>';
      document.querySelector('main')?.append('A text', alone, around);
    });
    await page.locator('symptom-guide .title').waitFor();
    await page.locator('medicine-guide .title').waitFor();
    expect(seen.console).toEqual([]);
  });

  test('makes it look at nothing else', async () => {
    const page = await site.newPage();
    await page.addInitScript(() => {
      const counts = {looks: 0};
      Object.assign(window, {counts});
      const {createTreeWalker} = Document.prototype as {
        createTreeWalker: (this: Document, root: Node, show?: number) => TreeWalker;
      };
      Document.prototype.createTreeWalker = function (root: Node, show?: number) {
        if (root === document) counts.looks++;
        return createTreeWalker.call(this, root, show);
      };
    });
    await publish(page, site, signs, {head: module});
    await page.goto(site.url + ownPage);
    await rendered(page);
    const looks = () =>
      page.evaluate(async () => {
        document.body.append(document.createElement('p'));
        await new Promise((resolve) => setTimeout(resolve));
        return (window as unknown as {counts: {looks: number}}).counts.looks;
      });
    expect(await looks()).toBe(1);
  });

  test('in a page with an image called "createTreeWalker", it finds elements', async () => {
    const {page, seen} = await open(module, `<img name="createTreeWalker" alt="">${signs}`);
    await rendered(page);
    expect(seen.errors).toEqual([]);
  });
});

describe('in shadow roots', () => {
  /** A component of the page that shows `inside`, once it is defined. */
  const component = (tag: string, inside: string) =>
    `customElements.define('${tag}', class extends HTMLElement {
      connectedCallback() { this.attachShadow({mode: 'open'}).innerHTML = ${JSON.stringify(inside)}; }
    });`;
  const defining = (...components: string[]) =>
    `<script type="module">${components.join('\n')}</script>`;

  test.each([
    ['of a component', `<x-card></x-card>${defining(component('x-card', `<div>${signs}</div>`))}`],
    [
      'of a component in another one',
      `<x-page></x-page>${defining(
        component('x-page', '<x-card></x-card>'),
        component('x-card', signs),
      )}`,
    ],
    ['written as HTML', `<div><template shadowrootmode="open">${signs}</template></div>`],
    [
      'of a component that is defined before',
      defining(
        component('x-card', signs),
        "document.body.append(document.createElement('x-card'));",
      ),
    ],
    [
      'of an element that is added with its root',
      `<script type="module">
        const host = document.createElement('section');
        host.attachShadow({mode: 'open'});
        document.body.append(host);
        setTimeout(() => host.shadowRoot.append(document.createElement('when-to-see-doctor')), 100);
      </script>`,
    ],
  ])('%s, it finds elements', async (_, body) => {
    const {page, seen} = await open(module, body);
    await page.locator('when-to-see-doctor .title').waitFor();
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('it asks for words in the language of the page', async () => {
    const body = `<div><template shadowrootmode="open">${signs}</template></div>`;
    const {page, seen} = await open(module, body, 'es');
    await page.locator('when-to-see-doctor .title').waitFor();
    const words = relativeTo(site, seen.requests).filter((file) => file.includes('/words/'));
    expect(words).toEqual([`${inner}words/es/leg-cramps/when-to-see-doctor.js`]);
  });

  test('it leaves the elements within the guide to the guide', async () => {
    const {page, seen} = await open(module, '<topic-guide></topic-guide>');
    await rendered(page);
    await eventually(() => seen.pending).toBe(0);
    const files = relativeTo(site, seen.requests).filter((file) => file.endsWith('.js'));
    expect(files).toContain(`${inner}topic-guide.js`);
    expect(files).not.toContain(`${inner}cause-checker.js`);
  });

  test('it finds those outside, too, as a classic script', async () => {
    const {page} = await open(module.replace('type="module"', 'defer'), signs);
    await rendered(page);
  });
});

test('an article that is wrapped has an end, and asks for no words of ours', async () => {
  const own = module.replace('care-elements.js', 'own-topic.js');
  const article = '<h1>Hiccups</h1><h2>Symptoms</h2><ul><li>A sound</li></ul><footer>A</footer>';
  const {page, seen} = await open(own, `<topic-guide wrap lang="en">${article}</topic-guide>`);
  await page.locator('symptom-guide li').waitFor();
  await eventually(() => seen.pending).toBe(0);
  expect(seen.console).toEqual([]);
  const files = relativeTo(site, seen.requests);
  expect(files.filter((file) => /words\/.*topic-guide/.test(file))).toEqual([]);
});

test.each(['topicData', 'topicSrc'])(
  'a topic that a page sets as %s before its element is defined shows, and none of ours',
  async (name) => {
    const {page, seen} = await open('', '<div></div>');
    await page.evaluate(
      async ([property, file, loader]) => {
        const element = document.createElement('topic-overview');
        const address = new URL(file, document.baseURI).href;
        const data: unknown = await (await fetch(address)).json();
        Object.assign(element, {[property]: property === 'topicData' ? data : address});
        document.body.append(element);
        const script = document.createElement('script');
        script.type = 'module';
        script.src = loader;
        document.head.append(script);
      },
      [name, '../examples/own-topic/nosebleed.en.json', '../cdn/own-topic.js'] as const,
    );
    await eventually(() => page.locator('topic-overview .title').first().innerText()).toMatch(
      /nosebleed/i,
    );
    expect(await page.locator('topic-overview').innerText()).not.toMatch(/cramp/i);
    expect(seen.errors).toEqual([]);
  },
);

describe('a tag that closes itself, which HTML does not know', () => {
  const warning = '<when-to-see-doctor> has no end tag';

  test.each([
    ['another element', '<when-to-see-doctor /><p>More</p><relief-steps></relief-steps>'],
    ['the end of the page', '<when-to-see-doctor /><p>More</p><footer>Imprint</footer>'],
    [
      'a script of the page',
      '<when-to-see-doctor /><p>More</p><script src="data:text/javascript,"></script>',
    ],
    ['the rest twice', '<when-to-see-doctor /><when-to-see-doctor /><h1>More</h1>'],
  ])('is named, once, where it swallowed %s', async (_, body) => {
    const {page, seen} = await open(module, body);
    await page.locator('when-to-see-doctor .title').first().waitFor();
    await eventually(() => warningsOf(seen)).toEqual([warning]);
  });

  test('is not what a tag with content looks like', async () => {
    const content =
      '<h2>Signs</h2><p>Call</p><ul><li>Pain</li></ul><nav>A</nav><script type="application/ld+json">{}</script>';
    const body = `<when-to-see-doctor>${content}</when-to-see-doctor><footer></footer>${signs}`;
    const {page, seen} = await open(module, body);
    await rendered(page);
    await eventually(() => seen.pending).toBe(0);
    expect(seen.console).toEqual([]);
  });
});
