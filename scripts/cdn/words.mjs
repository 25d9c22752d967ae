/** Words as data, next to the modules, for files that hold the words of one language. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {readParts} from '../lib/language-modules.mjs';
import {filesIn} from './folder.mjs';
import {integrityOf} from './integrity.mjs';
import {splitId} from './sharing.mjs';
import {relativeToSource, source} from './source.mjs';

/** Writes the words of a module as JSON next to it. */
export const addData = (module) => ({
  name: 'add-data',
  async generateBundle() {
    const words = await import(pathToFileURL(path.join(source, 'text', module)).href);
    this.emitFile({
      type: 'asset',
      fileName: `${path.basename(module, '.js')}.json`,
      source: JSON.stringify(words),
    });
  },
});

/** The hashes of the words in other languages than one, by language, topic and name. */
export function hashesOfOthers(inner, locale) {
  const folder = path.join(inner, 'words');
  const files = filesIn(folder).filter(
    (file) => file.endsWith('.json') && !file.startsWith(`${locale}/`),
  );
  return Object.fromEntries(
    files.map((file) => [
      file.slice(0, -'.json'.length),
      integrityOf(readFileSync(path.join(folder, file))),
    ]),
  );
}

/** The part that a module of src/text/loaders/ or src/text/readings/ loads, and where in the folder of a language it is. */
function partOf(id) {
  const [, kind, name] =
    /^text\/(loaders|readings)\/(.+)\.ts$/.exec(relativeToSource(splitId(id).original)) ?? [];
  const part = name && readParts('.').find((one) => one.name === name);
  const folderOf = (topic) => (kind === 'readings' ? `readings/${topic}` : `topics/${topic}/parts`);
  return part && {...part, folderOf};
}

/** @param {(topic: string) => string} load code that loads the part for a topic in `locale` */
const loaders = ({topics}, load) => {
  const rows = topics.map((topic) => `${JSON.stringify(topic)}: (locale) => ${load(topic)},`);
  return `export const loaders = {${rows.join('')}};\n`;
};

/** Lets the files of the inner folder find words by their names, which spares each of them a table of languages. */
export const findWordsByName = {
  name: 'find-words-by-name',
  load(id) {
    const part = partOf(id);
    return (
      part && loaders(part, (topic) => `import(\`./words/\${locale}/${topic}/${part.name}.js\`)`)
    );
  },
};

/** Makes the words of one language part of the file, and lets it ask for those of others. */
export const askForOthers = (locale) => ({
  name: 'ask-for-others',
  load(id) {
    const part = partOf(id);
    if (!part) return null;
    // Relative, since source maps hold this code: they must not tell where the build ran.
    const own = (topic) => `import('../${locale}/${part.folderOf(topic)}/${part.name}.js')`;
    const other = (topic) => `otherWords(\`\${locale}/${topic}/${part.name}\`)`;
    const code = loaders(
      part,
      (topic) => `locale === "${locale}" ? ${own(topic)} : ${other(topic)}`,
    );
    return `import {otherWords} from '../../embed/other-words.ts';\n${code}`;
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const others = Object.keys(file.modules ?? {}).filter((id) => {
        const language = /\/src\/text\/([\w-]+)\/.+\.js$/.exec(id)?.[1];
        return language && language !== locale;
      });
      if (others.length > 0) this.error(`${file.fileName} holds ${others.join(', ')}`);
    }
  },
});
