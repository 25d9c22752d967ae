/** The snippets of the README: they are what the embed builder writes, and each of them runs. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {build, type BuildOptions} from 'esbuild';
import type {Page} from 'playwright-core';
import {beforeAll, describe, expect, test} from 'vitest';
import {compileScript, parse} from 'vue/compiler-sfc';
import {snippet, type Published, type SnippetKind} from '../../src/embed/snippets.js';
import {eventually, ownPage, publish, repository, useSite, watch} from './helpers.js';
import {readPackageJson} from './tarball.js';

const site = useSite();

const choice = {element: 'when-to-see-doctor', lang: 'en', region: 'US'};

let readme = '';
let published: Published;

beforeAll(async () => {
  readme = await readFile(path.join(repository, 'README.md'), 'utf8');
  published = {
    version: (await readPackageJson()).version,
    inner: '',
    files: {'care-elements.js': 'sha384-…', 'en.js': 'sha384-…'},
    fallback: '<p>Chest pain or trouble breathing? Call 911 now.</p>',
    title: 'When to get help for leg cramps',
  };
});

/** The first code block after a word in bold. */
function block(language: string, index = 0): string {
  const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
  const code = blocks.filter(([, name]) => name === language)[index]?.[2];
  if (code === undefined)
    throw new Error(`The README has no block of ${language} number ${index}.`);
  return code.trim();
}

/** Layout apart: prettier breaks lines in its own way. */
const squeeze = (code: string) => code.replaceAll(/\s+/g, ' ').replaceAll(/ (?=>)/g, '');

const kinds: readonly (readonly [SnippetKind, string, number])[] = [
  ['html', 'html', 0],
  ['cdn', 'html', 1],
  ['react', 'jsx', 0],
  ['vue', 'vue', 0],
  ['wordpress', 'text', 0],
  ['iframe', 'html', 2],
];

test.each(kinds)('the embed builder writes the same for %s', (kind, language, index) => {
  const [first] = snippet(kind, choice, published);
  expect(squeeze(block(language, index))).toBe(squeeze(first?.code ?? ''));
});

describe('runs', () => {
  async function show(page: Page, body: string, head = '') {
    await publish(page, site, body, {head});
    await page.goto(site.url + ownPage);
    const heading = page.getByRole('heading', {name: published.title});
    await eventually(() => heading.first().isVisible()).toBe(true);
    const call = page.locator('a[href="tel:911"]').first();
    await eventually(() => call.isVisible()).toBe(true);
  }

  /** Bundles code next to the page, with what it loads later. */
  async function bundle(code: string, options: BuildOptions = {}) {
    await build({
      stdin: {contents: code, resolveDir: repository, loader: 'jsx', sourcefile: 'main.jsx'},
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: path.join(site.folder, 'own'),
      define: {'process.env.NODE_ENV': '"production"'},
      logLevel: 'silent',
      ...options,
    });
    return '<script type="module" src="stdin.js"></script>';
  }

  test('the script tag', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    await show(page, block('html', 0));
    expect([...seen.console, ...seen.errors]).toEqual([]);
  });

  test('the script tag from a CDN, with its hash', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    const {files} = JSON.parse(
      await readFile(path.join(repository, 'cdn/integrity.json'), 'utf8'),
    ) as {files: Record<string, string>};
    await page.route('https://cdn.jsdelivr.net/npm/care-elements@*/cdn/**', (route) =>
      route.fulfill({
        path: path.join(
          site.folder,
          new URL(route.request().url()).pathname.replace(/^.*(?=\/cdn\/)/, ''),
        ),
        headers: {'access-control-allow-origin': '*', 'content-type': 'text/javascript'},
      }),
    );
    const hash = files['en.js'] ?? '';
    await show(page, block('html', 1).replace('sha384-…', hash));
    expect([...seen.console, ...seen.errors]).toEqual([]);
  });

  test('the import', async () => {
    const page = await site.newPage();
    const script = await bundle(block('js'));
    await show(page, '<when-to-see-doctor region="US"></when-to-see-doctor>', script);
  });

  test('React', async () => {
    const page = await site.newPage();
    const script = await bundle(
      `
      import {createElement} from 'react';
      import {createRoot} from 'react-dom/client';
      ${block('jsx')}
      createRoot(document.getElementById('app')).render(createElement(Guidance));`,
      {jsx: 'automatic'},
    );
    await show(page, '<div id="app"></div>', script);
  });

  test('Vue', async () => {
    const page = await site.newPage();
    const {descriptor} = parse(block('vue'));
    const component = compileScript(descriptor, {
      id: 'guidance',
      inlineTemplate: true,
      templateOptions: {compilerOptions: {isCustomElement: (tag) => tag.includes('-')}},
    });
    const script = await bundle(`
      import {createApp} from 'vue';
      ${component.content.replace('export default', 'const Guidance =')}
      createApp(Guidance).mount('#app');`);
    await show(page, '<div id="app"></div>', script);
  });

  test('the iframe', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    await publish(page, site, block('html', 2), {head: ''});
    await page.goto(site.url + ownPage);
    const frame = page.frameLocator('iframe');
    await eventually(() => frame.getByRole('heading', {name: published.title}).isVisible()).toBe(
      true,
    );
    // As high as its content: nothing of it needs a scroll bar of its own.
    await eventually(() =>
      page.locator('iframe').evaluate(({clientHeight}) => clientHeight),
    ).toBeGreaterThan(1500);
    expect([...seen.console, ...seen.errors]).toEqual([]);
  });
});
