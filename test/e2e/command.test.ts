/** The `care-elements` command, as a publisher runs it. */
import {spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {builtFile, repository} from './helpers.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'care-command-'));
});

afterAll(() => rm(folder, {recursive: true, force: true}));

async function careElements(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [builtFile('dist/prerender/cli.js'), ...args], {
    cwd: folder,
  });
  child.stdin.end(input);
  const [output, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  return {output, errors, code};
}

test('writes an element to standard output', async () => {
  const {output, errors, code} = await careElements([
    ...['prerender', 'relief-steps', '--lang', 'es', '--region', 'US', '--heading-level', '3'],
    ...['--attribute', 'plan=now', '--attribute', 'auto-advance', '--theme', 'dark'],
  ]);
  expect(output).toMatch(
    /^<relief-steps lang="es" region="US" heading-level="3" theme="dark" plan="now" auto-advance="">\n/,
  );
  expect(output).toMatch(/<h3>[^<]+<\/h3>/);
  expect(output).toContain('tel:911');
  expect({errors, code}).toEqual({errors: '', code: 0});
});

test('writes an element to a file, with a shadow root on request', async () => {
  const {output, code} = await careElements([
    ...['prerender', 'topic-overview', '--shadow', '--nonce', 'abc', '--output', 'overview.html'],
  ]);
  expect({output, code}).toEqual({output: '', code: 0});
  const html = await readFile(path.join(folder, 'overview.html'), 'utf8');
  expect(html).toContain('<template shadowrootmode="open"><style nonce="abc">');
});

test('fills a page from standard input', async () => {
  const {output, code} = await careElements(['page'], '<p>Hi</p><cause-checker></cause-checker>');
  expect(output).toMatch(/^<p>Hi<\/p><cause-checker data-care-prerendered>\n<div lang="en"/);
  expect(code).toBe(0);
});

describe('a topic of the page’s own', () => {
  const document = path.join(repository, 'examples/own-topic/nosebleed.en.json');

  test('is written out of a file', async () => {
    const {output, code} = await careElements(['prerender', 'symptom-guide', '--topic', document]);
    expect(output).toContain('nose');
    expect(code).toBe(0);
  });

  test('is found in the folder of the site, and never outside of it', async () => {
    const page = (name: string) => `<symptom-guide topic-src="/${name}"></symptom-guide>`;
    const fill = (name: string) =>
      careElements(['page', '--topics-dir', path.dirname(document)], page(name));
    const {output, code} = await fill('nosebleed.en.json');
    expect(output).toContain('nose');
    expect(code).toBe(0);
    for (const name of ['missing.json', '../../package.json', '%2e%2e/%2e%2e/package.json']) {
      const refused = await fill(name);
      expect(refused.output, name).toBe('');
      expect(refused.errors, name).toContain('topic-src');
      expect(refused.code, name).toBe(2);
    }
  });
});

test('shows the words of an element to a clinician, and signs them', async () => {
  const shown = await careElements(['sign', 'topic-overview', '--lang', 'en']);
  expect(shown.output).toMatch(/[0-9a-f]{64}|sha256/i);
  const signed = await careElements([
    ...['sign', 'topic-overview', '--name', 'A. Example', '--date', '2026-12-01'],
    ...['--next-review', '2027-12-01', '--output', 'signature.json'],
  ]);
  expect({errors: signed.errors, code: signed.code}).toEqual({errors: '', code: 0});
  expect(await readFile(path.join(folder, 'signature.json'), 'utf8')).toContain('A. Example');
});

test('fills a page from a file into the same file', async () => {
  const page = path.join(folder, 'page.html');
  await writeFile(page, '<html lang="ar"><body><picture-guide></picture-guide></body></html>');
  const {output, code} = await careElements(['page', 'page.html', '-o', 'page.html']);
  expect({output, code}).toEqual({output: '', code: 0});
  expect(await readFile(page, 'utf8')).toContain('<div lang="ar" dir="rtl">');
});

test.each([['--help'], ['prerender', '--help'], []])('explains itself: %s', async (...args) => {
  const {output, code} = await careElements(args.filter(Boolean));
  expect(output).toContain('care-elements prerender <tag>');
  expect(code).toBe(0);
});

test('says its version', async () => {
  const {version} = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect((await careElements(['--version'])).output).toBe(`${version}\n`);
});

describe('bad input is told in a line, with the exit code of its kind', () => {
  test.each([
    [2, ['paint'], 'There is no command "paint". Valid: prerender, page, sign, topic.'],
    [2, ['prerender'], 'There is no element <>. Valid: cause-checker,'],
    [2, ['prerender', 'p'], 'There is no element <p>. Valid: cause-checker,'],
    [
      2,
      ['prerender', 'relief-steps', '--lang', 'tlh'],
      'lang="tlh" has no words. Valid: en, es, ar',
    ],
    [2, ['prerender', 'relief-steps', '--region', 'ZZ'], 'region="ZZ" is not known'],
    [2, ['prerender', 'relief-steps', '--date', '1/2/26'], 'date="1/2/26" is not a day'],
    [2, ['prerender', 'relief-steps', '--attribute', 'x=1'], 'has no attribute "x". Valid:'],
    [2, ['prerender', 'relief-steps', '--colour', 'red'], "Unknown option '--colour'"],
    [2, ['prerender', 'relief-steps', 'cause-checker'], 'One is enough of: relief-steps, cause'],
    [2, ['page', '--region', 'ZZ'], 'Line 1: <relief-steps>: region="ZZ" is not known'],
    [1, ['page', 'missing.html'], 'ENOENT'],
    [1, ['prerender', 'relief-steps', '--output', 'missing/x.html'], 'ENOENT'],
  ] as const)('%i: %j', async (expected, args, message) => {
    const {output, errors, code} = await careElements(args, '<relief-steps></relief-steps>');
    expect(errors).toContain(`care-elements: `);
    expect(errors).toContain(message);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect({output, code}).toEqual({output: '', code: expected});
  });
});
