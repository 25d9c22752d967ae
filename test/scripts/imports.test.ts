/** How the modules of src/ import each other, types and `import()` included. Lint rules check the directions. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {expect, test} from 'vitest';

const modules = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map((file) => path.join('src', file))
  .filter((file) => file.endsWith('.ts') && !file.startsWith(path.join('src', 'text')));

/** The modules of src/ that one imports. */
function importsOf(file: string): string[] {
  const {importedFiles} = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles
    .filter(({fileName}) => fileName.startsWith('.'))
    .map(({fileName}) => path.join(path.dirname(file), fileName.replace(/\.js$/, '.ts')))
    .filter((imported) => existsSync(imported));
}

const imports = new Map(modules.map((file) => [file, importsOf(file)]));

/** The first circle found on the way from a module, as the modules on it. */
function circleFrom(
  file: string,
  way: readonly string[],
  done: Set<string>,
): readonly string[] | undefined {
  const at = way.indexOf(file);
  if (at >= 0) return [...way.slice(at), file];
  if (done.has(file)) return undefined;
  for (const imported of imports.get(file) ?? []) {
    const circle = circleFrom(imported, [...way, file], done);
    if (circle) return circle;
  }
  done.add(file);
  return undefined;
}

test('no module imports itself by a detour', () => {
  expect(imports.get(path.join('src', 'base', 'care-element.ts'))).toContain(
    path.join('src', 'base', 'flow-runner.ts'),
  );
  const done = new Set<string>();
  expect(modules.map((file) => circleFrom(file, [], done)).filter(Boolean)).toEqual([]);
});
