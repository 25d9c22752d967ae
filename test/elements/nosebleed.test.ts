/** A whole topic of a page's own: what ours is tested for, in each element and state. */
import {FlowRunner} from '../../src/base/flow-runner.js';
import {
  documentIn,
  inNosebleed,
  answers,
  languages,
  nosebleedStates,
  nosebleedWords,
} from './nosebleed.js';
import {check, coloursOnly, everything, labelInName, loadAxe, setTheme} from './axe.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {fixture} from '@open-wc/testing';
import {
  $,
  has,
  headingOf,
  openAll,
  press,
  render,
  settled,
  shown,
  textOf,
  until,
} from './helpers.js';
import {
  brokenNumbers,
  brokenWords,
  lengthenWords,
  lostLetters,
  twiceAsLarge,
  usualSize,
} from './letters.js';
import {startTimer} from './states.js';
import {pinToday, stopClock} from './time.js';
import {answerShown, goThrough, type Words} from './words.js';

/** The markup is the same in each engine: the others look at what they lay out and move by themselves. */
const isChromium = navigator.userAgent.includes('Chrome');

const inOthers = ['reading', 'contents', 'result emergency', 'coach', 'question at 20 minutes'];

const states = nosebleedStates.filter(({name}) => isChromium || inOthers.includes(name));

/** Those whose controls have names that say more than is seen. */
const named = ['coach', 'result soon'];

describe('a nosebleed', () => {
  watchConsole();
  pinToday();

  before(loadAxe);

  after(() => {
    document.body.style.background = '';
  });

  for (const language of languages) {
    describe(language, () => {
      let words: Words;

      before(async () => {
        words = await nosebleedWords(language);
      });

      for (const state of states) {
        // In one page, since to get to a state takes longer than to look at it.
        it(`axe finds nothing, and all fits 320 px, in large text too: ${state.tag}, ${state.name}`, async () => {
          const column = await fixture<HTMLElement>(
            `<div>${inNosebleed(state, language, 'theme="light"')}</div>`,
          );
          const host = column.firstElementChild!;
          await shown(host);
          await settled(host);
          const undo = await state.reach?.(host, words);
          if (state.opens) await openAll(host);
          try {
            expect(textOf(host), 'words to fill in').not.to.match(/\{\w+\}|undefined|\[object/);
            await setTheme(host, 'light');
            await check(host, everything);
            if (named.includes(state.name)) await check(host, labelInName);
            await setTheme(host, 'dark');
            await check(host, coloursOnly);
            column.style.inlineSize = '320px';
            expect(brokenWords(host), 'broken words').to.deep.equal([]);
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
            usualSize();
            undo?.();
          }
        });
      }
    });
  }

  it('fetches the drawings of all steps at Start, not ahead of it, whichever the reader comes to', async () => {
    // As on a page on which nothing was started yet: then Start loads ahead.
    FlowRunner.hasBegun = false;
    const {Image: Real} = window;
    const asked: string[] = [];
    window.Image = class extends Real {
      override set src(address: string) {
        asked.push(address.split('/').at(-1)!);
      }
    };
    const topicData = await documentIn('es');
    try {
      const host = await fixture<Element & {topicData: unknown}>(
        '<relief-steps lang="es"></relief-steps>',
      );
      host.topicData = topicData;
      await until(() => headingOf(host).includes('nariz'), 'the topic does not show');
      await settled(host);
      host.scrollIntoView();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(asked).to.deep.equal([]);
      await startTimer(host, await nosebleedWords('es'));
      expect([...asked].sort()).to.deep.equal(['lean-forward.svg', 'where-pinch.svg']);
    } finally {
      window.Image = Real;
    }
  });

  it('at the limit, nothing on the screen is calmer than the sign that it leads to', async () => {
    const en = await nosebleedWords('en');
    const host = await render(inNosebleed({name: '', tag: 'relief-steps'}, 'en', 'region="GB"'));
    const clock = stopClock(() => host);
    try {
      await startTimer(host, en);
      await clock.jump(1261);
      expect(textOf(host)).to.contain(en.relief.limit.ifNot).and.not.to.contain('NHS 111');
      await press(host, en.relief.flowText.no);
      expect(headingOf(host)).to.contain('Get emergency help now');
    } finally {
      clock.restore();
    }
  });

  it('fits a drawing into the room that it is given', async () => {
    const en = await nosebleedWords('en');
    const host = await render(inNosebleed({name: '', tag: 'relief-steps'}, 'en'));
    const expectFit = (figure: string) => {
      const box = $(host, figure).getBoundingClientRect();
      const image = $(host, `${figure} img`).getBoundingClientRect();
      expect(Math.round(image.height), figure).to.equal(Math.round(box.height));
    };
    expectFit('.opening > .figure');
    const clock = stopClock(() => host);
    try {
      await startTimer(host, en);
      expectFit('.coach > .figure');
    } finally {
      clock.restore();
    }
  });

  it('has a plan of habits alone, without a timer', async () => {
    const host = await render(
      inNosebleed({name: '', tag: 'relief-steps', attributes: 'plan="prevent"'}, 'en'),
    );
    expect(headingOf(host)).to.equal('Fewer nosebleeds');
    expect(has(host, '.wide, [part=step]')).to.equal(false);
  });

  it('keeps what was answered when a question is asked again', async () => {
    const en = await nosebleedWords('en');
    const host = await render(inNosebleed({name: '', tag: 'cause-checker'}, 'en'));
    await goThrough(host, en, answers['self-care']);
    await press(host, `Change your answer: ${en.question('now').text}`);
    await answerShown(host, en, {now: ['now-20']});
    expect(headingOf(host)).to.contain('Get emergency help now');
  });
});
