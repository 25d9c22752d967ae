/** A headless Chromium, and a fresh page of it. */
import {readFile} from 'node:fs/promises';
import {chromium} from 'playwright-core';
import {describeMissing, findBrowsers} from '../../scripts/browsers.mjs';

const inPage = await readFile(new URL('in-page.js', import.meta.url), 'utf8');

/** A slow phone on a slow network. */
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

const slowCpu = 4;

export async function launchBrowser() {
  const found = findBrowsers().chromium;
  if (!found) throw new Error(`${describeMissing('chromium')}.`);
  return chromium.launch({
    executablePath: found.path,
    // Whoever ends the command ends it: the browser goes with it, and nothing is tried again.
    handleSIGTERM: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      // Some libraries ask third parties for a font: they would be measured, not the library.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/**
 * A page with an empty cache.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{slow?: boolean, atStart?: string}} [options] `atStart` runs before the scripts of the page
 */
export async function openPage(browser, {slow = false, atStart = ''} = {}) {
  const context = await browser.newContext({viewport: {width: 412, height: 823}});
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  // The lab keeps the time.
  page.setDefaultTimeout(0);
  page.setDefaultNavigationTimeout(0);
  await page.addInitScript({content: `${inPage}\n${atStart}`});
  if (slow) {
    await cdp.send('Network.emulateNetworkConditions', slowNetwork);
    await throttleCpu(cdp);
  }
  return {page, cdp, close: () => context.close()};
}

export const throttleCpu = (cdp, rate = slowCpu) =>
  cdp.send('Emulation.setCPUThrottlingRate', {rate});

/** What the browser counts, by name: `TaskDuration` in seconds, `Nodes`, `JSHeapUsedSize` and more. */
export async function metricsOf(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

export async function collectGarbage(cdp) {
  // What the first pass lets go of, the second collects.
  for (let pass = 0; pass < 2; pass += 1) await cdp.send('HeapProfiler.collectGarbage');
}

/** Milliseconds of the main thread that something takes. */
export async function mainThreadTime(cdp, action) {
  const before = await metricsOf(cdp);
  await action();
  const after = await metricsOf(cdp);
  return (after.TaskDuration - before.TaskDuration) * 1000;
}
