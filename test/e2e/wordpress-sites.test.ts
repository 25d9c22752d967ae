/** Where an author of a real WordPress may send the replies of readers. */
import {readFile, writeFile} from 'node:fs/promises';
import {afterEach, beforeAll, describe, expect, test} from 'vitest';
import {block, useWordPress, type User} from './wordpress-site.js';

const wordpress = useWordPress();

beforeAll(() => wordpress.activate());

describe('replies to another site', () => {
  const evil = 'https://evil.example/collect';
  const listed = 'https://replies.example';

  const contents = (action: string) => ({
    shortcode: `[care_element element="reader-reply" action="${action}" format="form"]`,
    block: block({element: 'reader-reply', action, format: 'form'}),
    guide: `[care_element element="topic-guide" sections="relief reply" reply_action="${action}"]`,
  });

  const cases = ['shortcode', 'block', 'guide'] as const;

  const html = async (user: User, content: string, reader?: User) => {
    const {link} = await wordpress.save(user, {content});
    const page = await wordpress.newPage(reader);
    return (await page.request.get(link)).text();
  };

  afterEach(() => wordpress.evaluate(`delete_option( 'care_elements' );`));

  test.each(cases)('are not set up by an author who may not write HTML: %s', async (kind) => {
    for (const action of [
      evil,
      '//evil.example/collect',
      'https://replies.example.evil.example/',
    ]) {
      const content = contents(action)[kind];
      expect(await html('author', content)).not.toContain('evil.example');
      const seen = await html('author', content, 'author');
      expect(seen).not.toMatch(/action="[^"]*evil/);
      expect(seen).toMatch(/action is left out: the author|action=.{1,6}\/\/evil.* is not valid/);
    }
  });

  test.each(cases)('are, by one who may: %s', async (kind) => {
    expect(await html('admin', contents(evil)[kind])).toContain(`action="${evil}"`);
  });

  test.each(cases)('are, by everybody, to a site of the settings: %s', async (kind) => {
    await wordpress.evaluate(
      `update_option( 'care_elements', array( 'reply_sites' => '${listed}' ) );`,
    );
    expect(await html('author', contents(`${listed}/a`)[kind])).toContain(`action="${listed}/a"`);
    expect(await html('author', contents('http://replies.example/a')[kind])).not.toContain(
      'action="http://replies',
    );
  });

  test('are not taken for the site’s own where browsers read the address in another way', async () => {
    for (const action of [
      '/\\evil.example/',
      '/\t/evil.example/',
      'https:evil.example',
      '//evil.example',
    ]) {
      const seen = await html('author', block({element: 'reader-reply', action, format: 'form'}));
      expect(seen).not.toMatch(/action="(?:\/[\s\\]*\/|https:)evil/);
    }
  });
});

test('the sites of the settings are kept as origins, and one that can be read in two ways is refused', async () => {
  const stored = () => wordpress.evaluate(`echo get_option( 'care_elements' )['reply_sites'];`);
  const page = await wordpress.newPage('admin');
  const save = async (sites: string) => {
    await page.goto('/wp-admin/options-general.php?page=care-elements');
    await page.getByLabel('Other sites that replies may go to').fill(sites);
    await page.locator('#submit').click();
    return page.locator('.notice.settings-error').first().innerText();
  };
  await save(
    'https://Replies.example/collect?a=1\nhttp://localhost:8080\nhttps://replies.example:443',
  );
  const kept = 'https://replies.example\nhttp://localhost:8080';
  expect(await stored()).toBe(kept);
  for (const wrong of [
    'https://good.example@evil.example',
    'evil.example',
    'javascript:alert(1)',
  ]) {
    expect(await save(`https://replies.example\n${wrong}`)).toContain('was not saved');
    expect(await stored()).toBe(kept);
  }
});

test('the settings say what readers are told to call, and warn from 90 days before a number is due', async () => {
  await wordpress.evaluate(`update_option( 'care_elements', array( 'region' => 'GB' ) );`);
  const page = await wordpress.newPage('admin');
  const warning = page.getByText('A number of this region has to be checked again soon');
  const file = `${wordpress.folder}/wp-content/plugins/care-elements/data/catalog.json`;
  const catalog = await readFile(file, 'utf8');
  const inDays = async (days: number) => {
    const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    await writeFile(file, catalog.replaceAll(/\d{4}-\d{2}-\d{2}(?="[\],])/g, day));
    await page.goto('/wp-admin/options-general.php?page=care-elements');
    await page.getByText(/With the saved region, readers see: .*999/).waitFor();
    return warning.count();
  };
  try {
    expect(await inDays(91)).toBe(0);
    expect(await inDays(88)).toBe(1);
  } finally {
    await writeFile(file, catalog);
  }
});

describe('replies to another post', () => {
  const shows = async (content: string, reader?: User) => {
    const {link} = await wordpress.save('author', {content});
    const page = await wordpress.newPage(reader);
    return (await page.request.get(link)).text();
  };

  const to = (id: number, more = '') =>
    `[care_element element="reader-reply" post_id="${id}"${more}]`;

  test('go to one that readers can open and comment on, and to no other', async () => {
    const open = await wordpress.save('author', {content: 'Open'});
    expect(await shows(to(open.id))).toContain(`post-id="${open.id}"`);
    const closed = {
      draft: (await wordpress.save('author', {content: 'Draft', status: 'draft'})).id,
      none: 999_999,
      secret: (await wordpress.save('author', {content: 'Secret'})).id,
      shut: (await wordpress.save('author', {content: 'Shut'})).id,
    };
    await wordpress.evaluate(
      `wp_update_post( array( 'ID' => ${closed.secret}, 'post_password' => 'x' ) ); wp_update_post( array( 'ID' => ${closed.shut}, 'comment_status' => 'closed' ) );`,
    );
    for (const id of Object.values(closed)) {
      for (const content of [
        to(id),
        to(id, ' action="/wp-comments-post.php" format="wordpress"'),
      ]) {
        expect(await shows(content)).not.toContain('<reader-reply');
        expect(await shows(content, 'author')).toMatch(
          /no post here that could take replies|Comments are closed/,
        );
      }
    }
  });
});
