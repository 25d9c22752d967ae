/** The budgets that are ratios or times, which only a run of the benchmark can tell. */
import {medianOf, score, table} from './figures.mjs';
import {exponentOf} from './tables.mjs';

const quotient = (value, base) => (value === undefined || !base ? undefined : value / base);

const difference = (value, base) =>
  value === undefined || base === undefined ? undefined : value - base;

/** `measured`: a number, or undefined where the run did not measure it. */
function budgets(results) {
  const of = (id, name) => medianOf(results, id, name);
  const exponent = (id) =>
    exponentOf(results.contestants.find((one) => one.id === id)?.measures ?? {});
  const slowToFloor = (id, name) => quotient(of(id, name), of('lit-floor', 'slowUsable'));
  const slowToPlain = (id, name) => quotient(of(id, name), of('plain', 'slowUsable'));
  const reading = ['care-signs', 'care-checker'];
  const named = {'care-signs': '`<when-to-see-doctor>`', 'care-checker': '`<cause-checker>`'};
  const each = (what, ids, budget, measured) =>
    ids.map((id) => ({what: `${what}: ${named[id]}`, budget, measured: measured(id)}));
  return [
    ...each('slow, script tag, to read ÷ floor', reading, 1.5, (id) =>
      slowToFloor(id, 'slowShown'),
    ),
    {
      what: 'slow, script tag, to the first question after Start ÷ floor',
      budget: 1.5,
      measured: slowToFloor('care-checker', 'slowUsable'),
    },
    ...each('slow, prerendered, to read ÷ plain', reading, 1.3, (id) =>
      slowToPlain(`${id}-prerendered`, 'slowShown'),
    ),
    {
      what: 'layout shift: `<when-to-see-doctor>` with its words in the tag',
      budget: 0.02,
      measured: of('care-signs-published', 'cls'),
    },
    ...each('layout shift, prerendered', reading, 0.02, (id) => of(`${id}-prerendered`, 'cls')),
    {
      what: 'layout shift: `<topic-guide>` with its words in the tag',
      budget: 0.02,
      measured: of('care-guide', 'cls'),
    },
    {
      what: 'layout shift: `<topic-guide>`, prerendered',
      budget: 0.02,
      measured: of('care-guide-prerendered', 'cls'),
    },
    ...each('blocked on a slow processor, ms', reading, 50, (id) => of(id, 'blocking')),
    {
      what: 'blocked on a slow processor, ms: `<topic-guide>`, the whole article',
      budget: 150,
      measured: of('care-guide', 'blocking'),
    },
    {
      what: 'work per answer on a slow processor ÷ plain',
      budget: 1.5,
      measured: quotient(of('care-checker', 'answer'), of('plain', 'answer')),
    },
    ...each('memory of an idle copy beyond the floor, kB', reading, 20, (id) =>
      quotient(difference(of(id, 'heap'), of('lit-floor', 'heap')), 1000),
    ),
    {
      what: 'memory of a copy that asks beyond the floor, kB: `<cause-checker>`',
      budget: 20,
      measured: quotient(
        difference(of('care-checker', 'heapStarted'), of('lit-floor', 'heap')),
        1000,
      ),
    },
    ...each('500 copies, time for each ÷ floor', reading, 3, (id) =>
      quotient(of(id, 'copies500'), of('lit-floor', 'copies500')),
    ),
    ...each('500 copies, growth', reading, 1.1, exponent),
    ...each('nodes left by adding and removing', reading, 0, (id) => of(id, 'leakedNodes')),
    ...each('listeners left by adding and removing', reading, 0, (id) => of(id, 'leakedListeners')),
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
