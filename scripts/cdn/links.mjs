/** How the files of the inner folder find each other. */
import {splitId} from './sharing.mjs';
import {relativeToSource} from './source.mjs';

/** Where in the inner folder a source module is found that is loaded by `import()` from another file of it. */
export function publishedPath(id) {
  const file = relativeToSource(id);
  const words = /^text\/([^/]+)\/(?:topics\/([^/]+)\/parts|readings\/([^/]+))\/(.+\.js)$/.exec(
    file,
  );
  if (words) return `words/${words[1]}/${words[2] ?? words[3]}/${words[4]}`;
  if (file === 'additions/index.ts') return 'additions.js';
  const element = /^elements\/([^/]+)\/define\.ts$/.exec(file);
  return element && `${element[1]}.js`;
}

const PUBLISHED = 'published:';

/** Leaves `import()` of other published files in place; `toPublishedPath` then turns it into a relative path. */
export const linkPublishedFiles = {
  name: 'link-published-files',
  async resolveDynamicImport(specifier, importer) {
    const {original} = splitId(importer);
    if (typeof specifier !== 'string') {
      // Those of words are relative to the published file already.
      if (relativeToSource(original).match(/^text\/(?:loaders|readings)\//)) return null;
      return this.error(`import() in ${importer} needs a literal path`);
    }
    // What is loaded later is the same file for every copy of an element.
    const resolved = await this.resolve(specifier, original);
    const published = resolved && publishedPath(resolved.id);
    return published ? {id: PUBLISHED + published, external: true} : resolved;
  },
};

export const toPublishedPath = (id) =>
  id.startsWith(PUBLISHED) ? `./${id.slice(PUBLISHED.length)}` : id;

/** An extra static import would make a chain of requests three steps deep. */
export const allowStaticImports = (...allowed) => ({
  name: 'allow-static-imports',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      const extra = chunk.imports.filter((file) => !allowed.includes(file));
      if (extra.length > 0) this.error(`${chunk.fileName} must not import ${extra.join(', ')}`);
    }
  },
});
