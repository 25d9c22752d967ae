import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {readArticle} from './article.js';
import {draftOf, slugOf} from './draft-document.js';
import {localeOf, only} from './input.js';
import {idIn} from './new.js';
import {write} from './output.js';
import {InputError, type Subcommand} from './subcommand.js';

const help = `  care-elements topic draft <file>  a document out of an article in HTML, with gaps

  --id <id>         id of the topic; else out of the title
  --lang <tag>      language, such as es; else that of the page, or en
  --output <file>   where to write; standard output by default

Headings say which part is which ("Symptoms", "When to see a doctor"), or \`data-part\` does. What the article does not say
is a gap in double square brackets: \`care-elements topic check\` lists them. How urgent a sign is, and how long to hold a
step, are never taken from words. What was left out is listed with its line.
`;

export const draftCommand: Subcommand = {
  help,
  async run(args) {
    const {values, positionals} = parseArgs({
      args,
      options: {
        id: {type: 'string'},
        lang: {type: 'string'},
        output: {type: 'string', short: 'o'},
      },
      allowPositionals: true,
    });
    const file = only(positionals);
    if (!file) throw new InputError('Name the file of an article, such as article.html.');
    const article = readArticle(await readFile(file, 'utf8'), values.lang);
    if (!article.sections.some(({part, heading}) => part && heading)) {
      throw new InputError(
        `${file} has no heading that names a part, such as <h2>Symptoms</h2>. Say which part is which with data-part.`,
      );
    }
    const language = localeOf(values.lang ?? article.lang);
    const id = idIn(values.id ?? (slugOf(article.title ?? '') || 'topic'));
    const today = new Date().toISOString().slice(0, 10);
    const {document, left} = draftOf(article, {id, language, today});
    await write(`${JSON.stringify(document, null, 2)}\n`, values.output);
    if (left.length === 0) return;
    const lines = left.map(({line, text, why}) => `line ${line}: "${text.slice(0, 60)}": ${why}`);
    // All of them: each is something that the article says and the document does not.
    process.stderr.write(`${['Left out:', ...lines].join('\n  ')}\n`);
  },
};
