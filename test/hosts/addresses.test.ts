/** Pages with other addresses than a web server's usual ones, and frames with a sandbox. */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, test} from 'vitest';
import {ownPage, store, useSite, watch} from '../e2e/helpers.js';
import {words} from '../e2e/reader.js';
import {openHost} from './host.js';
import {guidance, loader, ownPart, scriptTag} from './page.js';
import {expectFallback, expectGuidance, expectToRead} from './reader-gets.js';

const site = useSite();
const other = useSite('deep/er');

/** A whole page, to be put into a frame. */
const pageWith = (scripts: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inside</title>${scripts}</head>
<body>${guidance}</body></html>`;

const absoluteLoader = () => scriptTag(`${site.url}cdn/care-elements.js`);

describe('the warning signs, the call link and the questions', () => {
  test('<base> to another origin', async () => {
    const head = `<base href="${other.url}">${scriptTag('cdn/care-elements.js')}`;
    await store(site, ownPart + guidance, {head});
    const page = await site.newPage();
    const seen = watch(page);
    await page.goto(site.url + ownPage);
    await expectGuidance(page);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  // The browser itself tells that a frame may not keep the screen on.
  const noWakeLock = expect.stringContaining('screen-wake-lock is not allowed') as string;

  test('a frame with sandbox="allow-scripts allow-forms"', async () => {
    const escaped = pageWith(absoluteLoader()).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    await store(
      site,
      `<iframe sandbox="allow-scripts allow-forms" width="600" height="700" srcdoc="${escaped}"></iframe>`,
      {head: ''},
    );
    const page = await site.newPage();
    const seen = watch(page);
    await page.goto(site.url + ownPage);
    await expectGuidance(page.frameLocator('iframe'));
    expect(seen.console).toEqual([noWakeLock]);
    expect(seen.errors).toEqual([]);
  });
});

describe('what to do instead of printing or saving', () => {
  test.each(['allow-scripts', 'allow-scripts allow-same-origin'])(
    'a frame that may not print or save (sandbox="%s")',
    async (sandbox) => {
      const {sheet} = words.en.checker;
      const inside = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inside</title>
        ${absoluteLoader()}<doctor-summary region="US"></doctor-summary></html>`;
      const escaped = inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      await store(site, `<iframe sandbox="${sandbox}" width="600" srcdoc="${escaped}"></iframe>`, {
        head: '',
      });
      const page = await site.newPage();
      const seen = watch(page);
      await page.goto(site.url + ownPage);
      const frame = page.frameLocator('iframe');
      const press = (name: string) => frame.getByRole('button', {name, exact: true}).click();
      const told = (text: string) => frame.getByRole('alert').filter({hasText: text}).waitFor();
      await press(sheet.print);
      await told(sheet.printFailed);
      await press(sheet.download);
      await told(sheet.downloadFailed);
      await press(sheet.copy);
      await frame
        .getByText(new RegExp(`${sheet.copied}|${sheet.copyFailed}`))
        .last()
        .waitFor();
      expect(await frame.locator('doctor-summary iframe').count()).toBe(0);
      expect(seen.errors).toEqual([]);
    },
  );
});

describe('what the publisher wrote into the tags', () => {
  test('a page from the disk, whose scripts a browser does not run', async () => {
    const file = path.join(site.folder, 'own/from-disk.html');
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, pageWith(loader));
    const page = await site.newPage();
    const seen = watch(page);
    await page.goto(pathToFileURL(file).href);
    await expectFallback(page);
    expect(seen.console).toEqual([expect.stringContaining('CORS policy'), expect.any(String)]);
    expect(seen.errors).toEqual([]);
  });
});

describe('what the publisher wrote into a tag that renders templates, and from the others all there is to read', () => {
  test('Trusted Types that leave out the policy of Lit', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    const {page, seen} = await openHost(site, {
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    });
    await expectFallback(page, ['relief-steps']);
    for (const tag of ['when-to-see-doctor', 'cause-checker'] as const) {
      await expectToRead(page, tag);
      // The questions render templates, too.
      await page.locator(tag).locator('[data-start]').click();
      await page.locator(tag).getByRole('alert').waitFor();
      await expectToRead(page, tag);
    }
    expect(seen.errors).toEqual([]);
  });
});
