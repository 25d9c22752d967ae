/** Reads what lit-localize works on: the messages of the sources, and the units of the XLIFF files. */
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {TransformLitLocalizer} from '@lit/localize-tools/lib/modes/transform.js';
import {DOMParser} from '@xmldom/xmldom';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

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

/**
 * The messages of a project as lit-localize extracts them, each once, and the units of each target locale.
 *
 * @param {string} root the folder of lit-localize.json
 */
export function readProject(root) {
  const config = readConfigFileAndWriteSchema(path.join(root, 'lit-localize.json'));
  const extracted = new TransformLitLocalizer(config).extractSourceMessages();
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
  for (const locale of config.targetLocales) {
    const file = path.join(config.resolve(config.interchange.xliffDir), `${locale}.xlf`);
    units.set(locale, existsSync(file) ? parseXliff(readFileSync(file, 'utf8')) : []);
  }
  return {sourceLocale: config.sourceLocale, messages, errors, units};
}

/**
 * What src/language/locales.ts says of each locale.
 *
 * @param {string} root
 * @returns {Promise<Record<string, {complete: boolean, translation: string, direction: string}>>}
 */
export async function readLocales(root) {
  const source = readFileSync(path.join(root, 'src/language/locales.ts'), 'utf8');
  const compilerOptions = {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022};
  const {outputText} = ts.transpileModule(source, {compilerOptions});
  const {locales} = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return locales;
}
