/** What `<cause-checker>` says in the end, and what the reader can do with it. */
import {expect} from './expect.js';
import {
  $,
  $$,
  buttons,
  chosenLabels,
  focused,
  goBack,
  goOn,
  has,
  hasButton,
  headingOf,
  nameOf,
  press,
  render,
  squash,
  start,
  startFor,
  textOf,
  tick,
  until,
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
      for (const other of ['footer', 'cause', 'sources', 'emergency-line', 'card']) {
        expect(has(host, `[part=${other}]`), other).to.equal(false);
      }
      expect(buttons(host).map(nameOf), 'one quiet way back').to.deep.equal([
        words.checker.flow.byMistake,
      ]);
      expect($$(host, '[part=call]').map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:911',
      ]);
    });

    it('lets an emergency card say the parts that were chosen, and name the others', async () => {
      const host = await show('region="US"');
      await goTo(host, words, 'danger');
      await tick(host, ...words.labels('danger', 'chest-breath'));
      const {parts} = words.checker.signDetails['chest-breath'];
      for (const place of [0, 2]) $$(host, '[part=chip]')[place]!.click();
      await goOn(host);
      const said = textOf(host);
      for (const [place, {label, say}] of parts.entries()) {
        expect(said.includes(say.me), say.me).to.equal(place === 0 || place === 2);
        expect(said.includes(`${label}.`), label).to.equal(place === 1 || place === 3);
      }
      expect(said).to.contain('Not ticked, they may ask: Trouble breathing. Nearly passing out.');
    });

    it('speaks for a child or another person in whole sentences, and tells who is there to stay', async () => {
      for (const voice of ['child', 'other'] as const) {
        const host = await show('region="US"');
        await startFor(host, voice);
        await goThrough(host, words, checkerAnswers.emergency);
        const said = textOf(host);
        const {calling, stay} = words.checker.flow;
        expect(said).to.contain(calling[voice]);
        expect(said).to.contain(words.checker.signDetails['chest-breath'].say.other);
        expect(said).to.contain(stay[voice]);
        expect(said).not.to.contain(words.checker.signDetails['chest-breath'].say.me);
        expect(said, 'not said to the one who calls').not.to.contain('Do not drive yourself');
      }
    });

    it('says each line of an emergency once, also where two signs ask for the same', async () => {
      const host = await resultOf({danger: ['chest-breath', 'heart-flutter-weak']}, 'region="US"');
      const lines = $$(host, '[part=result] li').map((line) => squash(line.textContent));
      expect(lines).to.deep.equal([...new Set(lines)]);
      expect(lines.filter((line) => line === 'Sit down and rest.')).to.have.length(1);
      expect(lines).to.include('If the person passes out and breathes, lay them on their side.');
    });

    it('goes back from an emergency ticked by mistake, with the ticks kept', async () => {
      const host = await resultOf({danger: ['stroke-signs']}, 'region="US"');
      await press(host, words.checker.flow.byMistake);
      expect(shownQuestion(host, words).id).to.equal('danger');
      expect(chosenLabels(host)).to.deep.equal([words.sign('stroke-signs')]);
      expect(squash($(host, '[part=progress]').textContent)).to.contain('Question 2 of about 10');
      await goThrough(host, words);
      expect(tierOf(host)).to.contain('Self-care');
    });

    it('goes back to the screen with the tick, also where another one led to the emergency', async () => {
      const host = await resultOf({danger: ['cold-pale-leg']}, 'region="US"');
      await press(host, words.checker.flow.byMistake);
      await goBack(host);
      expect(chosenLabels(host)).to.deep.equal([]);
      await goOn(host);
      expect(tierOf(host)).to.contain('Emergency');
      await press(host, words.checker.flow.byMistake);
      expect(chosenLabels(host)).to.deep.equal([words.sign('cold-pale-leg')]);
      expect(focused()?.matches('.option :checked')).to.equal(true);
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

    it('shows what fits and what could fit in the fixed order, with reasons, and names the rest in one line', async () => {
      const host = await resultOf({
        who: ['50-64'],
        when: ['when-night'],
        recent: ['rec-exercise', 'rec-heat'],
        conditions: ['con-diabetes', 'con-kidney'],
      });
      const marks = {
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
      } as const;
      const {causes, matching} = words.checker;
      const titleOf = (id: string) => causes.find((cause) => cause.id === id)!.title;
      const rows = causeRows(host);
      expect(rows.map((row) => row.dataset.cause)).to.deep.equal(Object.keys(marks));
      for (const [index, [id, mark]] of Object.entries(marks).entries()) {
        const said = squash($summary(rows[index]!));
        expect(said).to.contain(titleOf(id)).and.to.contain(`${matching.marks[mark]}:`);
      }
      expect(squash($summary(rows[0]!))).to.contain('Cramps at night or in bed');
      expect(squash($summary(rows[2]!))).to.contain('Could fit: 50 to 64');
      expect(textOf(host)).to.contain(matching.lead).and.to.contain(matching.notList);
      expect(textOf(host)).not.to.contain(matching.noneFits);
      expect(textOf(host)).not.to.match(/because you|you said/i);
      const others = causes.filter(({id}) => !Object.hasOwn(marks, id)).map(({title}) => title);
      expect($$(host, '.others li').map((one) => squash(one.textContent))).to.deep.equal(others);
      expect(textOf(host)).to.contain(words.checker.flowText.notRaised);
    });

    it('opens the cause behind the result, and no other', async () => {
      const open = async (answers: Answers) =>
        causeRows(await resultOf(answers))
          .filter((row) => row.open)
          .map((row) => row.dataset.cause);
      expect(await open({when: ['when-night'], medicines: ['med-statin']})).to.deep.equal([
        'medicines',
      ]);
      const dialysis = {medicines: ['med-diuretic'], conditions: ['con-dialysis']};
      expect(await open(dialysis)).to.deep.equal(['liver-kidney']);
      expect(await open({when: ['when-night'], recent: ['rec-sit']})).to.deep.equal(['night']);
      // Only a sign led to this one.
      expect(await open({when: ['when-night'], notice: ['not-worse']})).to.deep.equal([]);
    });

    it('says that it is common when no cause fits', async () => {
      const host = await resultOf({});
      expect(tierOf(host)).to.equal('Your result: Self-care: Self-care is a fair first step');
      expect(causeRows(host)).to.have.length(0);
      expect($$(host, '.others li')).to.have.length(14);
      expect(textOf(host)).to.contain(words.checker.matching.noneFits);
    });

    it('leaves out the tips that do not suit the reader, and says how many and what about', async () => {
      const host = await resultOf({recent: ['rec-heat'], conditions: ['con-dialysis']});
      const said = textOf(host);
      expect(said).to.contain('Talk to your dialysis team');
      expect(said).not.to.match(/sip a|sports drink, or|pale yellow|beans, nuts/i);
      expect(said).to.contain('Ask your care team which foods are right for you.');
      expect(said).to.contain('Tips left out, since they do not suit you: 4 (Drinks Food)');
      const suits = textOf(await resultOf({recent: ['rec-heat']}));
      expect(suits).to.contain('Sip a sports drink').and.not.to.contain('Tips left out');
    });

    it('puts the cautions before the causes', async () => {
      const host = await resultOf({recent: ['rec-injury'], conditions: ['con-diabetes']});
      const cautions = $(host, '[part=cautions]');
      for (const row of causeRows(host)) {
        const {DOCUMENT_POSITION_FOLLOWING: follows} = Node;
        expect(cautions.compareDocumentPosition(row) & follows).to.equal(follows);
      }
      expect(textOf(host)).not.to.match(/wrapped cold pack|stretch gently/i);
    });

    it('does not tell to stretch after an injury', async () => {
      const said = textOf(await resultOf({who: ['65plus'], recent: ['rec-injury']}));
      expect(said).to.contain('Rest the leg. See a doctor if');
      expect(said).not.to.match(/try the stretches|sitting stretch/i);
    });

    it('leads with the most urgent instruction', async () => {
      const host = await resultOf({'body-today': ['dark-urine']}, 'region="GB"');
      expect(tierOf(host)).to.equal('Your result: Urgent today: Get a blood test now');
      expect(squash($(host, '.meaning').textContent)).to.match(/^Go to an A&E .* now for a blood/);
    });

    it('puts cautions on the cards of medicines on the page, until the reader starts again', async () => {
      const guide = await render('<medicine-guide lang="en" region="US"></medicine-guide>');
      expect(has(guide, '[part=caution]')).to.equal(false);
      const checker = await resultOf({medicines: ['med-thinner']});
      await until(() => has(guide, '[part=caution]'), 'no caution');
      const cards = $$(guide, '[part=caution]').map((one) => [
        squash(one.closest('[part=medicine]')!.querySelector('summary')!.textContent),
        squash(one.textContent),
      ]);
      expect(cards.map(([card]) => card)).to.include('Ibuprofen');
      expect(cards.find(([card]) => card === 'Ibuprofen')?.[1]).to.equal(
        `For you: ${textOfEffect('noNsaid')}`,
      );
      await press(checker, words.checker.flowText.startAgain);
      await until(() => !has(guide, '[part=caution]'), 'a caution stays');
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
      expect(said).to.contain('Do not take acetaminophen (paracetamol) without asking.');
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
      const answers = {who: ['50-64'], 'leg-today': ['one-leg-swollen']};
      await goTo(host, words, 'body-today', answers);
      await goBack(host);
      await goBack(host);
      expect(shownQuestion(host, words).id).to.equal('danger');
      await goOn(host);
      expect(shownQuestion(host, words).id).to.equal('leg-today');
      expect(chosenLabels(host)).to.deep.equal(words.labels('leg-today', 'one-leg-swollen'));
    });

    it('and the rows that were opened outlast a change of the language', async () => {
      const host = await resultOf({when: ['when-night']});
      const rows = () => $$<HTMLDetailsElement>(host, 'details').map(({open}) => open);
      $(host, 'details:not([open], .sources) > summary').click();
      const open = rows();
      host.lang = 'ar';
      await until(() => $(host, '[part=base]').lang === 'ar', 'it does not speak Arabic');
      expect(rows()).to.deep.equal(open);
    });

    it('are forgotten by "Start again"', async () => {
      const host = await resultOf({when: ['when-night']});
      await press(host, words.checker.flowText.startAgain);
      expect(headingOf(host)).to.equal(words.checker.text.title);
      expect(has(host, '.answers')).to.equal(false);
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
