/**
 * Random walks through the elements that ask: whatever a reader presses, in whatever order, nothing breaks, nothing
 * leaves the page, the focus and the emergency line stay, and the tier is what the rules say of the answers.
 */
import * as fc from 'fast-check';
import {assess, type Answers} from '../../src/guidance/checker.js';
import {assessSigns, listTiers, NONE, UNSURE, type SignAnswers} from '../../src/guidance/signs.js';
import {causes} from '../../src/topics/leg-cramps/causes.js';
import {effects} from '../../src/topics/leg-cramps/effects.js';
import {questions} from '../../src/topics/leg-cramps/questions.js';
import {signs} from '../../src/topics/leg-cramps/warning-signs.js';
import {loaders as checkerReadings} from '../../src/text/readings/cause-checker.js';
import {loaders as signsReadings} from '../../src/text/readings/when-to-see-doctor.js';
import {watchConsole} from '../elements/console.js';
import {expect} from '../elements/expect.js';
import {$$, chosenLabels, has, headingOf, render, start} from '../elements/helpers.js';
import {watchNetwork} from '../elements/network.js';
import {pinToday} from '../elements/time.js';
import {languages, wordsIn, type Words} from '../elements/words.js';
import {fetchOptions, runs, walking} from './runs.js';
import {expectEmergencyLine, isOver, step, watchPage} from './walk.js';

const STEPS = 80;

/** What a reader has chosen so far, read off the page, and the tier that the rules give for it. */
interface Notes {
  /** Reads the question that shows. */
  read(host: Element, words: Words): void;
  tier(): string;
}

function checkerNotes(): Notes {
  let answers: Answers = {};
  return {
    read(host, words) {
      const question = words.questions.find(({text}) => text === headingOf(host));
      if (!has(host, 'form, [part=result]')) answers = {};
      if (!question) return;
      const labels = chosenLabels(host);
      const chosen = question.answers.filter(({id}) =>
        labels.includes(words.labels(question.id, id)[0] ?? ''),
      );
      answers = {...answers, [question.id]: chosen.map(({id}) => id)};
    },
    tier() {
      const result = assess({questions, signs, causes, effects}, answers);
      return result.status === 'complete' ? result.tier : `"${result.question.id}" is open`;
    },
  };
}

function signsNotes(): Notes {
  let answers: SignAnswers = {};
  return {
    read(host, words) {
      const {flowText} = words.signs;
      const list = listTiers.find((tier) => flowText.questions[tier] === headingOf(host));
      if (!list) return;
      const ids = new Map([
        ...words.signs.signs.map(({id, label}) => [label, id] as const),
        [flowText.none, NONE],
        [flowText.unsure, UNSURE],
      ]);
      answers = {...answers, [list]: chosenLabels(host).map((label) => ids.get(label) ?? label)};
    },
    tier() {
      const result = assessSigns(signs, answers);
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
    try {
      for (const number of numbers) {
        if (isOver(host)) break;
        path.push(await step(host, number));
        expectEmergencyLine(host);
        notes?.read(host, wordsOf(host));
        const tier = tierShown(host);
        if (notes && tier) expect(tier, 'the tier').to.equal(notes.tier());
      }
      expect(said.take(), 'said in the console').to.deep.equal([]);
    } catch (error) {
      throw new Error(`${String(error)}\nafter ${path.slice(-12).join('; ')}`, {cause: error});
    } finally {
      const [errors, requests] = [endPage(), endNetwork()];
      expect(errors.join('; '), 'errors of the page').to.equal('');
      expect(requests.join('; '), 'requests').to.equal('');
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
