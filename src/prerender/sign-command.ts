import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {PrerenderError, sign} from './index.js';

export const signHelp = `For sign:
  --topic <id>                the topic; the default one of the elements if it is left out
  --name <name>               who has read and signs; without it, the words are only shown
  --role <role>               such as "general practitioner"
  --date <YYYY-MM-DD>         of the review; today by default
  --next-review <YYYY-MM-DD>  from when on the words are called a draft again
  --output <file>             where to write; the other signatures in it stay
`;

const options = {
  lang: {type: 'string'},
  topic: {type: 'string'},
  name: {type: 'string'},
  role: {type: 'string'},
  date: {type: 'string'},
  'next-review': {type: 'string'},
  output: {type: 'string', short: 'o'},
} as const;

const existing = (file: string) =>
  readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as {code?: string}).code === 'ENOENT') return undefined;
    throw error;
  });

/** Shows the words, and writes who signed them. */
export async function signCommand(args: string[]): Promise<void> {
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const {output, 'next-review': nextReview, ...rest} = values;
  if ((rest.name === undefined) !== (output === undefined)) {
    throw new PrerenderError('To sign, give both --name and --output.');
  }
  const before = output === undefined ? undefined : await existing(output);
  const {text, file} = await sign(positionals, {...rest, nextReview}, before);
  if (output !== undefined && file !== undefined) await writeFile(output, file);
  process.stdout.write(text);
}
