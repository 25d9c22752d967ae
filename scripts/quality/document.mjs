/** docs/quality.md, from the data in docs/quality.json. */
import {budgetsTable} from '../../bench/report/budgets.mjs';
import {tableOf} from '../lib/table.mjs';

const KIB = 1024;

const kib = (bytes) => (bytes / KIB).toFixed(1);

const section = (title, ...blocks) => [`## ${title}`, ...blocks.filter(Boolean)].join('\n\n');

const names = new Intl.DisplayNames('en', {type: 'language'});

function weightsTable({pages, language}, unit = '') {
  const locales = Object.keys(language.bytes);
  return tableOf(
    ['page with only', ...locales.map((locale) => names.of(locale)), 'budget'],
    pages.map(({tag, bytes, budget}) => [
      tag ? `\`<${tag}>\`` : 'all elements in one file, with all that follows',
      ...locales.map((locale) => kib(bytes[locale]) + unit),
      kib(budget) + unit,
    ]),
  );
}

const weights = ({pages, language}) =>
  section(
    'Weight',
    'What a page loads, in KiB, compressed with brotli, file by file. `npm run size` weighs it again and fails over a budget.',
    weightsTable({pages: [...pages, language], language}),
  );

/** Those of the elements that a reader of the README asks for first. */
const inReadme = ['when-to-see-doctor', 'relief-steps', 'cause-checker', 'topic-guide'];

export const readmeWeights = ({pages, language}) =>
  weightsTable({pages: pages.filter(({tag}) => inReadme.includes(tag)), language}, ' KiB');

const tests = (suites) =>
  section(
    'Tests',
    'How many passed in the last whole run. Nothing is tried twice until it passes.',
    tableOf(
      ['suite', 'tests'],
      suites.map(({suite, passed}) => [suite, String(passed)]),
    ),
  );

const coverage = (folders, elsewhere) =>
  section(
    'Coverage',
    'How much of the code ran in these tests, in percent, counted by the engine itself. A file counts by the suite that runs most of it. `npm test` fails under a floor.',
    tableOf(
      ['folder', 'lines', 'branches', 'floor'],
      folders.map(({folder, lines, branches, floor}) => [
        `\`${folder}\``,
        lines.toFixed(1),
        branches.toFixed(1),
        String(floor),
      ]),
    ),
    'Not counted, as they run where nothing counts:',
    Object.entries(elsewhere)
      .map(([file, test]) => `- \`${file}\`: tested by [${test}](../${test})`)
      .join('\n'),
  );

const mutations = ({noticed, all}, samples = []) =>
  section('Mutations', [ofRules({noticed, all}), ofCode(samples)].filter(Boolean).join('\n\n'));

const ofRules = ({noticed, all}) =>
  `Stryker changed the rules in \`src/guidance\` in ${all} ways, one at a time. The tests noticed ${noticed} of these: a score of ${((100 * noticed) / all).toFixed(1)} %. \`npm run test:mutations\` does it again, and fails under 90 %. It also makes slips in the data of the topic, all of which must be noticed.`;

const ofCode = (samples) =>
  samples.length > 0 &&
  [
    'All other code has too many such changes for each run. Samples, by the seed that they were chosen with ([the changes that no test can notice, and why](../scripts/mutations/survivors.json)):',
    '',
    '| seed | of | noticed | explained | not noticed |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...samples.map(
      ({seed, of, noticed, explained, survived}) =>
        `| ${seed} | ${of} | ${noticed} | ${explained} | ${survived} |`,
    ),
  ].join('\n');

const words = (all) =>
  section(
    'Words',
    `${all.messages} messages in ${all.languages.length} languages (${all.languages.map((locale) => names.of(locale)).join(', ')}), none missing. The English has ${all.sentences} sentences. Their median Flesch–Kincaid grade is ${all.median.toFixed(1)}, at most ${all.medianLimit}; ${all.exceptions} of them are over ${all.sentenceLimit}, each with a reason in \`scripts/reading-exceptions.json\`. \`node scripts/reading-level.mjs\` grades them again. [No clinician has reviewed them yet](reviewing.md).`,
  );

const packages = ({shipped, tools, withInstallScript}) =>
  section(
    'What others wrote',
    `All that ships, with its licence. To build and to test takes ${tools} packages in all, of which ${withInstallScript} have an install script that nothing needs. \`npm run sbom\` writes the same as \`sbom.cdx.json\`.`,
    tableOf(
      ['package', 'version', 'licence', 'comes with npm install', 'found in'],
      shipped.map(({name, version, licence, installed, bundledIn}) => [
        `\`${name}\``,
        version,
        licence,
        installed ? 'yes' : '',
        bundledIn.map((one) => `\`${one}/\``).join(', '),
      ]),
    ),
    'Two builds from the same sources, in two folders, give the same tarball, byte for byte: [test/e2e/reproducible.test.ts](../test/e2e/reproducible.test.ts). [How to report a problem](../SECURITY.md).',
  );

const browsers = section(
  'Browsers',
  'Chrome and Edge from 111, Firefox from 113, Safari from 16.4. What is newer is used only where it is there. Older browsers, and readers without JavaScript, get what the publisher wrote inside the tag. The tests run in the Chromium, Firefox and WebKitGTK of the machine.',
);

function benchmark(results) {
  if (!results) return '';
  return section(
    'Measured against others',
    'On one machine, in one run: [how, and what each of them is](benchmark.md). `npm run bench` does it again.',
    budgetsTable(results),
  );
}

/**
 * @param {ReturnType<import('./measure.mjs').measure>} data
 * @param {{contestants: readonly object[]}} [results] of the benchmark
 */
export const qualityDocument = (data, results) =>
  [
    '<!-- Made by `npm run quality` from docs/quality.json. Do not edit it here. -->',
    '# Quality in figures',
    'No figure here is written by hand. `npm test` runs every check; `npm run quality` then writes this page from what it left, and from the build. Weights that are more than 3 % off fail a test.',
    weights(data.weights),
    benchmark(results),
    data.tests.length > 0 && tests(data.tests),
    coverage(data.coverage, data.coveredElsewhere),
    mutations(data.mutations, data.samples),
    words(data.words),
    packages(data.packages),
    browsers,
  ]
    .filter(Boolean)
    .join('\n\n') + '\n';
