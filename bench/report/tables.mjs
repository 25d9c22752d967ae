/** The tables of docs/benchmark.md and of the README. */
import {growthExponent} from '../statistics.mjs';
import {
  bestKit,
  contestantOf,
  kilobytes,
  measureOf,
  medianOf,
  missing,
  ratio,
  ratioWithRange,
  score,
  table,
} from './figures.mjs';

/** The same contestant twice, where one reads first and then presses Start. */
const stages = ({id, title, measures}) =>
  measures.shownBytes === undefined
    ? [{id, title, bytes: 'bytes', requests: 'requests', fast: 'usable', slow: 'slowUsable'}]
    : [
        {
          id,
          title: `${title}: to read`,
          bytes: 'shownBytes',
          requests: 'shownRequests',
          fast: 'shown',
          slow: 'slowShown',
        },
        {
          id,
          title: `${title}: first question, after Start`,
          bytes: 'bytes',
          requests: 'requests',
          fast: 'usable',
          slow: 'slowUsable',
        },
      ];

export function loadTable(results) {
  const plain = (name) => medianOf(results, 'plain', name);
  const rows = results.contestants
    .filter(({measures}) => measures.bytes)
    .flatMap(stages)
    .map((row) => {
      const of = (name) => measureOf(results, row.id, name);
      return [
        row.title,
        kilobytes(of(row.bytes)?.median),
        of(row.requests)?.median ?? missing,
        ratioWithRange(of(row.fast), plain('usable')),
        ratioWithRange(of(row.slow), plain('slowUsable')),
        ratio(of(row.slow)?.median, bestKit(results, 'slowUsable')),
      ];
    });
  const head = ['', 'kB', 'requests', 'fast ÷ plain', 'slow ÷ plain', 'slow ÷ best kit'];
  return table(head, rows);
}

export function comfortTable(results) {
  const plain = (name) => medianOf(results, 'plain', name);
  const loaded = results.contestants.filter(({measures}) => measures.bytes);
  const rows = loaded.map(({id, title, measures}) => [
    title,
    measures.depth?.median ?? missing,
    ratioWithRange(measures.slowLcp, plain('slowLcp')),
    score(measures.cls?.median, 3),
    score(measures.processorBlocked?.median, 0),
    ratioWithRange(measureOf(results, id, 'answer'), plain('answer')),
    ratio(measures.answer?.median, bestKit(results, 'answer')),
  ]);
  const head = [
    '',
    'depth',
    'largest paint, slow ÷ plain',
    'layout shift',
    'blocked, ms',
    'an answer ÷ plain',
    '÷ best kit',
  ];
  return table(head, rows);
}

export const exponentOf = ({copies100, copies500}) =>
  copies100 && copies500 && growthExponent(100, copies100.median, 500, copies500.median);

const mounted = (results) => results.contestants.filter(({measures}) => measures.copies1);

export function copiesTable(results) {
  const floor = (name) => medianOf(results, 'lit-floor', name);
  const rows = mounted(results).map(({title, measures}) => [
    title,
    ...['copies1', 'copies10', 'copies100', 'copies500'].map((name) =>
      ratio(measures[name]?.median, floor(name)),
    ),
    score(exponentOf(measures)),
    kilobytes(measures.heap?.median),
    kilobytes(measures.heapStarted?.median),
  ]);
  const counts = [1, 10, 100, 500].map((count) => `${count} ÷ floor`);
  return table(['', ...counts, 'growth', 'kB each', 'kB each, asking'], rows);
}

export function leaksTable(results) {
  const rows = mounted(results).map(({title, measures}) => [
    title,
    score(measures.leakedNodes?.median),
    score(measures.leakedListeners?.median),
    kilobytes(measures.leakedHeap?.median),
  ]);
  return table(['', 'nodes', 'listeners', 'kB'], rows);
}

export function languageTable(results) {
  const rows = results.contestants
    .filter(({measures}) => measures.languageMade)
    .map(({title, measures: {languageMade, languageWork}}) => [
      title,
      ratioWithRange(languageWork, languageMade.median),
    ]);
  return table(['', 'switching ÷ making them'], rows);
}

const inReadme = [
  ['plain', 'plain HTML, nothing but the questions'],
  ['care-checker-two-files', '**`<cause-checker>`**, two files, to read', 'shown'],
  ['care-checker', '**`<cause-checker>`**, loader, to read', 'shown'],
  ['care-checker', '**`<cause-checker>`**, first question after Start'],
  ['care-checker-prerendered', '**`<cause-checker>`**, prerendered, to read', 'shown'],
  ['care-own', '**`<cause-checker>`** with these ten questions'],
  ['react', 'React, by hand'],
  ['shoelace', 'Shoelace, one by one'],
  ['survey-js', 'SurveyJS'],
  ['lhc-forms', 'LHC-Forms'],
];

export function readmeTable(results) {
  const plain = (name) => medianOf(results, 'plain', name);
  const rows = inReadme
    .filter(([id]) => contestantOf(results, id))
    .map(([id, title, stage]) => {
      const of = (name) => medianOf(results, id, name);
      const read = stage === 'shown';
      return [
        title,
        kilobytes((read && of('shownBytes')) || of('bytes')),
        (read && of('shownRequests')) || (of('requests') ?? missing),
        ratio(of(read ? 'slowShown' : 'slowUsable'), plain('slowUsable')),
        score(of('cls'), 2),
        ratio(of('answer'), plain('answer')),
      ];
    });
  return table(['', 'kB', 'requests', 'slow phone', 'layout shift', 'work per answer'], rows);
}
