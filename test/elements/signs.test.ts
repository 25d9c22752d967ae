/** What `<when-to-see-doctor>` shows, and where its lists lead; the phone numbers of a region. */
import type {WarningSign} from '../../src/content/index.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  answerQuestion,
  chosenLabels,
  goBack,
  goOn,
  has,
  hasButton,
  headingOf,
  labels,
  press,
  render,
  settled,
  squash,
  start,
  textOf,
  tick,
} from './helpers.js';
import {toList} from './states.js';
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
  await answerQuestion(host, ids.map(words.sign));
  return host;
}

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

  it('goes through three lists, and none of them is self-care', async () => {
    const host = await show();
    await start(host);
    for (const [index, tier] of (['emergency', 'urgent', 'soon'] as const).entries()) {
      expect(progressOf(host)).to.equal(`List ${index + 1} of 3`);
      expect(headingOf(host)).to.equal(words.signs.flowText.questions[tier]);
      const signs = listed().filter((sign) => sign.tier === tier);
      expect(labels(host)).to.have.members([
        ...signs.map(({label}) => label),
        words.signs.flowText.none,
        words.signs.flowText.unsure,
      ]);
      await answerQuestion(host, [words.signs.flowText.none]);
    }
    expect(headingOf(host)).to.equal('Your result: Self-care: Self-care is a fair first step');
  });

  it('names the groups of a list', async () => {
    const host = await show();
    await start(host);
    const groups = $$(host, '[role=group]').map((group) => group.ariaLabel);
    expect(groups).to.deep.equal(
      words.signs.signGroups.filter(({tier}) => tier === 'emergency').map(({title}) => title),
    );
  });

  it('stops at the first list with a sign', async () => {
    const emergency = await resultOf(1, ['stroke-signs'], 'region="US"');
    expect(headingOf(emergency)).to.equal('Emergency: Get emergency help now');
    expect($$(emergency, 'button')).to.have.length(0);
    expect(has(emergency, '[part=footer]')).to.equal(false);
    expect(textOf(emergency)).to.contain(words.sign('stroke-signs'));

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
      await answerQuestion(host, [unsure]);
      expect(headingOf(host), `list ${list}`).to.contain(heading);
    }
  });

  it('ticks "None of these" alone, and keeps signs along with "I am not sure"', async () => {
    const host = await show();
    const {none, unsure} = words.signs.flowText;
    const sign = words.sign('jaw-spasm');
    await start(host);
    await tick(host, sign, unsure);
    expect(chosenLabels(host)).to.have.members([sign, unsure]);
    await tick(host, none);
    expect(chosenLabels(host)).to.deep.equal([none]);
    await tick(host, sign);
    expect(chosenLabels(host)).to.deep.equal([sign]);
  });

  it('does not go on without an answer', async () => {
    const host = await show();
    await start(host);
    await goOn(host);
    expect($(host, '[part=problem]')).to.contain.text(words.signs.flow.chooseAny);
    expect(progressOf(host)).to.equal('List 1 of 3');
  });

  it('goes back from the result to its list, and to the full list', async () => {
    const host = await resultOf(2, ['dark-urine']);
    await press(host, words.signs.flow.back);
    expect(progressOf(host)).to.equal('List 2 of 3');
    expect(chosenLabels(host)).to.deep.equal([words.sign('dark-urine')]);
    await goBack(host);
    await goBack(host);
    expect(headingOf(host), 'Back from the first list').to.equal(words.signs.text.title);

    const other = await resultOf(2, ['dark-urine']);
    await press(other, words.signs.flowText.backToList);
    expect(cards(other)).to.have.length(4);
    await start(other);
    expect(chosenLabels(other), 'forgotten').to.deep.equal([]);
  });

  it('fires care-step for each list and care-complete once', async () => {
    const host = await show();
    const fired: string[] = [];
    for (const type of ['care-step', 'care-complete'] as const) {
      host.addEventListener(type, () => fired.push(type));
    }
    await toList(3)(host, words);
    await answerQuestion(host, [words.signs.flowText.none]);
    expect(fired).to.deep.equal(['care-step', 'care-step', 'care-step', 'care-complete']);
  });
});

describe('phone numbers', () => {
  watchConsole();
  pinToday();

  const telephones = (host: Element) => [
    ...new Set($$(host, 'a[href^="tel:"]').map((link) => link.getAttribute('href'))),
  ];

  it('are links to call, in ASCII digits from left to right', async () => {
    for (const language of ['en', 'es', 'ar']) {
      const host = await render(
        `<when-to-see-doctor lang="${language}" region="AU"></when-to-see-doctor>`,
      );
      expect(telephones(host)).to.have.members(['tel:000', 'tel:1800022222']);
      for (const link of $$(host, 'a[href^="tel:"]')) {
        expect(link.querySelector('bdi')?.textContent).to.match(/^[ -~]*[0-9][ -~]*$/);
      }
    }
  });

  it('are those of the region, in capitals or not', async () => {
    expect(telephones(await show('region="fr"'))).to.deep.equal(['tel:15']);
    expect(telephones(await show('region="DE"'))).to.have.members(['tel:112', 'tel:116117']);
  });

  it('escape the sign that some begin with', async () => {
    expect(telephones(await show('region="JP"'))).to.include('tel:%237119');
  });

  it('of a line that is called by its number are not said twice', async () => {
    const host = await show('region="GB"');
    expect(telephones(host)).to.have.members(['tel:999', 'tel:111']);
    expect(textOf(host)).to.contain('Call NHS 111 now').and.not.to.contain('NHS 111 (111)');
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
    for (const region of ['NG', 'KE', 'MA']) {
      const host = await show(`region="${region}"`);
      expect(telephones(host), region).to.deep.equal([]);
      expect(textOf(host)).to.contain('your local emergency number');
    }
    expect(telephones(await show('region="PL"')), 'its advice line').to.deep.equal(['tel:112']);
  });

  it('that may have changed are not printed when their check is more than 12 months old', async () => {
    setToday('2028-01-01');
    try {
      const india = await show('region="IN"');
      expect(telephones(india)).to.deep.equal([]);
      expect(textOf(india))
        .to.contain('your local emergency number')
        .and.not.to.contain('Call 112');
      const britain = await show('region="GB"');
      expect(telephones(britain), 'without NHS 111').to.deep.equal(['tel:999']);
      expect(textOf(britain)).to.contain('Call 999 now if:').and.not.to.contain('111');
    } finally {
      setToday('2026-12-01');
    }
  });

  for (const day of ['1970-01-01', '2100-01-01', 'no day']) {
    it(`are printed on a device whose clock says ${day}`, async () => {
      setToday(day);
      try {
        expect(telephones(await show('region="MX"'))).to.deep.equal(['tel:911']);
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
