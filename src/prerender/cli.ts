#!/usr/bin/env node
/** The `care-elements` command. */
import {readFile, writeFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {version} from '../version.js';
import {InputError, type Done} from '../topic-command/subcommand.js';
import {prerender, prerenderPage, PrerenderError} from './index.js';
import {signCommand, signHelp} from './sign-command.js';
import {readTopic, topicsIn} from './topic-files.js';

const help = `care-elements ${version}: patient guidance as HTML

  care-elements prerender <tag>   an element, with its words as plain HTML in it
  care-elements page [file]       a page, with its empty elements filled; from standard input without a file
  care-elements sign <tag...>     the words of elements, for a clinician to read and sign
  care-elements topic <command>   a topic of your own: care-elements topic --help

For prerender and page:
  --lang <tag>        language, such as es or en-GB; en by default, or as the page says
  --region <code>     region for phone numbers and names, such as US
  --shadow            also as declarative shadow DOM, which shows what the element will
  --date <YYYY-MM-DD> the day on which the page is read; numbers due for a check before it are left out
  --nonce <value>     for its styles, where the Content-Security-Policy asks for one
  --output <file>     where to write; standard output by default
  --topics-dir <folder>  what the site has at /, for the documents that topic-src names; nothing is fetched

For page:
  --scripts <form>    also writes into the head what loads its elements, each file with its hash: two-files
                      for elements that are all in the HTML, loader for others
  --folder <address>  where cdn/ is; /cdn/ by default

For prerender:
  --heading-level <2 to 6>
  --theme <auto, light, dark>
  --topic <file>             a topic of your own, as JSON
  --attribute <name=value>   any other attribute of the element, or <name>; as often as needed

${signHelp}
Exit code: 0 when done, 1 when a file cannot be read or written, 2 for bad input.
`;

const shared = {
  lang: {type: 'string'},
  region: {type: 'string'},
  shadow: {type: 'boolean'},
  date: {type: 'string'},
  nonce: {type: 'string'},
  output: {type: 'string', short: 'o'},
  'topics-dir': {type: 'string'},
} as const;

const ofElement = {
  ...shared,
  'heading-level': {type: 'string'},
  theme: {type: 'string'},
  topic: {type: 'string'},
  attribute: {type: 'string', multiple: true},
} as const;

const ofPage = {...shared, scripts: {type: 'string'}, folder: {type: 'string'}} as const;

const commands: Readonly<Record<string, (args: string[]) => Done>> = {
  async prerender(args) {
    const {values, positionals} = parseArgs({args, options: ofElement, allowPositionals: true});
    const {output, attribute = [], topic, ...options} = values;
    const html = await prerender(only(positionals) ?? '', {
      ...options,
      headingLevel: options['heading-level'],
      attributes: Object.fromEntries(attribute.map(pairOf)),
      topicData: topic === undefined ? undefined : await readTopic(topic),
      topicAt: finderIn(options),
    });
    await write(`${html}\n`, output);
  },
  async page(args) {
    const {values, positionals} = parseArgs({args, options: ofPage, allowPositionals: true});
    const {output, ...options} = values;
    const file = only(positionals);
    const page = file === undefined ? await text(process.stdin) : await readFile(file, 'utf8');
    await write(await prerenderPage(page, {...options, topicAt: finderIn(options)}), output);
  },
  sign: signCommand,
  topic: async (args) => (await import('../topic-command/topic.js')).topic(args),
};

const finderIn = ({'topics-dir': folder}: {readonly 'topics-dir'?: string | undefined}) =>
  folder === undefined ? undefined : topicsIn(folder);

/** `plan=now` gives a value, `auto-advance` none. */
function pairOf(attribute: string): [string, string | true] {
  const [name = '', ...value] = attribute.split('=');
  return [name, value.length > 0 ? value.join('=') : true];
}

function only(positionals: readonly string[]): string | undefined {
  if (positionals.length > 1) {
    throw new PrerenderError(`One is enough of: ${positionals.join(', ')}.`);
  }
  return positionals[0];
}

async function write(html: string, output: string | undefined): Promise<void> {
  if (output === undefined) process.stdout.write(html);
  else await writeFile(output, html);
}

/** What was asked for is wrong, or a file is; anything else is a mistake of ours, and says where. */
function exitCodeOf(error: unknown): 1 | 2 {
  const {code = '', syscall} = error as {code?: string; syscall?: string};
  const isInput = error instanceof PrerenderError || error instanceof InputError;
  if (isInput || code.startsWith('ERR_PARSE_ARGS')) return 2;
  if (syscall !== undefined) return 1;
  throw error;
}

async function main([name = '--help', ...args]: readonly string[]): Promise<void> {
  const asksHelp = args.includes('--help') && name !== 'topic';
  if (name === '--help' || name === '-h' || asksHelp) process.stdout.write(help);
  else if (name === '--version' || name === '-v') process.stdout.write(`${version}\n`);
  else {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) {
      throw new PrerenderError(
        `There is no command "${name}". Valid: ${Object.keys(commands).join(', ')}.`,
      );
    }
    process.exitCode = (await command(args)) ?? 0;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = exitCodeOf(error);
  process.stderr.write(`care-elements: ${(error as Error).message}\n`);
});
