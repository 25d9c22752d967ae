/**
 * `<tag>.<locale>.js`: an element with its words in one language, for pages that know both. It imports
 * core.js, and lit.js if it renders templates: with a `modulepreload` of these all is asked for at once,
 * and they are there once whatever else the page loads. Words in other languages come as for the element alone.
 *
 * Made of the files that are built already: the code is the same, byte for byte, and the shared
 * files are those of all others.
 */
import path from 'node:path';
import MagicString from 'magic-string';
import {readTopics} from '../lib/topics.mjs';
import {UNNAMED} from './folder.mjs';
import {locales, tags} from './source.mjs';

/** What an element that names no topic shows. Another topic's words load on their own. */
const [topic] = await readTopics('.');

const WORDS = 'own-words';

/** Gives `import()` of the words the module that is in the file, if it asks for that language. */
const withWords = (inner, tag, locale) => ({
  name: 'with-words',
  resolveId: (id) => {
    if (id === WORDS) return path.join(inner, `words/${locale}/${topic}/${tag}.js`);
    return id.startsWith('./') ? {id, external: true} : null;
  },
  transform(code, id) {
    if (id !== path.join(inner, `${tag}.js`)) return null;
    const written = new MagicString(code);
    const [imported, ...others] = code.matchAll(
      new RegExp(`import\\(\`\\./words/\\$\\{([\\w$]+)\\}/${topic}/${tag}\\.js\`\\)`, 'g'),
    );
    if (!imported || others.length > 0) this.error(`${tag}.js does not import its words once`);
    const [load, wanted] = imported;
    written.overwrite(
      imported.index,
      imported.index + load.length,
      `(${wanted}==="${locale}"?Promise.resolve(ownWords):${load})`,
    );
    written.prepend(`import * as ownWords from "${WORDS}";`);
    return {code: written.toString(), map: null};
  },
});

/** After the elements and their words, before the folder gets its name. */
export const bundles = (cdn) => {
  const inner = path.resolve(cdn, UNNAMED);
  return locales.flatMap((locale) =>
    tags.map((tag) => ({
      input: path.join(inner, `${tag}.js`),
      plugins: [withWords(inner, tag, locale)],
      output: {
        file: path.join(inner, `${tag}.${locale}.js`),
        compact: true,
        freeze: false,
        generatedCode: {preset: 'es2015', symbols: false},
      },
    })),
  );
};
