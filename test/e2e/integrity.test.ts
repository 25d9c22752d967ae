/** Files that a publisher pins with hashes, and a CDN that serves other files than those. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {rollup} from 'rollup';
import {describe, expect, test} from 'vitest';
import {elements} from '../../scripts/cdn/builds.mjs';
import {filesIn, folderName, innerFolder} from '../../scripts/cdn/folder.mjs';
import {integrityOf} from '../../scripts/cdn/integrity.mjs';
import {
  eventually,
  fromNetwork,
  inner,
  ownPage,
  publish,
  relativeTo,
  rendered,
  repository,
  useSite,
  warningsOf,
  watch,
} from './helpers.js';

const cdn = path.join(repository, 'cdn');

interface Integrity {
  readonly version: string;
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
}

const integrity = JSON.parse(await readFile(path.join(cdn, 'integrity.json'), 'utf8')) as Integrity;

const site = useSite();

const fallback = '<when-to-see-doctor><p>Call for help</p></when-to-see-doctor>';

const loaderWith = (hash: string, before = '') =>
  `${before}<script type="module" src="../cdn/care-elements.js" integrity="${hash}" crossorigin="anonymous"></script>`;

const importMap = (files: Readonly<Record<string, string>>) =>
  `<script type="importmap">${JSON.stringify({
    integrity: Object.fromEntries(
      Object.entries(files).map(([file, hash]) => [`../cdn/${file}`, hash]),
    ),
  })}</script>`;

async function open(head: string, body = fallback) {
  const page = await site.newPage();
  const seen = watch(page);
  await publish(page, site, body, {head});
  await page.goto(site.url + ownPage);
  await eventually(() => seen.pending).toBe(0);
  return {page, seen};
}

/** That the page is as its publisher wrote it, and no error of ours reached it. */
async function expectFallback({page, seen}: Awaited<ReturnType<typeof open>>) {
  expect(await page.getByText('Call for help').isVisible()).toBe(true);
  expect(await page.locator('when-to-see-doctor .title').count()).toBe(0);
  expect(seen.errors).toEqual([]);
}

const wrong = integrityOf('something else');

describe('integrity.json', () => {
  test('has the hash of every script, and of words as data', async () => {
    const files = filesIn(cdn).filter((file) => /\.js$|\/.*\.json$/.test(file));
    expect(Object.keys(integrity.files)).toEqual(files);
    expect(files.length).toBeGreaterThan(80);
    for (const file of files) {
      expect(integrity.files[file], file).toBe(integrityOf(await readFile(path.join(cdn, file))));
    }
  });

  test('names version and folder, whose name is that of its contents', () => {
    expect(integrity.folder).toBe(innerFolder(cdn));
    expect(integrity.folder.startsWith(`${integrity.version}-`)).toBe(true);
    expect(folderName(path.join(cdn, integrity.folder), integrity.version)).toBe(integrity.folder);
  });

  test('is the same for another build of the same source', async () => {
    const {output, ...input} = elements('elsewhere');
    const build = await rollup(input);
    const {output: files} = await build.generate({...output, sourcemap: 'hidden'});
    await build.close();
    for (const file of files) {
      const content = file.type === 'chunk' ? file.code : file.source;
      const published = await readFile(path.join(repository, inner, file.fileName), 'utf8');
      expect(content === published, file.fileName).toBe(true);
    }
  });
});

describe('the loader, pinned', () => {
  test('loads and runs', async () => {
    const {page, seen} = await open(loaderWith(integrity.files['care-elements.js'] ?? ''));
    await rendered(page);
    expect(seen.console).toEqual([]);
    expect(seen.failed).toEqual([]);
  });

  test('with a hash that does not fit, does not run, and the fallback stays', async () => {
    const opened = await open(loaderWith(wrong));
    await expectFallback(opened);
    expect(relativeTo(site, fromNetwork(opened.seen.requests))).toEqual([
      ownPage,
      'cdn/care-elements.js',
    ]);
  });

  test('with all that it loads, by an import map, runs', async () => {
    const {page, seen} = await open(
      loaderWith(integrity.files['care-elements.js'] ?? '', importMap(integrity.files)),
    );
    await rendered(page);
    expect(seen.console).toEqual([]);
    expect(seen.failed).toEqual([]);
  });

  test.each(['core.js', 'when-to-see-doctor.js'])(
    'with an import map in which %s does not fit, leaves the fallback',
    async (file) => {
      const files = {...integrity.files, [`${integrity.folder}/${file}`]: wrong};
      const opened = await open(
        loaderWith(integrity.files['care-elements.js'] ?? '', importMap(files)),
      );
      await eventually(() => warningsOf(opened.seen)).toEqual([
        expect.stringContaining('<when-to-see-doctor> did not load'),
      ]);
      await expectFallback(opened);
    },
  );
});

describe('a tag that moved to another version', () => {
  const older = '0.0.9-0123456789';

  test('under a loader out of a cache: the fallback stays, and no file of the other version runs', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    // Two of a kind: the developer is told once.
    await publish(page, site, fallback + '<when-to-see-doctor></when-to-see-doctor>');
    await page.route(`${site.url}cdn/care-elements.js`, async (route) => {
      const response = await route.fetch();
      const code = await response.text();
      expect(code).toContain(integrity.folder);
      await route.fulfill({response, body: code.replaceAll(integrity.folder, older)});
    });
    await page.goto(site.url + ownPage);
    await eventually(() => warningsOf(seen)).toEqual([
      expect.stringContaining('<when-to-see-doctor> did not load'),
    ]);
    await eventually(() => seen.pending).toBe(0);
    await expectFallback({page, seen});
    const files = relativeTo(site, fromNetwork(seen.requests)).filter((file) =>
      file.startsWith('cdn/'),
    );
    expect(files.filter((file) => file.startsWith(inner))).toEqual([]);
    expect(files.filter((file) => file.startsWith(`cdn/${older}/`)).length).toBeGreaterThan(0);
  });
});

describe('the page of snippets', () => {
  /** The snippets as they are copied for a folder. */
  async function snippets(folder: string): Promise<readonly {title: string; code: string}[]> {
    const page = await site.newPage();
    const seen = watch(page);
    await page.goto(`${site.url}cdn/snippets.html`);
    await page.getByLabel('Where the folder lies').fill(folder);
    const found = await page.locator('section').evaluateAll((sections) =>
      sections.map((section) => ({
        title: section.querySelector('h2')?.textContent ?? '',
        code: section.querySelector('pre')?.textContent ?? '',
      })),
    );
    expect(seen.console).toEqual([]);
    expect(fromNetwork(seen.requests)).toEqual([`${site.url}cdn/snippets.html`]);
    return found;
  }

  test('has one for each use, and each runs as it is', async () => {
    const found = await snippets(`${site.url}cdn`);
    const elementsOf = found.filter(({code}) => code.includes('<when-to-see-doctor'));
    expect(elementsOf.map(({title}) => title)).toEqual([
      'The loader, on your own server',
      'One element, without the loader: English',
      'One element, without the loader: Spanish',
      'One element, without the loader: Arabic',
      'One file: English',
      'One file: Spanish',
      'One file: Arabic',
    ]);
    const map = found.find(({title}) => title.startsWith('Hashes'));
    const modules = Object.keys(integrity.files).filter(
      (file) => /\/.*\.js$/.test(file) && !/\.(?:en|es|ar)\.js$/.test(file),
    );
    expect(modules.filter((file) => !map?.code.includes(`/${file}"`))).toEqual([]);
    for (const {title, code} of elementsOf) {
      const {page, seen} = await open(
        title.startsWith('The loader') ? (map?.code ?? '') : '',
        code,
      );
      await rendered(page);
      await page.locator('when-to-see-doctor .title').waitFor();
      expect(seen.console, title).toEqual([]);
      expect(seen.failed, title).toEqual([]);
    }
  });

  test('has one for a frame, which runs with its script', async () => {
    const [frame] = (await snippets(`${site.url}cdn`)).filter(({code}) => code.includes('<iframe'));
    const {page, seen} = await open('', frame?.code ?? '');
    await page.frameLocator('iframe').locator('when-to-see-doctor .title').waitFor();
    const height = () => page.locator('iframe').evaluate((element) => element.clientHeight);
    await eventually(height).toBeGreaterThan(1000);
    expect(seen.console).toEqual([]);
    expect(seen.failed).toEqual([]);
  });
});
