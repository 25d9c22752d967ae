/** The reading parts that the build compiles, and what it refuses. */
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {render} from '@lit-labs/ssr';
import {html} from 'lit';
import {describe, expect, test} from 'vitest';
import type {CommonWords} from '../../src/base/words.js';
import {reading as causes} from '../../src/elements/cause-checker/cause-checker.reading.js';
import {reading as medicines} from '../../src/elements/medicine-guide/medicine-guide.reading.js';
import {reading as pictures} from '../../src/elements/picture-guide/picture-guide.reading.js';
import {reading as symptoms} from '../../src/elements/symptom-guide/symptom-guide.reading.js';
import {reading as overview} from '../../src/elements/topic-overview/topic-overview.reading.js';
import {reading as signs} from '../../src/elements/when-to-see-doctor/when-to-see-doctor.reading.js';
import {locales, type Locale} from '../../src/language/locales.js';
import {compileReading} from '../../src/prerender/compile-reading.js';
import {detailsOf} from '../../src/region/details.js';
import {printableFacts} from '../../src/region/facts.js';
import {codes} from '../../src/text/region-codes.js';
import type {CompiledWords} from '../../src/shared/reading/compiled-element.js';
import {fillReading} from '../../src/shared/reading/fill.js';
import {liveView} from '../../src/shared/reading/live.js';
import type {Reading} from '../../src/shared/reading/view.js';

const readings = {
  'cause-checker': causes,
  'medicine-guide': medicines,
  'picture-guide': pictures,
  'symptom-guide': symptoms,
  'topic-overview': overview,
  'when-to-see-doctor': signs,
} as unknown as Readonly<Record<string, Reading<CommonWords>>>;

const wordsOf = (tag: string, locale: string): Promise<CommonWords> =>
  import(`../../src/text/${locale}/topics/leg-cramps/parts/${tag}.js`);

async function compiledOf(tag: string, locale: string): Promise<string> {
  const file = `../../src/text/${locale}/readings/leg-cramps/${tag}.js`;
  const {reading} = (await import(file)) as CompiledWords;
  return reading;
}

/** What markup says, and where its links lead. */
const saidBy = (markup: string) =>
  markup
    .replace(/<!--.*?-->|<(?!a )[^>]*>/gs, '')
    .replace(/<a [^>]*href="([^"]*)"[^>]*>/g, '[$1]')
    .replace(/&(?:#(\d+)|quot|amp|lt|gt);/g, (entity, code: string | undefined) =>
      code
        ? String.fromCharCode(Number(code))
        : {'&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>'}[entity]!,
    )
    .replace(/\s+/g, '');

const today = new Date('2026-11-27');
const nowhere = printableFacts('', today);

const compile = (text: string) =>
  compileReading(
    () => html`<p title=${text}>${text}</p>`,
    {
      text,
      regionWords: {emergency: {number: '{number}', unknown: 'help'}},
    } as unknown as CommonWords,
    'en',
    false,
  );

const all = {line: true, foot: true};
const none = {line: false, foot: false};

/** In a guide, alone, and next to others, of which one has the lines that a page needs once. */
const places = [
  [true, none],
  [false, all],
  [false, none],
  [false, {line: true, foot: false}],
] as const;

describe('compiled for readers in every region', () => {
  for (const tag of Object.keys(readings)) {
    for (const locale of Object.keys(locales) as Locale[]) {
      test(`<${tag}> in "${locale}" says what its words say`, async () => {
        const words = await wordsOf(tag, locale);
        const compiled = await compiledOf(tag, locale);
        const hasFlow = /^(?:cause|when)/.test(tag);
        expect(await compileReading(readings[tag]!, words, locale, hasFlow)).toBe(compiled);
        for (const region of ['', ...codes]) {
          for (const [inGuide, shows] of places) {
            const cases = {
              'to-relief-steps': inGuide,
              'to-when-to-see-doctor': inGuide,
              'to-cause-checker': false,
              linked: inGuide,
            };
            const facts = printableFacts(region, today, detailsOf(region, today, locale));
            const view = liveView({
              words,
              locale,
              facts,
              titleLevel: 2,
              regionInUse: '',
              hasFlow: true,
              guide: inGuide,
              shows,
              asks: hasFlow,
              cases,
            });
            const live = await collectResult(render(html`${readings[tag]!(view)}`));
            const start = hasFlow ? 'data-start' : '';
            const filled = fillReading(compiled, {facts, level: 2, inGuide, shows, cases});
            expect(filled).toContain(start);
            expect(saidBy(filled), JSON.stringify({region, inGuide, shows})).toBe(saidBy(live));
          }
        }
      });
    }
  }

  test('moves headings to their level, the deepest of which is 6', async () => {
    const compiled = await compiledOf('when-to-see-doctor', 'en');
    const levels = (level: number) => [
      ...new Set(
        [
          ...fillReading(compiled, {facts: nowhere, level, inGuide: false, shows: all}).matchAll(
            /<h(\d)/g,
          ),
        ].map(([, number]) => Number(number)),
      ),
    ];
    expect(levels(2)).toEqual([2, 3, 4]);
    expect(levels(3)).toEqual([3, 4, 5]);
    expect(levels(6)).toEqual([6]);
  });
});

describe('what a text holds stays text', () => {
  for (const text of [
    '<b>bold</b> & "quoted"',
    '&amp; &#60;script&#62;',
    '<if-number>911</if-number>',
    '</p><script>alert(1)</script>',
    '<!-- comment -->',
  ]) {
    test(text, async () => {
      const filled = fillReading(await compile(text), {
        facts: nowhere,
        level: 2,
        inGuide: false,
        shows: all,
      });
      expect(filled.match(/<[^>]*>/g)).toEqual([
        expect.stringMatching(/^<p title="[^"<]*">$/),
        '</p>',
      ]);
      expect(saidBy(filled)).toBe(text.replace(/\s/g, ''));
    });
  }
});

describe('the build stops, and says why', () => {
  test('for a token that nothing fills in', async () => {
    await expect(compile('Call {ambulance} now.')).rejects.toThrow(
      /nothing fills in \{ambulance\}; valid: \{emergency\}/,
    );
  });

  test('for a text that holds a mark of the build', async () => {
    for (const mark of ['\uE000', '\uE001', '{=']) {
      await expect(compile(`Call ${mark}emergency}`)).rejects.toThrow('a mark of the build');
    }
  });
});
