/** Replies against a real server: what arrives, what the reader is told, and that no draft is lost. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {blog, eventually, inOneTag, repository, useSite, watch} from './helpers.js';
import {startReplyServer, type AnswerName, type ReplyServer} from './reply-server.js';

const {text} =
  (await import('../../src/text/en/topics/leg-cramps/parts/reader-reply.js')) as typeof import('../../src/topics/leg-cramps/parts/reader-reply.js');

const {failures} = text;

const site = useSite();
let server: ReplyServer;

/** The page of a publisher, on the server that takes the replies. */
const pageWith = (attributes: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
  content="require-trusted-types-for 'script'; trusted-types lit-html">
<title>A post</title>
<link rel="icon" href="data:,">
<script type="module" src="/cdn/care-elements.js"></script>
</head>
<body><reader-reply region="US" ${attributes}></reader-reply></body>
</html>`;

const attributesOf = {
  json: 'action="/replies"',
  form: 'action="replies" format="form"',
  wordpress: 'action="/wp-comments-post.php" format="wordpress" post-id="42"',
} as const;

const prerenderedPage = async () => {
  const {prerender} =
    (await import('../../dist/prerender/index.js')) as typeof import('../../src/prerender/index.js');
  const attributes = {action: '/replies', format: 'form'};
  return `<!doctype html><title>A post</title>${await prerender('reader-reply', {attributes})}`;
};

type Format = keyof typeof attributesOf;

const isFormat = (name: string): name is Format => name in attributesOf;

beforeAll(async () => {
  server = await startReplyServer(async (at) => {
    const name = at.slice(1);
    if (isFormat(name)) return Buffer.from(pageWith(attributesOf[name]));
    if (name === 'prerendered') return Buffer.from(await prerenderedPage());
    return at.startsWith('/cdn/') ? readFile(path.join(repository, at)) : undefined;
  });
});

afterAll(() => server.close());

beforeEach(() => server.forget());

const typed = {
  reply: 'Loose covers & a “warm” bath\nhelped me = a lot.',
  name: 'Ana María',
  email: 'ana@example.com',
} as const;

/** Opens a page with a form that was there for 3 seconds, by the clock of the page. */
async function open(format: Format) {
  const page = await site.newPage();
  const seen = watch(page);
  await page.clock.install();
  await page.goto(server.url + format);
  const element = page.locator('reader-reply');
  await element.locator('form').waitFor();
  await page.clock.fastForward(3000);
  return {page, element, seen};
}

async function fill(element: Locator, {publish = true} = {}) {
  for (const [name, value] of Object.entries(typed)) await element.locator(`#${name}`).fill(value);
  await element.getByRole('checkbox', {name: text.consent}).check();
  if (publish) await element.getByRole('checkbox', {name: text.publish}).check();
}

const press = (element: Locator, name: string = text.send) =>
  element.getByRole('button', {name, exact: true}).click();

async function expectDraft(element: Locator) {
  for (const [name, value] of Object.entries(typed)) {
    expect(await element.locator(`#${name}`).inputValue()).toBe(value);
  }
  expect(await element.locator('#send').isChecked()).toBe(true);
  expect(await element.locator('#publish').isChecked()).toBe(true);
}

const problem = (element: Locator, sentence: string) =>
  element.getByRole('alert').filter({hasText: sentence}).waitFor();

const thanks = (element: Locator) =>
  element.getByRole('heading', {name: text.sent, exact: true}).waitFor();

/** Sends, is told what went wrong, and sends the same again with success. */
async function failThenSend(
  element: Locator,
  page: Page,
  {answer, sentence}: {answer: AnswerName; sentence: string},
) {
  server.answerWith(answer);
  await fill(element);
  await press(element);
  if (answer === 'hang') {
    await eventually(() => server.received.length).toBe(1);
    await page.clock.fastForward(14_000);
    expect(await element.getByRole('alert').count(), 'not before 15 s').toBe(0);
    await page.clock.fastForward(1500);
  }
  await problem(element, sentence);
  await expectDraft(element);
  const sentBefore = server.received.length;
  server.answerWith('success');
  await press(element);
  await thanks(element);
  expect(server.received).toHaveLength(sentBefore + 1);
}

describe.each(['json', 'form'] as const)('%s', (format) => {
  test('sends exactly the fields, once for a double click', async () => {
    const {element, seen} = await open(format);
    await fill(element, {publish: false});
    await element.getByRole('button', {name: text.send}).dblclick();
    await thanks(element);
    expect(server.received).toHaveLength(1);
    const {fields, headers, path: at} = server.received[0]!;
    const {id, ...rest} = fields;
    expect(id).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(rest).toEqual({
      ...typed,
      publish: format === 'json' ? false : 'false',
      lang: 'en',
      website: '',
    });
    expect(at).toBe('/replies');
    expect(headers.accept).toBe('application/json');
    expect(headers['content-type']).toMatch(
      format === 'json' ? /^application\/json/ : /^application\/x-www-form-urlencoded/,
    );
    expect(seen.errors).toEqual([]);
    expect(seen.console).toEqual([]);
  });

  test.each(['empty', 'garbled'] as const)('an answer that is %s is success', async (answer) => {
    server.answerWith(answer);
    const {element} = await open(format);
    await fill(element);
    await press(element);
    await thanks(element);
    expect(server.received[0]?.fields.publish).toBe(format === 'json' ? true : 'true');
  });

  test('shows the messages of the server at the top and at the fields', async () => {
    const {element, page} = await open(format);
    await failThenSend(element, page, {answer: 'invalid', sentence: 'Please look at two fields.'});
    const [first, second] = server.received;
    expect(second?.fields).toEqual(first?.fields);
  });

  test('leads from a message of the server to its field', async () => {
    server.answerWith('invalid');
    const {element, page} = await open(format);
    await fill(element);
    await press(element);
    const links = element.getByRole('alert').getByRole('link');
    await links.first().waitFor();
    expect(await links.allInnerTexts()).toEqual([
      'Links are not allowed.',
      'We cannot write to this address.',
    ]);
    await links.last().click();
    await page.keyboard.type('x');
    expect(await element.locator('#email').inputValue()).toContain('x');
    expect(page.url()).toBe(server.url + format);
  });

  test.each([
    ['forbidden', failures.refused],
    ['busy', failures.busyFor.replace('{count}', '2')],
    ['broken', failures.down],
    ['malformed', failures.unclear],
    ['hang', failures.slow],
    ['drop', failures.offline],
  ] as const)(
    '%s: says so, keeps the draft, and sends the same id again',
    async (answer, sentence) => {
      const {element, page, seen} = await open(format);
      await failThenSend(element, page, {answer, sentence});
      // A browser may itself send once more what got no answer.
      const ids = new Set(server.received.map(({fields}) => fields.id));
      expect(ids.size).toBe(1);
      expect(seen.errors).toEqual([]);
    },
  );

  test.each(['expired', 'moved'] as const)(
    'a redirect is no success, and nothing is sent on: %s',
    async (answer) => {
      const {element, page} = await open(format);
      await failThenSend(element, page, {answer, sentence: failures.unsure});
      expect(server.received.map(({path: at}) => at)).toEqual(['/replies', '/replies']);
      expect(server.posts).toBe(0);
    },
  );

  test('Try again sends what was typed', async () => {
    const {element} = await open(format);
    server.answerWith('broken');
    await fill(element);
    await press(element);
    await problem(element, failures.down);
    server.answerWith('success');
    await press(element, text.again);
    await thanks(element);
    expect(server.received[1]?.fields).toEqual(server.received[0]?.fields);
  });
});

test('a browser without a connection keeps the draft, and sends once it is back', async () => {
  const {element, page} = await open('json');
  await fill(element);
  await page.context().setOffline(true);
  await press(element);
  await problem(element, failures.offline);
  await expectDraft(element);
  expect(server.received).toHaveLength(0);
  await page.context().setOffline(false);
  await press(element);
  await thanks(element);
  expect(server.received).toHaveLength(1);
});

describe('wordpress', () => {
  test('sends what its comment endpoint takes, once', async () => {
    const {element, seen} = await open('wordpress');
    await fill(element);
    await element.getByRole('button', {name: text.send}).dblclick();
    await thanks(element);
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.path).toBe('/wp-comments-post.php');
    expect(server.received[0]?.fields).toEqual({
      author: typed.name,
      email: typed.email,
      comment: typed.reply,
      comment_post_ID: '42',
      comment_parent: '0',
      care_elements_reply: '1',
    });
    expect(seen.errors).toEqual([]);
  });

  test.each(['posted', 'expired'] as const)(
    'cannot tell from a redirect whether it was taken, says so, and shows what was sent: %s',
    async (answer) => {
      server.answerWith(answer);
      const {element} = await open('wordpress');
      await fill(element);
      await press(element);
      await element.getByRole('heading', {name: text.unconfirmed}).waitFor();
      expect(await element.getByText(text.sent, {exact: true}).count()).toBe(0);
      await element.getByText('Loose covers & a “warm” bath').waitFor();
      expect(server.posts).toBe(0);
    },
  );

  test.each([
    ['duplicate', 'Duplicate comment detected; it looks as though you’ve already said that!'],
    ['flood', 'You are posting comments too quickly. Slow down.'],
    ['missing', 'Error: Please fill the required fields.'],
    ['closed', 'Sorry, comments are closed & done for this item.'],
    ['broken', failures.down],
    ['drop', failures.offline],
    ['hang', failures.slow],
  ] as const)('%s: says so as text, and keeps the draft', async (answer, sentence) => {
    const {element, page, seen} = await open('wordpress');
    await failThenSend(element, page, {answer, sentence});
    // Trusted Types are strict on this page: a parser of HTML would be an error.
    expect(seen.errors).toEqual([]);
    expect(seen.console.filter((line) => line.includes('Trusted'))).toEqual([]);
  });

  test('is not sent without consent to publishing', async () => {
    const {element} = await open('wordpress');
    await fill(element, {publish: false});
    await press(element);
    await problem(element, text.checks.publish);
    expect(server.received).toHaveLength(0);
  });
});

test('without scripts, a prerendered form sends the same fields', async () => {
  const page = await site.newPage({javaScriptEnabled: false});
  await page.goto(`${server.url}prerendered`);
  await page.getByLabel(text.reply).fill(typed.reply);
  await page.getByRole('textbox', {name: text.name}).fill(typed.name);
  await page.getByRole('textbox', {name: text.email}).fill(typed.email);
  await page.getByLabel(text.consent).check();
  await page.getByLabel(text.publish).check();
  expect(await page.getByText(text.trap).isVisible()).toBe(false);
  await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST'),
    page.getByRole('button', {name: text.send}).click(),
  ]);
  const {fields} = server.received[0]!;
  expect({...fields, reply: String(fields.reply).replaceAll('\r\n', '\n')}).toEqual({
    ...typed,
    lang: 'en',
    publish: 'true',
    website: '',
  });
});

test('what was typed is there again after Back, but no consent', async () => {
  const {element, page} = await open('json');
  await fill(element);
  await page.goto(`${server.url}form`);
  await page.goBack();
  await element.locator('form').waitFor();
  await expect.poll(() => element.locator('#reply').inputValue()).toBe(typed.reply);
  expect(await element.locator('#email').inputValue()).toBe(typed.email);
  expect(await element.locator('#send').isChecked()).toBe(false);
  expect(await element.locator('#publish').isChecked()).toBe(false);
});

test('what was sent is not there again after Back', async () => {
  const {element, page} = await open('json');
  await fill(element);
  await press(element);
  await thanks(element);
  await page.goto(`${server.url}form`);
  await page.goBack();
  await element.locator('form').waitFor();
  expect(await element.locator('#reply').inputValue()).toBe('');
});

describe.each([blog, inOneTag])('the demo article %s', (path) => {
  test('sends a reply to the server of the demo, which takes it', async () => {
    const page = await site.newPage();
    const seen = watch(page);
    await page.clock.install();
    await page.goto(site.url + path);
    const element = page.locator('reader-reply');
    await page.locator('details#reply > summary').click();
    await element.locator('#reply').waitFor();
    await page.clock.fastForward(3000);
    await fill(element);
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === 'POST'),
      press(element),
    ]);
    await thanks(element);
    expect(answer.url()).toBe(new URL('reply', site.url + path).href);
    expect(answer.status()).toBe(201);
    expect(answer.request().postDataJSON()).toMatchObject({...typed, publish: true, lang: 'en'});
    expect(seen.requests.filter((url) => url === answer.url())).toHaveLength(1);
    expect(seen.failed).toEqual([]);
    expect(seen.console).toEqual([]);
  });
});
