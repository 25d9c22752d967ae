/** The package, built once more from the same sources, in another folder, at another place on earth. */
import {createHash} from 'node:crypto';
import {cp, mkdir, readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {repository} from './helpers.js';
import {packedTarball, readPackageJson, remove, runIn} from './tarball.js';

/** On the same disk, so that the packages can be linked; as deep and as strange as a folder may be. */
const folder = path.join(repository, 'test-results/built again/über uns');
const copy = path.join(folder, 'care-elements');

/** What is made, and what belongs to this folder. */
const left = ['.git', 'cdn', 'dist', 'node_modules', 'src/text', 'test-results'];

const patience = 20 * 60_000;

const hashOf = async (file: string) =>
  createHash('sha512')
    .update(await readFile(file))
    .digest('hex');

/** The files of a tarball, each with the hash of what is in it. */
async function contents(tarball: string, name: string): Promise<Record<string, string>> {
  const to = path.join(folder, name);
  await mkdir(to);
  await runIn(to, 'tar', '-xzf', tarball);
  const entries = await readdir(to, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const hashed = files.map(async (file) => [path.relative(to, file), await hashOf(file)] as const);
  return Object.fromEntries(await Promise.all(hashed));
}

let first = '';
let again = '';

beforeAll(async () => {
  first = await packedTarball();
  await remove(folder);
  await mkdir(copy, {recursive: true});
  const kept = (await readdir(repository)).filter((name) => !left.includes(name));
  for (const name of kept) {
    await cp(path.join(repository, name), path.join(copy, name), {
      recursive: true,
      filter: (file) => !left.includes(path.relative(repository, file)),
    });
  }
  // Links: a bundle says where its sources lie, and a link to the folder would say that they lie elsewhere.
  await runIn(copy, 'cp', '-al', path.join(repository, 'node_modules'), 'node_modules');
  const elsewhere = ['TZ=Pacific/Kiritimati', 'LC_ALL=tr_TR.UTF-8', 'LANG=tr_TR.UTF-8'];
  await runIn(copy, 'env', ...elsewhere, 'npm', 'pack', `--pack-destination=${folder}`);
  again = path.join(folder, `care-elements-${(await readPackageJson()).version}.tgz`);
}, patience);

afterAll(() => remove(folder), patience);

test(
  'holds the same files, byte for byte',
  async () => {
    const [one, other] = [await contents(first, 'first'), await contents(again, 'again')];
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    expect(names.filter((name) => one[name] !== other[name])).toEqual([]);
    expect(names).toContain(path.join('package', 'sbom.cdx.json'));
  },
  patience,
);

test('is the same tarball', async () => {
  expect(await hashOf(again)).toBe(await hashOf(first));
});
