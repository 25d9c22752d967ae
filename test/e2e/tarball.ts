/** The package as npm publishes it, and folders of users who installed it. */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {repository} from './helpers.js';

const run = promisify(execFile);

/** That of a user, without what the test runner sets; no tool reports to its makers. */
const environment = {...process.env, NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1'};

/** What npm and the tools of a user print; rejects with it when they fail. */
export async function runIn(folder: string, program: string, ...args: string[]): Promise<string> {
  try {
    const {stdout} = await run(program, args, {
      cwd: folder,
      env: environment,
      maxBuffer: 2 ** 26,
    });
    return stdout;
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string};
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`, {cause: error});
  }
}

/** When a file, or anything in a folder, changed last. */
async function changedAt(file: string): Promise<number> {
  const info = await stat(file);
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(file);
  const times = await Promise.all(names.map((name) => changedAt(path.join(file, name))));
  return Math.max(info.mtimeMs, ...times);
}

interface PackageJson {
  readonly version: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | {types: string; default: string}>>;
  readonly sideEffects: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
}

export const readPackageJson = async (): Promise<PackageJson> =>
  JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8')) as PackageJson;

/** The path of the packed tarball. Packed again only when something in it changed, since several tests need it. */
export async function packedTarball(): Promise<string> {
  const {version, files} = await readPackageJson();
  const folder = path.join(repository, 'test-results/package');
  const tarball = path.join(folder, `care-elements-${version}.tgz`);
  const included = files.filter((file) => !file.startsWith('!'));
  const packed = ['package.json', ...included].map((file) => path.join(repository, file));
  const missing = packed.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`Run \`npm run build\` first: no ${missing.join(', ')}.`);
  const changes = await Promise.all(packed.map(changedAt));
  if (existsSync(tarball) && (await stat(tarball)).mtimeMs > Math.max(...changes)) return tarball;
  await mkdir(folder, {recursive: true});
  // The build is there, so that of `prepack` would only take time.
  await runIn(repository, 'npm', 'pack', '--ignore-scripts', `--pack-destination=${folder}`);
  return tarball;
}

/** A new folder outside of the repository with the package and others installed from the registry or the cache. */
export async function installed(...others: string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'care-elements-user-'));
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({name: 'user', private: true, type: 'module'}),
  );
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  await runIn(folder, 'npm', 'install', ...options, await packedTarball(), ...others);
  return folder;
}

/** Lets a user's folder find packages that the repository has, without another download. */
export async function link(folder: string, ...names: string[]): Promise<void> {
  for (const name of names) {
    const to = path.join(folder, 'node_modules', name);
    await mkdir(path.dirname(to), {recursive: true});
    await symlink(path.join(repository, 'node_modules', name), to, 'dir');
  }
}

export const remove = (folder: string): Promise<void> => rm(folder, {recursive: true, force: true});
