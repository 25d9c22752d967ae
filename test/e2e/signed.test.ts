/** Words that a publisher's clinician has signed with the command of the package: believed in every build of them. */
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {build} from 'esbuild';
import type {Page} from 'playwright-core';
import {beforeAll, expect, test} from 'vitest';
import {
  articleTags,
  builtFile,
  eventually,
  ownPage,
  publish,
  repository,
  useSite,
  warningsOf,
  watch,
} from './helpers.js';

const site = useSite();

/** Each that says at its foot who reviewed it. */
const tags = [...articleTags.filter((tag) => tag !== 'reader-reply'), 'topic-guide'] as const;

const languages = ['en', 'es', 'ar'] as const;

const reviewed = {en: 'Reviewed by A. Example', es: 'A. Example', ar: 'A. Example'};

let file = '';

beforeAll(() => {
  file = path.join(site.folder, 'signature.json');
  for (const lang of languages) {
    const {status, stderr} = spawnSync(process.execPath, [
      ...[builtFile('dist/prerender/cli.js'), 'sign', ...tags, '--lang', lang],
      ...['--name', 'A. Example', '--date', '2026-01-31', '--next-review', '2999-01-31'],
      ...['--output', file],
    ]);
    expect({status, errors: String(stderr)}).toEqual({status: 0, errors: ''});
  }
});

const markup = (...shown: readonly string[]) =>
  shown.map((tag) => `<${tag} signed-src="/signature.json"></${tag}>`).join('');

/** Shows elements on a page, and gives what it says in the console. */
async function show(page: Page, body: string, options: {lang?: string; head?: string} = {}) {
  const seen = watch(page);
  await publish(page, site, body, options);
  await page.goto(site.url + ownPage);
  return () => warningsOf(seen);
}

const statusOf = (page: Page, tag: string) =>
  page.locator(tag).first().locator('.status:visible').first().textContent();

const loaderOf = (name: string) => `<script type="module" src="../cdn/${name}.js"></script>`;

/** The modules of the package, as a bundler puts them together. */
async function bundle() {
  await build({
    stdin: {contents: "import 'care-elements/define';", resolveDir: repository},
    ...{bundle: true, splitting: true, format: 'esm', logLevel: 'silent'},
    outdir: path.join(site.folder, 'own'),
  });
  return '<script type="module" src="stdin.js"></script>';
}

test.each([
  ['en', 'a bundle of the modules', bundle],
  ['es', 'the loader', () => loaderOf('care-elements')],
  ['ar', 'one file for the language', () => loaderOf('ar')],
] as const)('each element says who reviewed it: %s, %s', async (lang, _, headOf) => {
  const head = await headOf();
  // On a page of its own, since the first of a topic says it for all.
  for (const tag of tags) {
    const page = await site.newPage();
    const warnings = await show(page, markup(tag), {lang, head});
    await eventually(() => statusOf(page, tag)).toContain(reviewed[lang]);
    expect(warnings()).toEqual([]);
    await page.close();
  }
});

/** Serves a file of words with one of them changed. */
async function changeWord(page: Page, name: string, word: string, other: string) {
  let changed = 0;
  await page.route(`**/words/en/leg-cramps/${name}.js`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    if (text.includes(word)) changed++;
    await route.fulfill({response, body: text.replace(word, other)});
  });
  return () => changed;
}

test.each([
  ['relief-steps', 'calf', 'thigh'],
  ['cause-checker', 'muscle', 'bone'],
  ['topic-guide', 'muscle', 'bone'],
])(
  'one changed word in <%s> makes it a draft, and the console says which',
  async (tag, ...words) => {
    const page = await site.newPage();
    const changed = await changeWord(page, tag, ...words);
    const warnings = await show(page, markup(tag));
    await eventually(warnings).toHaveLength(1);
    expect(warnings()[0]).toContain(`is for other words of "${tag}" than those of this version`);
    expect(await statusOf(page, tag)).toContain('Draft');
    expect(changed()).toBe(1);
  },
);

test('parts of a guide are covered by its signature, also after Start', async () => {
  const page = await site.newPage();
  const warnings = await show(page, markup('topic-guide'));
  await eventually(() => statusOf(page, 'topic-guide')).toContain(reviewed.en);
  const signs = page.locator('topic-guide when-to-see-doctor');
  await signs.getByRole('button', {name: 'Check the signs'}).click();
  await eventually(() => signs.locator('.pick').first().isVisible()).toBe(true);
  expect(await statusOf(page, 'topic-guide')).toContain(reviewed.en);
  expect(warnings()).toEqual([]);
});
