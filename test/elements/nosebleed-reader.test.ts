/** A whole topic of a page's own, by keyboard, on paper, and what it keeps to itself: as ours, in each language. */
import {answers, inNosebleed, languages, nosebleedStates, nosebleedWords} from './nosebleed.js';
import {watchConsole} from './console.js';
import {expectEmpty, watchEvents} from './events.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  focused,
  focusedName,
  goBack,
  has,
  headingOf,
  isCalled,
  key,
  press,
  render,
  settled,
  shown,
  squash,
  start,
  tabTo,
  until,
} from './helpers.js';
import {watchNetwork} from './network.js';
import {print, rows} from './paper.js';
import {coached, look, lookNothing, openLook, pick, startTimer, toTheEnd} from './states.js';
import {pinToday, stopClock, type Clock} from './time.js';
import {traces} from './traces.js';
import {answerShown, goThrough, shownQuestion, type Words} from './words.js';

type Way = (host: Element, words: Words, clock: Clock) => Promise<unknown>;

const isButton = (name: string) => (at: Element) => at.localName === 'button' && isCalled(at, name);

/** The focus is on a heading, and on which. */
function expectHeading(text: string) {
  const at = focused();
  expect(at?.localName ?? 'nothing', `focus on ${focusedName()}`).to.match(/^h[2-6]$/);
  expect(squash(at?.textContent)).to.equal(text);
}

const checkerWays: Record<string, Way> = {
  ...Object.fromEntries(
    Object.entries(answers).map(([name, given]): [string, Way] => [
      name,
      (host, words) => goThrough(host, words, given),
    ]),
  ),
  'back, change, start again': async (host, words) => {
    await answerShown(host, words, {who: ['65plus']});
    await goBack(host);
    await goThrough(host, words, {who: ['18-64']});
    await press(host, words.checker.flowText.startAgain);
    await start(host);
    await goThrough(host, words);
  },
};

const signsWays: Record<string, Way> = {
  emergency: (host, words) => pick('over-20')(host, words),
  'urgent, after "None of these"': async (host, words) => {
    await pick()(host, words);
    await pick('restart')(host, words);
  },
  'self-care, and the full list': async (host, words) => {
    for (let list = 1; list <= 3; list++) await pick()(host, words);
    await press(host, words.signs.flowText.backToList);
  },
};

/** The drawings that the reading part shows are asked for as a reader scrolls, and those of the steps at Start. */
const startWithDrawings: Way = async (host, words) => {
  const drawings = $$<HTMLImageElement>(host, 'img');
  for (const drawing of drawings) drawing.loading = 'eager';
  await Promise.all(drawings.map((drawing) => drawing.decode()));
  await startTimer(host, words);
};

const reliefWays: Record<string, Way> = {
  'to the end, and a first look that finds something, then nothing': async (host, words) => {
    await toTheEnd(host, words);
    await press(host, words.relief.flowText.easedYes);
    await press(host, words.relief.flowText.close);
    await openLook(host, words);
    await look('object')(host, words);
    await lookNothing(host, words);
  },
  'not stopped after 20 minutes': async (host, words, {jump}) => {
    await jump(1261);
    await press(host, words.relief.flowText.no);
  },
};

describe('a nosebleed, for its reader', () => {
  watchConsole();
  pinToday();

  for (const language of languages) {
    describe(language, () => {
      let words: Words;

      before(async () => {
        words = await nosebleedWords(language);
      });

      const show = (tag: (typeof nosebleedStates)[number]['tag'], attributes = '') =>
        render(inNosebleed({name: '', tag, attributes}, language));

      describe('by keyboard', () => {
        it('the questions lead from Start to a result', async () => {
          const host = await show('cause-checker');
          await tabTo(isButton(words.checker.text.start), 'Start');
          await key('Enter');
          await until(() => has(host, 'form'), 'no question');
          await settled(host);
          let asked = 0;
          while (!has(host, '[part=result]')) {
            const heading = headingOf(host);
            expectHeading(heading);
            const {kind, answers: all} = shownQuestion(host, words);
            if (kind === 'one') {
              await tabTo((at) => at.localName === 'input', 'the first answer');
              await key('Space');
              // Away from the first answer, which stands for a baby, and for a bleed that goes on.
              for (let step = 0; step < 3; step++) await key('ArrowDown');
              await tabTo(isButton(words.checker.flow.next), 'Continue');
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

        it('the signs lead from Start to a result', async () => {
          const host = await show('when-to-see-doctor');
          await tabTo(isButton(words.signs.text.start), 'Start');
          await key('Space');
          await until(() => has(host, '.pick'), 'no question');
          await settled(host);
          await tabTo(isButton(words.signs.flow.whoFor.me), 'Me');
          await key('Space');
          await until(() => has(host, 'form'), 'no signs');
          await settled(host);
          while (!has(host, '[part=result]')) {
            const heading = headingOf(host);
            expectHeading(heading);
            await tabTo(isButton(words.signs.flowText.none), 'None of these');
            await key('Enter');
            await until(() => headingOf(host) !== heading, 'the next signs do not show');
            await settled(host);
          }
          expect(focused()).to.equal($(host, '[part=action]'));
        });

        it('the timer leads from Start to its end', async () => {
          const host = await show('relief-steps');
          const {flowText} = words.relief;
          await tabTo(isButton(squash(words.startTimer)), 'Start');
          await key('Enter');
          await until(() => has(host, '[part=timer]'), 'no timer');
          for (const [index, title] of words.instructions.entries()) {
            await until(() => headingOf(host) === title, `step "${title}" does not show`);
            await settled(host);
            expectHeading(title);
            const last = index === words.instructions.length - 1;
            await tabTo(isButton(last ? flowText.finish : flowText.next), 'Next');
            await key('Enter');
          }
          await until(() => headingOf(host) === flowText.done.now, 'no end');
          await settled(host);
          expectHeading(flowText.done.now);
        });

        it('arrow keys move between the plans', async () => {
          const host = await show('relief-steps');
          await tabTo((at) => at.id === 'tab-now', 'the tabs');
          for (const plan of ['after', 'prevent', 'now']) {
            await key('ArrowRight');
            await until(
              () => $(host, '[part=tab][aria-selected=true]').id === `tab-${plan}`,
              `no ${plan}`,
            );
            await settled(host);
            expect(focused()?.id).to.equal(`tab-${plan}`);
          }
        });
      });

      describe('on paper', () => {
        for (const tag of ['cause-checker', 'medicine-guide', 'picture-guide'] as const) {
          it(`all rows are open, and closed again after it: ${tag}`, async () => {
            const host = await show(tag);
            expect(rows(host)).to.include(false);
            await print(host);
          });
        }

        it('all rows of all parts of a guide are open, and closed again after it', async () => {
          const host = await show('topic-guide');
          for (const part of $$(host, 'section > *, [part=row] > :not(summary)')) await shown(part);
          expect(rows(host).length).to.be.greaterThan(20);
          await print(host);
        });

        it('all causes of a result are open', async () => {
          const host = await show('cause-checker');
          await goThrough(host, words, answers['self-care']);
          expect(rows(host)).to.include(false);
          await print(host);
        });

        it('the steps take the place of the timer, which comes back', async () => {
          const host = await show('relief-steps');
          const undo = await coached()(host, words);
          await print(host, () => {
            expect(has(host, '[part=timer]')).to.equal(false);
            expect($$(host, '[part=step]')).to.have.length(words.relief.relief.duringSteps.length);
          });
          expect(headingOf(host)).to.equal(words.instructions[0]);
          undo();
        });

        it('nobody who was told to get help instead is given steps', async () => {
          const state = nosebleedStates.find(({name}) => name === 'held, baby')!;
          const host = await render(inNosebleed(state, language));
          await state.reach!(host, words);
          const title = headingOf(host);
          await print(host, () => {
            expect(headingOf(host)).to.equal(title);
            expect(has(host, '[part=step]')).to.equal(false);
          });
        });
      });

      for (const [tag, ways, begin] of [
        ['cause-checker', checkerWays, start],
        ['when-to-see-doctor', signsWays, start],
        ['relief-steps', reliefWays, startWithDrawings],
      ] as const) {
        for (const [name, way] of Object.entries(ways)) {
          it(`no request, no trace, and no event after Start: ${tag}, ${name}`, async () => {
            const {fired, end} = watchEvents();
            const host = await show(tag);
            const clock = stopClock(() => host);
            try {
              await begin(host, words, clock);
              const before = await traces();
              const endWatch = watchNetwork();
              await way(host, words, clock);
              expect(endWatch()).to.deep.equal([]);
              expect(await traces()).to.deep.equal(before);
              const events = fired.filter(({type}) => type.startsWith('care-'));
              expect(events.map(({type}) => type)).to.deep.equal(['care-ready', 'care-step']);
              for (const event of events) expectEmpty(event, tag);
              expect(fired.filter(({composed}) => composed)).to.deep.equal(events);
            } finally {
              clock.restore();
              end();
            }
          });
        }
      }
    });
  }
});
