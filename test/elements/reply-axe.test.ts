/** axe finds nothing in any state of the form for replies. */
import {oneEvent} from '@open-wc/testing';
import type {AxeResults, RunOptions} from 'axe-core';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {settled} from './helpers.js';
import {fill, form, isProblem, isSent, json, pretendServer, submit} from './reply-reader.js';
import {pinToday} from './time.js';

declare global {
  interface Window {
    axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};
  }
}

describe('axe: reader-reply', () => {
  const said = watchConsole();
  const server = pretendServer();
  pinToday();

  before(async () => {
    const script = document.createElement('script');
    script.src = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;
    const loaded = oneEvent(script, 'load');
    document.head.append(script);
    await loaded;
  });

  after(() => {
    document.body.style.background = '';
  });

  const options: RunOptions = {
    runOnly: {
      type: 'tag',
      values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    },
    rules: {region: {enabled: false}, 'target-size': {enabled: true}},
    resultTypes: ['violations', 'incomplete'],
  };

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

  for (const [theme, ground] of [
    ['light', '#ffffff'],
    ['dark', '#14191b'],
  ] as const) {
    for (const [name, reach] of Object.entries(states)) {
      it(`${name}, ${theme}`, async () => {
        const host = await server.show(form.replace('>', ` theme="${theme}">`));
        document.body.style.background = ground;
        await reach(host);
        await settled(host);
        for (const animation of host.shadowRoot!.getAnimations()) animation.finish();
        const {violations, incomplete} = await window.axe.run(host, options);
        const unread = incomplete.filter(({id}) => id === 'color-contrast');
        const found = [...violations, ...unread].flatMap(({id, nodes}) =>
          nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary ?? ''}`),
        );
        expect(found).to.deep.equal([]);
      });
    }
  }
});
