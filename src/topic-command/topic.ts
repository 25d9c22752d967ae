/** `care-elements topic`: one file for each of its commands. */
import {checkCommand} from './check.js';
import {draftCommand} from './draft.js';
import {exportCommand} from './export.js';
import {newCommand} from './new.js';
import {previewCommand} from './preview.js';
import {questionnaireCommand} from './questionnaire.js';
import {InputError, type Done, type Subcommand} from './subcommand.js';
import {xliffCommand} from './xliff.js';

const subcommands: Readonly<Record<string, Subcommand>> = {
  check: checkCommand,
  draft: draftCommand,
  export: exportCommand,
  new: newCommand,
  preview: previewCommand,
  questionnaire: questionnaireCommand,
  xliff: xliffCommand,
};

const firstLine = ({help}: Subcommand) => help.split('\n', 1)[0];

const help = () => `care-elements topic: a topic of your own, as a document

${Object.values(subcommands).map(firstLine).join('\n')}

care-elements topic <command> --help explains a command.

Exit code: 0 when done, 1 when a file cannot be read or written or \`check\` found an error, 2 for bad input.
`;

export async function topic([name = '--help', ...args]: string[]): Done {
  if (name === '--help' || name === '-h') {
    process.stdout.write(help());
    return;
  }
  const command = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (!command) {
    throw new InputError(
      `There is no command "topic ${name}". Valid: ${Object.keys(subcommands).join(', ')}.`,
    );
  }
  if (args.includes('--help') || args.includes('-h')) process.stdout.write(command.help);
  else return command.run(args);
}
