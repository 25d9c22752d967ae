/** Builds the one published file that a mutation changes, into a folder that tests take it from (`OVERLAY`). */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {rollup} from 'rollup';
import {cdnBuilds} from '../cdn/builds.mjs';
import {integrityOf} from '../cdn/integrity.mjs';
import {commandBuild} from '../lib/command-build.mjs';
import {mutation} from './plugin.mjs';

/** What they do to the other files of a build. */
const others = ['name-folder', 'complete'];

/** @param {string} entry name of the file, less its extension */
export async function buildMutated(entry, overlay) {
  const {output, ...input} =
    entry === 'command'
      ? commandBuild(path.resolve('dist'))
      : cdnBuilds('cdn').find(
          ({input}) => typeof input === 'object' && Object.hasOwn(input, entry),
        );
  const plugins = input.plugins.filter(({name}) => !others.includes(name));
  const bundle = await rollup({...input, plugins: [mutation.vite, ...plugins], logLevel: 'silent'});
  await bundle.write({...output, dir: path.join(overlay, output.dir), sourcemap: false});
  await bundle.close();
  // What pins the file has to let the changed one through.
  const file = path.join(overlay, `cdn/${entry}.js`);
  if (!existsSync(file)) return;
  const hash = integrityOf(readFileSync(file));
  const known = integrityOf(readFileSync(`cdn/${entry}.js`));
  for (const name of ['integrity.json', 'frame.html']) {
    const text = readFileSync(`cdn/${name}`, 'utf8');
    writeFileSync(path.join(overlay, 'cdn', name), text.replaceAll(known, hash));
  }
}

const [entry, overlay] = process.argv.slice(2);
mkdirSync(overlay, {recursive: true});
await buildMutated(entry, overlay);
