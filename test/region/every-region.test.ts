/** SP25: every emergency and urgent text works in every region and language. */
import {describe, expect, test} from 'vitest';
import {plainValues} from '../../src/shared/article/region-values.js';
import {telephone} from '../../src/region/telephone.js';
import {fillText} from '../../src/language/fill.js';
import {locales} from '../../src/language/locales.js';
import {detailsOf} from '../../src/region/details.js';
import {printableFacts} from '../../src/region/facts.js';
import {codes} from '../../src/text/region-codes.js';
import {wordsIn} from '../topics/strings.js';

type Read = typeof import('../../src/topics/leg-cramps/parts/when-to-see-doctor.js');
type Flow = typeof import('../../src/topics/leg-cramps/parts/when-to-see-doctor-flow.js');
type Relief = typeof import('../../src/topics/leg-cramps/parts/relief-steps.js');
type ReliefFlow = typeof import('../../src/topics/leg-cramps/parts/relief-steps-flow.js');
type Checker = typeof import('../../src/topics/leg-cramps/parts/cause-checker-flow.js');

const load = async <Words>(locale: string, name: string): Promise<Words> =>
  (await import(`../../src/text/${locale}/topics/leg-cramps/parts/${name}.js`)) as Words;

const today = new Date('2026-11-27');
const later = new Date('2030-01-01');

const factsOf = (code: string, day: Date, locale: string) =>
  printableFacts(code, day, detailsOf(code, day, locale));

/** Every region, two whose numbers are old, a code that is no region, and none. */
const places = [
  ...codes.map((code) => [code, today] as const),
  ['GB', later] as const,
  ['KE', later] as const,
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
      '{today}',
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
        const values = plainValues(loaded, factsOf(code, day, locale));
        return wordsIn(content, locale)
          .map(({path, words}) => `${code} ${path}: ${fillText(words, values)}`)
          .filter((line) => /[{}]|undefined|\[object/.test(line));
      }),
    );
    expect(left).toEqual([]);
  });

  test('a filled sentence has no gap and no doubled word of a number', () => {
    for (const [code, day] of places) {
      const values = plainValues(tokenWords, factsOf(code, day, locale));
      for (const value of Object.values(values)) expect(value, code).not.toMatch(/^$|\s{2}/);
      const {action} = tiers[1];
      expect(fillText(action, values), code).not.toMatch(/ {2}| [.,،]/);
    }
  });

  test('the emergency number is said where it is known, and only there', () => {
    for (const [code, day] of places) {
      const facts = factsOf(code, day, locale);
      const {emergency} = plainValues(tokenWords, facts);
      if (facts.emergency) expect(emergency, code).toContain(facts.emergency);
      else expect(emergency, code).toBe(regionWords.emergency.unknown);
    }
    expect(regionWords.emergency.unknown).not.toMatch(/[0-9]/);
  });

  test('an advice line is said with its number, once', () => {
    for (const code of codes) {
      const facts = factsOf(code, today, locale);
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

  test('a poison centre is said with its number; where there is none, the line for advice is', () => {
    for (const code of ['', ...codes]) {
      const facts = factsOf(code, today, locale);
      const {poison: said = '', adviceLine} = plainValues(tokenWords, facts);
      if (facts.poison) expect(said, code).toContain(facts.poison.number);
      else expect(said, code).toBe(adviceLine);
    }
  });

  test('no way to call names a pharmacist', () => {
    const pharmacist = /pharmac|farmac|صيدل/;
    const found = places.filter(([code, day]) =>
      Object.values(plainValues(tokenWords, factsOf(code, day, locale))).some((value) =>
        pharmacist.test(value),
      ),
    );
    expect(found).toEqual([]);
    expect(JSON.stringify(helpWords)).not.toMatch(pharmacist);
  });

  test('special words: United States, United Kingdom, Ireland', () => {
    const valuesOf = (code: string) => plainValues(tokenWords, factsOf(code, today, locale));
    expect(valuesOf('US')).toMatchObject({
      adviceLine: helpWords.adviceLine.clinic,
      paracetamol: paracetamol.acetaminophen,
    });
    expect(valuesOf('US').er).toContain(locale === 'es' ? 'sala de emergencias' : 'ER');
    expect(valuesOf('GB').er).toContain('A&E');
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
  const doctorOrEd = 'Call your doctor now, or go to a clinic or emergency department today.';
  test.each([
    [
      'US',
      'Call 911 now.',
      'Call your doctor or an urgent care clinic now. If you cannot be seen today, go to an emergency room (ER).',
      'the poison center (Poison Help, 1-800-222-1222)',
    ],
    [
      'GB',
      'Call 999 now.',
      'Call NHS 111 (England, Scotland and Wales) now. If you cannot be seen today, go to an A&E department.',
      'NHS 111 (England, Scotland and Wales)',
    ],
    [
      'GB-NIR',
      'Call 999 now.',
      'Call your GP or the GP out-of-hours service now. If you cannot be seen today, go to an A&E department.',
      'your GP or the GP out-of-hours service',
    ],
    [
      'AU',
      'Call 000 now.',
      'Call healthdirect (1800 022 222) now. If you cannot be seen today, go to an emergency department.',
      'the poison centre (Poisons Information Centre, 13 11 26)',
    ],
    [
      'IE',
      'Call 112 now.',
      'Call your GP or the GP out-of-hours service now. If you cannot be seen today, go to an emergency department (ED).',
      'the poison centre (Public Poisons Line, 01 809 2166) or your GP or the GP out-of-hours service',
    ],
    [
      'JP',
      'Call 119 now.',
      'Call your doctor or, in some areas, 救急安心センター #7119 now. If you cannot be seen today, go to an emergency department.',
      'the poison centre (大阪中毒110番, 072-727-2499)',
    ],
    [
      'FR',
      'Call 15 now.',
      'Call your doctor or, when the practice is closed, 15 now. If you cannot be seen today, go to an emergency department.',
      'the poison centre (Centres antipoison, 01 45 42 59 59)',
    ],
    ['PL', 'Call 112 now.', doctorOrEd, 'your doctor'],
    ['MA', 'Call your local emergency number now.', doctorOrEd, 'the poison centre'],
    ['', 'Call your local emergency number now.', doctorOrEd, 'your doctor'],
  ])('%s', async (code, call, todaysAdvice, poisonCentre) => {
    const {regionWords, helpWords} = await load<Read>('en', 'when-to-see-doctor');
    const {poison} = await load<Flow>('en', 'when-to-see-doctor-flow');
    const values = plainValues({regionWords, helpWords, poison}, factsOf(code, today, 'en'));
    expect(fillText('Call {emergency} now.', values)).toBe(call);
    expect(values.today).toBe(todaysAdvice);
    expect(values.poison).toContain(poisonCentre);
  });
});

test('a number can be dialled: no space, and # escaped', () => {
  expect(telephone('1800 022 222')).toBe('tel:1800022222');
  expect(telephone('(02) 8524 1078')).toBe('tel:0285241078');
  expect(telephone('1-800-222-1222')).toBe('tel:18002221222');
  expect(telephone('#7119')).toBe('tel:%237119');
  expect(telephone('911', 'sms:')).toBe('sms:911');
  for (const code of codes) {
    const {emergency, beside, adviceLine, poison} = factsOf(code, today, 'en');
    const dialled = [adviceLine, poison].map((line) => line && (line.dial ?? line.number));
    for (const number of [emergency, beside, ...dialled]) {
      if (number) expect(telephone(number), code).toMatch(/^tel:(?:\+|%23)?[0-9]+$/);
    }
  }
});
