/** A topic as XLIFF, for whoever translates it, and back. */
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {isOpen, mergeXliff, parseXliff, readHead} from '../../scripts/lib/xliff.mjs';
import type {TopicDocument} from '../content/index.js';
import {inLines, readDocument, readSchema} from './document-file.js';
import {localeOf, only} from './input.js';
import {write} from './output.js';
import {InputError, type Subcommand} from './subcommand.js';
import {replaceWords, wordsOf, type Schema} from './translatable.js';

const tokens = /(\{\w+\})/;

const tokensOf = (text: string) => text.split(tokens).filter((_, index) => index % 2 === 1);

/** The words of a text, and its tokens as placeholders that a translator moves and does not edit. */
const contentsOf = (text: string) =>
  text
    .split(tokens)
    .map((part, index) => (index % 2 ? {untranslatable: part, index: (index - 1) / 2} : part))
    .filter((part) => part !== '');

/**
 * The words of a document, to be translated.
 * @param to the language of the translation
 * @param xml the file as it is: its translations are kept, and those of edited words marked for review
 * @throws {InputError} where `xml` is the translation of something else
 */
export function toXliff(document: TopicDocument, schema: Schema, to: string, xml?: string): string {
  if (xml !== undefined) compareHead(document, xml, to);
  const messages = wordsOf(document, schema).map(({id, text, note}) => ({
    id,
    text,
    contents: contentsOf(text),
    desc: note,
  }));
  return mergeXliff({
    sourceLocale: document.language,
    locale: to,
    messages,
    ...(xml !== undefined && {xml}),
    original: document.about.id,
    noteFrom: 'care-elements',
  }).xml;
}

function compareHead({about, language}: TopicDocument, xml: string, to?: string) {
  const {original, sourceLanguage, targetLanguage} = orInputError(() => readHead(xml));
  const compare = (what: string, given: string, valid: string) => {
    if (given !== valid) {
      throw new InputError(`The translation has ${what}="${given}". Valid: "${valid}".`);
    }
  };
  compare('original', original, about.id);
  compare('source-language', sourceLanguage, language);
  if (to !== undefined) compare('target-language', targetLanguage, to);
  return targetLanguage;
}

function orInputError<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    const [message] = (error as Error).message.split('\n');
    throw new InputError(`The translation is no XLIFF: ${message}`);
  }
}

/** What speaks against a translation; nothing where it can be shown. */
function problemOf(source: string, unit: ReturnType<typeof parseXliff>[number] | undefined) {
  if (!unit) return 'is not in the translation';
  if (unit.source !== source) {
    return `has changed since: it is "${source}", and "${unit.source}" was translated`;
  }
  const {target = ''} = unit;
  if (target.trim() === '') return 'has no target';
  if (isOpen(unit)) return `has a target to review: its state is "${unit.state ?? ''}"`;
  const valid = tokensOf(source);
  const given = tokensOf(target);
  if ([...valid].sort().join() !== [...given].sort().join()) {
    const listed = (list: readonly string[]) => list.join(', ') || 'none';
    return `has the tokens ${listed(given)} in its target. Valid: ${listed(valid)}`;
  }
  return undefined;
}

/**
 * The document in the language of the translation. It is a draft: whoever reviewed the original did not read it.
 * @throws {InputError} with each place that has no good translation
 */
export function fromXliff(
  document: TopicDocument,
  schema: Schema,
  xml: string,
  isUnchecked = false,
): TopicDocument {
  const language = compareHead(document, xml);
  localeOf(language);
  const units = new Map(orInputError(() => parseXliff(xml)).map((unit) => [unit.id, unit]));
  const problems: string[] = [];
  const translated = replaceWords(document, schema, ({id, text}) => {
    const unit = units.get(id);
    units.delete(id);
    const problem = problemOf(text, unit);
    if (problem) problems.push(`${id} ${problem}`);
    return unit?.target ?? text;
  });
  for (const id of units.keys()) problems.push(`${id} is in the translation only`);
  if (problems.length > 0) throw new InputError(inLines('The translation does not fit:', problems));
  const {id, title, purpose, author, checked, nextReview} = translated.about;
  return {
    ...translated,
    language,
    about: {
      id,
      title,
      purpose,
      ...(author !== undefined && {author}),
      ...(isUnchecked && {translation: 'unchecked'}),
      ...(checked !== undefined && {checked}),
      ...(nextReview !== undefined && {nextReview}),
      review: 'draft',
    },
  };
}

const help = `  care-elements topic xliff <file>   the words of a topic as XLIFF, to be translated; and back

  --to <tag>        the language of the translation, such as es
  --output <file>   where to write; standard output by default. A file that is there already keeps its translations,
                    and marks for review those whose original changed
  --apply <file>    the other way: a translation, of which the topic in its language is made
  --unchecked       with --apply: readers are told that a machine translated it, and nobody has checked it

The topic in the other language is a draft, until it says who reviewed it.
`;

/** What a file holds, if it is there. */
async function textOf(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as {code?: string}).code === 'ENOENT') return undefined;
    throw error;
  }
}

export const xliffCommand: Subcommand = {
  help,
  async run(args): Promise<undefined> {
    const {values, positionals} = parseArgs({
      args,
      options: {
        to: {type: 'string'},
        apply: {type: 'string'},
        unchecked: {type: 'boolean'},
        output: {type: 'string', short: 'o'},
      },
      allowPositionals: true,
    });
    const {to, apply, unchecked, output} = values;
    if ((to === undefined) === (apply === undefined)) {
      throw new InputError('Say --to <tag> to translate, or --apply <file> for the way back.');
    }
    const document = await readDocument(only(positionals));
    const schema = await readSchema();
    if (to !== undefined) {
      localeOf(to);
      await write(toXliff(document, schema, to, await textOf(output)), output);
    } else if (apply !== undefined) {
      const translated = fromXliff(document, schema, await readFile(apply, 'utf8'), unchecked);
      await write(`${JSON.stringify(translated, null, 2)}\n`, output);
    }
  },
};
