import {describe, expect, test} from 'vitest';
import {isRegion, printableFacts} from '../../src/region/facts.js';
import {regions, type Region, type RegionFacts} from '../../src/region/regions.js';
import {regionSources} from '../../src/region/sources.js';

const rows = Object.entries(regions) as [Region, RegionFacts][];
const checked = '2026-11-22';
const today = new Date('2026-11-23');
const after = (months: number, days = 0) => {
  const date = new Date(checked);
  date.setUTCMonth(date.getUTCMonth() + months, date.getUTCDate() + days);
  return date;
};

const nowhere = {advice: 'unknown', er: 'default', paracetamol: 'default'};

describe('the table', () => {
  test('codes are two capitals', () => {
    expect(Object.keys(regions).filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  });

  test('every number can be dialled: digits and spaces, and a # before', () => {
    const numbers = rows.flatMap(([code, {adviceLine, ...emergency}]) =>
      [emergency, adviceLine].flatMap((fact) => (fact ? [`${code} ${fact.number}`] : [])),
    );
    expect(numbers.length).toBeGreaterThan(60);
    expect(numbers.filter((row) => !/^[A-Z]{2} #?[0-9]+( [0-9]+)*$/.test(row))).toEqual([]);
  });

  test('every emergency number is short, and every check has a day', () => {
    for (const [code, {adviceLine, ...emergency}] of rows) {
      expect(emergency.number, code).toMatch(/^[0-9]{2,4}$/);
      for (const fact of [emergency, adviceLine]) {
        if (!fact) continue;
        expect(fact.checkedOn, code).toMatch(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
        expect(new Date(fact.checkedOn).toISOString().slice(0, 10), code).toBe(fact.checkedOn);
      }
    }
  });

  test('every advice line has a name', () => {
    const lines = rows.flatMap(([, {adviceLine}]) => (adviceLine ? [adviceLine] : []));
    expect(lines.filter(({name}) => name.trim() === '')).toEqual([]);
  });

  test('every row has a source, and every source a row', () => {
    expect(Object.keys(regionSources).sort()).toEqual(Object.keys(regions).sort());
    const empty = Object.entries(regionSources).filter(([, source]) => source.trim() === '');
    expect(empty).toEqual([]);
  });

  test('what rests on general knowledge only is not of high confidence', () => {
    const sure = rows.filter(
      ([code, emergency]) =>
        regionSources[code].startsWith('general knowledge') && emergency.confidence === 'high',
    );
    expect(sure).toEqual([]);
  });
});

describe('codes', () => {
  test('only codes of the table are regions', () => {
    for (const code of Object.keys(regions)) expect(isRegion(code)).toBe(true);
    for (const code of ['', 'XX', 'us', 'USA', '419', 'toString', '__proto__', 'constructor']) {
      expect(isRegion(code), code).toBe(false);
    }
  });

  test.each(['', 'XX', '419', 'AQ', 'toString', '__proto__'])('unknown: %j: nowhere', (code) => {
    expect(printableFacts(code, today)).toEqual(nowhere);
  });

  test('codes are in capitals: others are unknown, never half known', () => {
    for (const code of ['us', 'gb', 'ie', 'Ca']) {
      expect(printableFacts(code, today), code).toEqual(nowhere);
    }
  });
});

describe('what may be printed', () => {
  test('every number of enough confidence is printed while it is fresh', () => {
    for (const [code, {adviceLine, ...emergency}] of rows) {
      const facts = printableFacts(code, today);
      const sure = emergency.confidence !== 'low';
      expect(facts.emergency, code).toBe(sure ? emergency.number : undefined);
      const line = adviceLine && adviceLine.confidence !== 'low' ? adviceLine : undefined;
      expect(facts.adviceLine, code).toEqual(
        line && {name: line.name, number: line.number, isNamed: line.name.includes(line.number)},
      );
    }
  });

  test('low confidence is never printed', () => {
    for (const code of ['MA', 'NG', 'KE']) {
      expect(regions[code as Region].confidence).toBe('low');
      expect(printableFacts(code, today)).toEqual(nowhere);
    }
    expect(printableFacts('PL', today)).toEqual({...nowhere, emergency: '112'});
  });

  test('after 12 months only emergency numbers of high confidence are printed', () => {
    for (const [code, emergency] of rows) {
      const facts = printableFacts(code, after(13));
      const expected = emergency.confidence === 'high' ? emergency.number : undefined;
      expect(facts.emergency, code).toBe(expected);
      expect(facts.adviceLine, code).toBeUndefined();
    }
  });

  test.each([
    ['never set', new Date(0)],
    ['far ahead', new Date('2100-01-01')],
    ['nonsense', new Date(NaN)],
  ])('a clock that is %s takes no emergency number of high confidence away', (_, clock) => {
    for (const [code, emergency] of rows) {
      if (emergency.confidence !== 'high') continue;
      expect(printableFacts(code, clock).emergency, code).toBe(emergency.number);
    }
  });

  test('the last day is the same day a year later', () => {
    const emergency = (day: Date) => printableFacts('IN', day).emergency;
    const adviceLine = (day: Date) => printableFacts('GB', day).adviceLine?.number;
    expect([emergency(after(12)), adviceLine(after(12))]).toEqual(['112', '111']);
    expect([emergency(after(12, 1)), adviceLine(after(12, 1))]).toEqual([undefined, undefined]);
  });

  test('words stay those of the region when its numbers are too old', () => {
    expect(printableFacts('GB', after(13))).toEqual({...nowhere, emergency: '999', er: 'ae'});
    expect(printableFacts('CO', after(13))).toEqual({...nowhere, paracetamol: 'acetaminophen'});
  });
});

describe('words of a region', () => {
  test.each([
    ['US', {emergency: '911', advice: 'clinic', er: 'room', paracetamol: 'acetaminophen'}],
    [
      'GB',
      {
        emergency: '999',
        adviceLine: {name: 'NHS 111', number: '111', isNamed: true},
        advice: 'unknown',
        er: 'ae',
        paracetamol: 'default',
      },
    ],
    ['IE', {emergency: '112', advice: 'outOfHours', er: 'default', paracetamol: 'default'}],
    ['NL', {emergency: '112', advice: 'outOfHours', er: 'default', paracetamol: 'default'}],
    [
      'CA',
      {
        emergency: '911',
        adviceLine: {name: 'Health advice line', number: '811', isNamed: false},
        advice: 'unknown',
        er: 'default',
        paracetamol: 'acetaminophen',
      },
    ],
    ['CO', {emergency: '123', advice: 'unknown', er: 'default', paracetamol: 'acetaminophen'}],
    ['ES', {emergency: '112', advice: 'unknown', er: 'default', paracetamol: 'default'}],
    [
      'JP',
      {
        emergency: '119',
        adviceLine: {name: '救急安心センター', number: '#7119', isNamed: false},
        advice: 'unknown',
        er: 'default',
        paracetamol: 'acetaminophen',
      },
    ],
  ])('%s', (code, facts) => {
    expect(printableFacts(code, today)).toEqual(facts);
  });

  test('special words are said of regions of the table, but for one where only the medicine is known', () => {
    const letters = Array.from({length: 26}, (_, index) => String.fromCharCode(65 + index));
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const special = codes.filter((code) => {
      const {advice, er, paracetamol} = printableFacts(code, today);
      return JSON.stringify({advice, er, paracetamol}) !== JSON.stringify(nowhere);
    });
    expect(special.filter((code) => !isRegion(code))).toEqual(['VE']);
  });
});
