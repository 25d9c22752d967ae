/** How the `care-elements` command is built: next to the module that prerenders, with the words of dist/. */
import path from 'node:path';
import {compile, relativeToSource, source} from '../cdn/source.mjs';

/** Words, but not the modules next to them that list languages. */
export const isText = (id) =>
  id.startsWith(path.join(source, 'text') + path.sep) && id.endsWith('.js');

const library = path.join(source, 'prerender/index.ts');

/** @param {string} dist where the command finds the rest of the package, from its own folder */
export const commandBuild = (dist) => ({
  input: 'src/prerender/cli.ts',
  external: (id) => id.startsWith('node:') || id === library || isText(id),
  plugins: compile,
  output: {
    dir: 'dist/prerender',
    chunkFileNames: '[name].js',
    paths: (id) => {
      if (id === library) return `${dist}/prerender/index.js`;
      return isText(id) ? `${dist}/${relativeToSource(id)}` : id;
    },
  },
});
