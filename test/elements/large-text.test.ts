/** Large text on a small phone: no letter is lost. At the usual size no word is broken. */
import {fixture} from '@open-wc/testing';
import {expect} from './expect.js';
import {openAll, shown} from './helpers.js';
import {
  brokenNumbers,
  brokenWords,
  lengthenWords,
  lostLetters,
  twiceAsLarge,
  usualSize,
} from './letters.js';
import {markupOf, states} from './states.js';
import {pinToday} from './time.js';
import {languages, longLanguage, wordsIn} from './words.js';

describe('text in a column of 320 px', () => {
  pinToday();

  async function renderNarrow(markup: string): Promise<Element> {
    const column = await fixture(`<div style="inline-size: 320px">${markup}</div>`);
    const host = column.firstElementChild!;
    await shown(host);
    return host;
  }

  afterEach(usualSize);

  for (const locale of [...languages, longLanguage]) {
    describe(locale, () => {
      for (const state of states) {
        // The timer on a phone fills the window: see coach-screen.test.ts.
        if (state.name === 'coach on a phone') continue;

        it(`${state.tag}: ${state.name}`, async () => {
          const words = await wordsIn(locale);
          const host = await renderNarrow(markupOf(state, `lang="${locale}"`));
          const undo = await state.reach?.(host, words);
          if (state.opens) await openAll(host);
          try {
            // A word of 22 letters may be wider than the column: then it breaks.
            const broken = locale === longLanguage ? brokenNumbers(host) : brokenWords(host);
            expect(broken, 'broken words').to.deep.equal([]);
            expect(lostLetters(host), 'lost letters').to.deep.equal([]);
            for (const [way, enlarge] of Object.entries(twiceAsLarge)) {
              enlarge();
              expect(lostLetters(host), `lost letters, ${way}`).to.deep.equal([]);
              expect(brokenNumbers(host), `broken numbers, ${way}`).to.deep.equal([]);
              usualSize();
            }
            lengthenWords(host);
            expect(lostLetters(host), 'lost letters of long words').to.deep.equal([]);
            twiceAsLarge['root font size']();
            expect(lostLetters(host), 'lost letters of long, large words').to.deep.equal([]);
          } finally {
            undo?.();
          }
        });
      }

      it('phone numbers of any length stay in one piece', async () => {
        for (const region of ['AU', 'DE', 'PT']) {
          const host = await renderNarrow(
            `<when-to-see-doctor lang="${locale}" region="${region}"></when-to-see-doctor>`,
          );
          twiceAsLarge['root font size']();
          expect(brokenNumbers(host), region).to.deep.equal([]);
          usualSize();
        }
      });
    });
  }
});
