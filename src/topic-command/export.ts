import {parseArgs} from 'node:util';
import {exportTopic} from './built-in.js';
import {localeOf, only} from './input.js';
import {write} from './output.js';
import type {Subcommand} from './subcommand.js';

const help = `  care-elements topic export <id>   a topic of ours as a document, such as leg-cramps

  --lang <tag>      language, such as es; en by default
  --output <file>   where to write; standard output by default

The document is a whole example of the format. It is a draft by Care Elements: change \`about\` before you publish it.
`;

export const exportCommand: Subcommand = {
  help,
  async run(args) {
    const {values, positionals} = parseArgs({
      args,
      options: {lang: {type: 'string'}, output: {type: 'string', short: 'o'}},
      allowPositionals: true,
    });
    const document = await exportTopic(only(positionals), localeOf(values.lang));
    await write(`${JSON.stringify(document, null, 2)}\n`, values.output);
  },
};
