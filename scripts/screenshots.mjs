/**
 * Takes the pictures of the README from the blog page: `npm run screenshots` (after `npm run build`).
 */
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {findBrowsers} from './browsers.mjs';
import {createStaticServer, listenOnFreePort} from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/images`;
mkdirSync(folder, {recursive: true});

const server = createStaticServer({root});
const port = await listenOnFreePort(server, 8100);
const {chromium: browserFound} = findBrowsers();
const browser = await chromium.launch({
  executablePath: browserFound.path,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

async function open(path, options) {
  const page = await browser.newPage(options);
  await page.goto(`http://127.0.0.1:${port}${path}`);
  await page.locator('cause-checker .title').first().waitFor();
  return page;
}

const languages = await open('/examples/blog/languages.html', {
  viewport: {width: 1500, height: 900},
});
await languages.locator('main').evaluate((main) => main.scrollIntoView());
await languages.screenshot({path: `${folder}/three-languages.png`});

const phone = {viewport: {width: 390, height: 800}, colorScheme: 'dark', isMobile: true};
const night = await open('/examples/blog/', phone);
const coach = night.locator('relief-steps');
await coach.locator('.opening .button').click();
await coach.locator('.step-button').last().click();
await coach.locator('.top .icon-button').last().click();
await coach.locator('.switches button').last().click();
await coach.locator('.top .icon-button').last().click();
await night.screenshot({path: `${folder}/coach-at-night.png`});

await browser.close();
server.close();
