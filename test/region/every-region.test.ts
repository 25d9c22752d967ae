/** SP25: every emergency and urgent text works in every region and language. */
import {describe, expect, test} from 'vitest';
import {plainValues} from '../../src/shared/article/region-values.js';
import {telephone} from '../../src/region/telephone.js';
import {fillText} from '../../src/language/fill.js';
import {locales} from '../../src/language/locales.js';
import {isRegion, printableFacts} from '../../src/region/facts.js';
import {regions} from '../../src/region/regions.js';
import {wordsIn} from '../topics/strings.js';

type Read = typeof import('../../src/topics/leg-cramps/parts/when-to-see-doctor.js');
type Flow = typeof import('../../src/topics/leg-cramps/parts/when-to-see-doctor-flow.js');
type Relief = typeof import('../../src/topics/leg-cramps/parts/relief-steps.js');
type ReliefFlow = typeof import('../../src/topics/leg-cramps/parts/relief-steps-flow.js');
type Checker = typeof import('../../src/topics/leg-cramps/parts/cause-checker-flow.js');

const load = async <Words>(locale: string, name: string): Promise<Words> =>
  (await import(`../../src/text/${locale}/topics/leg-cramps/parts/${name}.js`)) as Words;

const today = new Date('2026-11-23');
const later = new Date('2027-12-22');

/** Every region, two whose numbers are old, a code that is no region, and none. */
const places = [
  ...Object.keys(regions).map((code) => [code, today] as const),
  ['GB', later] as const,
  ['IN', later] as const,
  ['XX', today] as const,
  ['', today] as const,
];

describe.each(Object.keys(locales))('%s', async (locale) => {
  const {regionWords, helpWords, tiers, signs} = await load<Read>(locale, 'when-to-see-doctor');
  const {signDetails, poison} = await load<Flow>(locale, 'when-to-see-doctor-flow');
  const {relief} = await load<Relief>(locale, 'relief-steps');
  const {signDetails: legSignDetails, signs: legSigns} = await load<ReliefFlow>(
    locale,
    'relief-steps-flow',
  );
  const {effects, paracetamol} = await load<Checker>(locale, 'cause-checker-flow');

  const tokenWords = {regionWords, helpWords, poison, paracetamol};
  const texts = wordsIn(
    {tiers, signs, signDetails, legSignDetails, legSigns, relief, effects},
    locale,
  );

  test('these texts hold all tokens of a region', () => {
    const used = new Set(texts.flatMap(({words}) => words.match(/\{\w+\}/g) ?? []));
    expect([...used].sort()).toEqual([
      '{adviceLine}',
      '{emergency}',
      '{er}',
      '{paracetamol}',
      '{poison}',
    ]);
    expect(texts.length).toBeGreaterThan(150);
  });

  test('no token is left, whatever the region', () => {
    const loads = [
      [{relief}, {regionWords}],
      [
        {tiers, signs, legSignDetails, legSigns},
        {regionWords, helpWords},
      ],
      [{signDetails}, {regionWords, helpWords, poison}],
      [{effects}, tokenWords],
    ] as const;
    const left = places.flatMap(([code, day]) =>
      loads.flatMap(([content, loaded]) => {
        const values = plainValues(loaded, printableFacts(code, day));
        return wordsIn(content, locale)
          .map(({path, words}) => `${code} ${path}: ${fillText(words, values)}`)
          .filter((line) => /[{}]|undefined|\[object/.test(line));
      }),
    );
    expect(left).toEqual([]);
  });

  test('a filled sentence has no gap and no doubled word of a number', () => {
    for (const [code, day] of places) {
      const values = plainValues(tokenWords, printableFacts(code, day));
      for (const value of Object.values(values)) expect(value, code).not.toMatch(/^$|\s{2}/);
      const {action} = tiers[1];
      expect(fillText(action, values), code).not.toMatch(/ {2}| [.,،]/);
    }
  });

  test('the emergency number is said where it is known, and only there', () => {
    for (const [code, day] of places) {
      const facts = printableFacts(code, day);
      const {emergency} = plainValues(tokenWords, facts);
      if (facts.emergency) expect(emergency, code).toContain(facts.emergency);
      else expect(emergency, code).toBe(regionWords.emergency.unknown);
    }
    expect(regionWords.emergency.unknown).not.toMatch(/[0-9]/);
  });

  test('an advice line is said with its number, once', () => {
    for (const code of Object.keys(regions)) {
      const facts = printableFacts(code, today);
      const {adviceLine = ''} = plainValues(tokenWords, facts);
      if (!facts.adviceLine) {
        expect(adviceLine, code).toBe(helpWords.adviceLine[facts.advice]);
        continue;
      }
      const {name, number} = facts.adviceLine;
      expect(adviceLine, code).toContain(name);
      expect(adviceLine.split(number), code).toHaveLength(2);
    }
  });

  test('special words: United States, United Kingdom, Ireland', () => {
    const valuesOf = (code: string) => plainValues(tokenWords, printableFacts(code, today));
    expect(valuesOf('US')).toMatchObject({
      adviceLine: helpWords.adviceLine.clinic,
      er: helpWords.er.room,
      paracetamol: paracetamol.acetaminophen,
    });
    expect(valuesOf('GB').er).toBe(helpWords.er.ae);
    expect(valuesOf('GB').adviceLine).toContain('NHS 111');
    expect(valuesOf('IE').adviceLine).toBe(helpWords.adviceLine.outOfHours);
    expect(valuesOf('')).toMatchObject({
      emergency: regionWords.emergency.unknown,
      adviceLine: helpWords.adviceLine.unknown,
      er: helpWords.er.default,
      paracetamol: paracetamol.default,
    });
  });
});

describe('what the English says', () => {
  test.each([
    ['US', 'Call 911 now.', 'your doctor or an urgent care clinic', 'emergency room (ER)'],
    ['GB', 'Call 999 now.', 'NHS 111', 'A&E department'],
    ['AU', 'Call 000 now.', 'healthdirect (1800 022 222)', 'emergency department'],
    ['IE', 'Call 112 now.', 'your GP or the GP out-of-hours service', 'emergency department'],
    ['PL', 'Call 112 now.', 'a doctor, pharmacist or nurse', 'emergency department'],
    [
      'KE',
      'Call your local emergency number now.',
      'a doctor, pharmacist or nurse',
      'emergency department',
    ],
  ])('%s', async (code, call, adviceLine, er) => {
    const words = await load<Read>('en', 'when-to-see-doctor');
    const values = plainValues(words, printableFacts(code, today));
    expect(fillText('Call {emergency} now.', values)).toBe(call);
    expect(values).toMatchObject({adviceLine, er});
  });
});

test('a number can be dialled: no space, and # escaped', () => {
  expect(telephone('1800 022 222')).toBe('tel:1800022222');
  expect(telephone('#7119')).toBe('tel:%237119');
  for (const code of Object.keys(regions).filter(isRegion)) {
    expect(telephone(regions[code].number)).toMatch(/^tel:[0-9]+$/);
  }
});
