/** What becomes of a translation when its English is edited, deleted, brought back or moved. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {checkProject, describeProblem} from '../../scripts/check-words.mjs';
import {parseXliff} from '../../scripts/lib/xliff.mjs';
import {
  build,
  copyOf,
  edit,
  extract,
  load,
  newProject,
  problemsOf,
  read,
  release,
  removeProjects,
  SOURCE,
} from './words-project.js';

/** Each run of lit-localize starts TypeScript. */
const TIMEOUT = 120_000;
vi.setConfig({testTimeout: TIMEOUT});

let project = '';

beforeAll(() => {
  project = newProject();
}, TIMEOUT);

afterAll(removeProjects);

describe('an edited English sentence', () => {
  let root = '';
  let built: ReturnType<typeof build>;
  beforeAll(() => {
    root = copyOf(project);
    edit(root, 'src/topics/demo.ts', 'Call {emergency} now.', 'Call {emergency} at once.');
    expect(problemsOf(root)).toEqual(
      ['es', 'ar'].map(
        (locale) =>
          `${locale}: translated from another English, "Call {emergency} now.": run \`npm run text:extract\`, and review it`,
      ),
    );
    expect(extract(root).output).toContain(
      'locales/es.xlf: 7 messages, 0 to translate, 1 to review',
    );
    built = build(root);
  }, TIMEOUT);

  test('keeps its translation, marked for review, and the old English', () => {
    expect(read(root, 'locales/es.xlf')).toContain(`<trans-unit id="demo.call">
  <source>Call {emergency} at once.</source>
  <target state="needs-review-translation">Llame ahora {emergency}.</target>
  <alt-trans alttranstype="previous-version">
    <source>Call {emergency} now.</source>
    <target>Llame ahora {emergency}.</target>
  </alt-trans>
  <note from="lit-localize">A token</note>
</trans-unit>`);
  });

  test('is built with it', async () => {
    expect(built.status, built.output).toBe(0);
    expect((await load(root, 'es')).words.call).toBe('Llame ahora {emergency}.');
    expect((await load(root, 'en')).words.call).toBe('Call {emergency} at once.');
  });

  test('is reported with its file, its id and both English sentences', () => {
    expect(problemsOf(root)).toEqual([]);
    const [review] = checkProject(root).reviews;
    expect(describeProblem(review!)).toBe(
      `es  demo.call  to review in locales/es.xlf: correct the <target>, and set its state, "needs-review-translation", to "translated"
    Old English: Call {emergency} now.
    English:     Call {emergency} at once.
    Translation: Llame ahora {emergency}.`,
    );
  });

  test('stops a release', () => {
    const {status, output} = release(root);
    expect(status).toBe(1);
    expect(output).toContain('No release as long as a translation waits for a review');
    expect(output).toContain('Old English: Call {emergency} now.');
  });

  test('edited again, keeps the English that was translated', () => {
    const again = copyOf(root);
    edit(again, 'src/topics/demo.ts', 'at once', 'right away');
    expect(extract(again).status).toBe(0);
    expect(checkProject(again).reviews[0]).toMatchObject({
      old: 'Call {emergency} now.',
      source: 'Call {emergency} right away.',
    });
  });

  test('put back, is as it was', () => {
    const undone = copyOf(root);
    edit(undone, 'src/topics/demo.ts', 'at once', 'now');
    expect(extract(undone).status).toBe(0);
    expect(checkProject(undone).reviews).toEqual([]);
    expect(read(undone, 'locales/es.xlf')).not.toMatch(/alt-trans|state=/);
  });

  test('is done with once its translation is marked as reviewed', () => {
    const reviewed = copyOf(root);
    for (const locale of ['es', 'ar']) {
      edit(reviewed, `locales/${locale}.xlf`, 'needs-review-translation', 'translated');
    }
    expect(checkProject(reviewed).reviews).toEqual([]);
    expect(extract(reviewed).status).toBe(0);
    expect(read(reviewed, 'locales/es.xlf')).not.toContain('alt-trans');
    expect(read(reviewed, 'locales/es.xlf')).toContain('>Llame ahora {emergency}.<');
  });
});

describe('a deleted sentence', () => {
  const DELETED = / {2}call: .*\n/;
  const [sentence] = DELETED.exec(SOURCE)!;
  let root = '';
  beforeAll(() => {
    root = copyOf(project);
    edit(root, 'src/topics/demo.ts', sentence, '');
    expect(extract(root).status).toBe(0);
  }, TIMEOUT);

  const restore = (line: string) => {
    const restored = copyOf(root);
    edit(restored, 'src/topics/demo.ts', / {2}quotes: /, `${line}  quotes: `);
    expect(extract(restored).status).toBe(0);
    return restored;
  };

  test('leaves the file of the language, and is kept in the memory', () => {
    expect(problemsOf(root)).toEqual([]);
    expect(read(root, 'locales/es.xlf')).not.toContain('demo.call');
    expect(read(root, 'locales/memory/es.xlf')).toContain('Llame ahora {emergency}.');
  });

  test('gets its translation back, and leaves the memory', () => {
    const restored = restore(sentence);
    expect(read(restored, 'locales/es.xlf')).toBe(read(project, 'locales/es.xlf'));
    expect(existsSync(path.join(restored, 'locales/memory/es.xlf'))).toBe(false);
  });

  test('gets it back under another id', () => {
    const restored = restore(sentence.replace('demo.call', 'demo.phone'));
    expect(problemsOf(restored)).toEqual([]);
    expect(checkProject(restored).reviews).toEqual([]);
  });

  test('gets it back for review where the English or its note is another', () => {
    for (const line of [
      sentence.replace('now', 'today'),
      sentence.replace('demo.call', 'demo.button').replace('A token', 'A button'),
    ]) {
      const restored = restore(line);
      expect(problemsOf(restored)).toEqual([]);
      expect(checkProject(restored).reviews.map(({target}) => target)).toContain(
        'Llame ahora {emergency}.',
      );
    }
  });
});

test('sentences in another order keep their ids and translations, in the order of the source', () => {
  const root = copyOf(project);
  const [line] = / {2}call: .*\n/.exec(SOURCE)!;
  edit(root, 'src/topics/demo.ts', line, '');
  edit(root, 'src/topics/demo.ts', / {2}markup: /, `${line}  markup: `);
  expect(extract(root).status).toBe(0);
  const units = (folder: string) => parseXliff(read(folder, 'locales/es.xlf'));
  const [first, ...others] = units(root);
  expect(first).toMatchObject({id: 'demo.call', target: 'Llame ahora {emergency}.'});
  expect(others).toEqual(units(project).filter(({id}) => id !== 'demo.call'));
  expect(existsSync(path.join(root, 'locales/memory'))).toBe(false);
});
