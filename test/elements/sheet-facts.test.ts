/** What the sheet for a doctor says: what was answered, once, and what was asked and is not there. */
import type {WarningSign} from '../../src/content/index.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {liveRegion, render} from './helpers.js';
import {buttonNames, choose, copy, type, typed} from './sheet.js';
import {checkerAnswers, pick, toList} from './states.js';
import {pinToday} from './time.js';
import {goThrough, wordsIn, type Answers, type Words} from './words.js';

describe('what the sheet for a doctor says', () => {
  watchConsole();
  pinToday('2026-12-01');

  let words: Words;
  let ar: Words;

  before(async () => {
    [words, ar] = await Promise.all([wordsIn('en'), wordsIn('ar')]);
  });

  async function checker(answers: Answers, attributes = 'lang="en" region="US"', own = words) {
    const host = await render(`<cause-checker ${attributes}></cause-checker>`);
    await goThrough(host, own, answers);
    return host;
  }

  const summary = (attributes = 'lang="en" region="US"') =>
    render(`<doctor-summary ${attributes}></doctor-summary>`);

  it('copies each fact once, in the order in which a doctor asks, and says so', async () => {
    const host = await checker({when: ['when-night'], recent: ['rec-sit']});
    type(host);
    choose(host, [1, 1, 2, 2, 3]);
    const {sheet, doctorVisit, causes, common} = words.checker;
    const text = await copy(host, sheet.copy);
    expect(liveRegion(host).textContent).to.equal(sheet.copied);
    const inOrder = [
      doctorVisit.title,
      'December 1, 2026',
      'Age: 18 to 49',
      'Leg: Left',
      'Muscle: Calf',
      'How often: 1 to 3 times a week',
      'Each lasts: 1 to 5 minutes',
      'Began: 1 to 6 months ago',
      'Checklist result: Self-care',
      'Asked and not present: chest pain,',
      typed.own,
      'When they come: At night',
      `Medicines: None of those asked about; ${typed.medicines}`,
      'Illnesses: None known',
      `Tried so far: ${typed.tried}`,
      'New in last days: Long sitting',
      'Also asked and not present: ',
      `Fits the answers: ${causes[0]!.title}`,
      `- ${doctorVisit.questionsToAsk[0]}`,
      'or feel much worse, call 911.',
      common.draft,
    ];
    expect(inOrder.map((part) => [part, text.split(part).length - 1])).to.deep.equal(
      inOrder.map((part) => [part, 1]),
    );
    expect(inOrder.map((part) => text.indexOf(part))).to.deep.equal(
      inOrder.map((part) => text.indexOf(part)).toSorted((one, other) => one - other),
    );
    expect(text).not.to.contain(doctorVisit.mayCheck[0]);
    expect(text).not.to.match(/[{}]|undefined|\[object/);
  });

  it('names each sign that was asked about, and says nothing of what was not asked', async () => {
    const host = await checker({...checkerAnswers.urgent, 'leg-today': ['one-leg-swollen']});
    const {sheet, sheetWording, causes} = words.checker;
    const text = await copy(host, sheet.copy);
    expect(text).to.contain('Checklist result: Urgent today');
    expect(text).to.contain(`Signs: ${words.sign('one-leg-swollen')}`);
    const absent = /^Asked and not present: (.*)$/m.exec(text)![1]!;
    for (const id of ['chest-breath', 'saddle-bladder', 'over-10-min'] as const) {
      expect(absent).to.contain(sheetWording.names[id]);
    }
    expect(absent).not.to.contain(sheetWording.names['one-leg-swollen']);
    expect(text).not.to.contain(sheetWording.names['both-ankles']);
    for (const {title} of causes) expect(text).not.to.contain(title);
  });

  it('takes nothing that a reader is not sure of for absent', async () => {
    const host = await checker({...checkerAnswers.urgent, 'leg-today': ['leg-unsure']});
    const {sheet, sheetWording} = words.checker;
    const text = await copy(host, sheet.copy);
    const unsure = /^Not sure about: (.*)$/m.exec(text)![1]!;
    const absent = /^Asked and not present: (.*)$/m.exec(text)![1]!;
    for (const id of ['one-leg-swollen', 'over-10-min', 'hot-red-fever'] as const) {
      expect(unsure).to.contain(sheetWording.names[id]);
      expect(absent).not.to.contain(sheetWording.names[id]);
    }
    expect(absent).to.contain(sheetWording.names['chest-breath']);
  });

  it('says a medicine or an illness once, with what it calls for', async () => {
    const host = await checker({
      medicines: ['med-thinner', 'med-diuretic'],
      conditions: ['con-dialysis'],
    });
    const text = await copy(host, words.checker.sheet.copy);
    expect(text).to.match(/^Medicines: Water pills; A blood thinner$/m);
    expect(text).to.match(/^Illnesses: Dialysis$/m);
    expect(text).to.match(/^Cautions: .*no ibuprofen without asking/m);
    expect(text).not.to.match(/^Signs:/m);
  });

  it('speaks of the reader in the third person, where the answer does not', async () => {
    const host = await checker({
      pregnant: ['preg-unsure'],
      when: ['when-walk'],
      medicines: ['med-unsure'],
      conditions: ['con-dialysis'],
      notice: ['not-sleep'],
    });
    const {sheet} = words.checker;
    const [said] = (await copy(host, sheet.copy)).split(`${sheet.ask}:`);
    expect(said).not.to.match(/\b(I|my|me|you|your)\b/i);
  });

  it('puts the signs of its language between things', async () => {
    const host = await checker({}, 'lang="ar" region="SA"', ar);
    const text = await copy(host, ar.checker.sheet.copy);
    expect(text).to.contain('؛ ').and.to.contain('، ');
    expect(text).not.to.match(/[;,]/);
  });

  for (const [attributes, date] of [
    ['lang="en-GB"', '1 December 2026'],
    ['lang="en" region="GB"', '1 December 2026'],
    ['lang="en-US"', 'December 1, 2026'],
    ['lang="en"', 'December 1, 2026'],
    ['lang="es" region="MX"', '1 de diciembre de 2026'],
    ['lang="ar" region="EG"', '1 ديسمبر 2026'],
  ] as const) {
    it(`dates the sheet as the region does: ${attributes}`, async () => {
      const host = await summary(attributes);
      expect(await copy(host, buttonNames(host)[1]!)).to.contain(date);
    });
  }

  it('takes the ticked signs along', async () => {
    const host = await render('<when-to-see-doctor lang="en"></when-to-see-doctor>');
    await toList(2)(host, words);
    await pick('dark-urine', 'toxin')(host, words);
    const text = await copy(host, words.signs.sheet.copy);
    const signs: readonly WarningSign[] = words.signs.signs;
    const [dark, toxin] = (['dark-urine', 'toxin'] as const).map((id) => {
      const {label, detail}: {label: string; detail?: string} = signs.find(
        (sign) => sign.id === id,
      )!;
      return `${label} (${detail})`;
    });
    expect(text, 'a tick does not tell which it was').to.contain(`Signs: ${dark}; ${toxin}`);
    const {names} = words.signs.sheetWording;
    expect(text).to.match(new RegExp(`^Asked and not present: .*${names['chest-breath']}`, 'm'));
    expect(text).to.match(new RegExp(`^Asked and not present: .*${names['over-10-min']}`, 'm'));
    expect(text, 'of a list that was not shown').not.to.contain(names['both-ankles']);
    expect(text).to.contain('Checklist result: Urgent today');
    expect(text, 'number not known').to.contain('call your local emergency number.');
  });
});
