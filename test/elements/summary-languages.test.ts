/** The sheet for a doctor in the language of the reader and that of the region. */
import {loadSecond} from '../../src/shared/sheet/index.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {render, settled, squash} from './helpers.js';
import {choose, copy, print, secondIsThere, type, typed} from './sheet.js';
import {checkerAnswers} from './states.js';
import {pinToday} from './time.js';
import {goThrough, wordsIn, type Answers, type Words} from './words.js';

describe('the sheet for a doctor', () => {
  watchConsole();
  pinToday('2026-12-01');

  let words: Words;
  let es: Words;
  let ar: Words;

  before(async () => {
    [words, es, ar] = await Promise.all([wordsIn('en'), wordsIn('es'), wordsIn('ar')]);
  });

  async function checker(answers: Answers, attributes = 'lang="en" region="US"', own = words) {
    const host = await render(`<cause-checker ${attributes}></cause-checker>`);
    await goThrough(host, own, answers);
    return host;
  }

  /** With the second language, which nobody waits for at Start. */
  async function checkerInTwo(...given: Parameters<typeof checker>) {
    const host = await checker(...given);
    await secondIsThere(host);
    return host;
  }

  const summary = (attributes = 'lang="en" region="US"') =>
    render(`<doctor-summary ${attributes}></doctor-summary>`);

  describe('in two languages', () => {
    it('shows every line in the language of the reader and that of the region', async () => {
      const answers = {when: ['when-night'], recent: ['rec-sit']};
      const host = await checkerInTwo(answers, 'lang="es" region="US"', es);
      type(host);
      choose(host, [2]);
      const {html, lang, title} = await print(host, es.checker.sheet.print);
      expect([lang, title]).to.deep.equal(['es', es.checker.doctorVisit.title]);
      const page = new DOMParser().parseFromString(html, 'text/html');
      const side = (locale: string) =>
        squash(
          [...page.querySelectorAll(`[lang=${locale}]:not(html)`)]
            .map((one) => one.textContent)
            .join(' | '),
        );
      for (const [locale, own] of [
        ['es', es],
        ['en', words],
      ] as const) {
        expect(side(locale)).to.contain(own.checker.sheetWording.said['when-night']);
        expect(side(locale)).to.contain(own.checker.sheetWording.names['stroke-signs']);
        expect(side(locale)).to.contain(own.checker.causes[0]!.title);
        expect(side(locale)).to.contain(own.checker.tiers[3].name);
        expect(side(locale)).to.contain(own.checker.doctorVisit.fields[0].choices[1].label);
        expect(side(locale)).to.contain(own.checker.doctorVisit.questionsToAsk[7]);
        expect(side(locale)).to.contain('911');
        expect(side(locale)).to.contain(own.checker.common.draft);
      }
      expect(side('es')).to.contain(es.checker.common.unchecked);
      expect(side('en')).not.to.contain(words.checker.common.unchecked);
      expect(page.querySelectorAll('[lang=es]:not(html)').length).to.equal(
        page.querySelectorAll('[lang=en]').length,
      );
      expect(page.body.textContent.split(typed.own), 'typed text, once').to.have.length(2);
    });

    it('sets the direction of each side', async () => {
      const host = await checkerInTwo(checkerAnswers.soon, 'lang="ar" region="US"', ar);
      const {html, dir} = await print(host, ar.checker.sheet.print);
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(dir).to.equal('rtl');
      expect(page.querySelector('h1 [lang=ar]')?.getAttribute('dir')).to.equal('rtl');
      expect(page.querySelector('h1 [lang=en]')?.getAttribute('dir')).to.equal('ltr');
    });

    it('copies one language after the other', async () => {
      const host = await checkerInTwo({when: ['when-night']}, 'lang="es" region="US"', es);
      const [first, second, ...more] = (await copy(host, es.checker.sheet.copy)).split('* * *');
      expect(more).to.deep.equal([]);
      expect(first).to.contain(es.checker.sheetWording.said['when-night']);
      expect(second).to.contain(words.checker.sheetWording.said['when-night']);
    });

    it('is in one where the region speaks the same, is not known, or has no words', async () => {
      for (const attributes of [
        'lang="en" region="US"',
        'lang="es" region="ES"',
        'lang="es"',
        'lang="es" region="DE"',
        'lang="ar-EG"',
      ]) {
        const own = attributes.includes('en') ? words : attributes.includes('ar') ? ar : es;
        const host = await checker({}, attributes, own);
        const text = await copy(host, own.checker.sheet.copy);
        expect(text, attributes).not.to.contain('* * *');
      }
    });

    it('follows the region of the language tag too', async () => {
      const host = await checkerInTwo({}, 'lang="es-US"', es);
      expect(await copy(host, es.checker.sheet.copy)).to.contain('* * *');
    });

    it('comes to <doctor-summary> after the first render', async () => {
      const host = await summary('lang="es" region="US"');
      await secondIsThere(host);
      host.setAttribute('region', 'ES');
      await settled(host);
      expect(await copy(host, es.summary.sheet.copy)).not.to.contain('* * *');
    });
  });

  it('is in one language where the words of the other do not load', async () => {
    const host = {topic: 'leg-cramps', locale: 'es', regionInUse: 'US'} as const;
    const table = (load: () => Promise<object>) => ({'leg-cramps': load});
    const one = table(() => Promise.resolve({one: 1}));
    const two = table(() => Promise.resolve({two: 2}));
    const offline = table(() => Promise.reject(new Error('offline')));
    expect(await loadSecond(host, one, two)).to.deep.equal({locale: 'en', words: {one: 1, two: 2}});
    expect(await loadSecond(host, one, offline)).to.equal(undefined);
  });
});
