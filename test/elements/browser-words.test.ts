/** The build takes words from Unicode. In Chromium, English, Spanish and Arabic read as if the browser had written them. */
import {loaders as medicineLoaders} from '../../src/text/loaders/medicine-guide.js';
import {loaders as overviewLoaders} from '../../src/text/loaders/topic-overview.js';
import {$, render, squash} from './helpers.js';
import {copy} from './sheet.js';
import {expect} from './expect.js';
import {pinToday} from './time.js';
import {wordsIn} from './words.js';

const topic = 'leg-cramps';

const isChromium = /\bChrom(e|ium)\//.test(navigator.userAgent);

(isChromium ? describe : describe.skip)('words that the build takes from Unicode', () => {
  pinToday('2026-12-01');

  for (const locale of ['en', 'es', 'ar'] as const) {
    const latin = `${locale}-u-ca-gregory-nu-latn`;
    const unitFormat = (unit: string) =>
      new Intl.NumberFormat(latin, {style: 'unit', unit, unitDisplay: 'long'});
    const dateFormat = new Intl.DateTimeFormat(latin, {dateStyle: 'long', timeZone: 'UTC'});

    describe(locale, () => {
      it('times and plural forms', async () => {
        const {durations, plurals} = (await wordsIn(locale)).relief.relief;
        for (const [seconds, words] of Object.entries(durations)) {
          const inMinutes = Number(seconds) >= 60;
          const format = unitFormat(inMinutes ? 'minute' : 'second');
          expect(words).to.equal(format.format(Number(seconds) / (inMinutes ? 60 : 1)));
        }
        for (const [count, category] of Object.entries(plurals)) {
          expect(category).to.equal(new Intl.PluralRules(locale).select(Number(count)));
        }
      });

      it('the word below each number of the countdown', async () => {
        const {seconds} = (await wordsIn(locale)).relief.flowText;
        expect(seconds).to.have.length(100);
        for (const [number, word] of seconds.entries()) {
          const parts = unitFormat('second').formatToParts(number);
          const hasNumber = parts.some(({type}) => type === 'integer');
          const usual = hasNumber ? parts : unitFormat('second').formatToParts(11);
          expect(word).to.equal(usual.find(({type}) => type === 'unit')?.value);
        }
      });

      it('countries', async () => {
        const {regionNames} = (await medicineLoaders[topic](locale)).medicineNotes;
        const names = new Intl.DisplayNames(locale, {type: 'region'});
        for (const [region, name] of Object.entries(regionNames)) {
          expect(name).to.equal(names.of(region));
        }
      });

      it('a list of names', async () => {
        const {alsoCalled} = (await overviewLoaders[topic](locale)).overview;
        const host = await render(`<topic-overview lang="${locale}"></topic-overview>`);
        const names = new Intl.ListFormat(locale, {type: 'unit'}).format(alsoCalled);
        expect($(host, '.meta').textContent).to.contain(names);
      });

      it('the date of the last check, and that of the sheet', async () => {
        const words = await wordsIn(locale);
        const {checked} = words.relief.topic;
        expect(checked).to.equal(dateFormat.format(new Date('2026-11-22')));
        const host = await render(`<doctor-summary lang="${locale}"></doctor-summary>`);
        const text = await copy(host, words.summary.sheet.copy);
        expect(squash(text)).to.contain(squash(dateFormat.format(new Date('2026-12-01'))));
      });
    });
  }
});
