/** Everything for one language in one file, with one hash. */
import {readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {
  allTags,
  eventually,
  builtFile,
  fromNetwork,
  inner,
  ownPage,
  publish,
  relativeTo,
  rendered,
  store,
  useSite,
  warningsOf,
  watch,
  type Site,
} from './helpers.js';
import {
  elementsOn,
  goThroughChecker,
  headingOf,
  languages,
  startChecker,
  startSigns,
  startTimer,
  words,
  type Language,
} from './reader.js';

const {files} = JSON.parse(await readFile(builtFile('cdn/integrity.json'), 'utf8')) as {
  readonly files: Readonly<Record<string, string>>;
};

const scriptOf = (file: string, place = '../cdn/') =>
  `<script type="module" src="${place}${file}" integrity="${files[file] ?? ''}" crossorigin="anonymous"></script>`;

const everyElement = allTags.map((tag) => `<${tag} action="/reply">Fallback</${tag}>`).join('\n');

async function open(
  site: Site,
  body: string,
  {lang = 'en', head = scriptOf(`${lang}.js`)}: {lang?: string; head?: string} = {},
) {
  const page = await site.newPage();
  const seen = watch(page);
  await publish(page, site, body, {lang, head});
  await page.goto(site.url + ownPage);
  const loaded = () =>
    relativeTo(site, fromNetwork(seen.requests)).filter((url) => url !== ownPage);
  return {page, seen, loaded};
}

describe('the file of one language', () => {
  const site = useSite();

  test.each(languages)('shows all elements in "%s" with one request', async (lang) => {
    const {page, seen, loaded} = await open(site, everyElement, {lang});
    await rendered(page);
    for (const tag of allTags) {
      const base = page.locator(`body > ${tag} .base`).first();
      expect(await base.getAttribute('lang'), tag).toBe(lang);
    }
    expect(loaded()).toEqual([`cdn/${lang}.js`]);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test.each(languages)('runs what follows Start, and the sources, in "%s"', async (language) => {
    const {page, seen, loaded} = await open(
      site,
      '<relief-steps></relief-steps><when-to-see-doctor></when-to-see-doctor><cause-checker></cause-checker>',
      {lang: language},
    );
    await rendered(page);
    const {checker, signs, relief} = elementsOn(page);
    await startChecker(checker, {language});
    await goThroughChecker(checker, 'soon', {language});
    await startSigns(signs, {language});
    await startTimer(relief, {language});
    const sources = checker.locator('[part=footer] .sources');
    await sources.locator('summary').click();
    await sources.locator('li a').first().waitFor();
    expect(loaded()).toEqual([`cdn/${language}.js`]);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('shows an element that a script adds later', async () => {
    const {page, seen} = await open(site, '<main></main>');
    await page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('cause-checker'));
    });
    await page.locator('cause-checker .title').waitFor();
    expect(seen.console).toEqual([]);
  });

  test('with the loader: each element is defined once, and nothing is said', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    await page.addInitScript(() => {
      const define = customElements.define.bind(customElements);
      customElements.define = (name, ...rest) => {
        console.info(`defined ${name}`);
        define(name, ...rest);
      };
    });
    const head = scriptOf('care-elements.js') + scriptOf('en.js');
    await publish(page, site, everyElement, {head});
    await page.goto(site.url + ownPage);
    await rendered(page);
    await eventually(() => seen.pending).toBe(0);
    expect(seen.console.toSorted()).toEqual(
      allTags.map((tag) => `info: defined ${tag}`).toSorted(),
    );
    expect(seen.errors).toEqual([]);
    await startChecker(page.locator('body > cause-checker'));
  });
});

describe('an element in a language that is not in the file', () => {
  const site = useSite();
  const spanish = 'words/es/leg-cramps/relief-steps.json';
  const mixed = '<relief-steps></relief-steps><relief-steps lang="es"></relief-steps>';

  const shows = (text: string) => `relief-steps:nth-of-type(2) .base[lang=${text}] .title`;

  test('gets its words from the folder next to it, as data, once', async () => {
    const {page, seen, loaded} = await open(
      site,
      `${mixed}<relief-steps lang="es"></relief-steps>`,
    );
    await rendered(page);
    await page.locator(shows('es')).waitFor();
    expect(loaded()).toEqual(['cdn/en.js', inner + spanish]);
    expect(seen.console).toEqual([]);
  });

  test('asks a reader of it the same questions', async () => {
    const {page, seen, loaded} = await open(site, '<cause-checker lang="es"></cause-checker>');
    const checker = page.locator('cause-checker');
    await page.locator('cause-checker .base[lang=es] .title').waitFor();
    await startChecker(checker, {language: 'es'});
    await goThroughChecker(checker, 'urgent', {language: 'es'});
    expect(loaded().filter((file) => file.endsWith('.js'))).toEqual(['cdn/en.js']);
    expect(seen.console).toEqual([]);
  });

  test('is the second language of a sheet for a doctor, too', async () => {
    const {page, loaded} = await open(site, '<doctor-summary region="ES"></doctor-summary>');
    await rendered(page);
    await eventually(loaded).toEqual([
      'cdn/en.js',
      `${inner}words/es/leg-cramps/doctor-summary.json`,
    ]);
  });

  test.each<[string, (file: string) => Promise<() => Promise<void>>]>([
    [
      'other words than those of the build',
      async (file) => {
        const content = await readFile(file, 'utf8');
        await writeFile(file, content.replace('Pare', 'Siga'));
        return () => writeFile(file, content);
      },
    ],
    [
      'nothing',
      async (file) => {
        await rename(file, `${file}.gone`);
        return () => rename(`${file}.gone`, file);
      },
    ],
  ])('where the folder holds %s: shows English, and tells the developer', async (_, change) => {
    const undo = await change(path.join(site.folder, inner, spanish));
    try {
      const {page, seen} = await open(site, mixed);
      await rendered(page);
      expect((await page.locator(shows('en')).innerText()).replaceAll(/\s+/g, ' ')).toBe(
        words.en.opening,
      );
      expect(warningsOf(seen)).toEqual([
        expect.stringContaining('<relief-steps> has no words in "es"'),
      ]);
      expect(seen.errors).toEqual([]);
    } finally {
      await undo();
    }
  });
});

describe('from another origin, in a deep folder', () => {
  const site = useSite();
  const other = useSite('a b/ü/deep');

  test.each<[string, Language, (place: string) => string]>([
    ['the loader', 'en', (place) => scriptOf('care-elements.js', place)],
    ['the file of one language', 'ar', (place) => scriptOf('ar.js', place)],
    ['another language than that of the file', 'es', (place) => scriptOf('en.js', place)],
  ])('%s works', async (_, language, scriptFrom) => {
    const head = scriptFrom(`${other.url}cdn/`);
    await store(site, '<cause-checker></cause-checker>', {lang: language, head});
    const page = await site.newPage();
    const seen = watch(page);
    await page.goto(site.url + ownPage);
    const checker = page.locator('cause-checker');
    await headingOf(checker, words[language].checker.text.title).waitFor();
    await startChecker(checker, {language});
    const ours = fromNetwork(seen.requests).filter((url) => url.startsWith(site.url));
    expect(relativeTo(site, ours)).toEqual([ownPage]);
    expect(new URL(other.url).origin).not.toBe(new URL(site.url).origin);
    expect(seen.console).toEqual([]);
    expect(seen.failed).toEqual([]);
  });
});
