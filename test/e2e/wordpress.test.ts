/** The plugin in a real WordPress: what administrators, authors, contributors and readers see. */
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';
import {afterEach, beforeAll, describe, expect, test} from 'vitest';
import {plugin} from '../../scripts/build-wordpress.mjs';
import {prerender} from '../../src/prerender/index.js';
import {eventually, watch} from './helpers.js';
import {words} from './reader.js';
import {block, othersThan, shown, useWordPress} from './wordpress-site.js';

const wordpress = useWordPress();
const settingsPage = '/wp-admin/options-general.php?page=care-elements';
const signs = {en: words.en.signs.text.title, es: words.es.signs.text.title};

beforeAll(async () => {
  const page = await wordpress.newPage('admin');
  await page.goto('/wp-admin/plugins.php');
  const row = page.locator('tr[data-slug=care-elements]');
  await row.getByRole('link', {name: 'Activate Care Elements'}).click();
  await page.getByText('Plugin activated.').waitFor();
  expect(await row.getByRole('link', {name: 'Settings'}).getAttribute('href')).toContain(
    settingsPage,
  );
});

describe('a post', () => {
  const attributes = {element: 'when-to-see-doctor', lang: 'es', region: 'US', theme: 'light'};

  test.each([
    [
      'shortcode',
      '[care_element element="when-to-see-doctor" lang="es" region="US" theme="light" heading_level="3"]',
    ],
    ['block', block({...attributes, headingLevel: '3'})],
  ])('with a %s shows the element, from the folder of the plugin', async (_, content) => {
    const {link} = await wordpress.save('author', {content});
    const page = await wordpress.newPage();
    const seen = watch(page);
    await page.goto(link);
    const element = await shown(page, 'when-to-see-doctor');
    expect(await element.locator('h3.title').innerText()).toBe(signs.es);
    expect(await element.locator('a[href="tel:911"]').count()).toBeGreaterThan(0);
    expect(await element.getAttribute('theme')).toBe('light');
    await eventually(() => seen.pending).toBe(0);
    expect(othersThan(wordpress, seen.requests)).toEqual([]);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
    expect(seen.failed).toEqual([]);

    const script = page.locator('script[src*="care-elements.js"]');
    expect(await script.count()).toBe(1);
    const hash = createHash('sha384').update(await readFile(`${plugin}/cdn/care-elements.js`));
    expect(await script.getAttribute('integrity')).toBe(`sha384-${hash.digest('base64')}`);
    expect(await script.getAttribute('crossorigin')).toBe('anonymous');
  });

  test('without an element loads no script', async () => {
    const page = await wordpress.newPage();
    await page.goto('/?p=1');
    expect(await page.locator('script[src*="care-elements"]').count()).toBe(0);
  });

  test('by an author who may not write HTML keeps what was chosen, and no markup', async () => {
    const action = '/replies?a=1&b=2';
    const bad = '"><img src=x onerror=alert(1)>';
    const {id, link} = await wordpress.save('author', {
      content: [
        block({element: 'reader-reply', action, region: bad}),
        block({element: bad}),
        `[care_element element="cause-checker" lang='${bad}' heading_level="4"]`,
        '<script>alert(1)</script>',
      ].join('\n\n'),
    });
    const stored = await wordpress.evaluate(`echo get_post( ${id} )->post_content;`);
    expect(stored).not.toContain('<script>');
    const page = await wordpress.newPage();
    const seen = watch(page);
    await page.goto(link);
    expect(await (await shown(page, 'reader-reply')).getAttribute('action')).toBe(action);
    expect(await (await shown(page, 'cause-checker')).locator('h4.title').count()).toBe(1);
    expect(await page.locator('[onerror], img[src=x]').count()).toBe(0);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test('of a contributor can be previewed', async () => {
    const content = '[care_element element="topic-overview"]';
    const {id} = await wordpress.save('contributor', {content, status: 'draft'});
    const page = await wordpress.newPage('contributor');
    await page.goto(`/?p=${id}&preview=true`);
    await shown(page, 'topic-overview');
  });
});

describe('the block editor', () => {
  test('an author finds an element, sees it as readers will, sets it up and publishes it', async () => {
    const page = await wordpress.newPage('author');
    await page.goto('/wp-admin/post-new.php');
    await closeWelcome(page);
    await page.getByRole('textbox', {name: 'Add title'}).fill('From the editor');
    await page.getByRole('button', {name: 'Toggle block inserter'}).click();
    await page.getByPlaceholder('Search').fill('care elements');
    await eventually(() => page.getByRole('option').count()).toBe(11);
    await page.getByRole('option', {name: 'Relief steps'}).click();
    await shown(page, 'relief-steps');
    await page.getByRole('button', {name: 'Toggle block inserter'}).click();
    await page.getByRole('button', {name: 'Settings', exact: true}).click();
    await page.getByLabel('Plan').selectOption({label: 'To have fewer'});
    await page.getByLabel('Go to the next step when its time is up').check();
    await page.getByLabel('Region', {exact: true}).selectOption({label: 'United Kingdom (GB)'});
    await shown(page, 'relief-steps[plan=prevent][auto-advance][region=GB]');
    await page.getByLabel('Element', {exact: true}).selectOption({label: 'Whole guide'});
    await shown(page, 'topic-guide[region=GB]');
    await page.getByRole('checkbox', {name: 'Causes', exact: true}).check();
    await page.getByRole('checkbox', {name: 'Relief', exact: true}).check();
    await shown(page, 'topic-guide[sections="relief causes"]');

    await page.getByRole('button', {name: 'Publish', exact: true}).click();
    const panel = page.getByRole('region', {name: 'Editor publish'});
    await panel.getByRole('button', {name: 'Publish', exact: true}).click();
    const link = panel.getByRole('link', {name: 'View Post'});
    await link.waitFor();
    await page.goto((await link.getAttribute('href')) ?? '');
    const guide = await shown(page, 'topic-guide');
    expect(await guide.getAttribute('sections')).toBe('relief causes');
    expect(await guide.locator('cause-checker').count()).toBe(1);
    expect(await guide.locator('medicine-guide').count()).toBe(0);
  });

  const closeWelcome = async (page: Page) => {
    await page.waitForFunction(`window.wp?.data?.select('core/editor')?.getCurrentPostId()`);
    await page.evaluate(
      `wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)`,
    );
  };
});

/** What the plugin gives to readers without scripts. */
const fallback = async (tag: string, language: string, region: string, values: object = {}) =>
  wordpress.evaluate(
    `echo CareElements\\Fallback::html( '${tag}', '${language}', '${region}', json_decode( '${JSON.stringify(values)}', true ) );`,
  );

const lines = (html: string) => html.split('\n').filter((line) => line.trim());

describe('without scripts', () => {
  test.each([
    ['en', '[care_element element="when-to-see-doctor" region="GB" heading_level="4"]', '999'],
    [
      'es',
      block({element: 'when-to-see-doctor', lang: 'es', region: 'US', headingLevel: '4'}),
      '911',
    ],
  ] as const)('a post in "%s" can be read', async (language, content, number) => {
    const {link} = await wordpress.save('author', {content});
    const page = await wordpress.newPage(undefined, {javaScriptEnabled: false});
    await page.goto(link);
    const element = page.locator('when-to-see-doctor');
    expect(await element.locator('h4').first().innerText()).toBe(signs[language]);
    expect(await element.locator('h2, h3').count()).toBe(0);
    const text = await element.innerText();
    expect(text).toContain(number);
    const listed = words[language].signs.signs.filter((sign) => 'group' in sign);
    for (const {label} of listed) expect(text).toContain(label);
  });

  test.each([
    ['cause-checker', 'en', 'GB', {}],
    ['relief-steps', 'es', 'MX', {plan: 'prevent'}],
    ['relief-steps', 'ar', '', {}],
    ['medicine-guide', 'es', 'US', {}],
    ['topic-guide', 'en', 'NL', {}],
    ['when-to-see-doctor', 'ar', 'KE', {}],
  ] as const)(
    '<%s> in "%s" and "%s" has what prerender() writes',
    async (tag, lang, region, attributes) => {
      const html = await prerender(tag, {lang, region: region || undefined, attributes});
      const inside = html.replace(/^<[^>]*>/, '').replace(/<[^>]*>$/, '');
      expect(lines(await fallback(tag, lang, region, attributes))).toEqual(lines(inside));
    },
  );

  test('a guide has the sections that were chosen', async () => {
    const html = await fallback('topic-guide', 'en', 'GB', {sections: 'relief causes reply'});
    const ids = (text: string) =>
      [...text.matchAll(/<(?:section|details) id="([\w-]+)"/g)].map(([, id]) => id);
    expect(ids(html)).toEqual(['relief', 'after', 'prevent', 'causes']);
    expect(html).not.toContain(words.en.guide.text.signs);
    // The number is in the relief section, or first.
    const causes = await fallback('topic-guide', 'en', 'GB', {sections: 'causes'});
    expect(ids(causes)).toEqual(['causes']);
    expect(causes).toContain('Call <bdi>999</bdi>');
  });

  test('a number that may have changed is not printed after its day', async () => {
    const file = `${wordpress.folder}/wp-content/plugins/care-elements/data/catalog.json`;
    const catalog = await readFile(file, 'utf8');
    const text = async (region: string) =>
      (await fallback('when-to-see-doctor', 'en', region)).replaceAll(/<[^>]*>/g, '');
    expect(await text('GB')).toContain('Call NHS 111 (England, Scotland and Wales) now');
    expect(await text('KE')).toContain('Call 999 now');
    await writeFile(file, catalog.replaceAll(/\d{4}-\d{2}-\d{2}(?="[\],])/g, '2020-01-01'));
    try {
      expect(await text('GB')).toMatch(/Call 999 now.*A&amp;E department/s);
      expect(await text('GB')).not.toContain('Call NHS 111');
      expect(await text('KE')).toContain('Call your local emergency number now');
      expect(await text('KE')).not.toContain('Call 999');
    } finally {
      await writeFile(file, catalog);
    }
  });

  test('a feed has the words, and no tag that a reader of feeds does not know', async () => {
    const content = '[care_element element="when-to-see-doctor" lang="ar" region="EG"]';
    const title = 'In the feed';
    await wordpress.save('author', {content, title});
    const page = await wordpress.newPage();
    const feed = await (await page.request.get('/?feed=rss2')).text();
    const item = feed.split('<item>').find((one) => one.includes(title)) ?? '';
    expect(item).toContain(words.ar.signs.text.title);
    expect(item).toContain('<div lang="ar" dir="rtl">');
    expect(item).not.toContain('<when-to-see-doctor');
    expect(item).not.toContain('care_element');
  });
});

describe('a slip of an author', () => {
  const slips = [
    '[care_element element="when-to-see-docter" lang="es"]',
    '[care_element element="cause-checker" topic="leg-cramp"]',
    '[care_element element="relief-steps" plan="tomorrow" lang="xx" region="Atlantis" colour="red"]',
    '[care_element element="topic-guide" sections="relief headache" heading_level="9"]',
    '[care_element element="reader-reply" format="json"]',
    '[care_element element="reader-reply" action="javascript:alert(1)"]',
    '[care_element]',
  ].join('\n\n');

  const expected = [
    'element="when-to-see-docter" is not known; showing the emergency line only. Valid: cause-checker,',
    'topic="leg-cramp" is not known; showing the emergency line only. Valid: leg-cramps.',
    'plan="tomorrow" is not valid, and is left out. Valid: now, after, prevent.',
    'lang="xx" is not valid, and is left out. Valid: en, es, ar.',
    'region="Atlantis" is not valid, and is left out. Valid: US, CA, GB, and other codes of ISO 3166 such as GB-NIR.',
    'colour is not an attribute of relief-steps. Valid: lang, region, theme, heading-level, topic,',
    'sections="headache" is not valid, and is left out. Valid: relief, warning-signs,',
    'heading-level="9" is not valid, and is left out. Valid: 2, 3, 4, 5, 6.',
    'action="" is not valid, and is left out. Valid: the address that takes replies.',
    'action="javascript:alert(1)" is not valid, and is left out. Valid: an address that begins with',
    'element="" is not known; showing the emergency line only.',
  ];

  test('is told to those who can edit the post, and not to readers, who see what can be shown', async () => {
    const {link} = await wordpress.save('author', {content: slips});
    const asAuthor = await wordpress.newPage('author');
    await asAuthor.goto(link);
    const told = await asAuthor.locator('.care-elements-problems li').allInnerTexts();
    expect(told).toHaveLength(expected.length);
    const notes = asAuthor.getByRole('note');
    expect(await notes.filter({hasText: 'Care Elements relief-steps'}).count()).toBe(1);
    expected.forEach((sentence, index) => expect(told[index]).toContain(sentence));

    const page = await wordpress.newPage('contributor');
    const seen = watch(page);
    await page.goto(link);
    await shown(page, 'relief-steps');
    await shown(page, 'topic-guide[sections=relief]');
    expect(await page.locator('.care-elements-problems').count()).toBe(0);
    const emergency = page.locator('.care-elements > div[lang] > p');
    expect(await emergency.count()).toBe(3);
    expect(await page.locator('cause-checker').count()).toBe(0);
    expect(await emergency.first().innerText()).toContain('Call your local emergency number');
    expect(await page.content()).not.toContain('javascript:alert');
    expect(seen.errors).toEqual([]);
  });
});

/** Sends the form of the settings. */
async function save(page: Page, values: Readonly<Record<string, string>>) {
  await page.goto(settingsPage);
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`[name="care_elements[${name}]"]`);
    if (name === 'accent') await field.fill(value);
    else await choose(field, value);
  }
  await page.locator('#submit').click();
  await page.locator('.notice.settings-error').first().waitFor();
}

/** Also what the list does not offer, as a form of somebody else could. */
const choose = (field: ReturnType<Page['locator']>, value: string) =>
  field.evaluate((select: HTMLSelectElement, wanted) => {
    if (![...select.options].some((option) => option.value === wanted)) {
      select.add(new Option(wanted, wanted));
    }
    select.value = wanted;
  }, value);

describe('the settings', () => {
  const stored = async () =>
    JSON.parse(
      await wordpress.evaluate(`echo wp_json_encode( get_option( 'care_elements' ) );`),
    ) as unknown;

  const chosen = {language: 'es', region: 'MX', theme: 'dark', accent: '#8a1538'};

  afterEach(() => wordpress.evaluate(`delete_option( 'care_elements' );`));

  test('apply to elements whose authors chose nothing else', async () => {
    const page = await wordpress.newPage('admin');
    await save(page, chosen);
    expect(await stored()).toEqual({...chosen, reply_sites: ''});
    const content =
      '[care_element element="cause-checker"][care_element element="relief-steps" lang="en" region="GB"]';
    const {link} = await wordpress.save('author', {content});
    await page.goto(link);
    const element = await shown(page, 'cause-checker[lang=es][region=MX][theme=dark]');
    expect(await element.locator('.title').first().innerText()).toBe(words.es.checker.text.title);
    const accent = await element.evaluate((node) =>
      getComputedStyle(node).getPropertyValue('--care-accent').trim(),
    );
    expect(accent).toBe(chosen.accent);
    await shown(page, 'relief-steps[lang=en][region=GB][theme=dark]');
  });

  test('refuse what is not valid, say so, and stay as they were', async () => {
    const page = await wordpress.newPage('admin');
    await save(page, chosen);
    const bad = {
      language: 'xx',
      region: 'Atlantis',
      theme: 'sepia',
      accent: 'red"><script>alert(1)</script>',
    };
    await save(page, bad);
    const messages = (await page.locator('.notice-error').allInnerTexts()).join('\n');
    for (const value of Object.values(bad)) {
      expect(messages).toContain(`“${value}” is not valid, and was not saved. Valid:`);
    }
    expect(await stored()).toEqual({...chosen, reply_sites: ''});
  });

  test('cannot be changed without the form, nor by authors', async () => {
    const admin = await wordpress.newPage('admin');
    const form = {option_page: 'care-elements', action: 'update', 'care_elements[region]': 'GB'};
    const forged = await admin.request.post('/wp-admin/options.php', {form});
    expect(forged.status()).toBe(403);
    const author = await wordpress.newPage('author');
    const answer = await author.goto(settingsPage);
    expect(answer?.status()).toBe(403);
    expect(await stored()).toBe(false);
  });

  test.each([
    ['es_ES', 'Región', 'España (ES)', words.es.signs.text.title],
    ['ar', 'المنطقة', 'مصر (EG)', words.ar.signs.text.title],
  ])('speak the language of the site, %s, as elements do', async (locale, label, region, title) => {
    await wordpress.useLocale(locale);
    try {
      const page = await wordpress.newPage('admin');
      await page.goto(settingsPage);
      const field = page.getByLabel(label, {exact: true});
      expect(await field.locator('option', {hasText: region}).count()).toBe(1);
      const {link} = await wordpress.save('author', {
        content: '[care_element element="when-to-see-doctor"]',
      });
      await page.goto(link);
      const element = await shown(page, 'when-to-see-doctor');
      expect(await element.locator('.title').first().innerText()).toBe(title);
    } finally {
      await wordpress.useLocale('');
    }
  });
});

describe('in the end', () => {
  test('neither PHP nor WordPress complained', async () => {
    expect(await wordpress.complaints()).toEqual([]);
  });

  test('deleting the plugin leaves nothing of it', async () => {
    const page = await wordpress.newPage('admin');
    await save(page, {region: 'GB'});
    const left = () =>
      wordpress.evaluate(
        `global $wpdb; echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%care_elements%'" );`,
      );
    expect(await left()).toBe('1');
    await page.goto('/wp-admin/plugins.php');
    await page.getByRole('link', {name: 'Deactivate Care Elements'}).click();
    await page.getByText('Plugin deactivated.').waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('link', {name: 'Delete Care Elements'}).click();
    await page.getByText('was successfully deleted').waitFor();
    expect(await left()).toBe('0');
    expect(existsSync(`${wordpress.folder}/wp-content/plugins/care-elements`)).toBe(false);
    expect(await wordpress.complaints()).toEqual([]);
  });
});
