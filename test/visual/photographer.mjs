/** Takes pictures of the stories in Chromium. */
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {PNG} from 'pngjs';
import {fileURLToPath} from 'node:url';
import {findBrowsers, FONTS} from '../../scripts/browsers.mjs';

const families = FONTS.map((family) => `'${family}'`).join(', ');

const ADDRESS = 'http://pictures.test/';

/** A page that goes with both themes, in fonts that are the same everywhere. */
const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A picture</title>
<link rel="icon" href="data:,">
<style>
  html { color-scheme: light dark; --care-font-family: ${families}; }
  body { margin: 0; }
  main { padding: 8px; }
</style>
<body></body>
</html>`;

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  // Letters look the same on every screen and with every setting of the desktop.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

const WIDE = {width: 640, height: 640};
const NARROW = {width: 320, height: 640};

/** Ways to show a story, and the looks to take in each, with what the page then pretends to be. */
const SHOWINGS = [
  {
    look: {lang: 'en'},
    viewport: WIDE,
    media: {light: {}, dark: {colorScheme: 'dark'}, print: {media: 'print'}},
  },
  {look: {lang: 'ar', region: 'EG'}, viewport: WIDE, media: {arabic: {}}},
  {look: {lang: 'en'}, viewport: NARROW, media: {narrow: {}}},
];

export const LOOKS = SHOWINGS.flatMap(({media}) => Object.keys(media));

/**
 * How much of a story is in its picture. What is below that in the long ones (rows, sources, the end) is in a
 * shorter one too, and several elements below each other have stories of their own.
 */
const HEIGHT = 1600;
const HEIGHT_OF_MANY = 1200;

const isOfMany = (title) => /topic-guide|: With(Links|WarningSigns)$/.test(title);

const fileName = (title) => `${title.replace('Elements/', '').replace(': ', '-')}.png`;

export async function openBrowser() {
  return chromium.launch({executablePath: findBrowsers().chromium.headless, args: ARGUMENTS});
}

async function bundleHarness() {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('harness.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

async function openPage(browser, script) {
  const context = await browser.newContext({
    viewport: WIDE,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  await context.route('**', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({contentType: 'text/html', body: PAGE})
      : route.abort(),
  );
  const page = await context.newPage();
  // The words of the elements count from days in it, and the timer does not run.
  await page.clock.setFixedTime('2026-12-01T12:00:00Z');
  await page.goto(ADDRESS);
  await page.addScriptTag({content: script});
  return page;
}

async function take(page, title, viewport) {
  await page.setViewportSize(viewport);
  const tallest = isOfMany(title) ? HEIGHT_OF_MANY : HEIGHT;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // Rather than a picture of more than shows: for that, the browser gives the page another size while it draws.
  await page.setViewportSize({...viewport, height: Math.min(height, tallest)});
  await page.evaluate(() => window.untilStill());
  return PNG.sync.read(await page.screenshot({animations: 'disabled'}));
}

/**
 * Opens pages, and gives jobs that each show one story and take its pictures.
 * @param {import('playwright-core').Browser} browser
 * @param {number} atOnce how many jobs may run side by side
 */
export async function prepareJobs(browser, atOnce) {
  const script = await bundleHarness();
  const pages = await Promise.all(Array.from({length: atOnce}, () => openPage(browser, script)));
  const titles = await pages[0].evaluate(() => window.storyTitles);
  return titles.flatMap((title) =>
    SHOWINGS.map(({look, viewport, media}) => ({
      id: `${title} ${Object.keys(media)}`,
      title,
      files: Object.keys(media).map((name) => `${name}/${fileName(title)}`),
      /** Calls `onPicture` with each file's name and picture. */
      async run(onPicture) {
        const page = pages.pop();
        await page.emulateMedia({colorScheme: 'light', media: 'screen'});
        await page.setViewportSize(viewport);
        await page.evaluate(([story, how]) => window.showStory(story, how), [title, look]);
        for (const [name, pretended] of Object.entries(media)) {
          const inPrint = pretended.media === 'print';
          await page.emulateMedia({colorScheme: 'light', media: 'screen', ...pretended});
          if (inPrint) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
          await page.evaluate(() => window.untilStill());
          onPicture(`${name}/${fileName(title)}`, await take(page, title, viewport));
          if (inPrint) await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        }
        pages.push(page);
      },
    })),
  );
}
