import {readFile} from 'node:fs/promises';
import type {TopicDocument} from '../content/index.js';
import {parse} from '../own-topic/parse.js';
import {validate} from '../own-topic/validate.js';
import {InputError} from './subcommand.js';

const packageFile = (name: string) => new URL(`../../${name}`, import.meta.url);

/** The schema that comes with the package, with what it says of each field. */
export const readSchema = async () =>
  JSON.parse(await readFile(packageFile('topic.schema.json'), 'utf8')) as object;

/** More than these is one mistake, made often. */
const shown = 20;

/** A message with a line for each place. */
export const inLines = (message: string, lines: readonly string[]): string =>
  [
    message,
    ...lines.slice(0, shown).map((line) => `  ${line}`),
    ...(lines.length > shown ? [`  and ${lines.length - shown} more`] : []),
  ].join('\n');

/** @throws {InputError} where the text is no topic, with each place and what is wrong with it */
function documentIn(text: string, name: string): TopicDocument {
  let document: unknown;
  try {
    document = parse(text, name);
  } catch (error) {
    throw new InputError((error as Error).message);
  }
  const findings = validate(document);
  if (findings.length > 0) {
    const lines = findings.map(({place, problem}) => `${place || 'the document'} ${problem}`);
    throw new InputError(inLines(`${name} is no topic:`, lines));
  }
  return document as TopicDocument;
}

export const readDocument = async (file: string): Promise<TopicDocument> =>
  documentIn(await readFile(file, 'utf8'), file);
