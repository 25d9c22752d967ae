/** What a real WordPress writes into the head of a page, so that the browser asks at once for what the loader needs. */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {beforeAll, describe, expect, test} from 'vitest';
import {plugin} from '../../scripts/build-wordpress.mjs';
import {watch} from './helpers.js';
import {block, shown, useWordPress} from './wordpress-site.js';

const wordpress = useWordPress();

beforeAll(() => wordpress.activate());

describe('the head', () => {
  test.each([
    ['shortcode', '[care_element element="when-to-see-doctor" lang="es"]'],
    ['block', block({element: 'when-to-see-doctor', lang: 'es'})],
  ])('of a post with a %s names what the loader will ask for', async (_, content) => {
    const {link} = await wordpress.save('author', {content});
    const page = await wordpress.newPage();
    const seen = watch(page);
    await page.goto(link);
    await shown(page, 'when-to-see-doctor');
    const hints = await page
      .locator('head link[rel=modulepreload][href*="/care-elements/"]')
      .evaluateAll((links: HTMLLinkElement[]) =>
        links.map(({href, integrity}) => ({href, integrity})),
      );
    const names = hints.map(({href}) => href.replace(/^.*\/cdn\/[^/]+\//, ''));
    expect(names).toEqual([
      'core.js',
      'when-to-see-doctor.js',
      'words/es/leg-cramps/when-to-see-doctor.js',
    ]);
    for (const {href, integrity} of hints) {
      const [, file = ''] = /\/(cdn\/.*)$/.exec(href) ?? [];
      const hash = createHash('sha384').update(await readFile(`${plugin}/${file}`));
      expect(integrity).toBe(`sha384-${hash.digest('base64')}`);
      expect(seen.requests.filter((url) => url === href)).toHaveLength(1);
    }
    expect(seen.console).toEqual([]);
  });
});
