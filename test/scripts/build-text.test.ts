/** Every trap of lit-localize that the build must close, on a small project of its own. */
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {checkProject} from '../../scripts/check-words.mjs';
import {readLocales} from '../../scripts/lib/locales.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));

const SOURCE = String.raw`import {msg, str} from '@lit/localize';

export const words = {
  markup: msg('Salt & water < 5 > 3', {desc: 'All three'}),
  entity: msg('Write &lt; for less', {desc: 'An entity as text'}),
  rest: msg('Rest – at 20 °C', {desc: 'Not ASCII'}),
  call: msg('Call {emergency} now.', {desc: 'A token'}),
  quotes: msg('Say it', {desc: 'Its translation holds what could end a literal'}),
  times: msg('{count} times', {id: 'times', desc: 'An id given by hand'}),
} as const;

export const left = (count: number) => msg(str${'`'}Salt & ${'${count}'} < 5 > 3${'`'}, {desc: 'An expression'});
`;

const QUOTES = String.raw`'a' "b" ${'`'}c${'`'} ${'${d}'} \ e \n`;

const TRANSLATIONS: Record<string, Record<string, string>> = {
  es: {
    'Salt & water < 5 > 3': 'Sal & agua < 5 > 3',
    'Write &lt; for less': 'Escriba &lt; para menos',
    'Rest – at 20 °C': 'Reposo – a 20 °C, año tras año',
    'Call {emergency} now.': 'Llame ahora {emergency}.',
    'Say it': QUOTES,
    '{count} times': '{count} veces',
  },
  ar: {
    'Salt & water < 5 > 3': 'ملح & ماء < 5 > 3',
    'Write &lt; for less': 'اكتب &lt; لأقل',
    'Rest – at 20 °C': 'راحة – عند 20 °C',
    'Call {emergency} now.': 'اتصل {emergency} الآن.',
    'Say it': QUOTES,
    '{count} times': '{count} مرات',
  },
};

const FILES: Record<string, unknown> = {
  'package.json': {type: 'module'},
  'locales/locales.json': readLocales(repository).filter(({tag}) =>
    ['en', ...Object.keys(TRANSLATIONS)].includes(tag),
  ),
  'tsconfig.text.json': {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022'],
      skipLibCheck: true,
      module: 'esnext',
      moduleResolution: 'bundler',
      strict: true,
      rootDir: 'src',
      types: [],
    },
    include: ['src/topics/**/*.ts'],
  },
  'src/topics/demo.ts': SOURCE,
  'src/topics/demo/parts/demo.ts': "export {left, words} from '../../demo.js';\n",
};

/** A module that an earlier build left. */
const OLD = 'src/text/es/topics/old.js';

/** Each run of lit-localize starts TypeScript. */
const TIMEOUT = 120_000;
vi.setConfig({testTimeout: TIMEOUT});

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'care-words-'));
  folders.push(folder);
  return folder;
}

const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8');
const edit = (root: string, file: string, from: RegExp | string, to: string) => {
  const before = read(root, file);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path.join(root, file), after);
};

function node(root: string, script: string, ...args: string[]) {
  const run = spawnSync(process.execPath, [script, ...args], {cwd: root, encoding: 'utf8'});
  return {status: run.status, output: run.stdout + run.stderr};
}

const extract = (root: string) => node(root, path.join(repository, 'scripts/extract-text.mjs'));
const build = (root: string) => node(root, path.join(repository, 'scripts/build-text.mjs'));

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A project with every message translated, as a translator gives it back. */
function newProject(): string {
  const root = newFolder();
  for (const [file, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    writeFileSync(
      path.join(root, file),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  }
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  const {status, output} = extract(root);
  expect(status, output).toBe(0);
  for (const [locale, translations] of Object.entries(TRANSLATIONS)) {
    const file = path.join(root, 'locales', `${locale}.xlf`);
    const xml = readFileSync(file, 'utf8').replace(
      /<source>([\s\S]*?)<\/source>/g,
      (source, text: string) => {
        const [, translation] =
          Object.entries(translations).find(([english]) => escapeXml(english) === text) ?? [];
        // The message with an expression: its <x> must come back as it is.
        const target = translation === undefined ? text : escapeXml(translation);
        return `${source}<target>${target}</target>`;
      },
    );
    writeFileSync(file, xml);
  }
  return root;
}

const copyOf = (project: string): string => {
  const root = newFolder();
  cpSync(project, root, {
    recursive: true,
    filter: (file) => path.basename(file) !== 'node_modules',
  });
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  return root;
};

interface Demo {
  readonly words: Record<string, string>;
  readonly left: (count: number) => string;
}

const load = async (root: string, locale: string) =>
  (await import(
    /* @vite-ignore */ pathToFileURL(
      path.join(root, `src/text/${locale}/topics/demo/parts/demo.js`),
    ).href
  )) as Demo;

/** The problems of a project, but for the expression and the odd texts that these tests need. */
const problemsOf = (root: string) =>
  checkProject(root)
    .problems.filter(({source}) => !/\$\{count\}|[<>]|&lt;|Say it/.test(source))
    .map(({locale, wrong}) => `${locale}: ${wrong}`);

let project = '';
let built: ReturnType<typeof build>;

beforeAll(() => {
  project = newProject();
  mkdirSync(path.dirname(path.join(project, OLD)), {recursive: true});
  writeFileSync(path.join(project, OLD), '');
  built = build(project);
}, TIMEOUT);

afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true});
});

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
    expect(problemsOf(root)).toEqual(['es: missing translation']);
  });

  test('an empty translation', () => {
    const root = copyOf(project);
    edit(root, 'locales/es.xlf', /<target>Llame.*?<\/target>/, '<target></target>');
    expect(problemsOf(root)).toEqual(['es: empty translation']);
  });

  test('an edited English sentence orphans its translation', () => {
    const root = copyOf(project);
    edit(root, 'src/topics/demo.ts', 'Call {emergency} now.', 'Call {emergency} at once.');
    expect(problemsOf(root)).toEqual(
      ['es', 'ar'].map((locale): unknown =>
        expect.stringMatching(
          new RegExp(`^${locale}: the English was edited.*"Call \\{emergency\\} now\\."`),
        ),
      ),
    );
    // Extracting moves it out of the file, so the new sentence is missing there.
    expect(extract(root).status).toBe(0);
    expect(problemsOf(root)).toEqual(['es: missing translation', 'ar: missing translation']);
  });

  test('an edited English sentence with an id given by hand keeps its stale translation', () => {
    const root = copyOf(project);
    edit(root, 'src/topics/demo.ts', '{count} times', '{count} long times');
    expect(problemsOf(root)).toEqual([
      'es: translated from another English: "{count} times"',
      'ar: translated from another English: "{count} times"',
    ]);
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

  test('one id for two texts', () => {
    const root = copyOf(project);
    edit(
      root,
      'src/topics/demo.ts',
      'export const left',
      "export const once = msg('{count} time', {id: 'times', desc: 'Once'});\n\nexport const left",
    );
    expect(problemsOf(root)).toEqual([
      expect.stringMatching(/^en: lit-localize: src\/topics\/demo\.ts:\d+: .*ID times/),
    ]);
  });
});
