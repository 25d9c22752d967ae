/** Scripts of publishers that change what the language and the browser bring: the elements run all the same. */
import {describe, expect, test} from 'vitest';
import {eventually, tags, useSite, warningsOf} from '../e2e/helpers.js';
import {guidance, loader, openHost, scriptTag, shim} from './host.js';
import {expectAll, expectFallback, expectGuidance} from './reader-gets.js';
import {registries, shims} from './shims.js';

const site = useSite();

describe('a reader gets the warning signs, the call link and the questions despite', () => {
  test.each(Object.entries(shims))('%s', async (_, code) => {
    await expectAll(await openHost(site, {head: shim(code)}));
  });

  test.each(Object.entries(registries))('a registry that is %s', async (_, code) => {
    await expectAll(await openHost(site, {head: shim(code)}));
  });

  test.each([
    ['the same script from two addresses', ['care-elements.js?a=1', 'care-elements.js?a=2']],
    ['the script and two files of one language', ['en.js', 'care-elements.js', 'es.js']],
    ['a file of one language from two addresses', ['en.js?a=1', 'en.js?a=2']],
  ])('%s, in silence', async (_, files) => {
    const scripts = files.map((file) => scriptTag(`../cdn/${file}`)).join('');
    await expectAll(await openHost(site, {scripts}));
  });

  test('an old script from a cache, whose files are gone', async () => {
    const host = await openHost(site, {
      scripts: scriptTag('../old/care-elements.js') + loader,
      prepare: async (page) => {
        await page.route('**/old/care-elements.js', async (route) => {
          const url = `${site.url}cdn/care-elements.js`;
          await route.fulfill({response: await route.fetch({url})});
        });
        await page.route('**/old/*/**', (route) => route.fulfill({status: 404}));
      },
    });
    await expectGuidance(host.page);
    expect(host.seen.errors).toEqual([]);
    // Told by the old script. The browser tells of the missing files, too.
    const told = warningsOf(host.seen);
    expect(told).toHaveLength(tags.length);
    for (const tag of tags) {
      expect(told).toContainEqual(expect.stringContaining(`<${tag}> did not load`));
    }
  });

  test('a library that asks whether its tag is taken, and leaves it to the first', async () => {
    const polite = `<script type="module">
      await customElements.whenDefined('cause-checker');
      customElements.get('cause-checker') ||
        customElements.define('cause-checker', class extends HTMLElement {});
    </script>`;
    await expectAll(await openHost(site, {scripts: loader + polite}));
  });
});

describe('a reader gets what the publisher wrote into the tags', () => {
  test('where the registry takes no element at all: one warning for each', async () => {
    const host = await openHost(site, {
      head: shim(`customElements.define = () => { throw new Error('closed'); };`),
    });
    await eventually(() => warningsOf(host.seen)).toHaveLength(tags.length);
    await expectFallback(host.page);
    for (const tag of tags) {
      expect(warningsOf(host.seen)).toContainEqual(
        expect.stringContaining(`<${tag}> could not be defined`),
      );
    }
    expect(host.seen.errors).toEqual([]);
  });

  test('of a tag that an older library has taken, which shows nothing of its own', async () => {
    const host = await openHost(site, {
      head: shim(`customElements.define('cause-checker', class extends HTMLElement {});`),
    });
    await expectGuidance(host.page, ['when-to-see-doctor', 'relief-steps']);
    await expectFallback(host.page, ['cause-checker']);
    await eventually(() => warningsOf(host.seen)).toHaveLength(1);
    expect(warningsOf(host.seen)[0]).toMatch(/^<cause-checker> is already defined by other code/);
    expect(host.seen.errors).toEqual([]);
  });
});

describe('a page that took the console away', () => {
  test.each([
    ['a method', 'console.warn = undefined;'],
    ['all of it', 'window.console = {};'],
  ])(
    '%s: a slip in an attribute is passed over in silence, and the guidance shows',
    async (_, code) => {
      const host = await openHost(site, {
        head: shim(code),
        body: guidance.replaceAll('region="US"', 'region="US" heading-level="9" theme="sepia"'),
      });
      await expectAll(host);
    },
  );
});

const parts = [
  'PluralRules',
  'NumberFormat',
  'DateTimeFormat',
  'DisplayNames',
  'ListFormat',
  'Segmenter',
  'Locale',
];

describe('a browser without a part of Intl', () => {
  test.each([...parts.map((part) => `Intl.${part}`), 'window.Intl'])(
    '%s: guidance all the same',
    async (part) => {
      const host = await openHost(site, {head: shim(`delete ${part};`)});
      await expectAll(host);
    },
  );
});
