/**
 * The builds of cdn/, all of whose files find each other wherever the folder lies:
 *
 *   care-elements.js                       the loader
 *   <locale>.js                            everything for one language in one file
 *   own-topic.js                           the loader, for pages that bring a topic of their own
 *   frame.html, frame.js, frame.css        the page for an iframe
 *   topic-frame.html, topic-frame.js       the same with a topic of the publisher's own
 *   frame-host.js                          for the page around it: heights
 *   integrity.json, snippets.html          hashes to pin the files with, and how to embed them
 *   <version>-<hash>/                      what these load; the name has the hash of the contents:
 *     core.js                                what every element needs
 *     lit.js                                 what renders templates
 *     <tag>.js                               one element, to be read
 *     own-topic.js                           what a topic of the page's own needs
 *     additions.js                           what a page adds to elements, for all builds
 *     flow.js, <name>-flow.js                what follows its start button
 *     <tag>.<locale>.js                      an element with its words in one language
 *     words/<locale>/<topic>/<tag>.js        all words of one element in one language; also as .json
 */
import path from 'node:path';
import terser from '@rollup/plugin-terser';
import {bundles} from './bundles.mjs';
import {innerFolder, nameFolder, UNNAMED} from './folder.mjs';
import {writeFrame} from './frame.mjs';
import {writeIntegrity} from './integrity.mjs';
import {allowStaticImports, linkPublishedFiles, publishedPath, toPublishedPath} from './links.mjs';
import {copyIntoElements, sharedChunk} from './sharing.mjs';
import {writeSnippets} from './snippets.mjs';
import {banner, compile, locales, source, tags, version, wordsModules} from './source.mjs';
import {addData, askForOthers, findWordsByName, hashesOfOthers} from './words.mjs';

const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    // No code here reads the length of a function, so parameters that are never used can go.
    compress: {passes: 5, keep_fargs: false},
    format: {ascii_only: false, comments: /^!/},
  });

const withLit = banner(' | includes Lit, (c) Google LLC, BSD-3-Clause');

const inputOf = (tag) => `${source}/elements/${tag}/define.ts`;

/** Of what Lit exports in one module, and of a topic's drawings, only what is used: they have no other effect that matters. */
const moduleSideEffects = (id) =>
  !/\/node_modules\/lit(?:-html|-element)?\/|\/(?:drawings|figures)\//.test(id);

export const elements = (cdn) => ({
  treeshake: {moduleSideEffects},
  input: {
    ...Object.fromEntries(tags.map((tag) => [tag, inputOf(tag)])),
    'own-topic': `${source}/own-topic/index.ts`,
  },
  plugins: [
    linkPublishedFiles,
    findWordsByName,
    copyIntoElements,
    ...compile,
    minify(),
    allowStaticImports('core.js', 'lit.js'),
  ],
  output: {
    dir: path.join(cdn, UNNAMED),
    paths: toPublishedPath,
    sourcemap: 'hidden',
    banner: ({name}) => (name === 'core' || name === 'lit' ? withLit : ''),
    chunkFileNames: '[name].js',
    manualChunks: sharedChunk,
    minifyInternalExports: true,
  },
});

/** It imports no other file: the files of one language load it, too, and have all that the elements need in them. */
const additions = (cdn) => ({
  input: {additions: `${source}/additions/index.ts`},
  plugins: [findWordsByName, ...compile, minify(), allowStaticImports()],
  output: {dir: path.join(cdn, UNNAMED), sourcemap: 'hidden'},
});

/** A build each, so that what two elements share is in both files and costs no request of its own. */
const words = (cdn) =>
  wordsModules.map((module) => ({
    input: `src/text/${module}`,
    plugins: [minify(), addData(module)],
    output: {file: path.join(cdn, UNNAMED, publishedPath(path.join(source, 'text', module)))},
  }));

/** Writes what is known by now over src/embed/publication.ts. */
const publish = (cdn, hashes = () => ({})) => ({
  name: 'publish',
  load(id) {
    if (id !== path.join(source, 'embed/publication.ts')) return null;
    const folder = innerFolder(cdn);
    return [
      `export const folder = ${JSON.stringify(folder)};`,
      `export const wordHashes = ${JSON.stringify(hashes(path.join(cdn, folder)))};`,
    ].join('\n');
  },
});

const oneFile = (cdn, name, file, format = 'es') => ({
  input: {[name]: `src/embed/${file}.ts`},
  plugins: [publish(cdn), ...compile, minify(), allowStaticImports()],
  // No "use strict": as a module it is strict, and as a classic script it works without.
  output: {dir: cdn, format, strict: false, sourcemap: 'hidden', banner: banner()},
});

/** Nothing at the top level: as a classic script, it would be in the way of the page's own names. */
const loader = (cdn, name, file) => oneFile(cdn, name, file, 'iife');

const ALL_ELEMENTS = 'all-elements';

/** An entry that registers all elements. */
const allElements = {
  name: 'all-elements',
  resolveId: (id) => (id === ALL_ELEMENTS ? id : null),
  load: (id) =>
    id === ALL_ELEMENTS
      ? tags.map((tag) => `import ${JSON.stringify(inputOf(tag))};`).join('\n')
      : null,
};

/** Few pages add anything, and all would pay for it. */
const additionsApart = (cdn) => ({
  name: 'additions-apart',
  resolveDynamicImport: (specifier) =>
    String(specifier).endsWith('/additions/index.js')
      ? {id: `./${innerFolder(cdn)}/additions.js`, external: true}
      : null,
});

const languages = (cdn) =>
  locales.map((locale) => ({
    input: {[locale]: ALL_ELEMENTS},
    plugins: [
      allElements,
      publish(cdn, (inner) => hashesOfOthers(inner, locale)),
      askForOthers(locale),
      additionsApart(cdn),
      ...compile,
      minify(),
      allowStaticImports(),
    ],
    output: {dir: cdn, sourcemap: 'hidden', inlineDynamicImports: true, banner: withLit},
  }));

/** Runs once all files of the builds before are written. */
const before = (name, run) => ({name, buildStart: run});

const after = (name, run) => ({name, writeBundle: {sequential: true, order: 'post', handler: run}});

const withPlugin = (plugin, build) => ({...build, plugins: [plugin, ...build.plugins]});

/** One after the other, in this order. */
export function cdnBuilds(cdn) {
  const complete = async () => {
    const integrity = writeIntegrity(cdn, version);
    await writeFrame(cdn, integrity);
    await writeSnippets(cdn, integrity);
  };
  return [
    elements(cdn),
    additions(cdn),
    ...words(cdn),
    ...bundles(cdn),
    withPlugin(
      before('name-folder', () => nameFolder(cdn, version)),
      loader(cdn, 'care-elements', 'loader'),
    ),
    oneFile(cdn, 'own-topic', 'own-topic'),
    ...languages(cdn),
    oneFile(cdn, 'frame', 'frame'),
    oneFile(cdn, 'topic-frame', 'topic-frame'),
    // A classic script, for sites whose pages take no other.
    withPlugin(after('complete', complete), oneFile(cdn, 'frame-host', 'frame-host', 'iife')),
  ];
}
