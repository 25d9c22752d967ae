/**
 * The first questions of `<cause-checker>` as a page can show them with next to no script: the same words, markup and
 * styles, taken from the element in a browser, each put into the place of the last by one line. What an answer costs
 * here is what its content costs.
 */
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {launchBrowser, openPage} from '../../measure/browser.mjs';
import {createBenchServer} from '../../serve.mjs';

const cdn = fileURLToPath(new URL('../../../cdn', import.meta.url));

/** As many as the measurement answers, and the one after the last. */
const wanted = 9;

/** In the page: presses Start, answers, and keeps what each screen holds. */
async function takeScreens({start, whom, option, next, wanted}) {
  const {find, frame} = globalThis.bench;
  const settle = () => new Promise((resolve) => setTimeout(resolve, 300));
  const until = async (selector) => {
    while (!find(selector)) await frame();
    await settle();
    return find(selector);
  };
  (await until(start)).click();
  (await until(whom)).click();
  const screens = [];
  while (screens.length < wanted) {
    const onward = await until(next);
    screens.push(onward.getRootNode().innerHTML);
    find(option)?.click();
    await settle();
    onward.click();
    await settle();
  }
  const styles = [...find(start.split(' >>> ')[0]).shadowRoot.adoptedStyleSheets]
    .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText))
    .join('\n');
  return {screens, styles};
}

/** @param {{start: string, whom: string, option: string, next: string}} paths of the checker */
export async function takeQuestions({start, whom, option, next}) {
  const server = createBenchServer({'/cdn/': cdn}).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await launchBrowser();
  try {
    const {page} = await openPage(browser);
    await page.goto(`http://127.0.0.1:${server.address().port}/cdn/snippets.html`);
    await page.setContent(
      '<script type="module" src="/cdn/care-elements.js"></script><cause-checker lang="en" region="US"></cause-checker>',
    );
    return await page.evaluate(takeScreens, {start, whom, option, next, wanted});
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
