/** `care-elements topic preview`, as somebody who writes a topic sees it. */
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import http from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {builtFile, eventually, useSite, watch} from './helpers.js';

const site = useSite();

const cli = builtFile('dist/prerender/cli.js');

let folder = '';
let file = '';
let url = '';
let child: ChildProcess;
let topic: {about: {title: string}; overview: {overview: {facts: unknown[]}}; guide?: unknown};

const save = (document: unknown) => writeFile(file, JSON.stringify(document));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'care-preview-'));
  file = path.join(folder, 'topic.json');
  spawnSync(process.execPath, [cli, 'topic', 'export', 'leg-cramps', '-o', file]);
  topic = JSON.parse(await readFile(file, 'utf8')) as typeof topic;
  child = spawn(process.execPath, [cli, 'topic', 'preview', file, '--port', '0']);
  const [output] = (await once(child.stdout!, 'data')) as [Buffer];
  url = /http:\S+/.exec(String(output))![0];
});

afterAll(async () => {
  child.kill();
  await rm(folder, {recursive: true, force: true});
});

const findings = '#findings';

test('shows the topic in every element, from this machine only', async () => {
  await save({...topic, about: {...topic.about, title: 'Hiccups & <b>more</b>'}});
  const page = await site.newPage();
  const seen = watch(page);
  await page.goto(url);
  expect(await page.title()).toBe('Hiccups & <b>more</b>');
  const tags = await page
    .locator('body > section > :nth-child(2)')
    .evaluateAll((all) => all.map(({localName}) => localName));
  expect(tags).toHaveLength(9);
  for (const tag of tags) {
    await page.locator(`body > section > ${tag} .title`).first().waitFor({state: 'attached'});
  }
  await expect.poll(() => page.locator(findings).textContent()).toContain('Nothing is wrong');
  expect(await page.locator('topic-overview').first().textContent()).not.toContain('undefined');
  expect(seen.errors).toEqual([]);
  expect(seen.failed).toEqual([]);
  expect(seen.requests.filter((one) => !one.startsWith(url) && !one.startsWith('data:'))).toEqual(
    [],
  );
});

test('loads again when the file changes, and says what is wrong and where', async () => {
  await save(topic);
  const page = await site.newPage();
  await page.goto(url);
  await page.locator('topic-overview .title').first().waitFor({state: 'attached'});
  const facts = [...topic.overview.overview.facts, 7];
  await save({
    ...topic,
    overview: {...topic.overview, overview: {...topic.overview.overview, facts}},
  });
  await eventually(() => page.locator(findings).textContent()).toContain(
    `/overview/overview/facts/${facts.length - 1} is number`,
  );
  expect(await page.locator('topic-overview').first().innerText()).toContain('Nothing shows here');
  await writeFile(file, '{"format": <script>');
  await eventually(() => page.locator(findings).textContent()).toContain('topic.json is not JSON');
  const {overview, ...rest} = topic;
  await save(rest);
  await eventually(() => page.locator(findings).textContent()).toContain('Nothing is wrong');
  expect(overview).toBeDefined();
  expect(await page.locator('section > topic-overview').count()).toBe(0);
});

/** What the server answers where the request names another host, or asks for another file. */
const statusOf = (address: string, headers: Readonly<Record<string, string>> = {}) =>
  new Promise((resolve, reject) => {
    const {port} = new URL(url);
    http
      .get({host: '127.0.0.1', port, path: address, headers}, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .once('error', reject);
  });

test('gives nothing to other sites, and no other file', async () => {
  expect(await statusOf('/topic.json')).toBe(200);
  expect(await statusOf('/topic.json', {host: 'evil.example'})).toBe(403);
  expect(await statusOf('/cdn/../package.json')).toBe(404);
  expect(await statusOf('/cdn/..%2f..%2fpackage.json')).toBe(404);
  expect(await statusOf('/cdn/own-topic.js')).toBe(200);
});

test('needs a file that is there, and a port', async () => {
  const fail = async (...args: readonly string[]) => {
    const failing = spawn(process.execPath, [cli, 'topic', 'preview', ...args]);
    const errors = await text(failing.stderr);
    return errors.trim();
  };
  expect(await fail(path.join(folder, 'missing.json'))).toContain('ENOENT');
  expect(await fail(file, '--port', '70000')).toContain('--port="70000" is no port');
});
