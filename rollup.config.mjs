/**
 * dist/  ES modules for npm: one file per source module, `lit` not included; and prerender/, for Node.
 * cdn/   files for a script tag: see scripts/cdn/builds.mjs.
 */
import {rmSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {cdnBuilds} from './scripts/cdn/builds.mjs';
import {banner, compile as common, relativeToSource, tags} from './scripts/cdn/source.mjs';
import {commandBuild, isText} from './scripts/lib/command-build.mjs';
import {minifyLiterals} from './scripts/minify-literals.mjs';

function distFileName({name}) {
  const element = /^elements\/([^/]+)\/(?:\1|(define))$/.exec(name);
  if (!element) return `${name}.js`;
  return element[2] ? `define/${element[1]}.js` : `${element[1]}.js`;
}

const npm = {
  input: [
    'src/index.ts',
    'src/define.ts',
    'src/own-topic/index.ts',
    'src/react/wrap.ts',
    ...tags.flatMap((tag) => [`src/elements/${tag}/${tag}.ts`, `src/elements/${tag}/define.ts`]),
  ],
  external: /^(?:lit|@lit|react)(?:\/|$)/,
  plugins: common,
  output: {
    dir: 'dist',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: distFileName,
    sourcemap: true,
  },
};

/** For Node: one file, with Lit and its server renderer in it. The words are those of dist/. */
const prerender = {
  input: 'src/prerender/index.ts',
  external: isText,
  // For helpers of TypeScript in Lit's renderer, which look for a global `this`.
  context: 'globalThis',
  plugins: [
    nodeResolve({exportConditions: ['node'], extensions: ['.ts', '.js'], preferBuiltins: true}),
    esbuild({target: 'node20', tsconfig: 'tsconfig.json', charset: 'utf8'}),
    minifyLiterals(),
  ],
  output: {
    file: 'dist/prerender/index.js',
    inlineDynamicImports: true,
    // For scripts/sbom.mjs only: the package goes without it, as Node does not ask for it.
    sourcemap: 'hidden',
    paths: (id) => (isText(id) ? `../${relativeToSource(id)}` : id),
    banner: banner(' | includes Lit, (c) Google LLC, BSD-3-Clause, and parse5, MIT'),
  },
};

for (const folder of ['dist', 'cdn']) rmSync(folder, {recursive: true, force: true});

export default [npm, prerender, commandBuild('..'), ...cdnBuilds('cdn')];
