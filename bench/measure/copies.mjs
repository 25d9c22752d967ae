/** Many copies on one page: what each costs in time and memory, and what it leaves behind. */
import {collectGarbage, mainThreadTime, metricsOf, openPage} from './browser.mjs';

const counts = [1, 10, 100, 500];

/** More copies that would take longer than this are not made. */
const patienceMs = 10_000;

const rounds = 300;
const warmUpRounds = 20;

const inPage = (page, name, ...args) =>
  page.evaluate(([method, ...rest]) => globalThis.bench[method](...rest), [name, ...args]);

async function openCopies(browser, url, {id, shown, tag, mounts}) {
  const opened = await openPage(browser);
  const {page} = opened;
  await page.goto(`${url}${id}/copies.html`);
  await page.waitForFunction(() => globalThis.mount);
  if (tag) await page.evaluate((path) => globalThis.bench.watchLoad({shown: path}), shown);
  await inPage(page, 'mountCopies', 1, mounts);
  await inPage(page, 'removeCopies');
  return opened;
}

async function heapOf(cdp) {
  await collectGarbage(cdp);
  return (await metricsOf(cdp)).JSHeapUsedSize;
}

/** Milliseconds of the main thread per copy, by how many there are, and bytes of memory per copy. */
export async function measureCopies(browser, url, contestant) {
  const {page, cdp, close} = await openCopies(browser, url, contestant);
  const {mounts, start, startsIn} = contestant;
  const result = {};
  try {
    for (const [at, count] of counts.entries()) {
      const empty = await heapOf(cdp);
      const time = await mainThreadTime(cdp, () => inPage(page, 'mountCopies', count, mounts));
      result[`copies${count}`] = time / count;
      if (count === 10 || count === 100) {
        result.heap = ((await heapOf(cdp)) - empty) / count;
        if (startsIn) {
          await inPage(page, 'startCopies', start, startsIn);
          result.heapStarted = ((await heapOf(cdp)) - empty) / count;
        }
      }
      await inPage(page, 'removeCopies');
      if ((time / count) * counts[at + 1] > patienceMs) break;
    }
    return result;
  } finally {
    await close();
  }
}

/** What each round of adding and removing a copy leaves. */
export async function measureLeaks(browser, url, contestant) {
  const {page, cdp, close} = await openCopies(browser, url, contestant);
  const count = async () => {
    await collectGarbage(cdp);
    return metricsOf(cdp);
  };
  try {
    await inPage(page, 'addAndRemove', warmUpRounds, contestant.mounts);
    const before = await count();
    await inPage(page, 'addAndRemove', rounds, contestant.mounts);
    const after = await count();
    const per = (name) => (after[name] - before[name]) / rounds;
    return {
      leakedNodes: per('Nodes'),
      leakedListeners: per('JSEventListeners'),
      leakedHeap: per('JSHeapUsedSize'),
    };
  } finally {
    await close();
  }
}

/** How long until a hundred copies speak Spanish, compared with how long it took to make them. */
export async function measureLanguage(browser, url, contestant) {
  const {page, cdp, close} = await openCopies(browser, url, contestant);
  try {
    const {mounts} = contestant;
    // One copy loads the words of both: what is measured is the switch, not the network.
    await inPage(page, 'mountCopies', 1, mounts);
    for (const lang of ['es', 'en']) await inPage(page, 'switchLanguage', lang, mounts);
    await inPage(page, 'removeCopies');
    const made = await mainThreadTime(cdp, () => inPage(page, 'mountCopies', 100, mounts));
    let switched;
    const busy = await mainThreadTime(cdp, async () => {
      switched = await inPage(page, 'switchLanguage', 'es', mounts);
    });
    return {languageSwitch: switched, languageWork: busy, languageMade: made};
  } finally {
    await close();
  }
}
