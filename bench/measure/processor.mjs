/** What a visit asks of the processor: its time in the main thread, which other programs of the machine do not touch. */
import {setTimeout as wait} from 'node:timers/promises';
import {openPage} from './browser.mjs';
import {watching} from './load.mjs';

const categories = ['toplevel', 'disabled-by-default-devtools.timeline'];

/** What comes late: an element that takes over, or the rest of an article. */
const quietMs = 1500;

/** A task that takes longer keeps the page from answering the reader. */
const longTaskMs = 50;

/** Milliseconds of each task in the main thread that worked the most, which is that of the page. */
function tasksOf(traceEvents) {
  const threads = new Map();
  for (const {name, pid, tid, tdur, args} of traceEvents) {
    const key = `${pid}/${tid}`;
    const thread = threads.get(key) ?? {isMain: false, tasks: []};
    threads.set(key, thread);
    if (name === 'thread_name') thread.isMain = args.name === 'CrRendererMain';
    if (name === 'RunTask' && tdur !== undefined) thread.tasks.push(tdur / 1000);
  }
  return [...threads.values()]
    .filter(({isMain}) => isMain)
    .map(({tasks}) => tasks)
    .reduce((most, tasks) => (sum(tasks) > sum(most) ? tasks : most), []);
}

const sum = (values) => values.reduce((total, value) => total + value, 0);

/** A slow visit, until all shows that a reader gets without pressing anything. */
export async function measureProcessor(browser, url, {id, shown}) {
  const {page, close} = await openPage(browser, {slow: true, atStart: watching({shown})});
  try {
    await browser.startTracing(page, {categories});
    await page.goto(`${url}${id}/index.html`);
    await page.evaluate(() => globalThis.bench.loaded);
    await wait(quietMs);
    const {traceEvents} = JSON.parse(await browser.stopTracing());
    const tasks = tasksOf(traceEvents);
    return {
      processor: sum(tasks),
      processorBlocked: sum(tasks.map((task) => Math.max(0, task - longTaskMs))),
    };
  } finally {
    await close();
  }
}
