/** Pages with styles that are not made for the elements, in every engine. */
import {expectAll} from './frame-reader.js';
import {openHost, useFrames, type HostPage} from './in-frame.js';
import {styled} from './page.js';
import {files, sheets} from './sheets.js';

useFrames();

const zoomed = 'styles: a page zoomed to twice its size';

const pages: readonly (readonly [string, HostPage])[] = [
  ...Object.entries(files).map(
    ([name, file]) =>
      [`styles: ${name}`, {head: `<link rel="stylesheet" href="/node_modules/${file}">`}] as const,
  ),
  ...Object.entries(sheets).map(([name, css]) => [`styles: ${name}`, {head: styled(css)}] as const),
];

describe('the warning signs, the call link and the questions', () => {
  for (const [name, page] of pages) {
    it(name, async function () {
      // There, a test cannot tell where things are: boxes are measured before they are zoomed, points after.
      if (name === zoomed && !('currentCSSZoom' in Element.prototype)) this.skip();
      await expectAll(await openHost(page));
    });
  }
});
