/** docs/first-topic.md, step by step, as somebody follows it who has only the package. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {createStaticServer, listenOnFreePort} from '../../scripts/serve.mjs';
import {eventually, repository, useSite, watch, type Watch} from './helpers.js';
import {installed, remove, runIn} from './tarball.js';

const site = useSite();

interface Block {
  readonly kind: string;
  readonly code: string;
}

const page = await readFile(path.join(repository, 'docs/first-topic.md'), 'utf8');

const blocks: readonly Block[] = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
  ([, kind = '', code = '']) => ({kind, code: code.trim()}),
);

/** The one block of a kind. */
function block(kind: string): string {
  const [one, ...others] = blocks.filter((each) => each.kind === kind);
  if (!one || others.length > 0) throw new Error(`The page has not one block of ${kind}.`);
  return one.code;
}

/** The commands between two steps of the page, by the heading of the first. */
const commandsOf = (step: string) => {
  const part = page.split(/^## /m).find((one) => one.startsWith(step));
  if (part === undefined) throw new Error(`The page has no step "${step}".`);
  const commands = [...part.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, code = '']) =>
    code.trim().split('\n'),
  );
  const outputs = [...part.matchAll(/^```text\n(.*?)^```$/gms)].map(([, code = '']) => code.trim());
  return {commands, outputs};
};

let user = '';
const server = {url: '', stop: () => undefined as unknown};

const shell = (command: string) => runIn(user, 'sh', '-c', command);

/** Runs the commands of a step; those that print something print what the page says. */
async function follow(step: string, skipped: readonly string[] = []) {
  const {commands, outputs} = commandsOf(step);
  const printed = [];
  for (const command of commands) {
    if (skipped.some((one) => command.includes(one))) continue;
    const output = await shell(command);
    if (output.trim()) printed.push(output.trim().split('\n').at(-1));
  }
  expect(printed).toEqual(outputs);
}

beforeAll(async () => {
  // The first command of the page, with the packed files instead of those of the registry.
  user = await installed();
  await mkdir(path.join(user, 'public'));
  const http = createStaticServer({root: path.join(user, 'public')});
  server.url = `http://127.0.0.1:${await listenOnFreePort(http)}`;
  server.stop = () => {
    http.closeAllConnections();
    http.close();
  };
});

afterAll(async () => {
  server.stop();
  await remove(user);
});

const document = 'public/topics/hiccups.en.json';

test('1. The files', async () => {
  expect(commandsOf('1.').commands[0]).toBe('npm install care-elements');
  await follow('1.', ['npm install']);
});

test('2. A document to begin with', () => follow('2.'));

test('3. Your words', async () => {
  const keys = (text: string) => Object.keys(JSON.parse(text) as object);
  const file = path.join(user, document);
  // The parts are some of those that it begins with.
  expect(keys(await readFile(file, 'utf8'))).toEqual(expect.arrayContaining(keys(block('json'))));
  await writeFile(file, block('json'));
});

/** The guide shows the words of the document, and nothing failed. */
async function expectGuide(
  address: string,
  seen: Watch,
  open: Awaited<ReturnType<typeof site.newPage>>,
) {
  await open.goto(address);
  const guide = open.locator('topic-guide');
  await eventually(() => guide.getByRole('heading', {name: 'Hiccups'}).first().isVisible()).toBe(
    true,
  );
  expect(seen.errors).toEqual([]);
  expect(seen.failed).toEqual([]);
  return guide;
}

test('4. Check it', async () => {
  await follow('4.', ['topic preview']);
  const preview = commandsOf('4.').commands.find((one) => one.includes('topic preview'))!;
  const child = spawn('sh', ['-c', `exec ${preview} --port 0`], {cwd: user, detached: true});
  try {
    const [output] = (await once(child.stdout, 'data')) as [Buffer];
    const open = await site.newPage();
    await expectGuide(/http:\S+/.exec(String(output))![0], watch(open), open);
  } finally {
    process.kill(-child.pid!);
  }
});

test('5. The page', async () => {
  await writeFile(path.join(user, 'public/hiccups.html'), block('html'));
  const open = await site.newPage();
  await open.route(`${server.url}/hiccups.html`, async (route) => {
    const response = await route.fetch();
    const headers = {...response.headers(), 'content-security-policy': block('csp')};
    await route.fulfill({response, headers});
  });
  const seen = watch(open);
  const guide = await expectGuide(`${server.url}/hiccups.html`, seen, open);
  await eventually(() => guide.locator('a[href="tel:911"]').first().isVisible()).toBe(true);
  const words = guide.getByText('Chest pain', {exact: true});
  expect(await words.first().isVisible()).toBe(true);
  await guide.getByText('What hiccups are').first().click();
  await eventually(() =>
    guide.getByText('Most hiccups stop by themselves').first().isVisible(),
  ).toBe(true);
  expect(await guide.getByText('Draft, not reviewed').count()).toBeGreaterThan(0);
  expect(await guide.getByText('Call 911 now.').first().isVisible()).toBe(false);
  expect(seen.console.filter((line) => !line.includes('favicon'))).toEqual([]);
  expect(seen.requests.filter((one) => !one.startsWith(`${server.url}/`))).toEqual([]);
});

test('without scripts, what is inside the tag shows', async () => {
  const open = await site.newPage({javaScriptEnabled: false});
  await open.goto(`${server.url}/hiccups.html`);
  expect(await open.getByText('Call 911 now.').isVisible()).toBe(true);
});
