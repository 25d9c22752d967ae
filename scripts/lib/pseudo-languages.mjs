/**
 * Made-up languages for tests and Storybook, derived from the English words as they are served. Nothing is written,
 * so no build can publish them.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import MagicString from 'magic-string';
import ts from 'typescript';
import {quoteString} from '../build-text.mjs';
import {CATEGORIES} from './cldr-words.mjs';
import {TEXT_FOLDER} from './messages.mjs';

/** The longest word of a text has so many letters, as it may in German or Finnish. */
const LONG_WORD = 22;

/** How much longer than the English a text is. */
const FACTOR = 1.4;

const ACCENTS = new Map(
  Object.entries({
    ...{a: 'á', c: 'ç', d: 'ð', e: 'é', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', n: 'ñ'},
    ...{o: 'ö', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', w: 'ŵ', y: 'ý', z: 'ž', A: 'Å', C: 'Ç', D: 'Ð'},
    ...{E: 'É', G: 'Ĝ', H: 'Ĥ', I: 'Î', L: 'Ļ', N: 'Ñ', O: 'Ö', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û'},
  }),
);

const WORD = /\{[^}]*\}|\p{L}+/gu;

const isWord = (piece) => !piece.startsWith('{');

/** A word with so many letters, in turn those of the word. */
const stretched = (word, length) => word.repeat(Math.ceil(length / word.length)).slice(0, length);

/**
 * English in accents, longer, with one very long word where there is room for it. Tokens stay as they are.
 *
 * @param {string} text
 * @returns {string}
 */
export function lengthen(text) {
  const words = (text.match(WORD) ?? []).filter(isWord);
  let extra = Math.round(text.length * (FACTOR - 1));
  let letters = words.join('').length;
  let longest = words.toSorted((one, other) => other.length - one.length)[0];
  if (longest === undefined || longest.length >= LONG_WORD || longest.length + extra < LONG_WORD) {
    longest = undefined;
  } else {
    extra -= LONG_WORD - longest.length;
    letters -= longest.length;
  }
  return text.replace(WORD, (word) => {
    if (!isWord(word)) return word;
    let length = word.length;
    if (word === longest) {
      longest = undefined;
      length = LONG_WORD;
    } else {
      const more = Math.round((extra * word.length) / letters);
      letters -= word.length;
      extra -= more;
      length += more;
    }
    return [...stretched(word, length)].map((letter) => ACCENTS.get(letter) ?? letter).join('');
  });
}

/**
 * English from right to left, word by word. Tokens stay as they are.
 *
 * @param {string} text
 * @returns {string}
 */
export const mirror = (text) =>
  text.replace(WORD, (word) => (isWord(word) ? `\u202e${word}\u202c` : word));

/** @type {Readonly<Record<string, {name: string, direction: string, change: (text: string) => string}>>} */
export const PSEUDO_LANGUAGES = {
  'en-XA': {name: 'English, long', direction: 'ltr', change: lengthen},
  'ar-XB': {name: 'English, mirrored', direction: 'rtl', change: mirror},
};

function literalsIn(code) {
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.ES2022, true);
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier))
      return;
    if (ts.isStringLiteralLike(node)) {
      found.push({
        start: node.getStart(file),
        end: node.getEnd(),
        text: node.text,
        isTranslated: ts.isNoSubstitutionTemplateLiteral(node),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A compiled reading part: what is between its tags, and the labels in them. */
const changeMarkup = (markup, change) =>
  markup.replace(/(<[^>]*>)|[^<]+/g, (piece, tag) =>
    tag ? tag.replace(/(?<= aria-label=")[^"]+/, (label) => change(label)) : change(piece),
  );

/**
 * A module of English words, changed. Of its strings, words are those that a translation has changed: ids are the same
 * in all languages. Plural categories are not, but they are no words.
 *
 * @param {string} english
 * @param {string} translated the same module in a language that shares no word with English
 * @param {(text: string) => string} change
 */
export function changeWords(english, translated, change) {
  const output = new MagicString(english);
  const others = literalsIn(translated);
  const literals = literalsIn(english);
  if (literals.length !== others.length) throw new Error('The translation has other strings.');
  for (const [index, {start, end, text}] of literals.entries()) {
    const other = others[index];
    if (other.isTranslated || (other.text !== text && !CATEGORIES.includes(text))) {
      const changed = text.startsWith('<') ? changeMarkup(text, change) : change(text);
      output.overwrite(start, end, quoteString(changed));
    }
  }
  return output.toString();
}

/** Rows of the pseudo-languages before the others: tags are matched from the top. */
const withRows = (code, valueOf) =>
  code.replace(
    ' = {\n',
    ` = {\n${Object.keys(PSEUDO_LANGUAGES)
      .map((tag) => `  ${JSON.stringify(tag)}: ${JSON.stringify(valueOf(tag))},\n`)
      .join('')}`,
  );

const LISTS = {
  'locales.ts': (tag) => ({direction: PSEUDO_LANGUAGES[tag].direction, unchecked: false}),
  'names.ts': (tag) => PSEUDO_LANGUAGES[tag].name,
  'matches.ts': (tag) => tag,
};

const withImports = (code) =>
  code.replaceAll(/^ *"en": (.*)\/en\/(.*)\n/gm, (row, before, after) =>
    Object.keys(PSEUDO_LANGUAGES)
      .map((tag) => `    ${JSON.stringify(tag)}: ${before}/${tag}/${after}\n`)
      .join('')
      .concat(row),
  );

/**
 * A module of the words with the pseudo-languages in it, or one of theirs. Undefined for every other file.
 *
 * @param {string} root
 * @param {string} file below the root, with slashes
 * @returns {string | undefined}
 */
export function pseudoModule(root, file) {
  if (!file.startsWith(`${TEXT_FOLDER}/`)) return undefined;
  const name = file.slice(TEXT_FOLDER.length + 1);
  const read = (inFolder) => readFileSync(path.join(root, TEXT_FOLDER, inFolder), 'utf8');
  if (name in LISTS) return withRows(read(name), LISTS[name]);
  if (/^(?:loaders|readings)\//.test(name)) return withImports(read(name));
  const [tag, ...rest] = name.split('/');
  if (!Object.hasOwn(PSEUDO_LANGUAGES, tag)) return undefined;
  const inLanguage = (language) => read([language, ...rest].join('/'));
  return changeWords(inLanguage('en'), inLanguage('ar'), PSEUDO_LANGUAGES[tag].change);
}

/** For @web/test-runner. */
export const pseudoLanguages = (root = process.cwd()) => ({
  name: 'pseudo-languages',
  serve({path: url}) {
    const body = pseudoModule(root, url.slice(1));
    return body === undefined ? undefined : {body, type: 'js'};
  },
});

/**
 * For Vite, and so for Storybook.
 *
 * @returns {import('vite').Plugin}
 */
export const pseudoLanguagesInVite = (root = process.cwd()) => ({
  name: 'pseudo-languages',
  enforce: 'pre',
  resolveId(source, importer) {
    // In a module it is a path; a browser asks for an address.
    const file = source.startsWith('.')
      ? path.resolve(path.dirname(importer ?? root), source)
      : path.join(root, source.split('?')[0]);
    const [tag] = path.relative(path.join(root, TEXT_FOLDER), file).split(path.sep);
    return Object.hasOwn(PSEUDO_LANGUAGES, tag) ? file : undefined;
  },
  load: (id) => pseudoModule(root, path.relative(root, id.split('?')[0]).split(path.sep).join('/')),
});
