/**
 * Random walks: whatever a reader does, nothing breaks, nothing is lost, nothing leaves the element, and a result
 * is the one of the rules.
 */
import fc from 'fast-check';
import {assess, type Answers} from '../../src/guidance/checker.js';
import {assessSigns, listTiers, NONE, UNSURE} from '../../src/guidance/signs.js';
import type {Locale} from '../../src/language/locales.js';
import {watchConsole} from '../elements/console.js';
import {expect} from '../elements/expect.js';
import {$$, chosenLabels, focused, has, headingOf, labels, render} from '../elements/helpers.js';
import {pinToday} from '../elements/time.js';
import {shownQuestion, wordsIn, type Words} from '../elements/words.js';
import {runs, type FuzzOptions} from './runs.js';
import {keepsFocus, shownLocale, take, walks, type Step} from './walker.js';

type Tag = 'cause-checker' | 'relief-steps' | 'when-to-see-doctor';

/** What is kept of the answers, read off the page as a reader sees them. */
type Chosen = Record<string, readonly string[]>;

type Book = Readonly<Record<Locale, Words>>;

/** The question that shows, and what is ticked in it, by ids. */
const noteAnswers: Readonly<
  Partial<Record<Tag, (host: Element, words: Words, to: Chosen) => void>>
> = {
  'cause-checker': (host, words, to) => {
    const {id, answers} = shownQuestion(host, words);
    const places = chosenLabels(host).map((label) => labels(host).indexOf(label));
    to[id] = places.map((place) => answers[place]?.id ?? '');
  },
  'when-to-see-doctor': (host, words, to) => {
    const {questions, none, unsure} = words.signs.flowText;
    const list = listTiers.find((one) => questions[one] === headingOf(host)) ?? 'emergency';
    const ids = new Map(words.signs.signs.map(({id, label}) => [label, id]));
    to[list] = chosenLabels(host).map((label) =>
      label === none ? NONE : label === unsure ? UNSURE : (ids.get(label) ?? ''),
    );
  },
};

/** What the rules make of the answers. */
const tierOf = (tag: Tag, words: Words, answers: Answers): string | undefined => {
  const result =
    tag === 'cause-checker'
      ? assess(
          {questions: words.questions, signs: words.signs.signs, causes: words.checker.causes},
          answers,
        )
      : assessSigns(words.signs.signs, answers);
  return result.status === 'complete' ? result.tier : result.status;
};

/** The tier of the result that shows, by its colours. */
function shownTier(host: Element): string | undefined {
  const [card] = $$(host, '[part=result]');
  return card && (/tier-([\w-]+)/.exec(card.className)?.[1] ?? 'emergency');
}

/** Leads nowhere while a test runs: a dialog of the browser, a file, the clipboard. */
function keepInside(): () => void {
  const {print} = window;
  const {click} = HTMLAnchorElement.prototype;
  window.print = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  return () => {
    window.print = print;
    HTMLAnchorElement.prototype.click = click;
  };
}

/** In Firefox a walk that prints the sheet ends the page: the dialog of the browser waits for somebody. */
const isChromium = navigator.userAgent.includes('Chrome');

describe('random walks', () => {
  const console = watchConsole();
  pinToday();

  let book: Book;
  let given: FuzzOptions;
  let restore: () => void;
  const broken: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    broken.push(String('reason' in event ? event.reason : event.error));

  before(async () => {
    const [en, es, ar] = await Promise.all([wordsIn('en'), wordsIn('es'), wordsIn('ar')]);
    book = {en, es, ar};
    given = (await (await fetch('/fuzz-options')).json()) as FuzzOptions;
    restore = keepInside();
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });

  after(() => {
    restore();
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  /** One walk; fails with all that was done. */
  async function walk(tag: Tag, steps: readonly Step[]): Promise<boolean> {
    const host = await render(`<${tag} lang="en" region="US"></${tag}>`);
    const done: string[] = [];
    let answers: Chosen = {};
    let result = false;
    const events: string[] = [];
    for (const type of ['care-ready', 'care-step', 'care-complete', 'care-error']) {
      host.addEventListener(type, (event) => events.push(JSON.stringify(event)));
    }
    for (const step of steps) {
      if (!has(host, 'form, [part=result]')) answers = {};
      const words = book[shownLocale(host)];
      if (has(host, '[part=option]')) noteAnswers[tag]?.(host, words, answers);
      const inside = focused();
      const what = await take(host, step);
      done.push(what || '(nothing to do)');
      const story = `after:\n  ${done.join('\n  ')}\n`;
      if (what && inside && keepsFocus(step)) {
        expect(focused() === undefined, `the focus is lost ${story}`).to.equal(false);
      }
      expect(broken, story).to.deep.equal([]);
      const said = console.take();
      expect(said, story).to.deep.equal([]);
      const calls = $$(host, '[part=call], [href^="tel:"]');
      expect(
        calls.some((one) => one.checkVisibility()),
        `a call ${story}`,
      ).to.equal(true);
      const tier = shownTier(host);
      // Its first look leads to cards of its own.
      if (tier && tag !== 'relief-steps') {
        result = true;
        const expected = tierOf(tag, book[shownLocale(host)], answers);
        expect(tier, story).to.equal(expected);
      }
    }
    expect(events.every((event) => event === '{"isTrusted":false}')).to.equal(true);
    host.remove();
    return result;
  }

  for (const tag of ['cause-checker', 'relief-steps', 'when-to-see-doctor'] as const) {
    if (!isChromium) {
      it.skip(`${tag} (skipped: only in Chromium can a walk print)`, () => undefined);
      continue;
    }
    it(tag, async function () {
      this.timeout(60_000 * given.times);
      let results = 0;
      const {failed, seed, counterexamplePath, errorInstance} = await fc.check(
        fc.asyncProperty(walks, async (steps) => {
          if (await walk(tag, steps)) results++;
        }),
        {...runs(12, given), endOnFailure: true},
      );
      if (failed) {
        const walked = String(counterexamplePath);
        throw new Error(`FUZZ_SEED=${seed}, walk ${walked}: ${String(errorInstance)}`);
      }
      if (tag !== 'relief-steps') expect(results, 'walks with a result').to.be.greaterThan(2);
    });
  }
});
