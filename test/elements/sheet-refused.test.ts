/** Browsers that refuse without a word, or do not tell when they are done: the reader is told what to do. */
import {expect} from './expect.js';
import {$, has, liveRegion, render, squash, until} from './helpers.js';
import {copy, frames, print} from './sheet.js';
import {wordsIn, type Words} from './words.js';

describe('a sheet that may not be taken along', () => {
  let words: Words;

  before(async () => {
    words = await wordsIn('en');
  });

  const summary = () => render('<doctor-summary lang="en" region="US"></doctor-summary>');

  it('tells to download where the browser does nothing when asked to print', async () => {
    const host = await summary();
    const {sheet} = words.summary;
    await print(host, sheet.print, () => undefined);
    await until(() => has(host, '[role=alert]'), 'nothing is said');
    expect(squash($(host, '[role=alert]').textContent)).to.equal(sheet.printFailed);
    expect(frames(host)).to.have.length(0);
  });

  it('keeps no printed sheet where the browser does not tell that it is done', async () => {
    const host = await summary();
    const {sheet} = words.summary;
    await print(host, sheet.print, (frame) => frame.dispatchEvent(new Event('beforeprint')));
    expect(frames(host)).to.have.length(1);
    $(host, '[part=title]').click();
    expect(frames(host)).to.have.length(0);
    expect(has(host, '[role=alert]')).to.equal(false);
  });

  it('says each time that it copied, and shows it', async () => {
    const host = await summary();
    const {sheet} = words.summary;
    for (const time of ['first', 'second']) {
      let said = 0;
      const observer = new MutationObserver(() => said++);
      observer.observe(liveRegion(host), {childList: true, characterData: true, subtree: true});
      await copy(host, sheet.copy);
      await until(() => liveRegion(host).textContent === sheet.copied, 'it does not say so');
      expect(said, `${time} time`).to.be.greaterThan(0);
      expect(squash($(host, '[part=panel]').textContent)).to.contain(sheet.copied);
      observer.disconnect();
    }
  });
});
