/** What is printed for a region, and until when. */
import {describe, expect, test} from 'vitest';
import {datedFacts, detailsOf, warningsOf} from '../../src/region/details.js';
import {emergencyOf, isEmergencyDue} from '../../src/region/emergency.js';
import {printableFacts} from '../../src/region/facts.js';
import {codes} from '../../src/text/region-codes.js';

const today = new Date('2026-11-27');

const factsOf = (code: string, day = today, language = 'en') =>
  printableFacts(code, day, detailsOf(code, day, language));

const nowhere = {advice: 'unknown', paracetamol: 'default'};

describe('emergency numbers', () => {
  test.each([
    ['US', '911'],
    ['GB', '999'],
    ['GB-NIR', '999'],
    ['GB-XYZ', '999'],
    ['ES-CT', '112'],
    ['CA-QC', '911'],
    ['AU', '000'],
    ['FR', '15'],
    ['SA', '997'],
    ['IQ-KR', '122'],
    ['VE', '911'],
    ['KR', '119'],
  ])('%s: %s', (code, number) => {
    expect(emergencyOf(code, today).emergency).toBe(number);
  });

  test.each(['IQ', 'CA-NU', 'MA', 'SV', 'TT', 'XX', '', '419', 'us', 'toString'])(
    '%j: none that is known well enough',
    (code) => {
      expect(emergencyOf(code, today)).toEqual({});
    },
  );

  test.each([
    ['ZA', '10177'],
    ['IN', '108'],
    ['IT', '118'],
    ['AR', '911'],
    ['PK', '115'],
    ['GY', '912'],
    ['PY', undefined],
    ['US', undefined],
  ])('%s: next to it %s', (code, beside) => {
    expect(emergencyOf(code, today).beside).toBe(beside);
  });

  test.each([
    ['never set', new Date(0)],
    ['years ahead', new Date('2030-06-01')],
    ['far ahead', new Date('2100-01-01')],
    ['nonsense', new Date(NaN)],
  ])('a clock that is %s takes no number that is set by law away', (_, clock) => {
    const numbers = (['US', 'GB', 'DE', 'AU', 'GB-NIR', 'SA'] as const).map(
      (code) => factsOf(code, clock).emergency,
    );
    expect(numbers).toEqual(['911', '999', '112', '000', '999', '997']);
  });

  test('one of medium confidence is printed until a year after its date', () => {
    const on = (day: string) => emergencyOf('KE', new Date(day)).emergency;
    expect(on('1970-01-01')).toBe('999');
    expect(on('2028-11-27')).toBe('999');
    expect(on('2029-11-26T23:00Z')).toBe('999');
    expect(on('2029-11-27')).toBeUndefined();
  });
});

describe('other facts', () => {
  test('each is printed until its own date, and the words of the region stay', () => {
    const on = (code: string, day: string) => factsOf(code, new Date(day));
    expect(on('AU', '2028-11-26T12:00Z').adviceLine?.number).toBe('1800 022 222');
    expect(on('AU', '2028-11-27').adviceLine).toBeUndefined();
    expect(on('IS', '2027-11-26').adviceLine?.number).toBe('1700');
    expect(on('IS', '2027-11-27').adviceLine).toBeUndefined();
    expect(on('GB', '2030-01-01')).toEqual({
      ...nowhere,
      emergency: '999',
      er: 'A&E department',
    });
    expect(on('CO', '2030-01-01')).toEqual({
      emergency: '123',
      advice: 'unknown',
      paracetamol: 'acetaminophen',
    });
  });

  test.each([new Date(0), new Date('2026-01-01'), new Date(NaN)])(
    'no fact that has a date is printed while the clock cannot be right: %s',
    (clock) => {
      for (const code of codes) {
        const {adviceLine, poison, ways} = factsOf(code, clock);
        // Where the emergency number gives advice, too, it stays.
        if (adviceLine) expect(adviceLine.number, code).toBe(factsOf(code, clock).emergency);
        expect([poison, ways], code).toEqual([undefined, undefined]);
      }
    },
  );

  test('nothing is known before it has loaded, and of no region', () => {
    expect(printableFacts('GB', today)).toEqual({...nowhere, emergency: '999'});
    expect(printableFacts('CA-QC', today)).toMatchObject({paracetamol: 'acetaminophen'});
    for (const code of ['', 'XX', '419', 'toString', '__proto__']) {
      expect(factsOf(code), code).toEqual(nowhere);
    }
  });

  test.each([
    ['GB', {adviceLine: {name: 'NHS 111', number: '111'}, advice: 'britain'}],
    ['GB-SCT', {adviceLine: {name: 'NHS 24', number: '111'}, advice: 'line'}],
    ['GB-ENG', {adviceLine: {name: 'NHS 111', number: '111'}, advice: 'named'}],
    ['GB-NIR', {advice: 'outOfHours'}],
    ['US', {advice: 'clinic'}],
    ['US-CA', {advice: 'clinic', er: 'emergency room (ER)'}],
    ['CA', {adviceLine: {name: '811', number: '811'}, advice: 'most'}],
    ['CA-QC', {adviceLine: {name: 'Info-Santé', number: '811'}, advice: 'line'}],
    ['JP', {adviceLine: {name: '救急安心センター #7119', number: '#7119'}, advice: 'some'}],
    ['FR', {adviceLine: {name: '15', number: '15'}, advice: 'closed'}],
    ['ES', {advice: 'regional'}],
    ['PL', {advice: 'unknown'}],
  ])('%s: whom to call for advice', (code, facts) => {
    const found = factsOf(code);
    expect(found).toMatchObject(facts);
    if (!('adviceLine' in facts)) expect(found.adviceLine).toBeUndefined();
  });

  test.each([
    ['US', 'Poison Help', 'center'],
    ['AU', 'Poisons Information Centre', 'centre'],
    ['IE', 'Public Poisons Line', 'centreOr'],
  ])('%s: a poison centre for the public', (code, name, spelling) => {
    expect(factsOf(code).poison).toMatchObject({name, spelling});
  });

  test.each(['GB', 'GB-NIR', 'NL', 'DE', 'HK', 'MX'])('%s: none, or no number of one', (code) => {
    expect(factsOf(code).poison).toBeUndefined();
  });

  test('a number is dialled with its country, so that a roaming phone reaches it', () => {
    expect(factsOf('ES').poison).toMatchObject({number: '91 562 04 20', dial: '+34915620420'});
    expect(factsOf('AU').poison).not.toHaveProperty('dial');
  });

  test('ways without speaking or hearing', () => {
    expect(factsOf('US').ways).toEqual([
      {kind: 'text', number: '911', registered: false},
      {kind: 'relay', number: '711', registered: false},
    ]);
    expect(factsOf('GB').ways?.[0]).toEqual({kind: 'text', number: '999', registered: true});
    // A text to 911 does not work there.
    expect(factsOf('CA').ways).toEqual([{kind: 'relay', number: '711', registered: false}]);
    // Of low confidence.
    expect(factsOf('GR').ways).toBeUndefined();
  });

  test('what the emergency department is called, in the language of the reader', () => {
    expect(factsOf('US', today, 'es').er).toBe('sala de emergencias');
    expect(factsOf('AR', today, 'es').er).toBe('guardia');
    expect(factsOf('AR', today, 'en').er).toBeUndefined();
    expect(factsOf('TN', today, 'ar').er).toBe('الاستعجالي');
    expect(factsOf('ES', today, 'es').er).toBeUndefined();
  });

  test('where paracetamol is called acetaminophen', () => {
    const called = codes.filter((code) => factsOf(code).paracetamol === 'acetaminophen');
    expect(called).toEqual(
      expect.arrayContaining(['US', 'CA', 'CA-QC', 'CO', 'VE', 'KR', 'TW', 'JP', 'IR', 'PR']),
    );
    expect(called).not.toContain('GB');
    expect(called).not.toContain('ES');
  });
});

describe('what publishers are told', () => {
  test('nothing while all is well', () => {
    expect(codes.flatMap((code) => warningsOf(code, today))).toEqual([]);
    expect(codes.some((code) => isEmergencyDue(code, today))).toBe(false);
  });

  test('90 days before a date, and after it', () => {
    expect(warningsOf('IS', new Date('2027-08-28'))).toEqual([]);
    expect(warningsOf('IS', new Date('2027-08-28T00:01Z'))[0]).toMatch(
      /^region "IS": Læknavaktin \/ Heilsuvera \(1700\) has to be checked again by 2027-11-26/,
    );
    expect(warningsOf('IS', new Date('2027-11-26T23:59Z'))[0]).toMatch(/has to be checked again/);
    expect(warningsOf('IS', new Date('2027-11-27'))[0]).toMatch(/should have been checked again/);
  });

  test('of an emergency number of medium confidence, and never of one set by law', () => {
    const later = new Date('2030-01-01');
    expect(warningsOf('KE', later)).toEqual([
      expect.stringContaining('the emergency number should have been checked again by 2028-11-26'),
    ]);
    expect(isEmergencyDue('KE', later)).toBe(true);
    expect(isEmergencyDue('KE', new Date('2028-08-28'))).toBe(false);
    expect(isEmergencyDue('KE', new Date('2028-08-28T00:01Z'))).toBe(true);
    expect(isEmergencyDue('US', later)).toBe(false);
    expect(warningsOf('AU', later).join()).not.toContain('emergency number');
  });

  test('of a clock that cannot be right, once', () => {
    expect(warningsOf('GB', new Date(0))).toEqual([
      expect.stringMatching(/^the clock of this device is before 2026-11-26/),
    ]);
    expect(warningsOf('XX', new Date(0))).toEqual([]);
    // Somewhere on earth it is still the day before.
    expect(warningsOf('GB', new Date('2026-11-25T00:00Z'))).toHaveLength(1);
    expect(warningsOf('GB', new Date('2026-11-25T00:01Z'))).toEqual([]);
  });

  test('all dates of a region', () => {
    expect(datedFacts('AU')).toEqual([
      {what: 'emergency', name: '', date: ''},
      {what: 'advice', name: 'healthdirect (1800 022 222)', date: '2028-11-26'},
      {what: 'poison', name: 'Poisons Information Centre (13 11 26)', date: '2028-11-26'},
      {what: 'ways', name: '106', date: '2028-11-26'},
      {what: 'ways', name: '0423 677 767', date: '2027-11-26'},
    ]);
  });

  test('a number set by law has none, whatever it is for', () => {
    expect(datedFacts('FR').slice(0, 2)).toEqual([
      {what: 'emergency', name: '', date: ''},
      {what: 'advice', name: '15', date: ''},
    ]);
  });
});
