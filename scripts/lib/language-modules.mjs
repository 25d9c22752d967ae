/** The modules of src/text/ that list languages: made of locales/locales.json and of the files in src/words/. */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {TEXT_FOLDER} from './messages.mjs';
import {matchTable} from './match-table.mjs';

/** @typedef {{name: string, topics: string[]}} Part Words that load together, and the topics that have them. */

const HEAD = '/** Written by scripts/build-text.mjs out of locales/locales.json. */\n';

const constant = (name, value) =>
  `${HEAD}export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;

/**
 * The parts of a project: the files of src/words/<topic>/.
 *
 * @param {string} root
 * @returns {Part[]}
 */
export function readParts(root) {
  const folder = path.join(root, 'src/words');
  const parts = new Map();
  const topics = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  for (const {name: topic} of topics) {
    for (const file of readdirSync(path.join(folder, topic))) {
      const name = path.basename(file, '.ts');
      parts.set(name, [...(parts.get(name) ?? []), topic]);
    }
  }
  return [...parts].map(([name, topics]) => ({name, topics}));
}

/**
 * A module that loads one part in any language. Literal imports, so that bundlers can follow them.
 *
 * @param {Part} part
 * @param {readonly string[]} tags
 */
export function loaderModule({name, topics}, tags) {
  const types = topics.map(
    (topic) =>
      `  readonly ${JSON.stringify(topic)}: (locale: Locale) => Promise<typeof import('../../words/${topic}/${name}.js')>;\n`,
  );
  const imports = (topic) =>
    tags.map(
      (tag) => `    ${JSON.stringify(tag)}: () => import('../${tag}/words/${topic}/${name}.js'),\n`,
    );
  const tables = topics.map(
    (topic) => `  ${JSON.stringify(topic)}: {\n${imports(topic).join('')}  },\n`,
  );
  const loaders = topics.map(
    (topic) =>
      `  ${JSON.stringify(topic)}: (locale) => modules[${JSON.stringify(topic)}][locale](),\n`,
  );
  return [
    HEAD,
    "import type {Locale} from '../locales.js';\n\n",
    `const modules = {\n${tables.join('')}};\n\n`,
    `export const loaders: {\n${types.join('')}} = {\n${loaders.join('')}};\n`,
  ].join('');
}

/**
 * Writes all of them.
 *
 * @param {string} root
 * @param {readonly import('./locales.mjs').Row[]} locales
 */
export function writeLanguageModules(root, locales) {
  const folder = path.join(root, TEXT_FOLDER);
  const facts = Object.fromEntries(
    locales.map(({tag, direction, translation}) => [
      tag,
      {direction, unchecked: translation === 'unchecked'},
    ]),
  );
  const names = Object.fromEntries(locales.map(({tag, name}) => [tag, name]));
  const tags = locales.map(({tag}) => tag);
  mkdirSync(path.join(folder, 'loaders'), {recursive: true});
  const write = (file, code) => writeFileSync(path.join(folder, `${file}.ts`), code);
  write('locales', `${constant('locales', facts)}\nexport type Locale = keyof typeof locales;\n`);
  write('names', constant('names', names));
  write('matches', constant('matches', matchTable(locales)));
  for (const part of readParts(root)) write(`loaders/${part.name}`, loaderModule(part, tags));
}
