/**
 * Writes the messages of the sources into locales/<tag>.xlf, one file for each translation in locales/locales.json, and
 * the translations of sentences that are gone into locales/memory/.
 */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {readLocales} from './lib/locales.mjs';
import {memoryFile, messagesByRow, readMessages, xliffFile} from './lib/messages.mjs';
import {isOpen, mergeXliff, parseXliff} from './lib/xliff.mjs';

const root = process.cwd();
const [{tag: sourceLocale}, ...translations] = readLocales(root, {files: false});
const {messages, errors} = readMessages(root, [{tag: sourceLocale}, ...translations]);
if (errors.length > 0) throw new Error(errors.map(({text}) => text).join('\n'));

const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

const messagesOf = messagesByRow(root, messages);

for (const row of translations) {
  const {tag: locale} = row;
  const [file, inMemory] = [xliffFile(locale), memoryFile(locale)].map((name) =>
    path.join(root, name),
  );
  const {xml, memory} = mergeXliff({
    sourceLocale,
    locale,
    messages: messagesOf(row),
    xml: readIfThere(file),
    memory: readIfThere(inMemory),
  });
  writeFileSync(file, xml);
  if (memory === undefined) {
    rmSync(inMemory, {force: true});
  } else {
    mkdirSync(path.dirname(inMemory), {recursive: true});
    writeFileSync(inMemory, memory);
  }
  const units = parseXliff(xml);
  const missing = units.filter(({target}) => !target?.trim()).length;
  console.log(
    `Wrote ${xliffFile(locale)}: ${units.length} messages, ${missing} to translate, ${units.filter(isOpen).length} to review`,
  );
}
