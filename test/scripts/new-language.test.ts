/**
 * A language is a row and its file: added to a copy of the sources, it is everywhere, and no other file is touched. One
 * with `status: signs` is where the warning signs are, and nowhere else.
 */
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
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest';
import {checkProject} from '../../scripts/check-words.mjs';
import {readLocales} from '../../scripts/lib/locales.mjs';
import type {LanguageController} from '../../src/base/language-controller.js';
import type {readAddress} from '../../src/embed/frame-address.js';
import type {snippet} from '../../src/embed/snippets.js';
import type {matchLocale} from '../../src/language/match.js';
import type {prerender, prerenderPage} from '../../src/prerender/index.js';

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

/** It has the warning signs only, from right to left, in other letters. */
const partial = {
  tag: 'ur',
  name: 'اردو',
  direction: 'rtl',
  script: 'Arab',
  digits: 'latn',
  plurals: ['one', 'other'],
  aliases: [],
  wordpress: [],
  translation: 'unchecked',
  status: 'signs',
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
  await build({
    entryPoints: [inCopy(file)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile,
  });
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
    'topic.schema.json',
    'scripts/lib',
  ]) {
    cpSync(path.join(repository, part), inCopy(part), {
      recursive: true,
      filter: (file) => !file.startsWith(path.join(repository, 'src/text')),
    });
  }
  symlinkSync(path.join(repository, 'node_modules'), inCopy('node_modules'), 'junction');

  writeFileSync(
    inCopy('locales/locales.json'),
    JSON.stringify([...readLocales(repository), row, partial]),
  );
  run('scripts/extract-text.mjs');
  for (const {tag} of [row, partial]) {
    const file = `locales/${tag}.xlf`;
    const translated = read(file).replaceAll(
      /<source>([\s\S]*?)<\/source>/g,
      (source, text: string) => `${source}<target>${MARK}${text}</target>`,
    );
    writeFileSync(inCopy(file), translated);
  }
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
  expect(asked.map(({locale}) => locale)).toEqual([row.tag, partial.tag]);
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

describe('a language with the warning signs only', () => {
  const signs = 'when-to-see-doctor';
  const others = ['cause-checker', 'topic-guide', 'relief-steps'];
  const everywhere = ['en', 'es', 'ar', row.tag];

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('is asked for what they say, and for nothing else', () => {
    const file = read(`locales/${partial.tag}.xlf`);
    for (const id of [
      'leg-cramps.headings.warningSigns.title',
      'common.emergencyQuestion',
      'common.unchecked',
      'region.emergency.unknown',
      'sheet.title',
      'when-to-see-doctor.start',
    ]) {
      expect(file).toContain(`id="${id}"`);
    }
    for (const id of [
      'leg-cramps.headings.causes.title',
      'region.paracetamol.default',
      'cause-checker.start',
      'builder.title',
    ]) {
      expect(read(`locales/${row.tag}.xlf`)).toContain(`id="${id}"`);
      expect(file).not.toContain(`id="${id}"`);
    }
  });

  test('is refused while a message of theirs is missing: the gate names file and key', () => {
    const file = `locales/${partial.tag}.xlf`;
    const whole = read(file);
    const problems = () =>
      checkProject(root).problems.filter(
        ({locale, wrong}) => locale === partial.tag && wrong.includes(file),
      );
    expect(problems()).toEqual([]);
    const unit = /<trans-unit id="common\.unchecked">[\s\S]*?<\/trans-unit>/;
    const [found = ''] = unit.exec(whole) ?? [];
    for (const [left, wrong] of [
      [found.replace(/<target>.*?<\/target>/s, ''), 'missing translation in'],
      ['', 'a new message that is not in'],
    ] as const) {
      writeFileSync(inCopy(file), whole.replace(unit, left));
      expect(problems()).toMatchObject([
        {id: 'common.unchecked', wrong: expect.stringContaining(wrong) as string},
      ]);
    }
    writeFileSync(inCopy(file), whole);
  });

  test('has no other part, and no English instead of one', () => {
    const folder = `src/text/${partial.tag}`;
    expect(readdirSync(inCopy(folder, 'topics/leg-cramps/parts')).sort()).toEqual([
      `${signs}-flow.d.ts`,
      `${signs}-flow.js`,
      `${signs}.d.ts`,
      `${signs}.js`,
    ]);
    expect(readdirSync(inCopy(folder, 'topics/leg-cramps'))).not.toContain('causes.js');
    expect(readdirSync(inCopy(folder, 'content'))).not.toContain('relief-steps.text.js');
  });

  test('is found by that element alone', async () => {
    const match = (await load('src/language/match.ts')) as {matchLocale: typeof matchLocale};
    for (const tag of ['ur', 'ur-PK', 'ur_IN']) {
      expect(match.matchLocale(tag, signs)).toBe(partial.tag);
      expect(match.matchLocale(tag)).toBeUndefined();
      for (const other of others) expect(match.matchLocale(tag, other)).toBeUndefined();
    }
    expect(match.matchLocale('ur-Latn', signs)).toBeUndefined();
    expect(match.matchLocale('ar-EG', signs)).toBe('ar');
  });

  test('is used by that element whatever its name, and the others fall back to English, with a warning', async () => {
    const module = (await load('src/base/language-controller.ts')) as {
      LanguageController: typeof LanguageController;
    };
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const localeOf = (tag: string, localName = tag) => {
      const host = {
        localName,
        constructor: {tag},
        addController: () => undefined,
        requestUpdate: () => undefined,
      };
      const controller = new module.LanguageController(host as never);
      controller.use('ur-PK');
      return [controller.locale, controller.region];
    };
    expect(localeOf(signs)).toEqual([partial.tag, 'PK']);
    expect(localeOf(signs, 'my-signs')).toEqual([partial.tag, 'PK']);
    expect(warned).not.toHaveBeenCalled();
    for (const other of others) {
      expect(localeOf(other)).toEqual(['en', 'PK']);
      expect(warned).toHaveBeenLastCalledWith(
        expect.stringContaining(
          `<${other}>: lang="ur-PK" is not known; using "en". Valid: ${everywhere.join(', ')}.`,
        ),
      );
    }
  });

  test('is prerendered with its direction, its words for regions and the note on its translation', async () => {
    const server = (await load('src/prerender/index.ts')) as {
      prerender: typeof prerender;
      prerenderPage: typeof prerenderPage;
    };
    const html = await server.prerender(signs, {lang: 'ur-PK', shadow: true});
    expect(html).toMatch(/<div[^>]*\blang="ur"[^>]*\bdir="rtl"/s);
    expect(html).toContain(`${MARK}Translated by machine`);
    expect(html).toContain(`${MARK}Call ${MARK}1122`);
    const nowhere = await server.prerender(signs, {lang: 'ur', region: ''});
    expect(nowhere).toContain(`${MARK}your local emergency number`);
    for (const other of others) {
      await expect(server.prerender(other, {lang: 'ur'})).rejects.toThrow(
        `<${other}>: lang="ur" has no words. Valid: ${everywhere.join(', ')}, each also with`,
      );
    }
    await expect(server.prerender(signs, {lang: 'sw'})).rejects.toThrow(
      `Valid: ${[...everywhere, partial.tag].join(', ')}, each also with`,
    );
    await expect(
      server.prerenderPage('<main lang="ur">\n<cause-checker></cause-checker></main>'),
    ).rejects.toThrow('Line 2: <cause-checker>: lang="ur" has no words.');
  });

  test('is what a frame shows of that element, and the others say what is valid', async () => {
    const module = (await load('src/embed/frame-address.ts')) as {readAddress: typeof readAddress};
    const read = (query: string, ...preferred: string[]) =>
      module.readAddress(new URLSearchParams(query), preferred);
    expect(read(`element=${signs}&lang=ur`)).toMatchObject({lang: 'ur', problems: []});
    expect(read(`element=${signs}`, 'ur-PK', 'es')).toMatchObject({lang: 'ur', problems: []});
    expect(read('element=cause-checker', 'ur-PK', 'es')).toMatchObject({lang: 'es', problems: []});
    expect(read('element=cause-checker&lang=ur').problems).toEqual([
      `lang is not known. Valid: ${everywhere.join(', ')}.`,
    ]);
  });

  test('gives a snippet of that element its direction', async () => {
    const module = (await load('src/embed/snippets.ts')) as {snippet: typeof snippet};
    const published = {version: '0.1.0', inner: 'inner', files: {}, fallback: '', title: ''};
    const code = (element: string) =>
      module.snippet('html', {element, lang: 'ur'}, published)[0]?.code;
    expect(code(signs)).toContain('<when-to-see-doctor lang="ur" dir="rtl">');
    expect(code('cause-checker')).toContain('<cause-checker lang="ur">');
  });
});
