/**
 * Random walks through the elements that ask: whatever a reader presses, in whatever order, nothing breaks, nothing
 * leaves the page, the focus and the emergency line stay, and the tier is what the rules say of the answers.
 */
import * as fc from 'fast-check';
import {assess} from '../../src/guidance/checker.js';
import {assessSigns, listTiers, NONE, UNSURE} from '../../src/guidance/signs.js';
import {causes} from '../../src/topics/leg-cramps/causes.js';
import {effects} from '../../src/topics/leg-cramps/effects.js';
import {questions} from '../../src/topics/leg-cramps/questions.js';
import {signs} from '../../src/topics/leg-cramps/warning-signs.js';
import {loaders as checkerReadings} from '../../src/text/readings/cause-checker.js';
import {loaders as signsReadings} from '../../src/text/readings/when-to-see-doctor.js';
import {watchConsole} from '../elements/console.js';
import {watchEvents} from '../elements/events.js';
import {expect} from '../elements/expect.js';
import {$$, chosenLabels, has, headingOf, render, start} from '../elements/helpers.js';
import {watchNetwork} from '../elements/network.js';
import {pinToday} from '../elements/time.js';
import {languages, wordsIn, type Words} from '../elements/words.js';
import {fetchOptions, runs, walking} from './runs.js';
import {expectEmergencyLine, isOver, step, watchPage} from './walk.js';

const STEPS = 80;

/** What the page showed before a step. */
interface Before {
  readonly heading: string;
  readonly ticked: readonly string[];
}

/** What a reader has gone on with so far, read off the page, and the tier that the rules give for it. */
interface Notes {
  /** Reads what a step did. */
  read(before: Before, done: string, host: Element, words: Words): void;
  tier(): string;
}

/** One screen of ticks: what it belongs to, and the ids of its rows and of the buttons below them. */
interface Screen {
  readonly key: string;
  readonly place: number;
  readonly ids: ReadonlyMap<string, string>;
  readonly none?: string | undefined;
  readonly unsure?: {readonly id: string; readonly label: string} | undefined;
}

/** Chosen ids by question and screen, from what the reader went on with. */
class Choices {
  readonly #all = new Map<string, string[][]>();
  #asked: Screen | undefined;

  clear() {
    this.#all.clear();
  }

  forget(key: string) {
    this.#all.delete(key);
  }

  set(key: string, ids: string[]) {
    this.#all.set(key, [ids]);
  }

  read(screen: Screen | undefined, before: Before, done: string, host: Element, words: Words) {
    const name = /"(.*)"$/.exec(done)?.[1];
    const {maybe, back} = words.checker.flow;
    if (before.heading === maybe.heading && name === maybe.goOn) {
      this.#keep(this.#asked, [this.#asked?.unsure?.id ?? '']);
    }
    if (!screen || headingOf(host) === before.heading || !/^(go on|press button)/.test(done))
      return;
    if (name === back) return;
    const ticked = before.ticked.map((label) => screen.ids.get(label) ?? label);
    if (name !== undefined && name === screen.unsure?.label) {
      this.#asked = screen;
      if (headingOf(host) !== maybe.heading) this.#keep(screen, [...ticked, screen.unsure.id]);
      return;
    }
    const was = this.#all.get(screen.key)?.[screen.place] ?? [];
    const unsure = was.filter((id) => id === screen.unsure?.id);
    this.#keep(screen, ticked.length > 0 ? [...ticked, ...unsure] : [screen.none ?? '']);
  }

  #keep(screen: Screen | undefined, ids: string[]) {
    if (!screen) return;
    const all = [...(this.#all.get(screen.key) ?? [])];
    all[screen.place] = ids;
    this.#all.set(screen.key, all);
  }

  answers(): Record<string, string[]> {
    return Object.fromEntries([...this.#all].map(([key, ids]) => [key, ids.flat()]));
  }
}

function checkerNotes(): Notes {
  const choices = new Choices();
  const screenOf = (heading: string, words: Words): Screen | undefined => {
    for (const question of words.questions) {
      const texts = question.screens?.map(({text}) => text) ?? [
        question.text,
        question.textOfOther,
      ];
      const at = texts.indexOf(heading);
      if (at < 0) continue;
      const label = (id: string) => words.labels(question.id, id)[0] ?? '';
      const unsure = question.answers.find((one) => one.unsure);
      return {
        key: question.id,
        place: question.screens ? at : 0,
        ids: new Map(question.answers.map(({id}) => [label(id), id])),
        none: question.answers.find(({exclusive}) => exclusive)?.id,
        unsure:
          question.kind === 'many' && unsure ? {id: unsure.id, label: label(unsure.id)} : undefined,
      };
    }
    return undefined;
  };
  return {
    read(before, done, host, words) {
      if (!has(host, 'form, .pick, .maybe, [part=result]')) choices.clear();
      if (done === `press button "${words.checker.flow.whoFor.child}"`) {
        choices.set('who', ['under18']);
      }
      choices.read(screenOf(before.heading, words), before, done, host, words);
    },
    tier() {
      const result = assess({questions, signs, causes, effects}, choices.answers());
      return result.status === 'complete' ? result.tier : `"${result.question.id}" is open`;
    },
  };
}

function signsNotes(): Notes {
  const choices = new Choices();
  const screenOf = (heading: string, words: Words): Screen | undefined => {
    const {flowText, signGroups} = words.signs;
    for (const list of listTiers) {
      const groups = signGroups.filter(({tier}) => tier === list);
      const place = groups.findIndex(
        ({title}) => flowText.questions[list].replace('{place}', title) === heading,
      );
      if (place < 0) continue;
      return {
        key: list,
        place,
        ids: new Map(words.signs.signs.map(({id, label}) => [label, id])),
        none: NONE,
        unsure: {id: UNSURE, label: flowText.unsure},
      };
    }
    return undefined;
  };
  return {
    read(before, done, host, words) {
      if (!has(host, 'form, .pick, .maybe, [part=result]')) choices.clear();
      choices.read(screenOf(before.heading, words), before, done, host, words);
      const shown = screenOf(headingOf(host), words)?.key;
      const at = listTiers.findIndex((list) => list === shown);
      if (at >= 0) for (const later of listTiers.slice(at + 1)) choices.forget(later);
    },
    tier() {
      const result = assessSigns(signs, choices.answers());
      return result.status === 'complete' ? result.tier : `list "${result.list}" is open`;
    },
  };
}

const tierShown = (host: Element): string | undefined =>
  /\btier-([\w-]+)|\b(emergency)\b/
    .exec($$(host, '[part=result]')[0]?.className ?? '')
    ?.slice(1)
    .find(Boolean);

describe('random walks', () => {
  const said = watchConsole();
  pinToday();

  const words = new Map<string, Words>();

  before(async () => {
    for (const language of languages) {
      words.set(language, await wordsIn(language));
      // A walk may change the language, and loads nothing then.
      for (const load of [checkerReadings, signsReadings]) await load['leg-cramps'](language);
    }
  });

  const wordsOf = (host: Element): Words =>
    words.get($$(host, '[part=base]')[0]?.lang ?? '') ?? words.get('en')!;

  async function walk(host: HTMLElement, numbers: readonly number[], notes?: Notes) {
    const path: string[] = [];
    const endPage = watchPage();
    const endNetwork = watchNetwork();
    const {end: endEvents} = watchEvents();
    try {
      for (const number of numbers) {
        if (isOver(host)) break;
        const before = {heading: headingOf(host), ticked: chosenLabels(host)};
        const wordsBefore = wordsOf(host);
        const done = await step(host, number);
        path.push(done);
        expectEmergencyLine(host);
        notes?.read(before, done, host, wordsBefore);
        const tier = tierShown(host);
        if (notes && tier) expect(tier, 'the tier').to.equal(notes.tier());
      }
      expect(said.take(), 'said in the console').to.deep.equal([]);
    } catch (error) {
      throw new Error(`${String(error)}\nafter ${path.slice(-12).join('; ')}`, {cause: error});
    } finally {
      const [errors, requests, events] = [endPage(), endNetwork(), endEvents()];
      expect(errors.join('; '), 'errors of the page').to.equal('');
      expect(requests.join('; '), 'requests').to.equal('');
      const heard = events.map(({type}) => type).filter((type) => type.startsWith('care-'));
      expect(heard.join('; '), 'events after Start').to.equal('');
    }
  }

  for (const [tag, attributes, takeNotes] of [
    ['cause-checker', '', checkerNotes],
    ['when-to-see-doctor', '', signsNotes],
    // One plan at a time: the start of another loads its drawings.
    ['relief-steps', 'plan="now"', undefined],
    ['relief-steps', 'plan="prevent" auto-advance', undefined],
  ] as const) {
    it(`<${tag}${attributes && ` ${attributes}`}> holds what it promises at every step`, async function () {
      this.timeout(600_000);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.nat(9999), {minLength: STEPS, maxLength: STEPS}),
          async (numbers) => {
            const host = await render(`<${tag} lang="en" region="US" ${attributes}></${tag}>`);
            await start(host);
            await walk(host, numbers, takeNotes?.());
            host.remove();
          },
        ),
        {...runs(10, await fetchOptions()), ...walking},
      );
    });
  }
});
