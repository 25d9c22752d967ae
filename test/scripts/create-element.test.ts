/** The skeleton of a new element, written into a copy of the sources: it compiles, and every list has it. */
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const root = mkdtempSync(path.join(tmpdir(), 'care-element-'));

const TIMEOUT = 120_000;

const inCopy = (...parts: string[]) => path.join(root, ...parts);
const read = (file: string) => readFileSync(inCopy(file), 'utf8');

function run(program: string, ...options: readonly string[]) {
  const script = path.join(repository, program);
  return spawnSync(process.execPath, [script, ...options], {cwd: root, encoding: 'utf8'});
}

const create = (...names: readonly string[]) => run('scripts/create-element.mjs', ...names);

beforeAll(() => {
  for (const part of [
    'src',
    'locales',
    'stories',
    'scripts/size.mjs',
    'test/elements',
    '.prettierrc.json',
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
});

afterAll(() => {
  rmSync(root, {recursive: true, force: true});
});

test.each([
  ['', 'Which tag?'],
  ['Sleep-Diary', '"Sleep-Diary" cannot be a tag'],
  ['diary', '"diary" cannot be a tag'],
  ['sleep-flow', 'does not end in "-flow"'],
  ['symptom-guide', '"symptom-guide" is taken: src/content/symptom-guide.text.ts'],
  ['doctor-visit', '"doctor-visit" is taken: src/content/doctor-visit.ts'],
])('the name "%s" is refused', (name, message) => {
  const {status, stderr} = create(...(name ? [name] : []));
  expect(stderr).toContain(message);
  expect(status).toBe(1);
  expect(existsSync(inCopy('src/elements', name, 'define.ts'))).toBe(name === 'symptom-guide');
});

describe('a new element', () => {
  beforeAll(() => {
    const {status, stderr} = create('sleep-diary');
    expect(status, stderr).toBe(0);
  });

  test.each([
    ['package.json', '"./dist/sleep-diary.js"'],
    ['src/index.ts', "export {SleepDiary} from './elements/sleep-diary/sleep-diary.js';"],
    ['src/define.ts', "import './elements/sleep-diary/define.js';"],
    ['src/content/index.ts', "export type * from './sleep-diary.js';"],
    ['src/embed/start.ts', ',sleep-diary'],
    ['src/embed/frame-address.ts', "'sleep-diary': common,"],
    ['src/embed/builder.text.ts', "'sleep-diary': msg('Sleep diary', {"],
    ['scripts/size.mjs', "'sleep-diary': {budget: 18, goal: 13},"],
    ['test/elements/stories.ts', '  sleepDiary,\n'],
  ])('is in %s', (file, line) => {
    expect(read(file)).toContain(line);
  });

  test(
    'compiles, with its words, its story and its test',
    () => {
      const built = run('scripts/build-text.mjs');
      expect(built.status, built.stderr).toBe(0);
      const files = [
        'src/index.ts',
        'src/elements/sleep-diary/define.ts',
        'stories/sleep-diary.stories.ts',
        'test/elements/sleep-diary.test.ts',
      ];
      const config = {extends: './tsconfig.json', files, include: []};
      writeFileSync(inCopy('tsconfig.new.json'), JSON.stringify(config));
      const {status, stdout} = run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.new.json');
      expect(status, stdout).toBe(0);
    },
    TIMEOUT,
  );

  test('cannot be created twice', () => {
    expect(create('sleep-diary').stderr).toContain('"sleep-diary" is taken');
  });
});
