/** What `<cause-checker>` asks, and what it says in the end. */
import {expect} from './expect.js';
import {
  $,
  $$,
  answerQuestion,
  buttons,
  chosenLabels,
  goBack,
  goOn,
  has,
  hasButton,
  headingOf,
  isMany,
  labels,
  nameOf,
  options,
  press,
  render,
  squash,
  start,
  startFor,
  startOnly,
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
  shownRows,
  wordsIn,
  type Answers,
  type Words,
} from './words.js';

let words: Words;

const show = (attributes = '') => render(`<cause-checker lang="en" ${attributes}></cause-checker>`);

const none = () => words.labels('danger', 'danger-none')[0]!;

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
    it('asks whom it is for first, and takes no answer for given', async () => {
      const host = await show();
      await startOnly(host);
      const {whoFor, back} = words.checker.flow;
      expect(headingOf(host)).to.equal(whoFor.question);
      expect(buttons(host).map(nameOf)).to.deep.equal([
        whoFor.me,
        whoFor.child,
        whoFor.other,
        back,
      ]);
      expect(options(host)).to.have.length(0);
      await press(host, back);
      expect(headingOf(host)).to.equal(words.checker.text.title);
    });

    it('asks one question a page, in order, with the progress', async () => {
      const host = await show();
      await start(host);
      const asked: string[] = [];
      while (!has(host, '[part=result]')) {
        const question = shownQuestion(host, words);
        const [below, rows] = [0, 1].map((place) =>
          words.labels(
            question.id,
            ...shownRows(host, words).filter((id) => {
              const {exclusive, unsure} = question.answers.find((one) => one.id === id)!;
              const isBelow = question.kind === 'many' && Boolean(exclusive ?? unsure);
              return isBelow === (place === 0);
            }),
          ),
        );
        expect($$(host, 'fieldset')).to.have.length(1);
        expect(labels(host)).to.deep.equal(rows);
        for (const name of below!) expect(hasButton(host, name), name).to.equal(true);
        expect(isMany(host)).to.equal(question.kind === 'many');
        expect(chosenLabels(host)).to.deep.equal([]);
        expect(progressOf(host)).to.contain(`Question ${asked.length + 1} of about 10`);
        expect(textOf(host)).to.contain(question.why);
        asked.push(await answerShown(host, words, {}));
      }
      expect(asked).to.deep.equal(
        words.questions
          .map(({id}) => id)
          .filter((id) => !['child', 'med-follow', 'pregnancy-signs'].includes(id)),
      );
    });

    it('asks about danger in short screens by part of the body, as one question', async () => {
      const host = await show();
      await goTo(host, words, 'danger');
      const {screens = []} = words.question('danger');
      expect(screens.length).to.be.greaterThan(1);
      for (const [place, {text, answers}] of screens.entries()) {
        expect(headingOf(host)).to.equal(text);
        expect(labels(host)).to.deep.equal(words.labels('danger', ...answers));
        expect(progressOf(host)).to.equal(
          `Danger signs now, ${place + 1} of ${screens.length} Question 2 of about 10`,
        );
        expect($$(host, '[part=progress] .on')).to.have.length(2 + place);
        await answerQuestion(host, [none()]);
      }
      expect(shownQuestion(host, words).id).to.equal('leg-today');
      await goBack(host);
      expect(headingOf(host), 'back to the last screen').to.equal(screens.at(-1)!.text);
      await goBack(host);
      expect(headingOf(host)).to.equal(screens.at(-2)!.text);
    });

    it('keeps what was ticked on another screen', async () => {
      const host = await show('region="US"');
      await goTo(host, words, 'danger');
      await answerQuestion(host, [none()]);
      const [cold] = words.labels('danger', 'cold-pale-leg');
      await tick(host, cold!);
      await goBack(host);
      expect(chosenLabels(host)).to.deep.equal([]);
      await answerQuestion(host, [none()]);
      expect(chosenLabels(host), 'not gone on with').to.deep.equal([]);
      await answerQuestion(host, [cold!]);
      expect(headingOf(host)).to.equal('Emergency: Get emergency help now');
    });

    it('does not move the progress while the reader ticks', async () => {
      const host = await show();
      await goTo(host, words, 'danger');
      const before = $(host, '[part=progress]').innerHTML;
      await tick(host, ...words.labels('danger', 'chest-breath'));
      expect($(host, '[part=progress]').innerHTML).to.equal(before);
    });

    it('asks for a child about no age, and about another person in other words', async () => {
      const child = await show();
      await startFor(child, 'child');
      expect(shownQuestion(child, words).id).to.equal('danger');
      await goBack(child);
      expect(headingOf(child)).to.equal(words.checker.flow.whoFor.question);
      await press(child, words.checker.flow.whoFor.child);
      await goThrough(child, words);
      expect(headingOf(child)).to.contain('soon');

      const other = await show();
      await startFor(other, 'other');
      await goTo(other, words, 'pregnant');
      expect(headingOf(other)).to.equal(words.question('pregnant').textOfOther);
    });

    it('asks about the signs of pregnancy only after a yes or a maybe', async () => {
      const asked = async (id: string) => {
        const host = await show();
        return goThrough(host, words, {pregnant: [id]});
      };
      expect(await asked('preg-no')).not.to.include('pregnancy-signs');
      for (const id of ['preg-yes', 'preg-birth', 'preg-unsure']) {
        expect(await asked(id), id).to.include('pregnancy-signs');
      }
      const host = await show('region="GB"');
      await goThrough(host, words, {pregnant: ['preg-yes'], 'pregnancy-signs': ['ps-headache']});
      expect(headingOf(host)).to.equal('Your result: Urgent today: Call your maternity unit now');
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

    it('has one main button, which says "None of these" until a sign is ticked', async () => {
      const host = await show();
      await goTo(host, words, 'danger');
      const main = () => nameOf($(host, 'form button:not([type=button])'));
      const [chest] = words.labels('danger', 'chest-breath');
      expect(main()).to.equal(none());
      await tick(host, chest!);
      expect(main()).to.equal(words.checker.flow.next);
      await tick(host, chest!);
      expect(main()).to.equal(none());
    });

    it('keeps ticked signs along with "I am not sure"', async () => {
      const host = await show();
      await goTo(host, words, 'leg-today');
      const [swollen, unsure] = words.labels('leg-today', 'one-leg-swollen', 'leg-unsure');
      await answerQuestion(host, [swollen!, unsure!]);
      await goThrough(host, words);
      for (const sign of ['one-leg-swollen', 'unsure-urgent']) {
        expect(textOf(host)).to.contain(words.sign(sign));
      }
    });

    it('takes "I am not sure" back with "None of these"', async () => {
      const host = await show();
      await goTo(host, words, 'leg-today');
      await answerQuestion(host, words.labels('leg-today', 'leg-unsure'));
      await goBack(host);
      await goThrough(host, words);
      expect(headingOf(host)).to.contain('Self-care');
    });

    it('opens the parts of a sign that is ticked, and needs none of them', async () => {
      const host = await show('region="US"');
      await goTo(host, words, 'danger');
      const chips = () => $$(host, '[part=chip]').map((chip) => squash(chip.textContent));
      expect(chips()).to.deep.equal([]);
      await tick(host, ...words.labels('danger', 'chest-breath'));
      expect(chips()).to.deep.equal(
        words.checker.signDetails['chest-breath'].parts.map(({label}) => label),
      );
      expect(textOf(host)).to.contain(words.checker.flow.whichParts);
      await goOn(host);
      expect(textOf(host)).to.contain(words.checker.signDetails['chest-breath'].say.me);
    });

    it('stops once after "I am not sure" about a danger, with the number and the signs', async () => {
      const host = await show('region="US"');
      await goTo(host, words, 'danger');
      const {maybe, back} = words.checker.flow;
      const [unsure] = words.labels('danger', 'danger-unsure');
      const [first] = words.question('danger').screens!;
      await press(host, unsure!);
      expect(headingOf(host)).to.equal(maybe.heading);
      expect($(host, '[part=call]').getAttribute('href')).to.equal('tel:911');
      for (const name of words.labels('danger', ...first!.answers)) {
        expect(textOf(host)).to.contain(name);
      }
      await press(host, back);
      expect(headingOf(host)).to.equal(first!.text);
      await press(host, unsure!);
      await press(host, maybe.goOn);
      expect(headingOf(host), 'the other signs are asked').to.equal(
        words.question('danger').screens![1]!.text,
      );
      await press(host, unsure!);
      expect(headingOf(host), 'no second stop').not.to.equal(maybe.heading);
      await goThrough(host, words);
      expect(headingOf(host)).to.equal('Your result: Urgent today: Get checked today');
    });

    it('does not go on without an answer, and says so until there is one', async () => {
      const host = await show();
      await start(host);
      await goOn(host);
      expect($(host, '[part=problem]')).to.contain.text(words.checker.flow.chooseOne);
      expect(progressOf(host)).to.contain('Question 1');
      await tick(host, ...words.labels('who', '18-49'));
      expect(has(host, '[part=problem]'), 'the message is gone').to.equal(false);
    });

    it('with share-tier fires care-step for each question and care-complete once', async () => {
      const host = await show('share-tier');
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
