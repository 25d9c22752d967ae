/** The page for an iframe, in the page of a publisher, in every engine. */
import {expect} from '../elements/expect.js';
import {expectQuestion, expectQuiet, expectToRead, pressStart} from './frame-reader.js';
import {newFolder, openFrame, pageIn, pageOf, put, untilFine, useFrames} from './in-frame.js';

useFrames();

const query = 'element=cause-checker&lang=ar&region=US';

/** A page with our frame in it, and the script that keeps it as high as its content. */
async function openAround(attributes: string) {
  const folder = newFolder();
  const address = `${folder}own/page.html`;
  const body = `<iframe data-care-frame ${attributes} src="../cdn/frame.html?${query.replaceAll('&', '&amp;')}"
    title="Care" width="100%" height="200"></iframe>`;
  await put(address, pageOf({body, scripts: '<script src="../cdn/frame-host.js" defer></script>'}));
  const host = await openFrame({src: address}, folder);
  return {host, inner: pageIn(host).querySelector('iframe')!};
}

/** Waits until the frame is as high as its content, which has changed. */
async function untilFits(inner: HTMLIFrameElement, before: number): Promise<number> {
  await untilFine(() => {
    const content = Math.ceil(
      inner.contentDocument!.documentElement.getBoundingClientRect().height,
    );
    const height = inner.clientHeight;
    return (height === before || height !== content) && `${height} px for ${content} px`;
  });
  return inner.clientHeight;
}

describe('the element in the language and for the region of the address, in a frame as high as its content', () => {
  it('our page in a frame', async () => {
    const {host, inner} = await openAround('');
    await untilFine(
      () =>
        !inner.contentDocument
          ?.querySelector('cause-checker')
          ?.shadowRoot?.querySelector('.title') && 'the frame is empty',
    );
    const page = inner.contentDocument!;
    await expectToRead(page, 'cause-checker');
    expect(page.documentElement.lang).to.equal('ar');
    expect(page.documentElement.dir).to.equal('rtl');
    const first = await untilFits(inner, 200);
    await pressStart(page, 'cause-checker');
    await expectQuestion(page, 'cause-checker');
    await untilFits(inner, first);
    expectQuiet(host);
  });

  it('our page in a frame with sandbox="allow-scripts"', async function () {
    // There, 'self' in the policy of such a page matches nothing, and no script runs (bugs.webkit.org/316847).
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) this.skip();
    const {host, inner} = await openAround('sandbox="allow-scripts"');
    // Nobody can look into it: that it says how high it is tells that it shows.
    await untilFine(() => inner.clientHeight < 500 && `${inner.clientHeight} px`);
    expect(inner.contentDocument).to.equal(null);
    expectQuiet(host);
  });
});
