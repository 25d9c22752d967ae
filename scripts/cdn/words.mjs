/** Words as data, beside the modules, for files that hold the words of one language. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import MagicString from 'magic-string';
import {filesIn} from './folder.mjs';
import {integrityOf} from './integrity.mjs';
import {source} from './source.mjs';

/** Writes the words of a module as JSON beside it. */
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

const WORDS_IMPORT = /import\("(?:\.\.\/)+text\/([\w-]+)\/words\/([\w/-]+)\.js"\)/g;

/** Leaves the words of one language to be part of the file, and lets it ask for those of others. */
export const askForOthers = (locale) => ({
  name: 'ask-for-others',
  transform(code, id) {
    if (!id.endsWith('.words.ts')) return null;
    const output = new MagicString(code);
    for (const [whole, language, name] of code.matchAll(WORDS_IMPORT)) {
      if (language !== locale) output.replace(whole, `otherWords("${language}/${name}")`);
    }
    output.prepend(`import {otherWords} from ${JSON.stringify(`${source}/embed/other-words.ts`)};`);
    return {code: output.toString(), map: output.generateMap({hires: true})};
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const others = Object.keys(file.modules ?? {}).filter((id) => {
        const language = /\/src\/text\/([\w-]+)\//.exec(id)?.[1];
        return language && language !== locale;
      });
      if (others.length > 0) this.error(`${file.fileName} holds ${others.join(', ')}`);
    }
  },
});
