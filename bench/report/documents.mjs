/**
 * Writes what was measured: docs/benchmark.md, the plot, the block in the README, the budgets in docs/quality.md, and
 * bench/results.json.
 */
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';
import {withBlock} from '../../scripts/lib/block.mjs';
import {qualityDocument} from '../../scripts/quality/document.mjs';
import {budgetsTable, overBudget} from './budgets.mjs';
import {missing, score} from './figures.mjs';
import {plot} from './plot.mjs';
import {
  comfortTable,
  copiesTable,
  languageTable,
  leaksTable,
  loadTable,
  readmeTable,
} from './tables.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const files = {
  results: 'bench/results.json',
  document: 'docs/benchmark.md',
  plot: 'docs/images/benchmark.svg',
  readme: 'README.md',
  quality: 'docs/quality.md',
};

const plotDescription =
  'Bars: kilobytes and time on a slow phone until the first question, for Care Elements and what a publisher would pick instead';

const versionsOf = ({versions}) =>
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');

const roundsOf = ({load, slowLoad, answers, copies}) =>
  `${load} rounds of fast loads, ${slowLoad} of slow ones, ${answers} of answers, ${copies} of copies`;

const failuresOf = ({failures}) =>
  failures.length === 0
    ? ''
    : `\nNot measured, so ${missing} above:\n\n${failures
        .map(({measure, contestant, message}) => `- ${contestant}, ${measure}: ${message}`)
        .join('\n')}\n`;

const documentOf = (results) => `# Benchmark

What Care Elements cost, compared with what a publisher would pick instead. Written by \`npm run bench\`; every number comes from [\`bench/results.json\`](../bench/results.json).

![${plotDescription}](images/benchmark.svg)

Times are given as ratios only, as they differ from machine to machine; bytes and counts are as they are. The time that the main thread is blocked is in milliseconds, as its budget is. In brackets: the least and the most of all rounds.

## The job

The same ten questions with four answers each, one at a time, with a button Next and a line of text at the end. Each contestant does it as its own documentation recommends, bundled and minified; the pages are in [\`bench/contestants/\`](../bench/contestants/). LHC-Forms has no pages, so it shows all ten below each other.

Care Elements do another job, and a larger one. \`<cause-checker>\` and \`<when-to-see-doctor>\` show the warning signs and what there is to read first, with sources and in the language of the reader; the questions of the checker load when the reader presses Start, and some take several answers. So the checker has two rows: until it can be read, and until an answer can be chosen after a press on Start as soon as it works. What it carries besides the questions is in its bytes. With a topic of its own, it asks the same ten questions as the others.

Plain HTML is the measure, and the smallest Lit element ("floor") is what any element made with Lit costs. A kit is a library that is ready to use: Shoelace, Web Awesome, Material Web, NHS.UK frontend, SurveyJS, LHC-Forms. The best kit is the best of these in that column. “Without a script” and “next to no script” hold the same words, markup and styles as ours: what this content costs anybody.

## Until the first question

${loadTable(results)}

kB: all that is asked for until then, headers included; a prerendered page reads before it asks for the rest. Fast: without a limit. Slow: 150 ms there and back, 1.6 Mbit/s, and a processor four times slower.

## While it loads, and for each answer

${comfortTable(results)}

Depth: how many requests wait for another one before them; 0 is the page alone. Blocked: main thread on the slow processor, tasks beyond 50 ms. An answer: main thread for choosing it, going on and drawing the next question, on the slow processor.

## Many on one page

${copiesTable(results)}

Main thread for each copy when that many are put on a page at once. Growth: 1 is in step with their number, between 100 and 500. kB: memory of JavaScript for each of 100 copies; asking: with a question shown, where it first shows something else.

## Added and removed 300 times

${leaksTable(results)}

What each round leaves behind after garbage collection.

## Another language

${languageTable(results)}

A hundred copies go from English to Spanish when \`lang\` of the container changes; the work for it compared with that of making them. The other contestants have no other language to go to.

## Budgets

${budgetsTable(results)}

Those that are bytes or counts are checked by \`npm test\`; see [decision 1](decisions/0001-reading-and-flow.md).
${failuresOf(results)}
## How it was measured

\`\`\`sh
npm ci && npm run bench     # about 20 minutes; leave the machine alone meanwhile
npm run bench -- --quick    # few rounds
npm run bench -- --only=plain,care-checker    # prints, and writes nothing
npm run bench:report        # writes these pages from bench/results.json
\`\`\`

Headless Chromium ${results.chromium}, ${results.date}, viewport 412 × 823. One server on the same machine for all: HTTP/1.1, brotli 11, a fresh browser context for each visit. The contestants take turns: ${roundsOf(results.rounds)}, after one that does not count. Tables show medians.

Versions: ${versionsOf(results)}.

## What it does not say

- A ratio under 1.15 with the slow network, or under 1.5 without a limit, means nothing. Bytes, requests, layout shift, memory and leaks repeat.
- A browser on a desktop that is slowed down is not a phone. Its network limit adds the delay to each request, and opens no connection.
- HTTP/1.1 asks for six files at a time. With HTTP/2, the loaders that ask for many small files would do somewhat better.
- Usable means that an answer can be chosen. Where the page holds it from the start, Next may need the script that is on its way.
- A font or picture that a library takes from a third party is not loaded.
- The contestants in plain HTML, Lit, React and Vue have hardly any style, no translation and no sources.
- Clicks come from a script, so a press is not delayed by the input queue.
`;

const readmeBlock = (
  results,
) => `The same ten questions, or the questions of ours, until they can be answered:

${readmeTable(results)}

Slow phone: time until then on a slow network and processor, in times that of plain HTML. Work per answer: also on a slow processor, in times that of plain HTML. \`<cause-checker>\` shows the warning signs, all causes and its sources first, which none of the others hold. [All figures, and how they were measured](docs/benchmark.md): \`npm run bench\`.

![${plotDescription}](docs/images/benchmark.svg)`;

const options = await prettier.resolveConfig(path.join(root, files.readme));

const formatted = (text, parser) => prettier.format(text, {...options, parser});

const inRoot = (file) => path.join(root, file);

const readQuality = async () => JSON.parse(await readFile(inRoot('docs/quality.json'), 'utf8'));

/** What each file says for these results, by its path in the repository. */
export async function documentsOf(results, readme) {
  return {
    [files.document]: await formatted(documentOf(results), 'markdown'),
    [files.plot]: plot(results),
    [files.readme]: await formatted(
      withBlock(readme, 'benchmark', readmeBlock(results)),
      'markdown',
    ),
    [files.quality]: await formatted(qualityDocument(await readQuality(), results), 'markdown'),
  };
}

export const readResults = async () => JSON.parse(await readFile(inRoot(files.results), 'utf8'));

export async function writeResults(results) {
  await writeFile(inRoot(files.results), await formatted(JSON.stringify(results), 'json'));
}

export async function writeReport(results) {
  const documents = await documentsOf(results, await readFile(inRoot(files.readme), 'utf8'));
  for (const [file, text] of Object.entries(documents)) {
    await writeFile(inRoot(file), text);
    console.log(`Wrote ${file}`);
  }
  for (const {what, measured, budget} of overBudget(results)) {
    console.log(`Over budget: ${what}: ${score(measured)}, budget ${budget}`);
  }
}
