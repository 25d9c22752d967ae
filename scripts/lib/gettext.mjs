/**
 * The words of the WordPress plugin: found in its PHP, kept in .po files, read by WordPress as .mo files.
 * A message is known by its key: its text, after its context and U+0004 if it has one.
 */

/** @typedef {{id: string, context?: string, comment?: string}} Message */

const SEPARATOR = '\u0004';

/** @param {Message} message */
export const keyOf = ({context, id}) => (context ? context + SEPARATOR + id : id);

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
    const known = joined.get(keyOf(message)) ?? {...message, files: new Set()};
    known.comment ??= message.comment;
    known.files.add(file);
    joined.set(keyOf(message), known);
  }
  return [...joined.values()];
}

/**
 * A .po file; without translations, a template (.pot).
 *
 * @param {Readonly<Record<string, string>>} headers
 * @param {readonly (Message & {files: Set<string>})[]} messages
 * @param {ReadonlyMap<string, string>} translations
 */
export function writePo(headers, messages, translations = new Map()) {
  const entries = messages.map(({id, context, comment, files}) =>
    [
      ...(comment ? [`#. ${comment}`] : []),
      ...[...files].map((file) => `#: ${file}`),
      ...(context ? [`msgctxt ${JSON.stringify(context)}`] : []),
      `msgid ${JSON.stringify(id)}`,
      `msgstr ${JSON.stringify(translations.get(keyOf({id, context})) ?? '')}`,
    ].join('\n'),
  );
  const head = Object.entries(headers).map(([name, value]) =>
    JSON.stringify(`${name}: ${value}\n`),
  );
  return `${[`msgid ""\nmsgstr ""\n${head.join('\n')}`, ...entries].join('\n\n')}\n`;
}

/** The translations in a .po file by key; the header's key is empty. */
export function readPo(text) {
  const translations = new Map();
  for (const entry of text.split(/\n{2,}/)) {
    const field = (name) => {
      const [, lines] = new RegExp(`^${name} ((?:".*"\\s*)+)`, 'm').exec(entry) ?? [];
      return lines
        ?.match(/".*"/g)
        .map((line) => JSON.parse(line))
        .join('');
    };
    const id = field('msgid');
    if (id !== undefined) translations.set(keyOf({context: field('msgctxt'), id}), field('msgstr'));
  }
  return translations;
}

/** A .mo file: a table of keys and one of translations, in the order of the bytes of the keys. */
export function compileMo(translations) {
  const entries = [...translations]
    .filter(([, translation]) => translation)
    .map((entry) => entry.map((text) => Buffer.from(text)))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const count = entries.length;
  const head = Buffer.alloc(28 + 16 * count);
  const tables = [28, 28 + 8 * count];
  [0x950412de, 0, count, ...tables, 0, 28 + 16 * count].forEach((number, index) =>
    head.writeUInt32LE(number, 4 * index),
  );
  const texts = [];
  let offset = head.length;
  tables.forEach((table, column) => {
    entries.forEach((entry, row) => {
      head.writeUInt32LE(entry[column].length, table + 8 * row);
      head.writeUInt32LE(offset, table + 8 * row + 4);
      texts.push(entry[column], Buffer.from([0]));
      offset += entry[column].length + 1;
    });
  });
  return Buffer.concat([head, ...texts]);
}
