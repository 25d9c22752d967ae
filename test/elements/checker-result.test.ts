/** What `<cause-checker>` says in the end, and what the reader can do with it. */
import {expect} from './expect.js';
import {
  $,
  $$,
  chosenLabels,
  focused,
  goBack,
  goOn,
  has,
  hasButton,
  headingOf,
  press,
  render,
  squash,
  start,
  textOf,
  tick,
} from './helpers.js';
import {checkerAnswers} from './states.js';
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

/** The element at a result. */
async function resultOf(answers: Answers, attributes = '') {
  const host = await show(attributes);
  await goThrough(host, words, answers);
  return host;
}

const causeRows = (host: Element) => $$<HTMLDetailsElement>(host, '[part=cause]');

const tierOf = (host: Element) => headingOf(host);

const textOfEffect = (wanted: string) => words.checker.effects.find(({id}) => id === wanted)!.text;

describe('cause-checker', () => {
  watchConsole();
  pinToday();

  before(async () => {
    words = await wordsIn('en');
  });

  describe('result', () => {
    it('stops at an emergency at once, and shows that card alone', async () => {
      const host = await show('region="US"');
      const asked = await goThrough(host, words, checkerAnswers.emergency);
      expect(asked).to.deep.equal(['who', 'danger']);
      expect(tierOf(host)).to.equal('Emergency: Get emergency help now');
      expect($$(host, '[part=result]')).to.have.length(1);
      for (const other of ['footer', 'cause', 'sources', 'emergency-line', 'card', 'button']) {
        expect(has(host, `[part=${other}]`), other).to.equal(false);
      }
      expect($$(host, 'button')).to.have.length(0);
      const said = textOf(host);
      for (const sign of checkerAnswers.emergency.danger) expect(said).to.contain(words.sign(sign));
      expect($$(host, '[part=call]').map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:911',
      ]);
    });

    it('shows the action and the signs at an urgent result, and no causes', async () => {
      const host = await show('region="GB"');
      const asked = await goThrough(host, words, checkerAnswers.urgent);
      expect(asked).to.deep.equal(['who', 'danger', 'leg-today', 'body-today']);
      expect(tierOf(host)).to.equal('Your result: Urgent today: Get checked today');
      expect(causeRows(host)).to.have.length(0);
      const panel = squash($(host, '[part=result]').textContent);
      expect(panel).to.contain(words.sign('one-leg-swollen'));
      expect(panel).to.contain(words.sign('unsure-urgent'));
      expect(hasButton(host, words.checker.flowText.startAgain)).to.equal(true);
    });

    it('marks all 14 causes in their fixed order, with the reasons', async () => {
      const host = await resultOf({
        who: ['50-64'],
        when: ['when-night'],
        recent: ['rec-exercise', 'rec-heat'],
        conditions: ['con-diabetes', 'con-kidney'],
      });
      const marks: Record<string, string> = {
        night: 'fits',
        exercise: 'fits',
        'older-age': 'could-fit',
        dehydration: 'could-fit',
        heat: 'fits',
        minerals: 'could-fit',
        'liver-kidney': 'fits',
        nerve: 'could-fit',
        circulation: 'could-fit',
        'thyroid-diabetes': 'fits',
      };
      const {causes, matching} = words.checker;
      expect(causeRows(host)).to.have.length(14);
      for (const [index, {id, title}] of causes.entries()) {
        const row = causeRows(host)[index]!;
        const mark = (marks[id] ?? 'not-raised') as keyof typeof matching.marks;
        const summary = squash($summary(row));
        expect(summary).to.match(new RegExp(`^${matching.marks[mark]}: ${escape(title)}`));
        expect(row.open, `${id} is open`).to.equal(mark === 'fits');
      }
      const reasons = causeRows(host).map((row) => squash($summary(row)));
      expect(reasons[0]).to.contain('Cramps at night or in bed');
      expect(reasons[3]).to.contain('50 to 64');
      expect(textOf(host)).to.contain(matching.lead).and.to.contain(matching.notList);
      expect(textOf(host)).not.to.contain(matching.noneFits);
    });

    it('says that it is common when no cause fits', async () => {
      const host = await resultOf({});
      expect(tierOf(host)).to.equal('Your result: Self-care: Self-care is a fair first step');
      expect(causeRows(host)).to.have.length(14);
      expect(textOf(host)).to.contain(words.checker.matching.noneFits);
    });

    it('shows no causes for under 18, and says why', async () => {
      const host = await resultOf({who: ['under18']});
      expect(tierOf(host)).to.contain('Talk to a doctor soon');
      expect(causeRows(host)).to.have.length(0);
      expect(textOf(host)).to.contain(textOfEffect('noMatching'));
      expect(textOf(host)).to.contain(textOfEffect('noMedicines'));
    });

    it('shows the cautions that the answers call for, and no others', async () => {
      const host = await resultOf(
        {who: ['65plus'], recent: ['rec-injury'], conditions: ['con-liver']},
        'region="US"',
      );
      const called = [
        'fallCaution',
        'olderMedCaution',
        'injuryCaution',
        'noNsaid',
        'noParacetamolWithoutAsking',
        'noSupplements',
        'fluidPlan',
        'askBeforeMedicine',
      ];
      const said = textOf(host);
      for (const {id, text} of words.checker.effects) {
        const start = text.split('{')[0]!;
        expect(said.includes(start), id).to.equal(called.includes(id));
      }
      expect(said).to.contain('Ask before you take acetaminophen (paracetamol).');
    });

    it('never says a percentage or a diagnosis', async () => {
      for (const answers of Object.values(checkerAnswers)) {
        const said = textOf(await resultOf(answers));
        expect(
          /%|(?<!if |or |did |said )\byou have (a|an|got)\b|\bscore\b/i.exec(said)?.[0],
        ).to.equal(undefined);
      }
    });

    it('offers relief steps and warning signs that are on the page, and leads there', async () => {
      const {flowText} = words.checker;
      const host = await resultOf({});
      expect(hasButton(host, flowText.reliefLink)).to.equal(false);
      expect(hasButton(host, flowText.signsLink)).to.equal(false);
      const relief = await render('<relief-steps lang="en"></relief-steps>');
      const signs = await render('<when-to-see-doctor lang="en"></when-to-see-doctor>');
      const beside = await resultOf({});
      await press(beside, flowText.reliefLink);
      expect(focused()?.getRootNode()).to.equal(relief.shadowRoot);
      await press(beside, flowText.signsLink);
      expect(focused()?.getRootNode()).to.equal(signs.shadowRoot);
      const injured = await resultOf({recent: ['rec-injury']});
      expect(hasButton(injured, flowText.reliefLink), 'after an injury').to.equal(false);
      expect(hasButton(injured, flowText.signsLink)).to.equal(true);
    });
  });

  describe('answers', () => {
    it('are listed and can be changed, which leads back to the result', async () => {
      const host = await resultOf({when: ['when-night']});
      const {flowText} = words.checker;
      expect(textOf(host)).to.contain(words.labels('when', 'when-night')[0]);
      await press(host, flowText.changeLabel.replace('{question}', words.question('when').text));
      expect(chosenLabels(host)).to.deep.equal(words.labels('when', 'when-night'));
      await tick(host, ...words.labels('when', 'when-walk'));
      await goOn(host);
      expect(tierOf(host)).to.contain('Talk to a doctor soon');
      expect(textOf(host)).to.contain(words.labels('when', 'when-walk')[0]);
    });

    it('that call for another question lead to it before the result', async () => {
      const host = await resultOf({});
      await press(host, `Change your answer: ${words.question('medicines').text}`);
      await answerShown(host, words, {medicines: ['med-diuretic']});
      expect(shownQuestion(host, words).id).to.equal('med-follow');
      await answerShown(host, words, {'med-follow': ['mf-new']});
      expect(tierOf(host)).to.contain('Talk to a doctor soon');
    });

    it('that raise an emergency lead to its card at once', async () => {
      const host = await resultOf({});
      await press(host, `Change your answer: ${words.question('danger').text}`);
      await answerShown(host, words, {danger: ['chest-breath']});
      expect(tierOf(host)).to.equal('Emergency: Get emergency help now');
    });

    it('are kept by Back, and asked in order from there', async () => {
      const host = await show();
      const answers = {who: ['50-64'], 'leg-today': ['leg-unsure']};
      await goTo(host, words, 'body-today', answers);
      await goBack(host);
      await goBack(host);
      expect(shownQuestion(host, words).id).to.equal('danger');
      await goOn(host);
      expect(shownQuestion(host, words).id).to.equal('leg-today');
      expect(chosenLabels(host)).to.deep.equal(words.labels('leg-today', 'leg-unsure'));
    });

    it('are forgotten by "Start again"', async () => {
      const host = await resultOf({when: ['when-night']});
      await press(host, words.checker.flowText.startAgain);
      expect(headingOf(host)).to.equal(words.checker.text.title);
      expect(has(host, 'dl')).to.equal(false);
      await start(host);
      while (!has(host, '[part=result]')) {
        expect(chosenLabels(host)).to.deep.equal([]);
        await answerShown(host, words, {});
      }
      expect(causeRows(host).some(({open}) => open)).to.equal(false);
    });
  });
});

function $summary(row: Element): string {
  return row.querySelector('summary')?.textContent ?? '';
}

function escape(text: string): string {
  return text.replace(/[()]/g, '\\$&');
}
