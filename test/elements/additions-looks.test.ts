/** What a page adds to an element: in a narrow column with large text, from right to left, in the dark, on paper. */
import {fixture} from '@open-wc/testing';
import {check, coloursOnly, loadAxe} from './axe.js';
import {expect} from './expect.js';
import {$$, shown, start, textOf, until} from './helpers.js';
import {brokenWords, lostLetters, twiceAsLarge, usualSize} from './letters.js';
import {print} from './paper.js';
import {pick} from './states.js';
import {wordsIn} from './words.js';

const added = {
  en: ['Book a visit with our orthopaedic outpatient department', 'Our nurses speak Catalan.'],
  es: ['Pida cita en nuestro departamento de traumatología', 'Nuestro personal habla catalán.'],
  ar: ['احجز موعدًا في عيادة العظام لدينا', 'يتحدث الممرضون لدينا الكتالونية.'],
} as const;

type Language = keyof typeof added;

/** The result "get checked today", with a next step and a note of the page. */
async function result(language: Language, attributes = '') {
  const [step, note] = added[language];
  const column = await fixture(`<div style="inline-size: 320px">
    <when-to-see-doctor lang="${language}" region="ES" ${attributes}
      ><a slot="next-step" data-tier="urgent" href="/book">${step}</a
      ><p slot="note">${note}</p></when-to-see-doctor></div>`);
  const host = column.firstElementChild!;
  await shown(host);
  const words = await wordsIn(language);
  await start(host);
  await pick()(host, words);
  await pick('toxin')(host, words);
  await until(() => $$(host, '.added').length > 1, 'nothing is added');
  return host;
}

describe('what a page adds', () => {
  before(loadAxe);
  afterEach(usualSize);

  for (const language of ['en', 'es', 'ar'] as const) {
    it(`keeps all of its letters in a narrow column, also twice as large: ${language}`, async () => {
      const host = await result(language);
      for (const text of added[language]) expect(textOf(host)).to.contain(text);
      expect(brokenWords(host)).to.deep.equal([]);
      expect(lostLetters(host)).to.deep.equal([]);
      for (const [way, enlarge] of Object.entries(twiceAsLarge)) {
        enlarge();
        expect(lostLetters(host), way).to.deep.equal([]);
        usualSize();
      }
    });
  }

  it('begins on the right in Arabic', async () => {
    const host = await result('ar');
    for (const one of $$(host, '.added')) expect(getComputedStyle(one).direction).to.equal('rtl');
  });

  for (const theme of ['light', 'dark']) {
    it(`has colours that can be read: ${theme}`, async () => {
      await check(await result('en', `theme="${theme}"`), coloursOnly);
    });
  }

  it('is on paper', async () => {
    const host = await result('en');
    await print(host, () => {
      for (const text of added.en) expect(textOf(host)).to.contain(text);
      for (const one of $$(host, '.added')) expect(one.checkVisibility()).to.equal(true);
    });
  });
});
