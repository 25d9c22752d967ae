/** One visit to a contestant's page, from the address to an answer that can be chosen. */
import {openPage} from './browser.mjs';
import {sumUp, watchTraffic} from './traffic.mjs';

/** What comes after the first answer can be chosen may still move things: an element that takes over, or a font. */
const quietMs = {fast: 250, slow: 600};

/** Runs before the scripts of the page. */
export const watching = ({shown, start, usable, pause}) =>
  `bench.loaded = bench.watchLoad(${JSON.stringify({shown, start, usable, pause})});`;

/**
 * @param {string} url of the folder of the contestants
 * @returns {Promise<Record<string, number>>} milliseconds, bytes and counts by name
 */
export async function measureLoad(browser, url, contestant, {slow}) {
  const {page, cdp, close} = await openPage(browser, {slow, atStart: watching(contestant)});
  try {
    const {id, start} = contestant;
    const traffic = watchTraffic(cdp);
    await page.goto(`${url}${id}/index.html`, {waitUntil: 'commit'});
    const times = await page.evaluate(() => globalThis.bench.loaded);
    const origin = await page.evaluate(() => performance.timeOrigin);
    await traffic.quiet(slow ? quietMs.slow : quietMs.fast);
    const {lcp, cls} = await page.evaluate(() => globalThis.bench.vitals);
    const {shown, usable, pressed} = times;
    const asked = pressed === undefined ? undefined : usable - pressed;
    if (slow && contestant.pause) return {slowAsked: asked};
    if (slow) return {slowShown: shown, slowUsable: usable, slowLcp: lcp, cls};
    const read = sumUp(traffic.requestsUntil(origin + shown));
    return {
      shown,
      usable,
      lcp,
      ...sumUp(traffic.requestsUntil(origin + usable)),
      ...(start && {shownBytes: read.bytes, shownRequests: read.requests}),
    };
  } finally {
    await close();
  }
}
