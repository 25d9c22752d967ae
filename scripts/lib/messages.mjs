/** Reads what lit-localize works on: the messages of the sources, and the units of the XLIFF files. */
import {TransformLitLocalizer} from '@lit/localize-tools/lib/modes/transform.js';
import {DOMParser} from '@xmldom/xmldom';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {readLocales} from './locales.mjs';

/**
 * What a `msg()` call says, and where it stands: its file, and the names around it in the data there, such as
 * `causes`, `night`, `why`. One that stands in several places is told of the first.
 * @typedef {{id: string, text: string, desc: string, file?: string, names?: string[]}} Message
 */
/** @typedef {{id: string, source: string, target?: string, note: string}} Unit A trans-unit. */
/** @typedef {{text: string}} SourceError Why lit-localize cannot read a `msg()` call. */

/** What stands for an expression inside a message: its code in a source, an <x> in XLIFF. */
const expressionOf = (element) => element.getAttribute('equiv-text') || '${…}';

const textOf = (node) =>
  Array.from(node.childNodes, (child) =>
    child.tagName === 'x' ? expressionOf(child) : child.textContent,
  ).join('');

/**
 * The translation units of an XLIFF file. `target` is absent where there is none.
 *
 * @param {string} xml
 * @returns {Unit[]}
 */
export function parseXliff(xml) {
  const fail = (message) => {
    throw new Error(message);
  };
  const parser = new DOMParser({errorHandler: {warning: fail, error: fail, fatalError: fail}});
  const document = parser.parseFromString(xml, 'text/xml');
  return Array.from(document.getElementsByTagName('trans-unit'), (unit) => {
    const child = (name) => Array.from(unit.childNodes).find(({tagName}) => tagName === name);
    const [source, target, note] = ['source', 'target', 'note'].map(child);
    return {
      id: unit.getAttribute('id'),
      source: source ? textOf(source) : '',
      ...(target && {target: textOf(target)}),
      note: note ? textOf(note) : '',
    };
  });
}

/** The names of the data around a node, the outermost first. An object with an `id` goes by that. */
function namesAround(node) {
  const names = [];
  for (let at = node; at; at = at.parent) {
    if (ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) names.unshift(at.name.text);
    if (!ts.isObjectLiteralExpression(at)) continue;
    const id = at.properties.find(({name}) => name?.text === 'id')?.initializer;
    if (id && ts.isStringLiteral(id)) names.unshift(id.text);
  }
  return names;
}

/** Where the text modules are written, below the root of a project. */
export const TEXT_FOLDER = 'src/text';

const XLIFF_FOLDER = 'locales';

/**
 * lit-localize, set up for the languages of a project.
 *
 * @param {string} root
 * @param {readonly {tag: string}[]} locales
 */
export function localizerFor(root, locales) {
  const [sourceLocale, ...targetLocales] = locales.map(({tag}) => tag);
  return new TransformLitLocalizer({
    sourceLocale,
    targetLocales,
    tsConfig: 'tsconfig.text.json',
    output: {mode: 'transform', outputDir: TEXT_FOLDER},
    interchange: {format: 'xliff', xliffDir: XLIFF_FOLDER},
    baseDir: root,
    resolve: (file) => path.resolve(root, file),
  });
}

/**
 * The languages of a project, its messages as lit-localize extracts them, each once, and the units of each translation.
 *
 * @param {string} root
 */
export function readProject(root) {
  const locales = readLocales(root);
  const extracted = localizerFor(root, locales).extractSourceMessages();
  /** @type {Message[]} */
  const messages = extracted.messages.map(({name, contents, desc = '', file, node}) => ({
    id: name,
    text: contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join(''),
    desc,
    file: path.relative(root, file.fileName).split(path.sep).join('/'),
    names: namesAround(node),
  }));
  /** @type {SourceError[]} */
  const errors = extracted.errors.map(({messageText, file, start}) => {
    const {line} = file.getLineAndCharacterOfPosition(start);
    const where = `${path.relative(root, file.fileName)}:${line + 1}`;
    return {text: `${where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`};
  });
  /** @type {Map<string, Unit[]>} */
  const units = new Map();
  const [{tag: sourceLocale}, ...translations] = locales;
  for (const {tag} of translations) {
    const xml = readFileSync(path.join(root, XLIFF_FOLDER, `${tag}.xlf`), 'utf8');
    units.set(tag, parseXliff(xml));
  }
  return {locales, sourceLocale, messages, errors, units};
}
