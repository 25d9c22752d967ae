/** What `<cause-checker>` asks, and what it says in the end. */
import {expect} from './expect.js';
import {
  $,
  $$,
  chosenLabels,
  goOn,
  has,
  isMany,
  labels,
  options,
  render,
  squash,
  start,
  textOf,
  tick,
  until,
} from './helpers.js';
import {pinToday} from './time.js';
import {watchConsole} from './console.js';
import {
  answerShown,
  goThrough,
  goTo,
  shownQuestion,
  wordsIn,
  type Answers,
  type Words,
} from './words.js';

let words: Words;

const show = (attributes = '') => render(`<cause-checker lang="en" ${attributes}></cause-checker>`);

const causeRows = (host: Element) => $$<HTMLDetailsElement>(host, '[part=cause]');

const progressOf = (host: Element) => squash($(host, '[part=progress]').textContent);

describe('cause-checker', () => {
  watchConsole();
  pinToday();

  before(async () => {
    words = await wordsIn('en');
  });

  describe('before any answer', () => {
    it('shows the emergency line, what it does, how long it takes and every cause', async () => {
      const host = await show();
      const {text, causes, common, topic} = words.checker;
      expect($(host, '[part=emergency-line]')).to.contain.text(common.emergencyQuestion);
      expect(textOf(host)).to.contain(text.lead);
      expect(textOf(host)).to.contain('about 3 minutes');
      expect(textOf(host)).to.contain(text.privacy);
      expect(causes).to.have.length(14);
      expect(causeRows(host).map((row) => squash($summary(row)))).to.deep.equal(
        causes.map(({title}) => title),
      );
      expect(causeRows(host).some(({open}) => open)).to.equal(false);
      expect($(host, '[part=footer]')).to.contain.text(common.draft);
      expect($(host, '[part=footer]')).to.contain.text(topic.purpose);
      expect($(host, '[part=footer]')).to.contain.text(common.privacy);
    });

    it('says in each row why, what helps, how sure we are, and the sources', async () => {
      const host = await show();
      for (const [index, {summary, why, help, findings}] of words.checker.causes.entries()) {
        const row = causeRows(host)[index]!;
        const said = squash(row.textContent);
        const helping = help.map((line) => (typeof line === 'string' ? line : line.text));
        for (const line of [summary, why, ...helping]) expect(said).to.contain(line);
        for (const {sure, text, why: because} of findings) {
          expect(said).to.contain(`${words.checker.sureWords[sure]} ${text} ${because}`);
        }
        expect(row.querySelectorAll('[part=sources]')).to.have.length(1);
      }
    });

    it('loads the sources when a list is opened', async () => {
      const host = await show();
      const list = causeRows(host)[0]!.querySelector<HTMLDetailsElement>('[part=sources]')!;
      causeRows(host)[0]!.open = true;
      list.open = true;
      await until(() => list.querySelector('a'), 'no source');
      for (const link of list.querySelectorAll('a')) {
        expect(link.href).to.match(/^https:/);
        expect(link.rel).to.contain('noopener');
        expect(link.lang).to.equal('en');
      }
    });
  });

  describe('questions', () => {
    it('asks one question a page, in order, with the progress', async () => {
      const host = await show();
      await start(host);
      const asked: string[] = [];
      while (!has(host, '[part=result]')) {
        const question = shownQuestion(host, words);
        expect($$(host, 'fieldset')).to.have.length(1);
        expect(options(host)).to.have.length(question.answers.length);
        expect(isMany(host)).to.equal(question.kind === 'many');
        expect(chosenLabels(host)).to.deep.equal([]);
        expect(progressOf(host)).to.equal(`Question ${asked.length + 1} of about 10`);
        expect(textOf(host)).to.contain(question.why);
        asked.push(await answerShown(host, words, {}));
      }
      expect(asked).to.deep.equal(
        words.questions.map(({id}) => id).filter((id) => !['child', 'med-follow'].includes(id)),
      );
    });

    it('skips and adds questions by the answers before', async () => {
      const asked = async (answers: Answers) => {
        const host = await show();
        return goThrough(host, words, answers);
      };
      expect(await asked({who: ['65plus']})).not.to.include('pregnant');
      expect(await asked({medicines: ['med-statin']})).to.include('med-follow');
      const child = await asked({who: ['under18']});
      expect(child).to.include('child').and.not.to.include('when');
    });

    it('adds a question to the progress when the answers call for it', async () => {
      const host = await show();
      await goTo(host, words, 'conditions', {medicines: ['med-diuretic']});
      expect(progressOf(host)).to.equal('Question 10 of about 11');
    });

    it('puts "None of these" and "I am not sure" last, after an "or"', async () => {
      const host = await show();
      await goTo(host, words, 'danger');
      expect(labels(host).slice(-2)).to.deep.equal(
        words.labels('danger', 'danger-none', 'danger-unsure'),
      );
      const fieldset = squash($(host, 'fieldset').textContent);
      expect(fieldset).to.contain(`or ${labels(host).at(-2)!}`);
    });

    it('ticks "None of these" alone', async () => {
      const host = await show();
      await goTo(host, words, 'danger');
      const [stiff, none] = words.labels('danger', 'jaw-spasm', 'danger-none');
      await tick(host, stiff!);
      await tick(host, none!);
      expect(chosenLabels(host)).to.deep.equal([none]);
      await tick(host, stiff!);
      expect(chosenLabels(host)).to.deep.equal([stiff]);
    });

    it('keeps ticked signs along with "I am not sure"', async () => {
      const host = await show();
      await goTo(host, words, 'leg-today');
      const both = words.labels('leg-today', 'one-leg-swollen', 'leg-unsure');
      await tick(host, ...both);
      expect(chosenLabels(host)).to.deep.equal(both);
      await tick(host, both[1]!);
      expect(chosenLabels(host)).to.deep.equal([both[0]]);
    });

    it('does not go on without an answer, and says so', async () => {
      const host = await show();
      await start(host);
      await goOn(host);
      expect($(host, '[part=problem]')).to.contain.text(words.checker.flow.chooseOne);
      expect(progressOf(host)).to.contain('Question 1');
      await tick(host, ...words.labels('who', '18-49'));
      await goOn(host);
      expect(has(host, '[part=problem]'), 'the message is gone').to.equal(false);
      await goOn(host);
      expect($(host, '[part=problem]')).to.contain.text(words.checker.flow.chooseAny);
    });

    it('does not go on when the only answer was taken back', async () => {
      const host = await show();
      await goTo(host, words, 'danger');
      const [stiff] = words.labels('danger', 'jaw-spasm');
      await tick(host, stiff!, stiff!);
      await goOn(host);
      expect(has(host, '[part=problem]')).to.equal(true);
    });

    it('fires care-step for each question and care-complete once', async () => {
      const host = await show();
      const fired: string[] = [];
      for (const type of ['care-step', 'care-complete'] as const) {
        host.addEventListener(type, () => fired.push(type));
      }
      const asked = await goThrough(host, words);
      expect(fired.filter((type) => type === 'care-step')).to.have.length(asked.length);
      expect(fired.filter((type) => type === 'care-complete')).to.have.length(1);
      expect(fired.at(-1)).to.equal('care-complete');
    });
  });
});

function $summary(row: Element): string {
  return row.querySelector('summary')?.textContent ?? '';
}
