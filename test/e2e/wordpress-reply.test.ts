/** Replies to a post of a real WordPress: they arrive, or the reader is told why not and loses nothing. */
import type {Locator, Page} from 'playwright-core';
import {beforeAll, describe, expect, test} from 'vitest';
import {watch} from './helpers.js';
import {block, shown, useWordPress, type Post} from './wordpress-site.js';

const {text} =
  (await import('../../src/text/en/topics/leg-cramps/parts/reader-reply.js')) as typeof import('../../src/topics/leg-cramps/parts/reader-reply.js');

const wordpress = useWordPress();

interface Typed {
  readonly reply: string;
  readonly name: string;
  readonly email: string;
}

const typed = {
  reply: 'Loose covers & a “warm” bath\nhelped me = a lot.',
  name: 'Ana María',
  email: 'ana@example.com',
} as const satisfies Typed;

/** As WordPress keeps it. */
const kept = {...typed, reply: typed.reply.replace('&', '&amp;'), approved: '0'};

beforeAll(() => wordpress.activate());

/** Opens a post whose form was there for 3 seconds, by the clock of the page. */
async function open({link}: Post, tag = 'reader-reply', page?: Page) {
  const opened = page ?? (await wordpress.newPage());
  const seen = watch(opened);
  await opened.clock.install();
  await opened.goto(link);
  await shown(opened, tag);
  const element = opened.locator('reader-reply');
  if (tag === 'topic-guide') await opened.locator('#reply > summary').click();
  await element.locator('#reply').waitFor();
  await opened.clock.fastForward(3000);
  return {element, seen, page: opened};
}

async function fill(element: Locator, values: Typed = typed) {
  for (const [name, value] of Object.entries(values)) {
    await element.locator(`#${name}`).fill(value as string);
  }
  await element.getByRole('checkbox', {name: text.consent}).check();
  await element.getByRole('checkbox', {name: text.publish}).check();
}

const press = (element: Locator) =>
  element.getByRole('button', {name: text.send, exact: true}).click();

const thanks = (element: Locator) =>
  element.getByRole('heading', {name: text.sent, exact: true}).waitFor();

async function expectDraft(element: Locator, values: Typed) {
  for (const [name, value] of Object.entries(values)) {
    expect(await element.locator(`#${name}`).inputValue()).toBe(value);
  }
}

const post = () => wordpress.save('author', {content: block({element: 'reader-reply'})});

/** Lets replies seem a day old, so that the next one is not too early for WordPress. */
const letDayPass = () =>
  wordpress.evaluate(
    `global $wpdb; $wpdb->query( "UPDATE $wpdb->comments SET comment_date = comment_date - INTERVAL 1 DAY, comment_date_gmt = comment_date_gmt - INTERVAL 1 DAY" );`,
  );

const commentsOf = async ({id}: Post) =>
  JSON.parse(
    await wordpress.evaluate(
      `echo wp_json_encode( array_map( static fn( $one ) => array( 'reply' => $one->comment_content, 'name' => $one->comment_author, 'email' => $one->comment_author_email, 'approved' => $one->comment_approved ), get_comments( array( 'post_id' => ${id}, 'status' => 'all' ) ) ) );`,
    ),
  ) as unknown;

describe('a reply', () => {
  test('arrives in the queue of comments, from an author’s block without any attribute', async () => {
    await letDayPass();
    const written = await post();
    const {element, seen} = await open(written);
    expect(await element.getAttribute('action')).toBe(`${wordpress.url}/wp-comments-post.php`);
    expect(await element.getAttribute('post-id')).toBe(String(written.id));
    await fill(element);
    await press(element);
    await thanks(element);
    expect(await commentsOf(written)).toEqual([kept]);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);

    const admin = await wordpress.newPage('admin');
    await admin.goto('/wp-admin/edit-comments.php?comment_status=moderated');
    await admin.locator('#the-comment-list').getByText('helped me = a lot.').first().waitFor();
  });

  test('arrives from the form in a guide, and from somebody who is logged in', async () => {
    await letDayPass();
    const written = await wordpress.save('author', {
      content: '[care_element element="topic-guide" sections="relief reply"]',
    });
    const {element} = await open(written, 'topic-guide', await wordpress.newPage('contributor'));
    await fill(element);
    await press(element);
    await thanks(element);
    const as = {name: 'contributor', email: 'contributor@example.com'};
    expect(await commentsOf(written)).toEqual([{...kept, ...as}]);
  });
});

describe('without scripts', () => {
  test('a reply arrives, too', async () => {
    await letDayPass();
    const written = await wordpress.save('author', {
      content: '[care_element element="reader-reply" heading_level="3"]',
    });
    const page = await wordpress.newPage(undefined, {javaScriptEnabled: false});
    await page.goto(written.link);
    const element = page.locator('reader-reply');
    expect(await element.getByRole('heading', {level: 3}).innerText()).toBe(text.title);
    await element.getByLabel(text.reply).fill(typed.reply);
    await element.getByLabel(text.name).first().fill(typed.name);
    await element.getByLabel(text.email).first().fill(typed.email);
    for (const box of await element.getByRole('checkbox').all()) await box.check();
    await element.getByRole('button', {name: text.send}).click();
    await page.getByText('Your comment is awaiting moderation.').waitFor();
    expect(await commentsOf(written)).toEqual([{...kept, reply: kept.reply.replace('\n', '\r\n')}]);
  });

  test('a feed leads to the form', async () => {
    const written = await post();
    const page = await wordpress.newPage();
    const feed = await (await page.request.get('/?feed=rss2')).text();
    expect(feed).toContain(`<a href="${written.link}#respond">${text.title}</a>`);
    expect(feed).not.toContain('<form');
  });
});

describe('what WordPress refuses', () => {
  const refusals = {
    address: 'Please enter a valid email address.',
    duplicate: 'Duplicate comment detected; it looks as though you’ve already said that!',
    flood: 'You are posting comments too quickly. Slow down.',
    closed: 'Sorry, comments are closed for this item.',
  };

  const refused = async (element: Locator, sentence: string, values: Typed) => {
    await fill(element, values);
    await press(element);
    await element.getByRole('alert').filter({hasText: sentence}).waitFor();
    await expectDraft(element, values);
  };

  test('is said in the element, and the draft stays until it is taken', async () => {
    await letDayPass();
    const written = await post();
    const {element} = await open(written);
    // To a browser this is an address.
    await refused(element, refusals.address, {...typed, email: 'ana@localhost'});
    await fill(element);
    await press(element);
    await thanks(element);

    const {element: again, page} = await open(written);
    await refused(again, refusals.duplicate, typed);
    const another = {...typed, reply: 'Something else helped, too.'};
    await refused(again, refusals.flood, another);
    await wordpress.evaluate(
      `wp_update_post( array( 'ID' => ${written.id}, 'comment_status' => 'closed' ) );`,
    );
    await refused(again, refusals.closed, another);
    await wordpress.evaluate(
      `wp_update_post( array( 'ID' => ${written.id}, 'comment_status' => 'open' ) );`,
    );
    await letDayPass();
    await press(again);
    await thanks(again);
    expect(page.url()).toBe(written.link);
    expect(await commentsOf(written)).toHaveLength(2);
  });
});

describe('where nobody can reply', () => {
  test('readers see no form, and the author is told why', async () => {
    const written = await post();
    await wordpress.evaluate(
      `wp_update_post( array( 'ID' => ${written.id}, 'comment_status' => 'closed' ) );`,
    );
    const reader = await wordpress.newPage();
    const seen = watch(reader);
    await reader.goto(written.link);
    expect(await reader.locator('reader-reply').count()).toBe(0);
    expect(seen.console).toEqual([]);
    const author = await wordpress.newPage('author');
    await author.goto(written.link);
    await author.getByText('Comments are closed for this post: readers see no form.').waitFor();
  });

  test('those who must log in first see the way to do so', async () => {
    const written = await post();
    await wordpress.evaluate(`update_option( 'comment_registration', 1 );`);
    try {
      const reader = await wordpress.newPage();
      await reader.goto(written.link);
      expect(await reader.locator('reader-reply').count()).toBe(0);
      const link = reader.locator('.care-elements').getByRole('link', {name: 'Log in to reply'});
      const to = new URL((await link.getAttribute('href')) ?? '');
      expect(to.pathname).toBe('/wp-login.php');
      expect(to.searchParams.get('redirect_to')).toBe(written.link);
    } finally {
      await wordpress.evaluate(`update_option( 'comment_registration', 0 );`);
    }
  });

  test('neither PHP nor WordPress complained', async () => {
    expect(await wordpress.complaints()).toEqual([]);
  });
});
