/** One visit to a contestant's page, from the address to an answer that can be chosen. */
import {setTimeout as wait} from 'node:timers/promises';
import {openPage} from './browser.mjs';
import {sumUp, watchTraffic} from './traffic.mjs';

/** For what is still on its way, or still moves, when the first answer can be chosen. */
const settleMs = {fast: 250, slow: 600};

const watching = ({shown, start, usable}) =>
  `bench.loaded = bench.watchLoad(${JSON.stringify({shown, start, usable})});`;

/**
 * @param {string} url of the folder of the contestants
 * @returns {Promise<Record<string, number>>} milliseconds, bytes and counts by name
 */
export async function measureLoad(browser, url, contestant, {slow}) {
  const {page, cdp, close} = await openPage(browser, {slow, atStart: watching(contestant)});
  try {
    const traffic = watchTraffic(cdp);
    await page.goto(`${url}${contestant.id}/index.html`, {waitUntil: 'commit'});
    const times = await page.evaluate(() => globalThis.bench.loaded);
    const asked = traffic.requests();
    await wait(slow ? settleMs.slow : settleMs.fast);
    const {lcp, cls, blocking} = await page.evaluate(() => globalThis.bench.vitals);
    if (slow) return {slowShown: times.shown, slowUsable: times.usable, slowLcp: lcp, cls, blocking};
    return {shown: times.shown, usable: times.usable, lcp, ...sumUp(asked)};
  } finally {
    await close();
  }
}
