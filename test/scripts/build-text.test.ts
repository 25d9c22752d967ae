/** Every trap of lit-localize that the build must close, on a small project of its own. */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {checkProject} from '../../scripts/check-words.mjs';
import {
  build,
  copyOf,
  edit,
  extract,
  load,
  newProject,
  problemsOf,
  QUOTES,
  read,
  removeProjects,
} from './words-project.js';

/** A module that an earlier build left. */
const OLD = 'src/text/es/topics/old.js';

/** Each run of lit-localize starts TypeScript. */
const TIMEOUT = 120_000;
vi.setConfig({testTimeout: TIMEOUT});

let project = '';
let built: ReturnType<typeof build>;

beforeAll(() => {
  project = newProject();
  mkdirSync(path.dirname(path.join(project, OLD)), {recursive: true});
  writeFileSync(path.join(project, OLD), '');
  built = build(project);
}, TIMEOUT);

afterAll(removeProjects);

describe('the text modules of a project', () => {
  test('are built', () => {
    expect(built.status, built.output).toBe(0);
    expect(built.output).toContain('Wrote 6 text modules to src/text');
  });

  test('entities that lit-localize writes are decoded, in plain messages and with expressions', async () => {
    const [en, es, ar] = await Promise.all(['en', 'es', 'ar'].map((one) => load(project, one)));
    expect(en?.words.markup).toBe('Salt & water < 5 > 3');
    expect(es?.words.markup).toBe('Sal & agua < 5 > 3');
    expect(ar?.words.markup).toBe('ملح & ماء < 5 > 3');
    expect(en?.left(4)).toBe('Salt & 4 < 5 > 3');
    expect(es?.left(4)).toBe('Salt & 4 < 5 > 3');
  });

  test('what is meant as an entity stays one', async () => {
    expect((await load(project, 'en')).words.entity).toBe('Write &lt; for less');
    expect((await load(project, 'es')).words.entity).toBe('Escriba &lt; para menos');
  });

  test('text is UTF-8, not escapes', () => {
    for (const [locale, text] of [
      ['en', 'Rest – at 20 °C'],
      ['es', 'Reposo – a 20 °C, año tras año'],
      ['ar', 'راحة – عند 20 °C'],
    ]) {
      const code = read(project, `src/text/${locale}/topics/demo.js`);
      expect(code).toContain(text);
      expect(code).not.toMatch(/\\u[0-9a-f]{4}/i);
    }
  });

  test('tokens stay', async () => {
    expect((await load(project, 'es')).words.call).toBe('Llame ahora {emergency}.');
    expect((await load(project, 'ar')).words.times).toBe('{count} مرات');
  });

  test('no translation can end a literal and become code', async () => {
    for (const locale of ['es', 'ar']) {
      expect((await load(project, locale)).words.quotes).toBe(QUOTES);
    }
  });

  test('nothing of the localisation library is left', () => {
    for (const locale of ['en', 'es', 'ar']) {
      const code = read(project, `src/text/${locale}/topics/demo.js`);
      expect(code).not.toMatch(/@lit|\bmsg\b|\bstr\b|^import/m);
    }
  });

  test('words modules get the types of their source, other modules none', () => {
    for (const locale of ['en', 'es', 'ar']) {
      expect(read(project, `src/text/${locale}/topics/demo/parts/demo.d.ts`)).toBe(
        "export * from '../../../../../topics/demo/parts/demo.js';\n",
      );
      expect(existsSync(path.join(project, `src/text/${locale}/topics/demo.d.ts`))).toBe(false);
    }
  });

  test('a module that has no source any more is gone', () => {
    expect(existsSync(path.join(project, OLD))).toBe(false);
  });
});

describe('what lit-localize does not report, the words gate does', () => {
  test('a project with all translations passes', () => {
    expect(problemsOf(project)).toEqual([]);
  });

  test('a missing translation: lit-localize bakes English in without a word', async () => {
    const root = copyOf(project);
    edit(root, 'locales/es.xlf', /<target>Llame.*?<\/target>/, '');
    const {status, output} = build(root);
    expect(status, output).toBe(0);
    expect(output).not.toMatch(/error/i);
    expect((await load(root, 'es')).words.call).toBe('Call {emergency} now.');
    expect(problemsOf(root)).toEqual(['es: missing translation in locales/es.xlf']);
  });

  test('an empty translation', () => {
    const root = copyOf(project);
    edit(root, 'locales/es.xlf', /<target>Llame.*?<\/target>/, '<target></target>');
    expect(problemsOf(root)).toEqual(['es: empty translation in locales/es.xlf']);
  });

  test('a message that is gone leaves an obsolete unit', () => {
    const root = copyOf(project);
    edit(root, 'src/topics/demo.ts', /^ {2}call: .*\n/m, '');
    expect(problemsOf(root)).toEqual([
      'es: obsolete: run `npm run text:extract`',
      'ar: obsolete: run `npm run text:extract`',
    ]);
  });

  test('a lost token', () => {
    const root = copyOf(project);
    edit(root, 'locales/ar.xlf', 'اتصل {emergency} الآن.', 'اتصل الآن.');
    expect(problemsOf(root)).toEqual(['ar: lost token "{emergency}"']);
  });

  test('a message without an id, or with one of another form', () => {
    const root = copyOf(project);
    edit(root, 'src/topics/demo.ts', "id: 'demo.call', ", '');
    mkdirSync(path.join(root, 'src/topics/demo'), {recursive: true});
    writeFileSync(
      path.join(root, 'src/topics/demo/more.ts'),
      "import {msg} from '@lit/localize';\nexport const more = msg('More', {id: 'other.more', desc: 'More'});\n",
    );
    edit(root, 'src/topics/demo.ts', "'demo.times'", "'demo.steps.0'");
    const wrong = [
      "src/topics/demo.ts:7: no id: add one such as 'demo.words.call'",
      expect.stringMatching(
        /^src\/topics\/demo\.ts:9: id 'demo\.steps\.0' is not .* numbers of places/,
      ),
      "src/topics/demo/more.ts:2: id 'other.more' does not begin with 'demo.': write one such as 'demo.more.more'",
    ] as unknown[];
    const found = checkProject(root).problems.filter(({wrong: text}) => text.startsWith('src/'));
    expect(found.map(({wrong: text}) => text).sort()).toEqual(wrong);
    const {status, output} = extract(root);
    expect(status).not.toBe(0);
    expect(output).toContain(wrong[0]);
  });

  test('one id for two texts', () => {
    const root = copyOf(project);
    edit(
      root,
      'src/topics/demo.ts',
      'export const left',
      "export const once = msg('{count} time', {id: 'demo.times', desc: 'Once'});\n\nexport const left",
    );
    expect(problemsOf(root)).toEqual([
      expect.stringMatching(/^en: src\/topics\/demo\.ts:\d+: lit-localize: .*ID demo\.times/),
    ]);
  });
});
