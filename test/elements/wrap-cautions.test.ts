/** In a wrapped article, what a reader's answers say of a medicine shows where its medicines are. */
import '../../src/own-topic/index.js';
import type {CareElement} from '../../src/base/care-element.js';
import type {ShellWords} from '../../src/base/words.js';
import {fixture} from '@open-wc/testing';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {$$, has, press, settled, shown, squash, start, tick, until} from './helpers.js';

type Host = CareElement<ShellWords>;

const answer = (id: string, label: string, more: object) => ({id, label, ...more});
const none = answer('none', 'None of these', {exclusive: true});

const data = {
  signs: {
    signs: [
      {id: 'pours', tier: 'emergency', label: 'Blood pours'},
      {id: 'unsure', tier: 'urgent', label: 'Not sure', unsure: true},
    ],
  },
  checker: {
    effects: [
      {id: 'thinner', text: 'Ask before you take it with a blood thinner.', onMedicines: ['ibu']},
      {id: 'young', text: 'Not under 16.', onMedicines: ['aspirin', 'ibu']},
      {id: 'other', text: 'Not near oxygen.'},
    ],
    questions: [
      {
        id: 'danger',
        kind: 'many',
        text: 'Right now?',
        why: 'It needs help.',
        endIf: 'emergency',
        answers: [
          {id: 'pours', signs: ['pours']},
          none,
          answer('unsure', 'I am not sure', {unsure: true, signs: ['unsure']}),
        ],
      },
      {
        id: 'what',
        kind: 'many',
        text: 'What fits you?',
        why: 'It tells what to ask.',
        answers: [
          answer('thin', 'A blood thinner', {effects: ['thinner'], fits: ['dry']}),
          answer('young', 'I am under 16', {effects: ['young'], fits: ['dry']}),
          answer('oxygen', 'Oxygen', {effects: ['other'], fits: ['dry']}),
          none,
        ],
      },
    ],
  },
};

const medicine = (id: string, name: string) =>
  `<details id="${id}"><summary>${name}</summary><p data-cannot>It stops no blood.</p><p data-warning>Ask first.</p></details>`;

const article = `<h1>Nosebleeds</h1>
  <h2>Causes</h2>
  <details id="dry"><summary>Dry air</summary><p>It dries out the nose.</p></details>
  <h2>Medicines</h2><h3>Pain</h3>${medicine('aspirin', 'Aspirin')}${medicine('ibu', 'Ibuprofen')}
  <script type="application/json">${JSON.stringify(data)}</script>`;

describe('cautions in a wrapped article', () => {
  watchConsole();

  async function result(...answers: readonly string[]) {
    const guide = await fixture<Host>(
      `<topic-guide wrap lang="en" data-topic="nose">${article}</topic-guide>`,
    );
    await shown(guide);
    await until(() => guide.querySelector('medicine-guide'), 'no part with medicines');
    const checker = guide.querySelector<Host>('cause-checker')!;
    const medicines = guide.querySelector<Host>('medicine-guide')!;
    await shown(medicines);
    await shown(checker);
    await settled(medicines);
    const before = medicines.innerHTML;
    await start(checker);
    await press(checker, 'None of these');
    await tick(checker, ...answers);
    await press(checker, 'Continue');
    await until(() => has(checker, '[part=result]'), 'no result');
    await settled(medicines);
    return {checker, medicines, before};
  }

  /** Below the name of each medicine, its cautions. */
  const cautionsIn = (host: Host) =>
    $$(host, '[part=caution]')
      .filter((one) => one.checkVisibility())
      .map((one) => [one.parentElement!.firstElementChild!, one])
      .map((both) => both.map(({textContent}) => squash(textContent)));

  it('show before the medicines, by name, until the reader starts again', async () => {
    const {checker, medicines, before} = await result('A blood thinner', 'I am under 16');
    await until(() => has(medicines, '[part=caution]'), 'no caution');
    expect(cautionsIn(medicines)).to.deep.equal([
      ['Aspirin', 'For you: Not under 16.'],
      ['Ibuprofen', 'For you: Ask before you take it with a blood thinner.'],
      ['Ibuprofen', 'For you: Not under 16.'],
    ]);
    const [first] = $$(medicines, '[part=caution]');
    const summary = medicines.querySelector('summary')!;
    expect(summary.checkVisibility()).to.equal(true);
    expect(summary.getBoundingClientRect().top).to.be.greaterThan(
      first!.getBoundingClientRect().bottom,
    );
    // The page cannot read them off its own nodes.
    expect(medicines.innerHTML).to.equal(before);
    await press(checker, 'Start again');
    await until(() => cautionsIn(medicines).length === 0, 'a caution stays');
    expect(summary.checkVisibility()).to.equal(true);
  });

  it('do not show where no answer is about a medicine', async () => {
    const {checker, medicines} = await result('Oxygen');
    expect(squash(checker.shadowRoot!.textContent)).to.contain('Not near oxygen.');
    expect(cautionsIn(medicines)).to.deep.equal([]);
  });
});
