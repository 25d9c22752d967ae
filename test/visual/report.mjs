/** Shows what differs: a picture for each, and all of them on one sheet. */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {PNG} from 'pngjs';

const GAP = 16;

/** More than these make no sheet that anybody reads. */
const ON_SHEET = 30;

/** Expected, actual and their difference, side by side. */
function sideBySide(pictures) {
  const width = pictures.reduce((sum, picture) => sum + picture.width + GAP, -GAP);
  const height = Math.max(...pictures.map((picture) => picture.height));
  const all = new PNG({width, height});
  all.data.fill(128);
  let left = 0;
  for (const picture of pictures) {
    PNG.bitblt(picture, all, 0, 0, picture.width, picture.height, left, 0);
    left += picture.width + GAP;
  }
  return all;
}

const figure = ({file, message}) => `<figure>
<figcaption>${file}: ${message}</figcaption>
<a href="${file}"><img src="${file}" alt="expected, actual, difference"></a>
</figure>`;

const sheet = (failures) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures that differ</title>
<style>
  body { font: 14px sans-serif; background: #ddd; margin: 16px; }
  main { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; align-items: start; }
  figure { margin: 0; }
  img { max-width: 100%; }
</style>
<h1>${failures.length} differ: expected, actual, difference</h1>
<main>${failures.slice(0, ON_SHEET).map(figure).join('\n')}</main>
${failures.length > ON_SHEET ? `<p>And ${failures.length - ON_SHEET} more.</p>` : ''}
</html>`;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} folder where to write
 * @param {{file: string, message: string, pictures: PNG[]}[]} failures
 * @returns {Promise<string>} the path of the sheet
 */
export async function report(browser, folder, failures) {
  for (const {file, pictures} of failures) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), {recursive: true});
    writeFileSync(target, PNG.sync.write(sideBySide(pictures)));
  }
  const html = path.join(folder, 'report.html');
  writeFileSync(html, sheet(failures));
  const page = await browser.newPage({viewport: {width: 1600, height: 900}});
  await page.goto(pathToFileURL(html).href);
  const file = path.join(folder, 'report.png');
  await page.screenshot({path: file, fullPage: true});
  return file;
}
