/** Counts which code of src/ the element tests run in Chromium. */
import {collects, keepCounts, startCounting} from './collect.mjs';

const isCounted = (url) => /^http:\/\/localhost:\d+\/src\/(?!text\/)/.test(url);

/** The code at each address: it stays the same while the tests run. */
const codeByAddress = new Map();

async function codeOf(url) {
  if (!isCounted(url)) return undefined;
  if (!codeByAddress.has(url)) codeByAddress.set(url, await (await fetch(url)).text());
  return codeByAddress.get(url);
}

/** Options for the launcher of Chromium, and the launcher that these are for. */
export function counting(createLauncher, options) {
  if (!collects) return createLauncher(options);
  const sessions = new WeakMap();
  const launcher = createLauncher({
    ...options,
    async createPage({context}) {
      const page = await context.newPage();
      const session = await page.createCDPSession();
      await startCounting(session);
      sessions.set(page, session);
      return page;
    },
  });
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    // Before the page goes elsewhere.
    await keepCounts('elements', sessions.get(launcher.getPage(id)), codeOf);
    return stopSession(id);
  };
  return launcher;
}
