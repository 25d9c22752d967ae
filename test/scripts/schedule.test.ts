/** The runner of the test command: what starts when. */
import {expect, test} from 'vitest';
import {schedule, withPrerequisites} from '../../scripts/lib/schedule.mjs';

interface Step {
  readonly id: string;
  readonly after?: readonly string[];
  readonly cores?: number;
}

/** Runs the steps, and tells what was running at the same time whenever one started. */
async function run(steps: readonly Step[], cores = 2) {
  const running = new Set<string>();
  const log: string[] = [];
  const outcomes = await schedule(steps, cores, async ({id}: Step) => {
    running.add(id);
    log.push([...running].join('+'));
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    running.delete(id);
    return `${id} done`;
  });
  return {log, outcomes};
}

test('as many steps run side by side as there are cores, in their order', async () => {
  const {log, outcomes} = await run([{id: 'a'}, {id: 'b'}, {id: 'c'}]);
  expect(log).toEqual(['a', 'a+b', 'c']);
  expect(outcomes).toEqual(['a done', 'b done', 'c done']);
});

test('a step that takes two cores waits until both are free, and a smaller one goes first', async () => {
  const {log} = await run([{id: 'a'}, {id: 'large', cores: 2}, {id: 'b'}]);
  expect(log).toEqual(['a', 'a+b', 'large']);
});

test('a step waits for those before it', async () => {
  const {log} = await run([{id: 'a'}, {id: 'b', after: ['a']}, {id: 'c', after: ['b']}]);
  expect(log).toEqual(['a', 'b', 'c']);
});

test('a step does not wait for one that is not in the list', async () => {
  const {outcomes} = await run([{id: 'b', after: ['a']}]);
  expect(outcomes).toEqual(['b done']);
});

test('a chosen step brings along what it needs, and nothing else', () => {
  const steps: readonly Step[] = [
    {id: 'text'},
    {id: 'build', after: ['text']},
    {id: 'lint', after: ['text']},
    {id: 'unit', after: ['build']},
  ];
  const chosen = withPrerequisites(steps, ({id}: Step) => id === 'unit');
  expect(chosen.map(({id}) => id)).toEqual(['text', 'build', 'unit']);
});
