/** A whole topic of a page's own: what ours is tested for, in each element and state. */
import {
  documentIn,
  inNosebleed,
  answers,
  languages,
  nosebleedStates,
  nosebleedWords,
} from './nosebleed.js';
import type {RunOptions} from 'axe-core';
import {check, everything, loadAxe, setTheme} from './axe.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {fixture} from '@open-wc/testing';
import {
  $,
  $$,
  focused,
  has,
  headingOf,
  isCalled,
  key,
  openAll,
  press,
  render,
  settled,
  shown,
  squash,
  start,
  tabTo,
  textOf,
  until,
} from './helpers.js';
import {brokenWords, lostLetters} from './letters.js';
import {watchNetwork} from './network.js';
import {lookNothing, openLook, look, pick, startTimer, toTheEnd} from './states.js';
import {pinToday, stopClock} from './time.js';
import {answerShown, goThrough, shownQuestion, type Words} from './words.js';

const coloursOnly: RunOptions = {
  runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},
  resultTypes: ['violations', 'incomplete'],
};

/** The markup is the same in each engine: the others look at what they lay out and move by themselves. */
const isChromium = navigator.userAgent.includes('Chrome');

const inOthers = ['reading', 'contents', 'result emergency', 'coach', 'question at 20 minutes'];

const states = nosebleedStates.filter(({name}) => isChromium || inOthers.includes(name));

const isButton = (name: string) => (at: Element) => at.localName === 'button' && isCalled(at, name);

describe('a nosebleed', () => {
  watchConsole();
  pinToday();

  before(loadAxe);

  after(() => {
    document.body.style.background = '';
    document.documentElement.removeAttribute('style');
  });

  for (const language of languages) {
    describe(language, () => {
      let words: Words;

      before(async () => {
        words = await nosebleedWords(language);
      });

      for (const state of states) {
        it(`axe finds nothing, and no word is left to fill in: ${state.tag}, ${state.name}`, async () => {
          const host = await render(inNosebleed(state, language, 'theme="light"'));
          const undo = await state.reach?.(host, words);
          if (state.opens) await openAll(host);
          try {
            expect(textOf(host)).not.to.match(/\{\w+\}|undefined|\[object/);
            await setTheme(host, 'light');
            await check(host, everything);
            await setTheme(host, 'dark');
            await check(host, coloursOnly);
          } finally {
            undo?.();
          }
        });

        it(`fits 320 px, with text twice as large: ${state.tag}, ${state.name}`, async () => {
          const column = await fixture(
            `<div style="inline-size: 320px">${inNosebleed(state, language)}</div>`,
          );
          const host = column.firstElementChild!;
          await shown(host);
          await settled(host);
          const undo = await state.reach?.(host, words);
          if (state.opens) await openAll(host);
          try {
            expect(brokenWords(host), 'broken words').to.deep.equal([]);
            expect(lostLetters(host), 'lost letters').to.deep.equal([]);
            document.documentElement.style.setProperty('font-size', '32px');
            expect(lostLetters(host), 'lost letters of large text').to.deep.equal([]);
          } finally {
            document.documentElement.removeAttribute('style');
            undo?.();
          }
        });
      }

      for (const tag of ['cause-checker', 'medicine-guide', 'picture-guide'] as const) {
        it(`prints all rows open: ${tag}`, async () => {
          const host = await render(inNosebleed({name: '', tag}, language));
          const rows = () =>
            $$<HTMLDetailsElement>(host, 'details:not([part=sources])').map(({open}) => open);
          const before = rows();
          expect(before).to.include(false);
          dispatchEvent(new Event('beforeprint'));
          expect(rows()).not.to.include(false);
          dispatchEvent(new Event('afterprint'));
          expect(rows()).to.deep.equal(before);
        });
      }

      for (const [name, given] of Object.entries(answers)) {
        it(`asks the network for nothing: ${name}`, async () => {
          const host = await render(inNosebleed({name, tag: 'cause-checker'}, language));
          await start(host);
          const end = watchNetwork();
          await goThrough(host, words, given);
          expect(end()).to.deep.equal([]);
        });
      }

      it('asks the network for nothing on the way through the signs', async () => {
        const host = await render(inNosebleed({name: '', tag: 'when-to-see-doctor'}, language));
        await start(host);
        const end = watchNetwork();
        await pick()(host, words);
        await pick('restart')(host, words);
        expect(end()).to.deep.equal([]);
      });

      it('asks the network for nothing after Start of the timer, drawings included', async () => {
        const host = await render(inNosebleed({name: '', tag: 'relief-steps'}, language));
        const clock = stopClock(() => host);
        try {
          await Promise.all(
            $$<HTMLImageElement>(host, 'img').map((image) => {
              image.loading = 'eager';
              return image.decode();
            }),
          );
          await startTimer(host, words);
          const end = watchNetwork();
          await toTheEnd(host, words);
          await press(host, words.relief.flowText.easedYes);
          await press(host, words.relief.flowText.close);
          await openLook(host, words);
          await look('object')(host, words);
          await lookNothing(host, words);
          expect(end()).to.deep.equal([]);
        } finally {
          clock.restore();
        }
      });
    });
  }

  describe('by keyboard', () => {
    let en: Words;

    before(async () => {
      en = await nosebleedWords('en');
    });

    it('the questions lead from Start to a result', async () => {
      const host = await render(inNosebleed({name: '', tag: 'cause-checker'}, 'en'));
      await tabTo(isButton('Start'), 'Start');
      await key('Enter');
      await until(() => has(host, 'form'), 'no question');
      await settled(host);
      let asked = 0;
      while (!has(host, '[part=result]')) {
        const heading = headingOf(host);
        expect(squash(focused()?.textContent)).to.equal(heading);
        const {kind, answers: all} = shownQuestion(host, en);
        if (kind === 'one') {
          await tabTo((at) => at.localName === 'input', 'the first answer');
          await key('Space');
          // Away from the first answer, which stands for a baby, and for a bleed that goes on.
          for (let step = 0; step < 3; step++) await key('ArrowDown');
          await tabTo(isButton('Continue'), 'Continue');
        } else {
          const none = all.find(({exclusive}) => exclusive)!;
          await tabTo(isButton(none.label!), none.label!);
        }
        await key('Enter');
        await until(
          () => has(host, '[part=result]') || headingOf(host) !== heading,
          'no next step',
        );
        await settled(host);
        asked++;
      }
      expect(asked).to.be.greaterThan(7);
      expect(focused()).to.equal($(host, '[part=action]'));
    });

    it('the timer leads from Start to its end', async () => {
      const host = await render(inNosebleed({name: '', tag: 'relief-steps'}, 'en'));
      await tabTo(isButton(en.startTimer), 'Start');
      await key('Enter');
      await until(() => has(host, '[part=timer]'), 'no timer');
      for (const [index, title] of en.instructions.entries()) {
        await until(() => headingOf(host) === title, `step "${title}" does not show`);
        await settled(host);
        const last = index === en.instructions.length - 1;
        await tabTo(isButton(last ? 'Finish' : 'Next'), 'Next');
        await key('Enter');
      }
      await until(() => headingOf(host) === en.relief.flowText.done.now, 'no end');
    });
  });

  it('fetches the drawings of all steps at Start, whichever the reader comes to', async () => {
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
