/** axe finds nothing in any state of the form for replies. */
import {check, everything, loadAxe, setTheme} from './axe.js';
import {watchConsole} from './console.js';
import {settled} from './helpers.js';
import {fill, form, isProblem, isSent, json, pretendServer, submit} from './reply-reader.js';
import {pinToday} from './time.js';
import {languages} from './words.js';

describe('axe: reader-reply', () => {
  const said = watchConsole();
  const server = pretendServer();
  pinToday();

  before(loadAxe);

  after(() => {
    document.body.style.background = '';
  });

  const states = {
    empty: () => Promise.resolve(),
    errors: submit,
    trap: async (host: Element) => {
      await fill(host, {website: 'x'});
      await submit(host);
    },
    failed: async (host: Element) => {
      server.answer = json({}, 500);
      await fill(host);
      await submit(host);
      await isProblem(host);
    },
    sending: async (host: Element) => {
      server.answer = () => new Promise(() => undefined);
      await fill(host);
      await submit(host);
    },
    sent: async (host: Element) => {
      await fill(host);
      await submit(host);
      await isSent(host);
    },
    'not set up': async (host: Element) => {
      host.removeAttribute('action');
      await settled(host);
      said.take();
    },
  };

  for (const locale of languages) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [name, reach] of Object.entries(states)) {
        it(`${locale}: ${name}, ${theme}`, async () => {
          const host = await server.show(form.replace('lang="en"', `lang="${locale}"`));
          await setTheme(host, theme);
          await reach(host);
          await settled(host);
          await check(host, everything);
        });
      }
    }
  }
});
