/** Keys in the fields of the sheet for a doctor. */
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {button, key, render} from './helpers.js';
import {choices, fields} from './sheet.js';
import {wordsIn} from './words.js';

describe('the sheet for a doctor', () => {
  watchConsole();

  it('keeps what is typed from the shortcuts of the page, and leaves the rest to it', async () => {
    const {sheet} = (await wordsIn('en')).summary;
    const host = await render('<doctor-summary lang="en"></doctor-summary>');
    const heard: string[] = [];
    const listener = ({type: what, key: pressed}: KeyboardEvent) =>
      heard.push(`${what} ${pressed}`);
    const kinds = ['keydown', 'keypress', 'keyup'] as const;
    for (const kind of kinds) document.addEventListener(kind, listener);
    try {
      for (const field of [...choices(host), ...fields(host)]) {
        field.focus();
        for (const one of ['n', '/', 'ArrowDown', 'Backspace']) await key(one);
      }
      expect(heard).to.deep.equal([]);
      expect(fields(host).map(({value}) => value)).to.deep.equal(['n', 'n', 'n']);
      await key('Escape');
      expect(heard).to.contain('keydown Escape');
      button(host, sheet.copy).focus();
      await key('n');
      expect(heard).to.contain('keydown n').and.to.contain('keyup n');
    } finally {
      for (const kind of kinds) document.removeEventListener(kind, listener);
    }
  });
});
