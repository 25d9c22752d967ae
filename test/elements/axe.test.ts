/** axe finds nothing in any state, theme and language. */
import {oneEvent} from '@open-wc/testing';
import type {AxeResults, RunOptions} from 'axe-core';
import {CauseChecker} from '../../src/elements/cause-checker/cause-checker.js';
import {expect} from './expect.js';
import {$, openAll, render, until} from './helpers.js';
import {markupOf, states} from './states.js';
import {pinToday} from './time.js';
import {languages, wordsIn} from './words.js';

declare global {
  interface Window {
    axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};
  }
}

/** WCAG 2.0 to 2.2, A and AA, and best practices; contrast among them. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

const everything: RunOptions = {
  runOnly: {type: 'tag', values: [...tags]},
  rules: {
    'color-contrast': {enabled: true},
    'target-size': {enabled: true},
    // In a test of its own.
    'label-content-name-mismatch': {enabled: false},
    // An element is a part of a page: the landmarks are those of the page.
    region: {enabled: false},
  },
  resultTypes: ['violations', 'incomplete'],
};

/** All that can differ between themes: the markup is the same. */
const coloursOnly: RunOptions = {
  runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},
  resultTypes: ['violations', 'incomplete'],
};

/** WCAG 2.5.3. */
const labelInName: RunOptions = {
  runOnly: {type: 'rule', values: ['label-content-name-mismatch']},
};

/** Grounds of a page that goes with each theme. */
const grounds = {light: '#ffffff', dark: '#14191b'} as const;

type Found = AxeResults['violations'];

const sayAll = (found: Found) =>
  found.flatMap(({id, nodes}) =>
    nodes.map(({target, any, all, none}) =>
      [id, target.flat().join(' '), ...[...any, ...all, ...none].map(({message}) => message)].join(
        ' — ',
      ),
    ),
  );

/**
 * Whether axe is unsure only of what lies behind a text: that of the ring stands over its drawing, and
 * lines of a wrapped heading overlap. The same colours are read elsewhere.
 */
const isPlace = ({any}: Found[number]['nodes'][number]) =>
  any.every(({data}) =>
    ['bgOverlap', 'elmPartiallyObscured', 'shortTextContent'].includes(
      String((data as {messageKey?: string} | null)?.messageKey),
    ),
  );

async function check(host: Element, options: RunOptions) {
  const {violations, incomplete} = await window.axe.run(host, options);
  expect(sayAll(violations), 'violations').to.deep.equal([]);
  // A colour that axe cannot read is a colour that nobody checked.
  const unread = incomplete
    .filter(({id}) => id === 'color-contrast')
    .map((found) => ({...found, nodes: found.nodes.filter((node) => !isPlace(node))}));
  expect(sayAll(unread), 'colours that axe cannot read').to.deep.equal([]);
}

function setTheme(host: Element, theme: keyof typeof grounds) {
  host.setAttribute('theme', theme);
  document.body.style.background = grounds[theme];
  // Colours are looked at when they have arrived, not on their way.
  for (const animation of host.shadowRoot?.getAnimations() ?? []) {
    // A drawing that moves never arrives, and its colours stay.
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}

/** As a classic script, since axe is no module. */
async function loadAxe() {
  const script = document.createElement('script');
  script.src = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;
  const loaded = oneEvent(script, 'load');
  document.head.append(script);
  await loaded;
}

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
            setTheme(host, 'light');
            await check(host, everything);
            setTheme(host, 'dark');
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
        words: {},
        load: (): Promise<never> => Promise.reject(new Error('offline')),
      };
    }
    Offline.define();
    const host = await render<Offline>('<offline-checker lang="en"></offline-checker>');
    $(host, 'button[part=button]').click();
    await until(() => host.shadowRoot?.querySelector('[role=alert]'), 'no alert');
    setTheme(host, 'light');
    await check(host, everything);
    setTheme(host, 'dark');
    await check(host, coloursOnly);
  });
});
