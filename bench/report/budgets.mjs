/** The budgets that are ratios or times, which only a run of the benchmark can tell. */
import {bestKit, medianOf, score, table} from './figures.mjs';
import {exponentOf} from './tables.mjs';

const quotient = (value, base) => (value === undefined || !base ? undefined : value / base);

const difference = (value, base) =>
  value === undefined || base === undefined ? undefined : value - base;

/** `measured`: a number, or undefined where the run did not measure it. */
function budgets(results) {
  const of = (id, name) => medianOf(results, id, name);
  const over = (one, other, name) => quotient(of(one, name), of(other, name));
  const exponent = (id) =>
    exponentOf(results.contestants.find((one) => one.id === id)?.measures ?? {});
  const slowToFloor = (id, name) => quotient(of(id, name), of('lit-floor', 'slowUsable'));
  const slowToPlain = (id, name) => quotient(of(id, name), of('plain', 'slowUsable'));
  const kilobytesBeyondFloor = (id, name) =>
    quotient(difference(of(id, name), of('lit-floor', 'heap')), 1000);
  const signs = '`<when-to-see-doctor>`';
  const checker = '`<cause-checker>`';
  const guide = '`<topic-guide>`';
  const both = [
    ['signs', signs],
    ['checker', checker],
  ];
  const each = (what, budget, measured) =>
    both.map(([id, name]) => ({
      what: `${what}: ${name}`,
      budget,
      measured: measured(`care-${id}`, `static-${id}`),
    }));
  const row = (what, budget, measured) => ({what, budget, measured});
  const own = (name) => quotient(of('care-own', name), bestKit(results, name));
  return [
    row(
      `slow, two files, to read ÷ floor: ${checker}`,
      1.15,
      slowToFloor('care-checker-two-files', 'slowShown'),
    ),
    row(
      `slow, two files, to read ÷ floor: ${guide}`,
      1.5,
      slowToFloor('care-guide-two-files', 'slowShown'),
    ),
    ...each('slow, loader, to read ÷ floor', 1.5, (id) => slowToFloor(id, 'slowShown')),
    ...each('slow, prerendered, to read ÷ plain', 1.15, (id) =>
      slowToPlain(`${id}-prerendered`, 'slowShown'),
    ),
    row(
      'slow, loader, first question ÷ floor, Start pressed at once',
      1.8,
      slowToFloor('care-checker', 'slowUsable'),
    ),
    row(
      'slow, loader, first question, ms, Start pressed after 3 s',
      60,
      of('care-checker-later', 'slowAsked'),
    ),
    ...each('blocked on a slow processor, ms', 40, (id) => of(id, 'processorBlocked')),
    row(
      `blocked on a slow processor, ms: ${guide}, the whole article`,
      40,
      of('care-guide', 'processorBlocked'),
    ),
    row(
      'an answer ÷ the same questions with next to no script',
      1.15,
      over('care-checker', 'static-questions', 'answer'),
    ),
    row('ten questions as own content, kB ÷ best kit', 1, own('bytes')),
    row(
      'ten questions as own content, slow, to the first question ÷ best kit',
      1,
      own('slowUsable'),
    ),
    row('ten questions as own content, an answer ÷ best kit', 1, own('answer')),
    ...each('500 copies, time for each ÷ the same without a script', 1.1, (id, bare) =>
      over(id, bare, 'copies500'),
    ),
    ...each('500 copies, growth', 1.2, exponent),
    ...each('memory of an idle copy beyond the floor, kB', 2, (id) =>
      kilobytesBeyondFloor(id, 'heap'),
    ),
    row(
      `memory of a copy that asks beyond the floor, kB: ${checker}`,
      20,
      kilobytesBeyondFloor('care-checker', 'heapStarted'),
    ),
    row(`layout shift: ${signs} with its words in the tag`, 0, of('care-signs-published', 'cls')),
    row(`layout shift: ${guide} with its words in the tag`, 0, of('care-guide', 'cls')),
    ...each('layout shift, prerendered', 0, (id) => of(`${id}-prerendered`, 'cls')),
    row(`layout shift, prerendered: ${guide}`, 0, of('care-guide-prerendered', 'cls')),
    ...each('nodes left by adding and removing', 0, (id) => of(id, 'leakedNodes')),
    ...each('listeners left by adding and removing', 0, (id) => of(id, 'leakedListeners')),
  ];
}

/** What rounding hides in the table does not count. */
const isWithin = ({measured, budget}) => Number(measured.toFixed(2)) <= budget;

const verdictOf = (row) =>
  row.measured === undefined ? 'not measured' : isWithin(row) ? 'within' : '**over**';

export const budgetsTable = (results) =>
  table(
    ['', 'measured', 'budget', ''],
    budgets(results).map((row) => [row.what, score(row.measured), row.budget, verdictOf(row)]),
  );

/** The rows that are over budget. */
export const overBudget = (results) =>
  budgets(results).filter((row) => row.measured !== undefined && !isWithin(row));
