/**
 * Runs steps side by side: each as soon as those before it have ended and there are cores for it.
 * @template {{id: string, after?: readonly string[], cores?: number}} Step, Outcome
 * @param {readonly Step[]} steps in the order in which they start where several could; `after`: the ids of those that
 *   must have ended before; `cores`: how many it keeps busy, one unless said
 * @param {number} cores how many there are
 * @param {(step: Step, outcomes: ReadonlyMap<string, Outcome>) => Promise<Outcome>} run
 * @returns {Promise<Outcome[]>} in the order of the steps
 */
export async function schedule(steps, cores, run) {
  const ids = new Set(steps.map(({id}) => id));
  const outcomes = new Map();
  const running = new Map();
  const waiting = [...steps];
  let free = cores;

  const isDue = (step) =>
    (step.cores ?? 1) <= free && (step.after ?? []).every((id) => outcomes.has(id) || !ids.has(id));

  const start = async (step) => {
    free -= step.cores ?? 1;
    outcomes.set(step.id, await run(step, outcomes));
    free += step.cores ?? 1;
    running.delete(step.id);
  };

  while (waiting.length > 0) {
    const index = waiting.findIndex(isDue);
    if (index < 0) {
      await Promise.race(running.values());
      continue;
    }
    const [step] = waiting.splice(index, 1);
    running.set(step.id, start(step));
  }
  await Promise.all(running.values());
  return steps.map(({id}) => outcomes.get(id));
}

/**
 * The steps that were chosen, and all that must have ended before them.
 * @template {{id: string, after?: readonly string[]}} Step
 * @param {readonly Step[]} steps
 * @param {(step: Step) => boolean} isChosen
 */
export function withPrerequisites(steps, isChosen) {
  const taken = new Set(steps.filter(isChosen));
  for (const {after = []} of taken) {
    for (const step of steps) if (after.includes(step.id)) taken.add(step);
  }
  return steps.filter((step) => taken.has(step));
}
