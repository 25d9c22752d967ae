/** A small project with the words of two languages, for the tests of what becomes of words. */
import {spawnSync} from 'node:child_process';
import {
  cpSync,
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
import {expect} from 'vitest';
import {checkProject} from '../../scripts/check-words.mjs';
import {readLocales} from '../../scripts/lib/locales.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));

export const SOURCE = String.raw`import {msg, str} from '@lit/localize';

export const words = {
  markup: msg('Salt & water < 5 > 3', {id: 'demo.markup', desc: 'All three'}),
  entity: msg('Write &lt; for less', {id: 'demo.entity', desc: 'An entity as text'}),
  rest: msg('Rest – at 20 °C', {id: 'demo.rest', desc: 'Not ASCII'}),
  call: msg('Call {emergency} now.', {id: 'demo.call', desc: 'A token'}),
  quotes: msg('Say it', {id: 'demo.quotes', desc: 'Its translation holds what could end a literal'}),
  times: msg('{count} times', {id: 'demo.times', desc: 'Tokens'}),
} as const;

export const left = (count: number) => msg(str${'`'}Salt & ${'${count}'} < 5 > 3${'`'}, {id: 'demo.left', desc: 'An expression'});
`;

export const QUOTES = String.raw`'a' "b" ${'`'}c${'`'} ${'${d}'} \ e \n`;

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

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'care-words-'));
  folders.push(folder);
  return folder;
}

export const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8');
export const edit = (root: string, file: string, from: RegExp | string, to: string) => {
  const before = read(root, file);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path.join(root, file), after);
};

function node(root: string, script: string, ...args: string[]) {
  const run = spawnSync(process.execPath, [script, ...args], {cwd: root, encoding: 'utf8'});
  return {status: run.status, output: run.stdout + run.stderr};
}

export const extract = (root: string) =>
  node(root, path.join(repository, 'scripts/extract-text.mjs'));
export const build = (root: string) => node(root, path.join(repository, 'scripts/build-text.mjs'));
export const release = (root: string) =>
  node(root, path.join(repository, 'scripts/check-words.mjs'), '--release');

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A project with every message translated, as a translator gives it back. */
export function newProject(): string {
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
        return `${source}\n  <target>${target}</target>`;
      },
    );
    writeFileSync(file, xml);
  }
  return root;
}

export const copyOf = (project: string): string => {
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

export const load = async (root: string, locale: string) =>
  (await import(
    /* @vite-ignore */ pathToFileURL(
      path.join(root, `src/text/${locale}/topics/demo/parts/demo.js`),
    ).href
  )) as Demo;

/** The problems of a project, but for the expression and the odd texts that these tests need. */
export const problemsOf = (root: string) =>
  checkProject(root)
    .problems.filter(({source}) => !/\$\{count\}|[<>]|&lt;|Say it/.test(source))
    .map(({locale, wrong}) => `${locale}: ${wrong}`);

export const removeProjects = () => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true});
};
