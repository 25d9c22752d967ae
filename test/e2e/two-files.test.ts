/** An element and its words in one file: what a page asks for, and when. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {
  eventually,
  holdBack,
  inner,
  ownPage,
  publish,
  relativeTo,
  rendered,
  repository,
  useSite,
  warningsOf,
  watch,
  type Watch,
} from './helpers.js';
import {startSigns} from './reader.js';

const {files} = JSON.parse(await readFile(path.join(repository, 'cdn/integrity.json'), 'utf8')) as {
  readonly files: Readonly<Record<string, string>>;
};

const site = useSite();

/** `integrity` of a file of the inner folder. */
const hashOf = (name: string) =>
  `integrity="${files[`${inner}${name}`.replace('cdn/', '')]}" crossorigin="anonymous"`;

const core = `<link rel="modulepreload" href="../${inner}core.js" ${hashOf('core.js')}>`;

const script = (name: string) =>
  `<script type="module" src="../${inner}${name}" ${hashOf(name)}></script>`;

const loader = '<script type="module" src="../cdn/care-elements.js"></script>';

const signs = '<when-to-see-doctor><p>Call for help</p></when-to-see-doctor>';

async function open(head: string, body: string, lang = 'en') {
  const page = await site.newPage();
  const seen = watch(page);
  await publish(page, site, body, {head, lang});
  return {page, seen};
}

const scriptsOf = ({requests}: Watch) =>
  relativeTo(site, requests)
    .filter((file) => file.startsWith('cdn/'))
    .map((file) => file.replace(inner, ''))
    .sort();

test.each(['en', 'es', 'ar'])(
  'two requests, both of which the page makes itself: %s',
  async (lang) => {
    const {page, seen} = await open(core + script(`when-to-see-doctor.${lang}.js`), signs, lang);
    const held = await holdBack(page, /\/cdn\//);
    await page.goto(site.url + ownPage, {waitUntil: 'commit'});
    await eventually(() => held.asked.length).toBe(2);
    await held.open();
    await rendered(page);
    await eventually(() => seen.pending).toBe(0);
    expect(scriptsOf(seen)).toEqual(['core.js', `when-to-see-doctor.${lang}.js`]);
    expect(seen.console).toEqual([]);
    expect(await page.locator('when-to-see-doctor .base').getAttribute('lang')).toBe(lang);
  },
);

test('the shared code once for two elements', async () => {
  const head = core + script('when-to-see-doctor.en.js') + script('cause-checker.en.js');
  const {page, seen} = await open(head, `${signs}<cause-checker></cause-checker>`);
  await page.goto(site.url + ownPage);
  await rendered(page);
  await eventually(() => seen.pending).toBe(0);
  expect(scriptsOf(seen)).toEqual(['cause-checker.en.js', 'core.js', 'when-to-see-doctor.en.js']);
  expect(seen.console).toEqual([]);
});

test('in another language than the file has, the words come as for the element alone', async () => {
  const {page, seen} = await open(core + script('when-to-see-doctor.en.js'), signs, 'es');
  await page.goto(site.url + ownPage);
  await rendered(page);
  expect(scriptsOf(seen)).toEqual([
    'core.js',
    'when-to-see-doctor.en.js',
    'words/es/leg-cramps/when-to-see-doctor.js',
  ]);
  expect(await page.locator('when-to-see-doctor .base').getAttribute('lang')).toBe('es');
  expect(seen.console).toEqual([]);
});

test('Start loads its part', async () => {
  const {page, seen} = await open(core + script('when-to-see-doctor.en.js'), signs);
  await page.goto(site.url + ownPage);
  await rendered(page);
  await startSigns(page.locator('when-to-see-doctor'));
  expect(scriptsOf(seen)).toContain('signs-flow.js');
  expect(seen.console).toEqual([]);
});

describe('next to other files', () => {
  const bundle = script('when-to-see-doctor.en.js');

  test.each([
    ['before the loader', core + bundle + loader],
    ['after the loader', loader + core + bundle],
    ['of another language', core + bundle + script('when-to-see-doctor.es.js')],
    [
      'with everything in one language',
      `${core}${bundle}<script type="module" src="../cdn/en.js"></script>`,
    ],
  ])('%s, the element is defined once, and nothing is said', async (_, head) => {
    const {page, seen} = await open(head, `${signs}<symptom-guide></symptom-guide>`);
    await page.goto(site.url + ownPage);
    await page.locator('when-to-see-doctor .title').waitFor();
    await eventually(() => seen.pending).toBe(0);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
});

describe('pinned', () => {
  const pin = `<script type="importmap">{"integrity": {
    "../${inner}core.js": "${files[`${inner}core.js`.replace('cdn/', '')]}"
  }}</script>`;
  const head = pin + core + script('when-to-see-doctor.en.js');

  test('it runs', async () => {
    const {page, seen} = await open(head, signs);
    await page.goto(site.url + ownPage);
    await rendered(page);
    expect(seen.console).toEqual([]);
  });

  // Without the import map, a browser asks for shared code again that does not fit, and takes it as it is.
  test.each(['core.js', 'when-to-see-doctor.en.js'])(
    'the fallback stays where somebody changed %s',
    async (name) => {
      const {page, seen} = await open(head, signs);
      await page.route(site.url + inner + name, async (route) => {
        const response = await route.fetch();
        await route.fulfill({response, body: `${await response.text()};window.changed = true;`});
      });
      await page.goto(site.url + ownPage);
      await eventually(() => seen.pending).toBe(0);
      await page.getByText('Call for help').waitFor();
      expect(await page.locator('when-to-see-doctor .title').count()).toBe(0);
      expect(await page.evaluate(() => 'changed' in window)).toBe(false);
      expect(warningsOf(seen)).toEqual([]);
      expect(seen.errors).toEqual([]);
    },
  );
});
