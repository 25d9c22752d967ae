/** The examples as somebody has them who copied them: installed from the packed tarball, built and served. */
import {spawn} from 'node:child_process';
import {cp, mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {createStaticServer, listenOnFreePort} from '../../scripts/serve.mjs';
import {repository} from './helpers.js';
import {packedTarball, remove, runIn} from './tarball.js';

const examples = ['next', 'react', 'static', 'vue'] as const;

export type Example = (typeof examples)[number];

/** What a developer's folder holds, but the repository does not. */
const made = /^(?:node_modules|dist|_site|\.next|next-env\.d\.ts|package-lock\.json)$/;

const noNetwork =
  /npm error code (?:E(?:AI_AGAIN|CONN\w+|HOSTUNREACH|NETUNREACH|TIMEDOUT)|ENOT(?:FOUND|CACHED)|ERR_SOCKET_TIMEOUT)/;

/**
 * Installs all examples side by side, so that what they share is there once.
 * @returns their folder, or why they cannot be installed here; on a CI machine that is a failure
 */
export async function installExamples(): Promise<{folder: string; problem?: string}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'care-elements-examples-'));
  const manifest = {name: 'examples', private: true, workspaces: examples};
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  const tarball = await packedTarball();
  for (const example of examples) await copyExample(example, folder, tarball);
  try {
    const options = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
    await runIn(folder, 'npm', 'install', ...options);
    return {folder};
  } catch (error) {
    const code = noNetwork.exec(String(error))?.[0];
    if (!code || process.env.CI) throw error;
    const problem = `The packages of the examples are neither in npm's cache nor to be had: ${code}.`;
    console.warn(`skipped: ${problem}`);
    return {folder, problem};
  }
}

async function copyExample(example: Example, folder: string, tarball: string): Promise<void> {
  const to = path.join(folder, example);
  await cp(path.join(repository, 'examples', example), to, {
    recursive: true,
    filter: (file) => !made.test(path.basename(file)),
  });
  const file = path.join(to, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  manifest.dependencies['care-elements'] = `file:${tarball}`;
  await writeFile(file, JSON.stringify(manifest));
}

/** Runs what a developer runs. */
export const build = (folder: string): Promise<string> => runIn(folder, 'npm', 'run', 'build');

/** What the type checker says about a file that is added for a moment. */
export async function problemsWith(
  folder: string,
  checker: string,
  file: string,
  text: string,
): Promise<string> {
  await writeFile(path.join(folder, file), text);
  try {
    await runIn(folder, path.join(folder, '../node_modules/.bin', checker), '--noEmit');
    return '';
  } catch (error) {
    return String(error);
  } finally {
    await remove(path.join(folder, file));
  }
}

export interface Served {
  /** Ends with a slash. */
  readonly url: string;
  stop(): void;
}

export async function serveFiles(root: string): Promise<Served> {
  const server = createStaticServer({root});
  const port = await listenOnFreePort(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Next's own server, once it says where it listens. */
export async function serveNext(folder: string): Promise<Served> {
  const next = path.join(folder, '../node_modules/next/dist/bin/next');
  const args = [next, 'start', '--hostname', '127.0.0.1', '--port', '0'];
  const server = spawn(process.execPath, args, {cwd: folder, stdio: ['ignore', 'pipe', 'inherit']});
  for await (const line of createInterface({input: server.stdout})) {
    const url = /Local:\s+(\S+)/.exec(line)?.[1];
    if (!url) continue;
    // Nobody reads what it says from here on, which must not stop it.
    server.stdout.resume();
    return {url: `${url}/`, stop: () => server.kill()};
  }
  throw new Error('`next start` ended without an address.');
}
