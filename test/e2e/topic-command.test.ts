/** `care-elements topic`, as a publisher runs it. */
import {spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {TopicDocument} from '../../src/content/index.js';
import {validate} from '../../src/own-topic/validate.js';
import {builtFile, repository} from './helpers.js';

let folder = '';

async function topic(...args: readonly string[]) {
  const child = spawn(process.execPath, [builtFile('dist/prerender/cli.js'), 'topic', ...args], {
    cwd: folder,
  });
  const [output, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  return {output, errors, code};
}

const write = (name: string, content: string) => writeFile(path.join(folder, name), content);

const review = path.join(repository, 'src/topics/leg-cramps/review.json');

const languages = ['en', 'es', 'ar'];

const files = languages.map((lang) => `leg-cramps.${lang}.json`);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'care-topic-'));
  for (const [index, lang] of languages.entries()) {
    await topic('export', 'leg-cramps', '--lang', lang, '--output', files[index]!);
  }
  await write('page.json', '<!doctype html><title>404</title>');
  await write('broken.json', '{\n  "about": {},\n}\n');
});

afterAll(() => rm(folder, {recursive: true, force: true}));

test('a topic of ours comes out as a document, in each language', async () => {
  for (const [index, lang] of languages.entries()) {
    const document = JSON.parse(
      await readFile(path.join(folder, files[index]!), 'utf8'),
    ) as TopicDocument;
    expect(validate(document)).toEqual([]);
    expect(document).toMatchObject({language: lang, about: {id: 'leg-cramps'}});
    expect(document.about.nextReview).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('it has no error, with the exceptions that it gives reasons for', async () => {
  const day = ['--date', '2026-12-01'];
  const {output, code} = await topic('check', ...files, '--review', review, ...day);
  expect(output).toMatch(/\b0 errors, \d+ warnings\n$/);
  expect(code).toBe(0);
  const strict = await topic('check', files[0]!, ...day);
  expect(strict.output).toMatch(
    /^leg-cramps\.en\.json:\d+:\d+: error skip-is-safe\n {2}\/checker\/questions\/5\/skipIf .+\n {2}\S.+$/m,
  );
  expect(strict.code).toBe(1);
});

test('findings come as JSON', async () => {
  const {output, code} = await topic('check', 'broken.json', '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(output)).toEqual({
    format: 'care-topic-check/1.0',
    errors: 1,
    warnings: 0,
    findings: [
      {
        severity: 'error',
        property: 'json',
        file: 'broken.json',
        place: '',
        line: 3,
        column: 1,
        problem: expect.stringContaining('a name in double quotes') as string,
        help: expect.stringContaining('JSON') as string,
      },
    ],
  });
});

test('a new topic has gaps, and no error', async () => {
  expect(await topic('new', 'hiccups', '--lang', 'es', '-o', 'hiccups.json')).toEqual({
    output: '',
    errors: '',
    code: 0,
  });
  const {output, code} = await topic('check', 'hiccups.json');
  expect(output).toMatch(/\b0 errors, [1-9]\d* warnings\n$/);
  expect(code).toBe(0);
});

test('HTML is said to be HTML', async () => {
  const {output, code} = await topic('check', 'page.json');
  expect(output).toContain('page.json:1:1: error json\n  the document is HTML');
  expect(code).toBe(1);
});

test.each([[], ['--help'], ['check', '--help'], ['export', '--help'], ['new', '--help']])(
  'explains itself: %s %s',
  async (...args) => {
    const {output, code} = await topic(...args.filter(Boolean));
    expect(output).toContain('care-elements topic');
    expect(code).toBe(0);
  },
);

describe('bad input is told in a line, with the exit code of its kind', () => {
  test.each([
    [
      2,
      ['paint'],
      'There is no command "topic paint". Valid: check, draft, export, new, preview, questionnaire, xliff',
    ],
    [2, ['export'], 'There is no topic "". Valid: leg-cramps.'],
    [2, ['export', 'hiccups'], 'There is no topic "hiccups". Valid: leg-cramps.'],
    [2, ['export', 'leg-cramps', '--lang', 'tlh'], 'lang="tlh" has no words. Valid: en, es, ar'],
    [2, ['export', 'leg-cramps', 'hiccups'], 'One is enough of: leg-cramps, hiccups.'],
    [2, ['export', 'leg-cramps', '--colour'], "Unknown option '--colour'"],
    [1, ['export', 'leg-cramps', '-o', 'missing/x.json'], 'ENOENT'],
    [2, ['new', 'Hiccups!'], '"Hiccups!" is no id'],
    [2, ['new', 'hiccups', '--lang', 'tlh'], 'lang="tlh" has no words'],
    [2, ['check'], 'Name the files to check.'],
    [
      2,
      ['check', 'broken.json', '--format', 'xml'],
      'format="xml" is not known. Valid: text, json',
    ],
    [2, ['check', 'broken.json', '--date', '1/2/26'], 'date="1/2/26" is not a day'],
    [1, ['check', 'missing.json'], 'ENOENT'],
    [1, ['check', 'broken.json', '--review', 'missing.json'], 'ENOENT'],
  ] as const)('%i: %j', async (expected, args, message) => {
    const {output, errors, code} = await topic(...args);
    expect(errors).toContain('care-elements: ');
    expect(errors).toContain(message);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect({output, code}).toEqual({output: '', code: expected});
  });
});
