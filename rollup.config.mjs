/**
 * dist/  ES modules for npm: one file per source module, `lit` not included.
 * cdn/   files for a script tag: see scripts/cdn/builds.mjs.
 */
import {rmSync} from 'node:fs';
import {cdnBuilds} from './scripts/cdn/builds.mjs';
import {compile as common, tags} from './scripts/cdn/source.mjs';

function distFileName({name}) {
  const element = /^elements\/([^/]+)\/(?:\1|(define))$/.exec(name);
  if (!element) return `${name}.js`;
  return element[2] ? `define/${element[1]}.js` : `${element[1]}.js`;
}

const npm = {
  input: [
    'src/index.ts',
    ...tags.flatMap((tag) => [`src/elements/${tag}/${tag}.ts`, `src/elements/${tag}/define.ts`]),
  ],
  external: /^(?:lit|@lit)(?:\/|$)/,
  plugins: common,
  output: {
    dir: 'dist',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: distFileName,
    sourcemap: true,
  },
};

for (const folder of ['dist', 'cdn']) rmSync(folder, {recursive: true, force: true});

export default [npm, ...cdnBuilds('cdn')];
