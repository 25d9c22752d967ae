/** What an answer costs: choosing it and going on to the next question, on a slow processor. */
import {setTimeout as wait} from 'node:timers/promises';
import {mainThreadTime, openPage, throttleCpu} from './browser.mjs';

const warmUp = 1;
const counted = 7;
const settleMs = 250;

export async function measureAnswers(browser, url, contestant) {
  const {page, cdp, close} = await openPage(browser);
  try {
    await page.goto(`${url}${contestant.id}/index.html`);
    const {shown, start, usable, whom, option, next, mayTickNone} = contestant;
    await page.evaluate((one) => globalThis.bench.watchLoad(one), {shown, start, usable});
    const answer = (from, count) =>
      page.evaluate(
        ([one, ...rest]) => globalThis.bench.answer(one, ...rest),
        [{option, next, mayTickNone}, from, count],
      );
    if (whom) await page.evaluate((path) => globalThis.bench.find(path).click(), whom);
    await throttleCpu(cdp);
    await answer(1, warmUp);
    await wait(settleMs);
    const time = await mainThreadTime(cdp, () => answer(1 + warmUp, counted));
    return {answer: time / counted};
  } finally {
    await close();
  }
}
