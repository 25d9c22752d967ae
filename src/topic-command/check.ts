import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {checkTopic, type CheckFinding, type NamedText} from './check/index.js';
import {isDay} from './check/words.js';
import {InputError, type Subcommand} from './subcommand.js';

const help = `  care-elements topic check <file…>   what is wrong with a topic, in one language or in several

  --review <file>        what was signed, what must be true of this topic, and exceptions with their reasons
  --format <text, json>  text by default
  --date <YYYY-MM-DD>    the day on which dates are compared; today by default

Each finding names a property, the place in the file and what to do. Several files are the languages of one topic: in
all but words they must be equal to the first. docs/own-topic.md explains the properties, and what no check can know.

Exit code: 0 without errors, 1 with an error or when a file cannot be read, 2 for bad input. Warnings are no errors.
`;

const options = {
  review: {type: 'string'},
  format: {type: 'string', default: 'text'},
  date: {type: 'string'},
} as const;

const named = async (name: string): Promise<NamedText> => ({
  name,
  text: await readFile(name, 'utf8'),
});

const count = (findings: readonly CheckFinding[], severity: CheckFinding['severity']) =>
  findings.filter((finding) => finding.severity === severity).length;

const formats: Readonly<Record<string, (findings: readonly CheckFinding[]) => string>> = {
  text: (findings) =>
    [
      ...findings.map(
        ({file, line, column, severity, property, place, problem, help: hint}) =>
          `${file}:${line}:${column}: ${severity} ${property}\n  ${place || 'the document'} ${problem}\n  ${hint}\n`,
      ),
      `${count(findings, 'error')} errors, ${count(findings, 'warning')} warnings`,
    ].join('\n'),
  json: (findings) =>
    JSON.stringify(
      {
        format: 'care-topic-check/1.0',
        errors: count(findings, 'error'),
        warnings: count(findings, 'warning'),
        findings,
      },
      null,
      2,
    ),
};

export const checkCommand: Subcommand = {
  help,
  async run(args) {
    const {values, positionals} = parseArgs({args, options, allowPositionals: true});
    const {review, format, date = new Date().toISOString().slice(0, 10)} = values;
    const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (!write) {
      throw new InputError(
        `format="${format}" is not known. Valid: ${Object.keys(formats).join(', ')}.`,
      );
    }
    if (!isDay(date)) throw new InputError(`date="${date}" is not a day such as 2027-03-31.`);
    if (positionals.length === 0) throw new InputError('Name the files to check.');
    const findings = checkTopic(await Promise.all(positionals.map(named)), {
      review: review === undefined ? undefined : await named(review),
      today: date,
    });
    process.stdout.write(`${write(findings)}\n`);
    return count(findings, 'error') > 0 ? 1 : 0;
  },
};
