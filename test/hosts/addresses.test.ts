/** Pages with other addresses than a web server's usual ones, and pages that scripts write. */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, test} from 'vitest';
import {ownPage, publish, rendered, store, useSite, watch} from '../e2e/helpers.js';
import {words} from '../e2e/reader.js';
import {guidance, loader, openHost, ownPart, scriptTag, shim} from './host.js';
import {expectAll, expectFallback, expectGuidance, expectToRead} from './reader-gets.js';

const site = useSite();
const other = useSite('deep/er');

/** A whole page, to be written by a script or put into a frame. */
const pageWith = (scripts: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inside</title>${scripts}</head>
<body>${guidance}</body></html>`;

const absoluteLoader = () => scriptTag(`${site.url}cdn/care-elements.js`);

/** As the text of a script: `</script>` would end it. */
const quoted = (html: string) => JSON.stringify(html).replaceAll('</', String.raw`<\/`);

describe('a reader gets the warning signs, the call link and the questions', () => {
  test('where <base> leads to another folder', async () => {
    const head = '<base href="/somewhere/else/" target="_blank">';
    await expectAll(await openHost(site, {head, scripts: absoluteLoader()}));
  });

  test('where <base> leads to another origin', async () => {
    const head = `<base href="${other.url}">${scriptTag('cdn/care-elements.js')}`;
    await store(site, ownPart + guidance, {head});
    const page = await site.newPage();
    const seen = watch(page);
    await page.goto(site.url + ownPage);
    await expectGuidance(page);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('under Trusted Types, and a policy that allows next to nothing', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    await expectAll(await openHost(site, {head}));
  });

  // The browser itself tells that a frame may not keep the screen on.
  const noWakeLock = expect.stringContaining('screen-wake-lock is not allowed') as string;

  test.each([
    ['may do everything', '', []],
    [
      'may only run scripts, and store nothing',
      'sandbox="allow-scripts allow-forms"',
      [noWakeLock],
    ],
  ])('in a frame with a document of its own that %s', async (_, attributes, told) => {
    const escaped = pageWith(absoluteLoader()).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    await store(
      site,
      `<iframe ${attributes} width="600" height="700" srcdoc="${escaped}"></iframe>`,
      {head: ''},
    );
    const page = await site.newPage();
    const seen = watch(page);
    await page.goto(site.url + ownPage);
    await expectGuidance(page.frameLocator('iframe'));
    expect(seen.console).toEqual(told);
    expect(seen.errors).toEqual([]);
  });

  test.each(['allow-scripts', 'allow-scripts allow-same-origin'])(
    'in a frame that may not print or save (sandbox="%s"), with what to do instead',
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

  test('in a page out of a blob', async () => {
    await store(site, ownPart, {head: ''});
    const page = await site.newPage();
    const seen = watch(page);
    await page.goto(site.url + ownPage);
    await page.evaluate((html) => {
      location.href = URL.createObjectURL(new Blob([html], {type: 'text/html'}));
    }, pageWith(absoluteLoader()));
    await page.waitForURL(/^blob:/);
    await expectGuidance(page);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
});

describe('a reader gets them in a page that', () => {
  test('is written by a script once it has loaded', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    const write = `addEventListener('load', () => {
      document.write(${quoted(pageWith(loader))});
      document.close();
    });`;
    await publish(page, site, ownPart, {head: shim(write)});
    await page.goto(site.url + ownPage);
    await rendered(page);
    await expectGuidance(page);
    expect(seen.errors).toEqual([]);
  });

  test('is rewritten while the library runs in it', async () => {
    const {page, seen} = await openHost(site, {body: '<relief-steps></relief-steps>'});
    await rendered(page);
    await page.evaluate(
      `document.open(); document.write(${quoted(pageWith(loader))}); document.close();`,
    );
    await page.locator('when-to-see-doctor').waitFor({state: 'attached'});
    await expectGuidance(page);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('puts all of its body in again, twice', async () => {
    const {page, seen} = await openHost(site);
    await rendered(page);
    for (const round of ['first', 'second']) {
      await page.evaluate(
        ([html, name]) => {
          document.body.innerHTML = `<p>${name}</p>${html}`;
        },
        [guidance, round] as const,
      );
    }
    await expectGuidance(page);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
});

describe('a reader gets what the publisher wrote into the tags', () => {
  test('in a page from the disk, whose scripts a browser does not run', async () => {
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

  test('under Trusted Types that leave out the policy of Lit, where an element renders templates', async () => {
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
