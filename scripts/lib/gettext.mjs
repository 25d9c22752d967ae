/** The words of the WordPress plugin: found in its PHP, kept in .po files, read by WordPress as .mo files. */
import {mo, po} from 'gettext-parser';

/** @typedef {{id: string, context?: string, comment?: string}} Message */

const unescapePhp = (text) => text.replaceAll(/\\(['\\])/g, '$1');

/** The messages in PHP code, with what its comments tell translators. */
export function messagesInPhp(code, file) {
  const calls =
    /(?:\/\*\s*(translators:.*?)\s*\*\/\s*)?\b(?:__|_e|esc_(?:html|attr)_(?:_|e))\(\s*'((?:[^'\\]|\\.)*)',\s*'care-elements'\s*\)/gs;
  return [...code.matchAll(calls)].map(([, comment, id]) => ({id: unescapePhp(id), comment, file}));
}

/** What WordPress itself translates of the header of a plugin. */
export function messagesInHeader(code, file) {
  return ['Plugin Name', 'Description'].map((field) => {
    const [, id] = new RegExp(`^ \\* ${field}:\\s+(.+)$`, 'm').exec(code) ?? [];
    if (!id) throw new Error(`${file} has no "${field}:" in its header.`);
    return {id, comment: `${field} of the plugin`, file};
  });
}

/**
 * What WordPress itself translates of a block.
 *
 * @param {{title: string, description: string, keywords: readonly string[]}} block
 * @param {string} file
 * @returns {(Message & {file: string})[]}
 */
export const messagesInBlock = ({title, description, keywords}, file) => [
  {id: title, context: 'block title', file},
  {id: description, context: 'block description', file},
  ...keywords.map((id) => ({id, context: 'block keyword', file})),
];

/**
 * One of each, with all files that it is in.
 *
 * @param {readonly (Message & {file: string})[]} messages
 * @returns {(Message & {files: Set<string>})[]}
 */
export function joinMessages(messages) {
  const joined = new Map();
  for (const {file, ...message} of messages) {
    const key = JSON.stringify([message.context, message.id]);
    const known = joined.get(key) ?? {...message, files: new Set()};
    known.comment ??= message.comment;
    known.files.add(file);
    joined.set(key, known);
  }
  return [...joined.values()];
}

/**
 * A .po file; without translations, a template (.pot).
 *
 * @param {Readonly<Record<string, string>>} headers
 * @param {readonly (Message & {files: Set<string>})[]} messages
 * @param {(message: Message) => string} translate
 */
export function writePo(headers, messages, translate = () => '') {
  const translations = {};
  for (const message of messages) {
    const {id, context, comment, files} = message;
    (translations[context ?? ''] ??= {})[id] = {
      msgid: id,
      msgctxt: context,
      msgstr: [translate(message)],
      comments: {extracted: comment, reference: [...files].join('\n')},
    };
  }
  const file = {charset: 'utf-8', headers, translations};
  return `${po.compile(file, {foldLength: 0}).toString().trim()}\n`;
}

/** What a .po file says: its headers, and the translation of each message, empty where it has none. */
export function readPo(text) {
  const {headers, translations} = po.parse(text);
  const translate = ({context = '', id}) => translations[context]?.[id]?.msgstr[0] ?? '';
  return {headers, translate};
}

/** The .mo file of a .po file. @returns {Buffer} */
export const compileMo = (text) => mo.compile(po.parse(text));
