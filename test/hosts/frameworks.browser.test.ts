/** Pages that frameworks render, in every engine. */
import {expect} from '../elements/expect.js';
import {expectQuestion, expectQuiet, expectToRead, pressStart} from './frame-reader.js';
import {openHost, pageIn, untilFine, untilThere, useFrames} from './in-frame.js';
import {scriptTag} from './page.js';

useFrames();

describe('the guidance and the questions, in the language that the page changes to, until it takes them away', () => {
  for (const [name, file] of [
    ['React', 'react'],
    ['Vue', 'vue'],
  ] as const) {
    it(`a page made with ${name}`, async () => {
      const host = await openHost({
        scripts: scriptTag(`../bundled/test/hosts/frameworks/${file}.mjs`),
        body: '',
      });
      const page = pageIn(host);
      await expectToRead(page, 'cause-checker');
      const checker = page.querySelector('cause-checker')!;
      const find = (selector: string) => checker.shadowRoot!.querySelector<HTMLElement>(selector);
      expect(find('[part=title]')!.localName).to.equal('h3');
      await untilFine(() => page.querySelector('output')!.textContent !== '1' && 'not ready once');

      page.querySelector<HTMLElement>('#arabic')!.click();
      await untilFine(() => find('[part=base]')!.lang !== 'ar' && 'it is not in Arabic');
      expect(find('[part=base]')!.dir).to.equal('rtl');
      await pressStart(page, 'cause-checker');
      await expectQuestion(page, 'cause-checker');
      expect(page.querySelector('cause-checker')).to.equal(checker);

      page.querySelector<HTMLElement>('#away')!.click();
      await untilFine(() => (page.querySelector('cause-checker') ? 'it is still there' : ''));
      await untilThere(() => page.querySelector('output'), 'the page of its own');
      expectQuiet(host);
    });
  }
});
