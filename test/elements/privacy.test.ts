/** While the reader answers, nothing leaves the element and nothing is kept. */
import {watchConsole} from './console.js';
import {eventTypes, expectEmpty, watchEvents} from './events.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  answerQuestion,
  goBack,
  has,
  press,
  render,
  settled,
  start,
  startOnly,
  tick,
  until,
} from './helpers.js';
import {watchNetwork} from './network.js';
import {
  checkerAnswers,
  look,
  lookNothing,
  markupOf,
  openLook,
  pick,
  startRoutine,
  startTimer,
  states,
  toList,
  toTheEnd,
} from './states.js';
import {pinToday, stopClock} from './time.js';
import {traces} from './traces.js';
import {answerShown, goThrough, wordsIn, type Words} from './words.js';

type Path = (host: Element, words: Words) => Promise<unknown>;

const checkerPaths: Record<string, Path> = {
  ...Object.fromEntries(
    Object.entries(checkerAnswers).map(([name, answers]): [string, Path] => [
      name,
      (host, words) => goThrough(host, words, answers),
    ]),
  ),
  'back, change, start again': async (host, words) => {
    await answerShown(host, words, {who: ['65plus']});
    await goBack(host);
    await goThrough(host, words, {who: ['50-64'], conditions: ['con-diabetes']});
    await press(host, `Change your answer: ${words.question('notice').text}`);
    await answerShown(host, words, {notice: ['not-sleep']});
    await press(host, words.checker.flowText.startAgain);
    await start(host);
    await goThrough(host, words);
  },
};

const signsPaths: Record<string, Path> = {
  emergency: (host, words) => answerQuestion(host, [words.sign('chest-breath')]),
  'emergency with a part, and by mistake': async (host, words) => {
    await tick(host, words.sign('chest-breath'));
    $(host, '[part=chip]').click();
    await settled(host);
    await answerQuestion(host, [words.sign('chest-breath')]);
    await press(host, words.signs.flow.byMistake);
  },
  'not sure': async (host, words) => {
    await press(host, words.signs.flowText.unsure);
    await press(host, words.signs.flow.maybe.goOn);
    await pick()(host, words);
  },
  urgent: async (host, words) => {
    await pick()(host, words);
    await pick('toxin')(host, words);
  },
  'soon, and back': async (host, words) => {
    await pick()(host, words);
    await pick()(host, words);
    await goBack(host);
    await answerQuestion(host, [words.signs.flowText.none]);
    await pick('both-ankles')(host, words);
    await press(host, words.signs.flow.back);
  },
  'self-care, and the full list': async (host, words) => {
    for (let list = 1; list <= 3; list++) await pick()(host, words);
    await press(host, words.signs.flowText.backToList);
  },
};

const reliefPaths: Record<string, Path> = {
  'to the end, again, and eased': async (host, words) => {
    await startTimer(host, words);
    await toTheEnd(host, words);
    await press(host, words.relief.flowText.done.again);
    await toTheEnd(host, words);
    await press(host, words.relief.flowText.easedYes);
  },
  'eased at once, and then the routine': async (host, words) => {
    const {flowText} = words.relief;
    await startTimer(host, words);
    await press(host, flowText.eased);
    await press(host, flowText.close);
    host.setAttribute('plan', 'prevent');
    await until(() => has(host, '.wide'), 'no routine');
    await startRoutine(host, words);
    await toTheEnd(host, words);
  },
  'not eased after 10 minutes': async (host, words) => {
    const clock = stopClock(() => host);
    try {
      await startTimer(host, words);
      await clock.jump(601);
      await press(host, words.relief.flowText.no);
    } finally {
      clock.restore();
    }
  },
  'the steps, one after the other, by themselves': async (host, words) => {
    host.setAttribute('auto-advance', '');
    const clock = stopClock(() => host);
    try {
      await startTimer(host, words);
      for (let step = 1; step <= 5; step++) await clock.jump(60);
    } finally {
      clock.restore();
    }
  },
  'from the timer to the first look': async (host, words) => {
    await startTimer(host, words);
    $(host, 'button[part=caution]').click();
    await settled(host);
    await look('swollen')(host, words);
  },
  ...Object.fromEntries(
    ['swollen', 'cold', 'hurt'].map((id): [string, Path] => [
      `first look: ${id}`,
      async (host, words) => {
        await openLook(host, words);
        await look(id)(host, words);
      },
    ]),
  ),
  'first look: nothing': async (host, words) => {
    await openLook(host, words);
    await lookNothing(host, words);
  },
};

describe('privacy', () => {
  watchConsole();
  pinToday();

  let words: Words;

  before(async () => {
    words = await wordsIn('en');
  });

  for (const [tag, paths] of [
    ['cause-checker', checkerPaths],
    ['when-to-see-doctor', signsPaths],
  ] as const) {
    for (const [name, path] of Object.entries(paths)) {
      it(`${tag}: no request and no trace: ${name}`, async () => {
        const host = await render(`<${tag} lang="en" region="US"></${tag}>`);
        await start(host);
        const before = await traces();
        const endWatch = watchNetwork();
        await path(host, words);
        expect(endWatch()).to.deep.equal([]);
        expect(await traces()).to.deep.equal(before);
      });
    }
  }

  for (const [tag, paths, begin] of [
    ['cause-checker', checkerPaths, start],
    ['when-to-see-doctor', signsPaths, start],
    ['relief-steps', reliefPaths, undefined],
  ] as const) {
    for (const [name, path] of Object.entries(paths)) {
      it(`${tag}: fires at Start, then nothing: ${name}`, async () => {
        const {fired, end} = watchEvents();
        try {
          const host = await render(`<${tag} lang="en"></${tag}>`);
          await begin?.(host);
          await path(host, words);
          const events = fired.filter(({type}) => type.startsWith('care-'));
          expect(events.map(({type}) => type)).to.deep.equal(['care-ready', 'care-step']);
          for (const event of events) expectEmpty(event, tag);
          expect(fired.filter(({composed}) => composed)).to.deep.equal(events);
        } finally {
          end();
        }
      });
    }

    it(`${tag}: a second Start is not told`, async () => {
      const host = await render(`<${tag} lang="en"></${tag}>`);
      const {end} = watchEvents();
      for (let times = 1; times <= 2; times++) {
        await startOnly(host);
        host.leave();
        await settled(host);
      }
      expect(end().map(({type}) => type)).to.deep.equal(['care-step']);
    });
  }

  it('share-tier adds the tier to care-complete, and nothing else', async () => {
    for (const [tag, reach, tier] of [
      ['cause-checker', checkerPaths.urgent, 'urgent'],
      ['cause-checker', checkerPaths['self-care'], 'self-care'],
      ['when-to-see-doctor', signsPaths.emergency, 'emergency'],
    ] as const) {
      const host = await render(`<${tag} lang="en" share-tier></${tag}>`);
      const events: Event[] = [];
      for (const type of eventTypes) host.addEventListener(type, (event) => events.push(event));
      await start(host);
      await reach!(host, words);
      for (const event of events) {
        expectEmpty(event, tag, event.type === 'care-complete' ? tier : undefined);
      }
      expect(events.at(-1)?.type).to.equal('care-complete');
    }
  });

  it('share-tier="false", as some frameworks write it, shares nothing', async () => {
    const host = await render(
      '<when-to-see-doctor lang="en" share-tier="false"></when-to-see-doctor>',
    );
    const {end} = watchEvents();
    await start(host);
    await signsPaths.emergency!(host, words);
    expect(end().map(({type}) => type)).to.deep.equal(['care-step']);
  });

  it('share-tier counts as it is at each step', async () => {
    const host = await render('<when-to-see-doctor lang="en" share-tier></when-to-see-doctor>');
    await toList(2)(host, words);
    host.removeAttribute('share-tier');
    const {end} = watchEvents();
    await pick('toxin')(host, words);
    expect(end()).to.deep.equal([]);
  });

  it('what is asked and typed carries the marks that keep recorders of sessions away', async () => {
    const asking = ['cause-checker', 'when-to-see-doctor', 'relief-steps'];
    for (const tag of [...asking, 'doctor-summary', 'reader-reply action="/reply"']) {
      const host = await render(`<${tag} lang="en"></${tag.split(' ')[0]!}>`);
      if (asking.includes(tag)) await startOnly(host);
      const marked = $(host, '.fs-exclude.ph-no-capture.rr-block.sentry-block');
      expect(marked.part.contains('base'), tag).to.equal(true);
      expect(Object.fromEntries(Object.entries(marked.dataset))).to.include({
        clarityMask: 'true',
        csMask: '',
        ddPrivacy: 'hidden',
        hjSuppress: '',
        matomoMask: '',
        private: '',
      });
      // Nothing shows outside of it.
      const outside = [...host.shadowRoot!.children].filter((one) => one !== marked);
      expect(
        outside.filter((one) => !one.matches('slot, style')).map(({outerHTML}) => outerHTML),
      ).to.deep.equal([]);
    }
    const reading = await render('<medicine-guide lang="en"></medicine-guide>');
    expect(has(reading, '.rr-block')).to.equal(false);
  });

  it('the parts that only results have are those that docs/privacy.md names', async () => {
    const found = new Map<boolean, Set<string>>([true, false].map((ends) => [ends, new Set()]));
    const asking = ['cause-checker', 'when-to-see-doctor', 'relief-steps'];
    for (const state of states.filter(({tag}) => asking.includes(tag))) {
      const host = await render(markupOf(state, 'lang="en"'));
      const undo = await state.reach?.(host, words);
      const isEnd = has(host, '[part=result]') || state.name === 'eased';
      for (const {part} of $$(host, '[part]')) part.forEach((name) => found.get(isEnd)!.add(name));
      undo?.();
    }
    const ofResults = [...found.get(true)!].filter((name) => !found.get(false)!.has(name)).sort();
    const page = await (await fetch('/docs/privacy.md')).text();
    const named = /only a result has \(([^)]*)\)/.exec(page)?.[1]?.matchAll(/`([a-z-]+)`/g) ?? [];
    expect([...named].map(([, name]) => name)).to.deep.equal(ofResults);
  });
});
