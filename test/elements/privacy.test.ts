/** While the reader answers, nothing leaves the element and nothing is kept. */
import {watchConsole} from './console.js';
import {eventTypes, expectEmpty} from './events.js';
import {expect} from './expect.js';
import {$, answerQuestion, goBack, press, render, settled, start, tick} from './helpers.js';
import {watchNetwork} from './network.js';
import {checkerAnswers, pick, toList} from './states.js';
import {pinToday} from './time.js';
import {answerShown, goThrough, wordsIn, type Words} from './words.js';

/** All of the page that could keep or show an answer. */
const traces = async () => ({
  local: Object.entries(localStorage),
  session: Object.entries(sessionStorage),
  cookie: document.cookie,
  address: location.href,
  history: history.length,
  state: JSON.stringify(history.state),
  title: document.title,
  name: window.name,
  databases: (await indexedDB.databases()).length,
});

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

      it(`${tag}: events without an answer: ${name}`, async () => {
        const events: Event[] = [];
        const note = (event: Event) => {
          expect(event.composedPath()[0]).to.equal(event.target);
          events.push(event);
        };
        for (const type of eventTypes) document.addEventListener(type, note);
        const host = await render(`<${tag} lang="en"></${tag}>`);
        await start(host);
        await path(host, words);
        for (const type of eventTypes) document.removeEventListener(type, note);
        expect(events.map(({type}) => type)).to.include('care-ready');
        for (const event of events) expectEmpty(event);
      });
    }
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
        if (event.type === 'care-complete') expectEmpty(event, tier);
        else expectEmpty(event);
      }
      expect(events.at(-1)?.type).to.equal('care-complete');
    }
  });

  it('share-tier="false", as some frameworks write it, shares nothing', async () => {
    const host = await render(
      '<when-to-see-doctor lang="en" share-tier="false"></when-to-see-doctor>',
    );
    let tier: unknown = 'no event';
    host.addEventListener('care-complete', (event) => {
      ({tier} = event);
    });
    await start(host);
    await signsPaths.emergency!(host, words);
    expect(tier).to.equal(undefined);
  });

  it('share-tier counts as it is when the result shows', async () => {
    const host = await render('<when-to-see-doctor lang="en" share-tier></when-to-see-doctor>');
    let tier: unknown = 'no event';
    host.addEventListener('care-complete', (event) => {
      ({tier} = event);
    });
    await toList(1)(host, words);
    host.removeAttribute('share-tier');
    await answerQuestion(host, [words.sign('chest-breath')]);
    expect(tier).to.equal(undefined);
  });
});
