/** Reads what lit-localize works on: the messages of the sources, their ids, and the units of the XLIFF files. */
import {buildSync, transformSync} from 'esbuild';
import {TransformLitLocalizer} from '@lit/localize-tools/lib/modes/transform.js';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {isComplete, readLocales} from './locales.mjs';
import {parseXliff, readTranslations} from './xliff.mjs';

/**
 * What a `msg()` call says, and where it is: its file, and the names around it in the data there, such as
 * `causes`, `night`, `why`. One that is in several places is reported at the first.
 * @typedef {{
 *   id: string,
 *   text: string,
 *   desc: string,
 *   contents?: readonly import('./xliff.mjs').Part[],
 *   file?: string,
 *   line?: number,
 *   names?: string[],
 * }} Message
 */
/** @typedef {{text: string}} SourceError Why a `msg()` call is not right. */

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

/** The folder of a topic, in the path of a file of its own. */
const TOPIC = /(?<=^src\/topics\/)[^/]+(?=\/)/;

/**
 * What the ids of a new file begin with: its topic, if any, and its name. Folders do not count, so that a file can move.
 *
 * @param {string} file
 */
function scopeOf(file) {
  const name = path.basename(file).replace(/(?:\.text)?\.ts$/, '');
  const [topic] = TOPIC.exec(file) ?? [];
  return topic ? `${topic}.${name}` : name;
}

const ID = /^[a-z][a-z0-9-]*(?:\.(?!\d+(?:\.|$))[A-Za-z0-9-]+)+$/;

/** What is wrong with the id of a `msg()` call, if anything. */
function checkId(node, file, names) {
  const {properties = []} = node.arguments[1] ?? {};
  const id = properties.find(({name}) => name?.text === 'id')?.initializer.text;
  const scope = scopeOf(file);
  const example = `such as '${[scope, ...names].join('.')}'`;
  if (id === undefined) return `no id: add one ${example}`;
  const [topic] = TOPIC.exec(file) ?? [];
  if (topic && !id.startsWith(`${topic}.`)) {
    return `id '${id}' does not begin with '${topic}.': write one ${example}`;
  }
  if (ID.test(id)) return undefined;
  return `id '${id}' is not letters, digits and hyphens between dots, without numbers of places: write one ${example}`;
}

/** Where the text modules are written, below the root of a project. */
export const TEXT_FOLDER = 'src/text';

const XLIFF_FOLDER = 'locales';

/** The file of a translation, below the root of a project. */
export const xliffFile = (tag) => path.join(XLIFF_FOLDER, `${tag}.xlf`);

/** The translations of sentences that are gone, as such a file. */
export const memoryFile = (tag) => path.join(XLIFF_FOLDER, 'memory', `${tag}.xlf`);

/** lit-localize with our own reader: its reader rejects a message that also has an earlier translation. */
class Localizer extends TransformLitLocalizer {
  readTranslationsSync() {
    const {baseDir, targetLocales} = this.config;
    const files = targetLocales.map((tag) => [tag, path.join(baseDir, xliffFile(tag))]);
    const translations = files
      .filter(([, file]) => existsSync(file))
      .map(([tag, file]) => [tag, readTranslations(readFileSync(file, 'utf8'))]);
    return {translations: new Map(translations)};
  }
}

/**
 * lit-localize, set up for the languages of a project.
 *
 * @param {string} root
 * @param {readonly {tag: string}[]} locales
 */
export function localizerFor(root, locales) {
  const [sourceLocale, ...targetLocales] = locales.map(({tag}) => tag);
  return new Localizer({
    sourceLocale,
    targetLocales,
    tsConfig: 'tsconfig.text.json',
    output: {mode: 'transform', outputDir: TEXT_FOLDER},
    interchange: {format: 'xliff', xliffDir: XLIFF_FOLDER},
    baseDir: root,
    resolve: (file) => path.resolve(root, file),
  });
}

const byScope = ({file: a}, {file: b}) => {
  const [one, other] = [scopeOf(a), scopeOf(b)];
  return one < other ? -1 : Number(one > other);
};

/**
 * The messages of a project as lit-localize extracts them, each once: in the order of the names of their files, then
 * in the order of the source.
 *
 * @param {string} root
 * @param {readonly {tag: string}[]} locales
 */
export function readMessages(root, locales) {
  const extracted = localizerFor(root, locales).extractSourceMessages();
  const fileOf = ({fileName}) => path.relative(root, fileName).split(path.sep).join('/');
  const lineOf = (file, start) => file.getLineAndCharacterOfPosition(start).line + 1;
  /** @type {SourceError[]} */
  const errors = extracted.errors.map(({messageText, file, start}) => ({
    text: `${fileOf(file)}:${lineOf(file, start)}: lit-localize: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  }));
  /** @type {Message[]} */
  const messages = extracted.messages.map(({name, contents, desc = '', file, node}) => ({
    id: name,
    text: contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join(''),
    desc,
    contents,
    file: fileOf(file),
    line: lineOf(file, node.getStart(file)),
    names: namesAround(node),
  }));
  for (const [index, {node}] of extracted.messages.entries()) {
    const {file, line, names} = messages[index];
    const wrong = checkId(node, file, names);
    if (wrong) errors.push({text: `${file}:${line}: ${wrong}`});
  }
  return {messages: messages.sort(byScope), errors};
}

/** The element that a language may have words for while it has none for the others. */
export const SIGNS_ELEMENT = 'when-to-see-doctor';

/** The parts that the element loads. */
export const SIGNS_PARTS = [SIGNS_ELEMENT, `${SIGNS_ELEMENT}-flow`];

/** Replaces lit-localize: a call whose result nobody uses can go. */
const MSG = fileURLToPath(new URL('msg.mjs', import.meta.url));

/**
 * The ids of the messages that the warning signs of all topics use: those that are left of their modules once nothing
 * else asks for any.
 *
 * @param {string} root
 * @param {readonly Message[]} messages
 * @returns {Set<string>}
 */
function idsOfSigns(root, messages) {
  const files = SIGNS_PARTS.map((part) => `/parts/${part}.ts`);
  const entryPoints = readdirSync(path.join(root, 'src/topics'), {recursive: true})
    .map((file) => `/${file.split(path.sep).join('/')}`)
    .filter((file) => files.some((part) => file.endsWith(part)))
    .map((file) => path.join(root, 'src/topics', file));
  const {outputFiles} = buildSync({
    entryPoints,
    alias: {'@lit/localize': MSG},
    bundle: true,
    format: 'esm',
    outdir: root,
    tsconfigRaw: {},
    write: false,
  });
  // Of calls in other files, esbuild drops none: once more, now that they are in one.
  const code = outputFiles
    .map(({text}) => transformSync(text, {treeShaking: true}).code)
    .join('\n');
  return new Set(messages.map(({id}) => id).filter((id) => code.includes(`id: "${id}"`)));
}

/**
 * What gives the messages that a language has to have.
 *
 * @param {string} root
 * @param {readonly Message[]} messages all of them
 * @returns {(row: import('./locales.mjs').Row) => readonly Message[]}
 */
export function messagesByRow(root, messages) {
  let ofSigns;
  return (row) => {
    if (isComplete(row)) return messages;
    ofSigns ??= idsOfSigns(root, messages);
    return messages.filter(({id}) => ofSigns.has(id));
  };
}

/**
 * The languages of a project, its messages, and the units of each translation.
 *
 * @param {string} root
 */
export function readProject(root) {
  const locales = readLocales(root);
  const {messages, errors} = readMessages(root, locales);
  /** @type {Map<string, import('./xliff.mjs').Unit[]>} */
  const units = new Map();
  const [{tag: sourceLocale}, ...translations] = locales;
  for (const {tag} of translations) {
    units.set(tag, parseXliff(readFileSync(path.join(root, xliffFile(tag)), 'utf8')));
  }
  return {
    locales,
    sourceLocale,
    messages,
    messagesOf: messagesByRow(root, messages),
    errors,
    units,
  };
}
