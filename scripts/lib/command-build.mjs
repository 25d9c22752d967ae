/** How the `care-elements` command is built: next to the module for prerendering, with the words of dist/. */
import path from 'node:path';
import {build} from 'esbuild';
import {compile, relativeToSource, source} from '../cdn/source.mjs';

/** Words, but not the modules next to them that list languages. */
export const isText = (id) =>
  id.startsWith(path.join(source, 'text') + path.sep) && id.endsWith('.js');

const library = path.join(source, 'prerender/index.ts');

/** Rollup reads no CommonJS: such a package becomes one module. */
const asModule = (name, file, input) => ({
  name,
  async load(id) {
    if (!file.test(id)) return null;
    const {outputFiles} = await build({
      ...input(id),
      bundle: true,
      format: 'esm',
      platform: 'node',
      sourcemap: 'external',
      outfile: id,
      write: false,
    });
    const [map, code] = outputFiles.map(({text}) => text);
    return {code, map};
  },
});

/** Counts syllables. */
const syllables = asModule('syllables', /[\\/]node_modules[\\/]syllable[\\/]index\.js$/, (id) => ({
  entryPoints: [id],
}));

/** Reads and writes XML. */
const xmldom = asModule('xmldom', /[\\/]@xmldom[\\/]xmldom[\\/]lib[\\/]index\.js$/, (id) => ({
  stdin: {
    contents: `export {DOMParser, XMLSerializer} from './index.js'`,
    resolveDir: path.dirname(id),
  },
}));

/** @param {string} dist where the command finds the rest of the package, from its own folder */
export const commandBuild = (dist) => ({
  input: 'src/prerender/cli.ts',
  external: (id) => id.startsWith('node:') || id === library || isText(id),
  plugins: [syllables, xmldom, ...compile],
  output: {
    dir: 'dist/prerender',
    chunkFileNames: '[name].js',
    // For scripts/sbom.mjs only, as with the module for prerendering.
    sourcemap: 'hidden',
    paths: (id) => {
      if (id === library) return `${dist}/prerender/index.js`;
      return isText(id) ? `${dist}/${relativeToSource(id)}` : id;
    },
  },
});
