import {parseArgs} from 'node:util';
import {localeOf, only} from './input.js';
import {write} from './output.js';
import {starter} from './starter.js';
import {InputError, type Subcommand} from './subcommand.js';

const help = `  care-elements topic new <id>      a document to begin with

  --lang <tag>      language, such as es; en by default
  --output <file>   where to write; standard output by default

The document is whole and small: it can be read, and asks four questions. Its words are gaps in double square brackets,
which say what belongs there; \`care-elements topic check\` lists those that are left. Take out the parts that you do not
need. The id is in lower-case letters, digits and hyphens.
`;

/** @throws {InputError} for what no topic can be called */
export function idIn(id: string): string {
  if (/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) return id;
  throw new InputError(`"${id}" is no id: use lower-case letters, digits and hyphens.`);
}

export const newCommand: Subcommand = {
  help,
  async run(args) {
    const {values, positionals} = parseArgs({
      args,
      options: {lang: {type: 'string'}, output: {type: 'string', short: 'o'}},
      allowPositionals: true,
    });
    const id = idIn(only(positionals));
    const today = new Date().toISOString().slice(0, 10);
    const document = starter(id, localeOf(values.lang), today);
    await write(`${JSON.stringify(document, null, 2)}\n`, values.output);
  },
};
