/** A publisher's slips: values that do not exist, and scripts that come twice or clash. */
import {cp, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {beforeAll, describe, expect, test} from 'vitest';
import {
  eventually,
  inner,
  ownPage,
  publish,
  rendered,
  tags,
  useSite,
  warningsOf,
  watch,
  type Tag,
} from './helpers.js';
import {startChecker, words} from './reader.js';

const site = useSite();

const all = tags.map((tag) => `<${tag}>Fallback of ${tag}</${tag}>`).join('\n');

async function open(body: string, options: {head?: string; lang?: string} = {}) {
  const page = await site.newPage();
  const seen = watch(page);
  await publish(page, site, body, options);
  await page.goto(site.url + ownPage);
  return {page, seen};
}

const scripts = (...urls: readonly string[]) =>
  urls.map((url) => `<script type="module" src="${url}"></script>`).join('\n');

async function expectContent(page: Page, tag: Tag) {
  const titles: Readonly<Record<Tag, string>> = {
    'relief-steps': words.en.opening,
    'when-to-see-doctor': words.en.signs.text.title,
    'cause-checker': words.en.checker.text.title,
  };
  for (const element of await page.locator(tag).all()) {
    const title = await element.locator('.title').first().innerText();
    expect(title.replaceAll(/\s+/g, ' ').trim()).toBe(titles[tag]);
  }
}

describe('a value that does not exist', () => {
  const slips: readonly (readonly [Tag, string, string, string])[] = [
    ['when-to-see-doctor', 'lang', 'xx-YY', 'en'],
    ['cause-checker', 'lang', 'no tag at all!', 'en'],
    ['when-to-see-doctor', 'region', 'Atlantis', 'no region'],
    ['cause-checker', 'heading-level', '9', '2'],
    ['relief-steps', 'heading-level', 'two', '2'],
    ['when-to-see-doctor', 'theme', 'sepia', 'auto'],
    ['relief-steps', 'plan', 'tomorrow', ''],
  ];

  test('each is named in one warning, and the content shows', async () => {
    const elements = slips.map(
      ([tag, name, value]) => `<${tag} ${name}="${value}">Fallback</${tag}>`,
    );
    // Twice each: a slip that a publisher repeats is told once.
    const {page, seen} = await open([...elements, ...elements].join('\n'));
    await rendered(page);
    for (const tag of tags) await expectContent(page, tag);
    // Another render does not say it again.
    await page.evaluate(() => (document.documentElement.lang = 'es'));
    await page.locator('.base[lang=es]').first().waitFor();
    expect(warningsOf(seen)).toHaveLength(slips.length);
    for (const [tag, name, value, used] of slips) {
      const beginning = `<${tag}>: ${name}="${value}" is not known; using "${used}". Valid: `;
      const found = warningsOf(seen).filter((line) => line.startsWith(beginning));
      expect(found, beginning).toHaveLength(1);
    }
    expect(seen.console).toHaveLength(slips.length);
    expect(seen.errors).toEqual([]);
    expect(seen.failed).toEqual([]);
  });

  test.each(['leg-camps', ''])('topic="%s": no guidance on another topic comes', async (topic) => {
    const given = tags.map((tag) => `<${tag} topic="${topic}">Words of the page</${tag}>`);
    const {page, seen} = await open([...given, ...given].join('\n'));
    await eventually(() => warningsOf(seen)).toHaveLength(tags.length);
    for (const tag of tags) {
      const reason = `topic="${topic}" has no words for it. Valid: leg-cramps.`;
      expect(warningsOf(seen)).toContainEqual(
        expect.stringMatching(new RegExp(`^<${tag}> keeps its own content: .*${reason}$`)),
      );
      for (const element of await page.locator(tag).all()) {
        expect(await element.innerText()).toBe('Words of the page');
      }
    }
    expect(seen.errors).toEqual([]);
    expect(seen.failed).toEqual([]);
  });

  test('corrected by a script, it takes effect', async () => {
    const {page, seen} = await open('<cause-checker heading-level="9" lang="xx"></cause-checker>');
    await rendered(page);
    const element = page.locator('cause-checker');
    await element.evaluate((node) => {
      node.setAttribute('heading-level', '4');
      node.setAttribute('lang', 'es');
    });
    await element.locator('h4.title', {hasText: words.es.checker.text.title}).waitFor();
    expect(warningsOf(seen)).toHaveLength(2);
    expect(seen.errors).toEqual([]);
  });

  test('unknown attributes, and no attributes at all, are no mistake', async () => {
    const {page, seen} = await open(
      '<cause-checker class="x" data-y="1" colour="red"></cause-checker><relief-steps></relief-steps>',
    );
    await rendered(page);
    expect(seen.console).toEqual([]);
  });
});

describe('the script tag twice', () => {
  beforeAll(async () => {
    const from = path.join(site.folder, 'cdn');
    await cp(from, path.join(site.folder, 'copy/cdn'), {recursive: true});
    // A later version: the same files, with another number in them.
    const later = path.join(site.folder, 'later');
    await cp(from, path.join(later, 'cdn'), {recursive: true});
    const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string};
    const core = path.join(later, inner, 'core.js');
    const code = await readFile(core, 'utf8');
    const changed = code.replace(new RegExp(`(["'\`])${version}\\1`), '"99.0.0"');
    expect(changed, 'the version is in core.js').not.toBe(code);
    await writeFile(core, changed);
  });

  test('from the same address: silent', async () => {
    const {page, seen} = await open(all, {
      head: scripts('../cdn/care-elements.js', '../cdn/care-elements.js'),
    });
    await rendered(page);
    await eventually(() => seen.pending).toBe(0);
    for (const tag of tags) await expectContent(page, tag);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('the same version from two folders: silent, and the elements work', async () => {
    const {page, seen} = await open(all, {
      head: scripts('../cdn/care-elements.js', '../copy/cdn/care-elements.js'),
    });
    await rendered(page);
    await eventually(() => seen.pending).toBe(0);
    for (const tag of tags) await expectContent(page, tag);
    await startChecker(page.locator('cause-checker'));
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('two versions: one warning for each element, and the elements work', async () => {
    const {page, seen} = await open(all, {
      head: scripts('../cdn/care-elements.js', '../later/cdn/care-elements.js'),
    });
    await rendered(page);
    await eventually(() => seen.pending).toBe(0);
    for (const tag of tags) await expectContent(page, tag);
    await eventually(() => warningsOf(seen)).toHaveLength(tags.length);
    for (const tag of tags) {
      const [warning] = warningsOf(seen).filter((line) => line.startsWith(`<${tag}> is already`));
      expect(warning).toMatch(/defined by care-elements .*; care-elements .* leaves it alone/);
      expect(warning).toContain('99.0.0');
    }
    await startChecker(page.locator('cause-checker'));
    expect(seen.errors).toEqual([]);
  });

  test('a version that comes when another one runs: one warning for each element', async () => {
    const {page, seen} = await open(all);
    await rendered(page);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '../later/cdn/care-elements.js';
      document.head.append(script);
    });
    await eventually(() => warningsOf(seen)).toHaveLength(tags.length);
    for (const tag of tags) await expectContent(page, tag);
    expect(seen.errors).toEqual([]);
  });
});

describe('a page whose own code defines <cause-checker>', () => {
  const foreign = `<script>
    customElements.define('cause-checker', class extends HTMLElement {
      connectedCallback() { this.textContent = 'Something else'; }
    });
  </script>`;

  const check = async (head: string) => {
    const {page, seen} = await open(all, {head});
    for (const tag of ['relief-steps', 'when-to-see-doctor'] as const) {
      await page.locator(`${tag} .title`).first().waitFor();
      await expectContent(page, tag);
    }
    await eventually(() => seen.pending).toBe(0);
    expect(await page.locator('cause-checker').innerText()).toContain('Something else');
    await eventually(() => warningsOf(seen)).toHaveLength(1);
    expect(warningsOf(seen)[0]).toMatch(/^<cause-checker> is already defined by other code/);
    expect(seen.errors).toEqual([]);
    expect(seen.failed).toEqual([]);
  };

  test('before the script tag: it is left alone with one warning, and the others work', async () => {
    await check(foreign + scripts('../cdn/care-elements.js'));
  });

  test('while the script tag loads: it is left alone with one warning, and the others work', async () => {
    const late = `<script type="module">
      customElements.define('cause-checker', class extends HTMLElement {
        connectedCallback() { this.textContent = 'Something else'; }
      });
    </script>`;
    await check(scripts('../cdn/care-elements.js') + late);
  });
});
