/** What `<when-to-see-doctor>` shows, and where its lists lead; the phone numbers of a region. */
import type {WarningSign} from '../../src/content/index.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  answerQuestion,
  buttons,
  chosenLabels,
  goBack,
  has,
  hasButton,
  headingOf,
  key,
  labels,
  nameOf,
  option,
  press,
  render,
  settled,
  squash,
  start,
  startOnly,
  textOf,
  tick,
  until,
} from './helpers.js';
import {pick, toList} from './states.js';
import {pinToday, setToday} from './time.js';
import {wordsIn, type Words} from './words.js';

let words: Words;

const show = (attributes = '') =>
  render(`<when-to-see-doctor lang="en" ${attributes}></when-to-see-doctor>`);

const listed = () => words.signs.signs.filter((sign) => 'group' in sign);

const cards = (host: Element) => $$(host, '[part=care]');

const progressOf = (host: Element) => squash($(host, '[part=progress]').textContent);

/** Goes to a list and picks there, by ids of signs. */
async function resultOf(list: 1 | 2 | 3, ids: readonly string[], attributes = '') {
  const host = await show(attributes);
  await toList(list)(host, words);
  await pick(...ids)(host, words);
  return host;
}

const groupsIn = (tier: string) => words.signs.signGroups.filter((group) => group.tier === tier);

/** The heading of a group when it is asked about. */
const askingOf = (tier: 'emergency' | 'urgent' | 'soon', place: string) =>
  words.signs.flowText.questions[tier].replace('{place}', place);

describe('when-to-see-doctor', () => {
  watchConsole();
  pinToday();

  before(async () => {
    words = await wordsIn('en');
  });

  it('shows every sign without a click, the most serious first', async () => {
    const host = await show('region="US"');
    expect(cards(host).map((card) => squash(card.querySelector('h3')?.textContent))).to.deep.equal([
      'Emergency: Call 911 now if:',
      'Urgent today: Get checked today if:',
      'See a doctor soon: Talk to a doctor soon if:',
      'Self-care: Self-care is a fair first step if:',
    ]);
    expect(listed()).to.have.length(46);
    for (const [index, {id: tier}] of words.signs.tiers.entries()) {
      const items = [...cards(host)[index]!.querySelectorAll('li')].map((item) =>
        squash(item.textContent),
      );
      const expected: readonly WarningSign[] = listed().filter((sign) => sign.tier === tier);
      expect(items).to.have.members(
        expected.map(({label, detail}) => (detail ? `${label}. ${detail}` : label)),
      );
    }
  });

  it('groups the signs under headings', async () => {
    const host = await show();
    const headings = $$(host, '[part=care] h4').map((heading) => squash(heading.textContent));
    expect(headings).to.deep.equal(words.signs.signGroups.map(({title}) => title));
  });

  it('asks whom it is for, then goes through three lists in short screens; none of them is self-care', async () => {
    const host = await show();
    await startOnly(host);
    expect(headingOf(host)).to.equal(words.signs.flow.whoFor.question);
    await press(host, words.signs.flow.whoFor.me);
    for (const [index, tier] of (['emergency', 'urgent', 'soon'] as const).entries()) {
      const groups = groupsIn(tier);
      const {name} = words.signs.tiers[index]!;
      for (const [place, {id, title}] of groups.entries()) {
        expect(progressOf(host)).to.equal(
          `${name}, ${place + 1} of ${groups.length} List ${index + 1} of 3`,
        );
        expect(headingOf(host)).to.equal(askingOf(tier, title));
        const signs = listed().filter((sign) => sign.tier === tier && sign.group === id);
        expect(labels(host)).to.deep.equal(signs.map(({label}) => label));
        await answerQuestion(host, [words.signs.flowText.none]);
      }
    }
    expect(headingOf(host)).to.equal('Your result: Self-care: Self-care is a fair first step');
  });

  it('stops at the first list with a sign', async () => {
    const emergency = await resultOf(1, ['stroke-signs'], 'region="US"');
    expect(headingOf(emergency)).to.equal('Emergency: Get emergency help now');
    expect(buttons(emergency).map(nameOf)).to.deep.equal([words.signs.flow.byMistake]);
    expect(has(emergency, '[part=footer]')).to.equal(false);
    expect(textOf(emergency)).to.contain(words.signs.signDetails['stroke-signs'].say.me);

    const urgent = await resultOf(2, ['dark-urine', 'toxin']);
    expect(headingOf(urgent)).to.equal('Your result: Urgent today: Get a blood test now');
    for (const id of ['dark-urine', 'toxin']) expect(textOf(urgent)).to.contain(words.sign(id));

    const soon = await resultOf(3, ['both-ankles']);
    expect(headingOf(soon)).to.contain('Talk to a doctor soon');
  });

  it('takes "I am not sure" of a serious sign as a sign for today', async () => {
    const {unsure} = words.signs.flowText;
    for (const [list, heading] of [
      [1, 'Get checked today'],
      [2, 'Get checked today'],
      [3, 'Talk to a doctor soon'],
    ] as const) {
      const host = await show();
      await toList(list)(host, words);
      await press(host, unsure);
      const {goOn: goOnUnsure} = words.signs.flow.maybe;
      expect(hasButton(host, goOnUnsure), `list ${list} stops`).to.equal(list === 1);
      if (list === 1) await press(host, goOnUnsure);
      await pick()(host, words);
      expect(headingOf(host), `list ${list}`).to.contain(heading);
    }
  });

  it('stops once after "I am not sure" about an emergency, with the number and the signs', async () => {
    const host = await show('region="GB"');
    await start(host);
    const asked = labels(host);
    await press(host, words.signs.flowText.unsure);
    expect(headingOf(host)).to.equal(words.signs.flow.maybe.heading);
    expect($(host, '[part=call]').getAttribute('href')).to.equal('tel:999');
    for (const name of asked) expect(textOf(host)).to.contain(name);
    await press(host, words.signs.flow.back);
    expect(labels(host)).to.deep.equal(asked);
  });

  it('asks the other groups, too, and an emergency sign wins over "I am not sure"', async () => {
    const host = await show();
    await start(host);
    await press(host, words.signs.flowText.unsure);
    await press(host, words.signs.flow.maybe.goOn);
    await answerQuestion(host, [words.sign('cold-pale-leg')]);
    expect(headingOf(host)).to.equal('Emergency: Get emergency help now');
  });

  it('goes back from an emergency ticked by mistake, with the ticks kept', async () => {
    const host = await resultOf(1, ['stroke-signs']);
    await press(host, words.signs.flow.byMistake);
    expect(chosenLabels(host)).to.deep.equal([words.sign('stroke-signs')]);
    await tick(host, words.sign('stroke-signs'));
    await pick()(host, words);
    expect(progressOf(host)).to.contain('List 2 of 3');
  });

  it('ticks a row on Enter while "None of these" is what the form would say', async () => {
    const host = await show();
    await start(host);
    const first = labels(host)[0]!;
    option(host, first).focus();
    await key('Enter');
    await settled(host);
    expect(chosenLabels(host)).to.deep.equal([first]);
    await key('Enter');
    await settled(host);
    expect(headingOf(host)).to.equal('Emergency: Get emergency help now');
  });

  it('goes back from the result to its list, and to the full list', async () => {
    const host = await resultOf(2, ['dark-urine']);
    await press(host, words.signs.flow.back);
    expect(progressOf(host)).to.contain('List 2 of 3');
    const groups = [...groupsIn('emergency'), ...groupsIn('urgent')];
    const at = groups.findIndex(({title}) => headingOf(host) === askingOf('urgent', title));
    const place = groups.findIndex(
      ({id}) => id === words.signs.signs.find((sign) => sign.id === 'dark-urine')?.group,
    );
    for (let back = at; back > place; back--) await goBack(host);
    expect(chosenLabels(host)).to.deep.equal([words.sign('dark-urine')]);
    for (let back = place; back > 0; back--) await goBack(host);
    await goBack(host);
    expect(headingOf(host)).to.equal(words.signs.flow.whoFor.question);
    await press(host, words.signs.flow.back);
    expect(headingOf(host), 'Back from the first question').to.equal(words.signs.text.title);

    const other = await resultOf(2, ['dark-urine']);
    await press(other, words.signs.flowText.backToList);
    expect(cards(other)).to.have.length(4);
    await start(other);
    expect(chosenLabels(other), 'forgotten').to.deep.equal([]);
  });

  it('with share-tier fires care-step for each list and care-complete once', async () => {
    const host = await show('share-tier');
    const fired: string[] = [];
    for (const type of ['care-step', 'care-complete'] as const) {
      host.addEventListener(type, () => fired.push(type));
    }
    await toList(3)(host, words);
    await pick()(host, words);
    expect(fired).to.deep.equal(['care-step', 'care-step', 'care-step', 'care-complete']);
  });
});

describe('phone numbers', () => {
  const said = watchConsole();
  pinToday();

  const telephones = (host: Element) => [
    ...new Set($$(host, 'a[href^="tel:"]').map((link) => link.getAttribute('href'))),
  ];

  it('are links to call, in ASCII digits from left to right', async () => {
    for (const language of ['en', 'es', 'ar']) {
      const host = await render(
        `<when-to-see-doctor lang="${language}" region="AU"></when-to-see-doctor>`,
      );
      await until(() => telephones(host).length > 1, 'no line for advice');
      expect(telephones(host)).to.have.members(['tel:000', 'tel:1800022222']);
      for (const link of $$(host, 'a[href^="tel:"]')) {
        expect(link.querySelector('bdi')?.textContent).to.match(/^[ -~]*[0-9][ -~]*$/);
      }
    }
  });

  it('are those of the region, in capitals or not', async () => {
    expect(telephones(await show('region="fr"'))).to.deep.equal(['tel:15']);
    const germany = await show('region="DE"');
    await until(() => telephones(germany).length > 1, 'no line for advice');
    expect(telephones(germany)).to.have.members(['tel:112', 'tel:116117']);
    expect(telephones(await show('region="uk"'))).to.include('tel:999');
    expect(telephones(await show('region="GB-NIR"'))).to.deep.equal(['tel:999']);
  });

  it('escape the sign that some begin with', async () => {
    const host = await show('region="JP"');
    await until(() => telephones(host).length > 1, 'no line for advice');
    expect(telephones(host)).to.include('tel:%237119');
  });

  it('of a line that is called by its number are not said twice', async () => {
    const host = await show('region="GB"');
    await until(() => telephones(host).length > 1, 'no line for advice');
    expect(telephones(host)).to.have.members(['tel:999', 'tel:111']);
    expect(textOf(host))
      .to.contain('Call NHS 111 (England, Scotland and Wales) now')
      .and.not.to.contain('NHS 111 (111)');
    expect(textOf(host)).to.contain('A&E department');
  });

  it('that nobody knows are "your local emergency number", without a link', async () => {
    const host = await show();
    expect(telephones(host)).to.deep.equal([]);
    expect(textOf(host)).to.contain('Call your local emergency number now if:');
    expect(textOf(host)).to.contain(words.signs.mobileNote);
    await start(host);
    expect($(host, '[part=call]').localName).not.to.equal('a');
    expect($(host, '[part=call]')).to.contain.text('Call your local emergency number');
  });

  it('of low confidence are never printed', async () => {
    for (const region of ['NG', 'SV', 'MA']) {
      const host = await show(`region="${region}"`);
      expect(telephones(host), region).to.deep.equal([]);
      expect(textOf(host)).to.contain('your local emergency number');
    }
    expect(telephones(await show('region="PL"')), 'its advice line').to.deep.equal(['tel:112']);
  });

  it('that may have changed are not printed long after they should have been checked', async () => {
    setToday('2030-01-01');
    try {
      const kenya = await show('region="KE"');
      expect(telephones(kenya)).to.deep.equal([]);
      expect(textOf(kenya))
        .to.contain('your local emergency number')
        .and.not.to.contain('Call 999');
      const britain = await show('region="GB"');
      expect(telephones(britain), 'without NHS 111').to.deep.equal(['tel:999']);
      expect(textOf(britain)).to.contain('Call 999 now if:').and.not.to.contain('111');
      expect(telephones(await show('region="US"'))).to.deep.equal(['tel:911']);
      expect(telephones(await show('region="DE"'))).to.deep.equal(['tel:112']);
      expect(said.take().join(' ')).to.contain('update the library');
    } finally {
      setToday('2026-12-01');
    }
  });

  for (const day of ['1970-01-01', '2100-01-01', 'no day']) {
    it(`are printed on a device whose clock says ${day}`, async () => {
      setToday(day);
      try {
        expect(telephones(await show('region="MX"'))).to.deep.equal(['tel:911']);
        // Its number may change: whether it is still right cannot be told by this clock.
        await show('region="KE"');
        const isNamed = said.take().some((line) => line.includes('the clock of this device'));
        expect(isNamed, 'the clock is named').to.equal(day === '1970-01-01');
      } finally {
        setToday('2026-12-01');
      }
    });
  }

  it('follow the attribute live, also in the middle of the questions', async () => {
    const host = await render('<cause-checker lang="en" region="US"></cause-checker>');
    await start(host);
    expect(telephones(host)).to.deep.equal(['tel:911']);
    host.setAttribute('region', 'GB');
    await settled(host);
    expect(telephones(host)).to.deep.equal(['tel:999']);
    host.removeAttribute('region');
    await settled(host);
    expect(telephones(host)).to.deep.equal([]);
    expect(hasButton(host, words.checker.flow.next), 'still at the question').to.equal(true);
  });
});
