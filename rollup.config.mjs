/**
 * dist/  ES modules for npm: one file per source module, `lit` not included;
 *        and prerender/, which runs in Node.
 * cdn/   files for a script tag, all relative to each other, with names that stay the same:
 *          care-elements.js                     the loader
 *          core.js                              Lit and everything that two elements share
 *          <tag>.js                             one element, to be read
 *          flow.js, <name>-flow.js              what follows its start button
 *          words/<locale>/<topic>/<tag>.js      all words of one element in one language
 */
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {minifyLiterals} from './scripts/minify-literals.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const source = path.resolve('src');
const relativeToSource = (id) => path.relative(source, id).split(path.sep).join('/');

const tags = readdirSync('src/elements').filter((tag) =>
  existsSync(`src/elements/${tag}/define.ts`),
);

const wordsModules = readdirSync('src/text', {recursive: true})
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /^[^/]+\/words\/.*\.js$/.test(file));

const common = [
  nodeResolve({browser: true, extensions: ['.ts', '.js']}),
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json', charset: 'utf8'}),
  minifyLiterals(),
];

const minify = () =>
  terser({ecma: 2022, module: true, format: {ascii_only: false, comments: /^!/}});

const banner = (note = '') => `/*! care-elements ${version} | MIT${note} */`;

/** Where in cdn/ a source module is found that is loaded by `import()` from another file of cdn/. */
function publishedPath(id) {
  const file = relativeToSource(id);
  const words = /^text\/([^/]+)\/words\/(.+\.js)$/.exec(file);
  if (words) return `words/${words[1]}/${words[2]}`;
  const element = /^elements\/([^/]+)\/define\.ts$/.exec(file);
  if (element) return `${element[1]}.js`;
  return file.startsWith('elements/common/') ? 'core.js' : undefined;
}

/** A copy of `a/b.ts` for an element has the id `a/b+<tag>.ts`. */
const splitId = (id) => {
  const [, original, owner] = /^(.+?)(?:\+([\w-]+))?\.ts$/.exec(id) ?? [];
  return {original: original ? `${original}.ts` : id, owner};
};

const PUBLISHED = 'published:';

/** Leaves `import()` of other published files in place; `toPublishedPath` then turns it into a relative path. */
const linkPublishedFiles = {
  name: 'link-published-files',
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string') {
      return this.error(`import() in ${importer} needs a literal path`);
    }
    // What is loaded later is the same file for every copy of an element.
    const {original} = splitId(importer);
    const resolved = await this.resolve(specifier, original);
    const published = resolved && publishedPath(resolved.id);
    return published ? {id: PUBLISHED + published, external: true} : resolved;
  },
};

const toPublishedPath = (id) => (id.startsWith(PUBLISHED) ? `./${id.slice(PUBLISHED.length)}` : id);

/** An extra static import would make a chain of requests three steps deep. */
const allowStaticImports = (...allowed) => ({
  name: 'allow-static-imports',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      const extra = chunk.imports.filter((file) => !allowed.includes(file));
      if (extra.length > 0) this.error(`${chunk.fileName} must not import ${extra.join(', ')}`);
    }
  },
});

/** The entries (an element, or the flow of one) that need a module, as far as static imports go. */
function entriesThatUse(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const own = /^elements\/[^/]+\/(?:define|[^/+]+-flow)\.ts$/.test(relativeToSource(id));
  const users = new Set(own ? [id] : []);
  for (const importer of getModuleInfo(id).importers) {
    for (const entry of entriesThatUse(importer, getModuleInfo, seen)) users.add(entry);
  }
  return users;
}

/** What several elements use, while others that share the core with them do not. */
const COPIED = /^(?:elements\/article|elements\/sheet|illustrations)\//;

/**
 * The guide is one file with all elements in it, and what follows a start button serves the element in
 * the guide as well as the one outside: neither shares a file with an element.
 */
const COPIED_INTO_WHOLE =
  /^(?:elements\/(?!(?:common|flow)\/)|illustrations\/|language\/durations\.ts$)/;

const WHOLE = /^(?:topic-guide|routine-view|[a-z]+-flow)$/;

/** What a module is part of, if it is part of one file only: a flow, or an element. */
function ownerOf(file) {
  const [, element, name] = /^elements\/([^/]+)\/(.+)\.ts$/.exec(file) ?? [];
  return WHOLE.test(name) ? name : element;
}

/**
 * Gives each element a copy of these modules in its own file: a file that two elements share would be
 * one more request for each of them, and in the core it would weigh on elements that do not use it.
 */
const copyIntoElements = {
  name: 'copy-into-elements',
  async resolveId(specifier, importer) {
    if (!importer || !specifier.startsWith('.')) return null;
    const {original, owner = ownerOf(relativeToSource(importer))} = splitId(importer);
    if (!owner) return null;
    const resolved = await this.resolve(specifier, original, {skipSelf: true});
    const file = resolved && relativeToSource(resolved.id);
    const copied = WHOLE.test(owner) ? COPIED_INTO_WHOLE : COPIED;
    return file && copied.test(file) && ownerOf(file) !== owner
      ? resolved.id.replace(/\.ts$/, `+${owner}.ts`)
      : resolved;
  },
  load(id) {
    const {original, owner} = splitId(id);
    return owner ? readFileSync(original, 'utf8') : null;
  },
};

function sharedChunk(id, {getModuleInfo}) {
  const file = relativeToSource(id);
  if (id.includes('/node_modules/') || file.startsWith('elements/common/')) return 'core';
  const users = [...entriesThatUse(id, getModuleInfo)];
  const elements = users.filter((user) => /(?<!topic-guide)\/define\.ts$/.test(user));
  if (elements.length > 1) return 'core';
  const shared = users.length > 1 && elements.length === 0;
  return shared || file.startsWith('elements/flow/') ? 'flow' : undefined;
}

function distFileName({name}) {
  const element = /^elements\/([^/]+)\/(?:\1|(define))$/.exec(name);
  if (!element) return `${name}.js`;
  return element[2] ? `define/${element[1]}.js` : `${element[1]}.js`;
}

const npm = {
  input: [
    'src/index.ts',
    'src/define.ts',
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

const isText = (id) => id.startsWith(path.join(source, 'text') + path.sep);

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
    paths: (id) => (isText(id) ? `../${relativeToSource(id)}` : id),
    banner: banner(' | includes Lit, (c) Google LLC, BSD-3-Clause, and parse5, MIT'),
  },
};

const command = {
  input: 'src/prerender/cli.ts',
  external: /^(?:node:|\.\/index\.js$)/,
  plugins: common,
  output: {
    file: 'dist/prerender/cli.js',
    paths: {[path.join(source, 'prerender/index.js')]: './index.js'},
  },
};

const cdnOutput = {dir: 'cdn', paths: toPublishedPath, sourcemap: true};

/** Names the files beside it as they are published. */
const loader = {
  input: {'care-elements': 'src/embed/loader.ts'},
  plugins: [...common, minify(), allowStaticImports()],
  output: {...cdnOutput, banner: banner()},
};

const elements = {
  input: Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/define.ts`])),
  plugins: [
    linkPublishedFiles,
    copyIntoElements,
    ...common,
    minify(),
    allowStaticImports('core.js'),
  ],
  output: {
    ...cdnOutput,
    banner: ({name}) =>
      name === 'core' ? banner(' | includes Lit, (c) Google LLC, BSD-3-Clause') : '',
    chunkFileNames: '[name].js',
    manualChunks: sharedChunk,
    minifyInternalExports: true,
  },
};

/** A build each, so that what two elements share is in both files and costs no request of its own. */
const words = wordsModules.map((file) => ({
  input: `src/text/${file}`,
  plugins: [minify()],
  output: {
    file: `cdn/${publishedPath(path.join(source, 'text', file))}`,
  },
}));

for (const folder of ['dist', 'cdn']) rmSync(folder, {recursive: true, force: true});

export default [npm, prerender, command, loader, elements, ...words];
