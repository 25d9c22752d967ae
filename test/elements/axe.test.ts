/** axe finds nothing in any state, theme and language. */
import {CauseChecker} from '../../src/elements/cause-checker/cause-checker.js';
import {flowWords} from '../../src/elements/cause-checker/checker-flow.words.js';
import {check, coloursOnly, everything, labelInName, loadAxe, setTheme} from './axe.js';
import {$, openAll, render, until} from './helpers.js';
import {markupOf, states} from './states.js';
import {pinToday} from './time.js';
import {languages, wordsIn} from './words.js';

describe('axe', () => {
  pinToday();

  before(loadAxe);

  after(() => {
    document.body.style.background = '';
  });

  for (const locale of languages) {
    describe(locale, () => {
      for (const state of states) {
        it(`${state.tag}: ${state.name}`, async () => {
          const words = await wordsIn(locale);
          const host = await render(markupOf(state, `lang="${locale}" theme="light"`));
          const undo = await state.reach?.(host, words);
          if (state.opens) await openAll(host);
          try {
            await setTheme(host, 'light');
            await check(host, everything);
            await setTheme(host, 'dark');
            await check(host, coloursOnly);
          } finally {
            undo?.();
          }
        });
      }

      for (const name of ['coach', 'result soon']) {
        it(`the visible words of each control are in its name: ${name}`, async () => {
          const state = states.find((one) => one.name === name)!;
          const host = await render(markupOf(state, `lang="${locale}"`));
          const undo = await state.reach?.(host, await wordsIn(locale));
          try {
            await check(host, labelInName);
          } finally {
            undo?.();
          }
        });
      }
    });
  }

  it('cause-checker: questions that do not load', async () => {
    class Offline extends CauseChecker {
      static override readonly tag = 'offline-checker';
      protected override readonly flow = {
        name: 'flow',
        words: flowWords,
        load: (): Promise<never> => Promise.reject(new Error('offline')),
      };
    }
    Offline.define();
    const host = await render<Offline>('<offline-checker lang="en"></offline-checker>');
    $(host, 'button[part=button]').click();
    await until(() => host.shadowRoot?.querySelector('[role=alert]'), 'no alert');
    await setTheme(host, 'light');
    await check(host, everything);
    await setTheme(host, 'dark');
    await check(host, coloursOnly);
  });
});
