/** Scripts out of a cache. */
import {describe, expect, test} from 'vitest';
import {tags, useSite, warningsOf} from '../e2e/helpers.js';
import {openHost} from './host.js';
import {loader, scriptTag} from './page.js';
import {expectGuidance} from './reader-gets.js';

const site = useSite();

describe('the warning signs, the call link and the questions, and one warning for each element in the console', () => {
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
});
