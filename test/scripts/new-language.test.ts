/** A language is a row and its file: added to a copy of the sources, it is everywhere, and no other file is touched. */
import {build} from 'esbuild';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {checkProject} from '../../scripts/check-words.mjs';
import {readLocales} from '../../scripts/lib/locales.mjs';
import type {matchLocale} from '../../src/language/match.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const root = mkdtempSync(path.join(tmpdir(), 'care-language-'));

const TIMEOUT = 120_000;

const row = {
  tag: 'pt-BR',
  name: 'Português',
  direction: 'ltr',
  script: 'Latn',
  digits: 'latn',
  plurals: ['one', 'many', 'other'],
  aliases: [],
  wordpress: ['pt_BR'],
  translation: 'unchecked',
};

/** What the made-up translation of each message begins with. */
const MARK = '» ';

const inCopy = (...parts: string[]) => path.join(root, ...parts);
const read = (file: string) => readFileSync(inCopy(file), 'utf8');

function run(program: string, ...options: readonly string[]) {
  const script = path.join(repository, program);
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
}

/** A module of the copy, as JavaScript. */
async function load(file: string): Promise<unknown> {
  const outfile = inCopy('bundles', `${path.basename(file, '.ts')}.mjs`);
  await build({entryPoints: [inCopy(file)], bundle: true, format: 'esm', outfile});
  return import(/* @vite-ignore */ pathToFileURL(outfile).href);
}

beforeAll(() => {
  for (const part of [
    'src',
    'site',
    'locales',
    'package.json',
    'tsconfig.json',
    'tsconfig.text.json',
  ]) {
    cpSync(path.join(repository, part), inCopy(part), {
      recursive: true,
      filter: (file) => !file.startsWith(path.join(repository, 'src/text')),
    });
  }
  symlinkSync(path.join(repository, 'node_modules'), inCopy('node_modules'), 'junction');

  writeFileSync(inCopy('locales/locales.json'), JSON.stringify([...readLocales(repository), row]));
  run('scripts/extract-text.mjs');
  const file = `locales/${row.tag}.xlf`;
  const translated = read(file).replaceAll(
    /<source>([\s\S]*?)<\/source>/g,
    (source, text: string) => `${source}<target>${MARK}${text}</target>`,
  );
  writeFileSync(inCopy(file), translated);
  run('scripts/build-text.mjs');
}, TIMEOUT);

afterAll(() => {
  rmSync(root, {recursive: true, force: true});
});

test('every part has words in the language, and a loader that finds them', () => {
  const folder = `src/text/${row.tag}/topics/leg-cramps/parts`;
  const words = readdirSync(inCopy(folder)).filter((file) => file.endsWith('.js'));
  const english = readdirSync(path.join(repository, 'src/topics/leg-cramps/parts'));
  expect(words.map((file) => file.replace('.js', '.ts')).sort()).toEqual(english.sort());
  expect(read(`src/text/${row.tag}/content/common.text.js`)).toContain(MARK);
  for (const file of english) {
    const literal = `import('../${row.tag}/topics/leg-cramps/parts/${file.replace('.ts', '.js')}')`;
    expect(read(`src/text/loaders/${file}`)).toContain(literal);
  }
});

test('the lists of languages have it', async () => {
  const {locales} = (await load('src/language/locales.ts')) as {locales: Record<string, unknown>};
  const {names} = (await load('src/text/names.ts')) as {names: Record<string, string>};
  expect(locales[row.tag]).toEqual({direction: 'ltr', unchecked: true});
  expect(names[row.tag]).toBe(row.name);
});

test('tags match it', async () => {
  const match = (await load('src/language/match.ts')) as {matchLocale: typeof matchLocale};
  for (const tag of ['pt', 'pt-BR', 'pt_AO', 'pt-Latn-PT']) {
    expect(match.matchLocale(tag)).toBe(row.tag);
  }
  expect(match.matchLocale('es-MX')).toBe('es');
});

test('the words gate asks once for its rules', () => {
  const {problems} = checkProject(root);
  const asked = problems.filter(({wrong}) => wrong.startsWith('no rules'));
  expect(asked.map(({locale}) => locale)).toEqual([row.tag]);
});

test(
  'the sources compile: no table asks for it',
  () => {
    writeFileSync(
      inCopy('tsconfig.copy.json'),
      JSON.stringify({extends: './tsconfig.json', include: ['src/**/*.ts', 'site/**/*.ts']}),
    );
    const use = `import {matchLocale} from './match.js';\nexport const isNew = matchLocale('') === '${row.tag}';\n`;
    writeFileSync(inCopy('src/language/copy.ts'), use);
    run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.copy.json');
  },
  TIMEOUT,
);
