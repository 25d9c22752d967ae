/** The table of regions: what it says, where that comes from, and what a second source says of it. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createRequire} from 'node:module';
import {describe, expect, test} from 'vitest';
import {readAliases, readRegions, readSources} from '../../scripts/lib/regions.mjs';
import {printableFacts} from '../../src/region/facts.js';

interface Fact {
  readonly confidence: 'high' | 'medium' | 'low';
  readonly checkedOn: string;
  readonly expires: string;
  readonly sources: readonly string[];
  readonly name?: string;
  readonly number?: string;
  readonly tel?: string;
}

interface Row {
  readonly emergency: Fact & {readonly number: string; readonly beside?: readonly string[]};
  readonly advice?: Fact & {readonly partial?: boolean; readonly covers?: string};
  readonly adviceInstead?: string;
  readonly poison?: Fact;
  readonly ways?: readonly (Fact & {readonly kind: string; readonly registerFirst?: boolean})[];
  readonly paracetamol?: string;
  readonly androidNumbers?: Readonly<Record<string, readonly string[]>>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const regions = readRegions(root) as Readonly<Record<string, Row>>;
const sources = readSources(root) as Readonly<Record<string, {readonly seenAs: string}>>;
const rows = Object.entries(regions);
const factsOf = ({emergency, advice, poison, ways = []}: Row): readonly Fact[] =>
  [emergency, advice, poison, ...ways].filter((fact) => fact !== undefined);

describe('the table', () => {
  /**
   * Every number, written out a second time, since no rule can tell a wrong number from a right one. Change a row only
   * with a source to hand, in a commit of its own.
   */
  test('every region has the numbers that were sourced for it, and no others', () => {
    const lineOf = ({confidence, expires}: Fact) => `${confidence} ${expires}`;
    const written = rows.map(([code, {emergency, advice, adviceInstead, poison, ...row}]) =>
      [
        `${code} ${emergency.number} ${lineOf(emergency)}`,
        ...(emergency.beside ?? []).map((number) => `beside ${number}`),
        advice &&
          `advice ${advice.name} = ${advice.number} ${lineOf(advice)}${advice.partial ? ` (${advice.covers})` : ''}`,
        adviceInstead,
        poison && `poison ${poison.name} = ${poison.number ?? 'by area'} ${lineOf(poison)}`,
        ...(row.ways ?? []).map(
          (way) =>
            `${way.kind} ${way.number ?? way.name} ${lineOf(way)}${way.registerFirst ? ' registered' : ''}`,
        ),
        row.paracetamol,
      ]
        .filter(Boolean)
        .join(' | '),
    );
    const pinned = readFileSync(new URL('numbers.txt', import.meta.url), 'utf8');
    expect(written).toEqual(pinned.trim().split('\n'));
  });

  test('has 224 countries and territories, and 11 parts of countries', () => {
    const codes = Object.keys(regions);
    expect(codes.filter((code) => /^[A-Z]{2}$/.test(code))).toHaveLength(224);
    const parts = codes.filter((code) => /^[A-Z]{2}-[A-Z0-9]{2,3}$/.test(code));
    expect(parts).toHaveLength(11);
    expect(parts.filter((code) => !(code.slice(0, 2) in regions))).toEqual([]);
    expect(codes).toHaveLength(235);
  });

  test('every fact has a source of the list, and a day', () => {
    for (const [code, row] of rows) {
      for (const fact of factsOf(row)) {
        expect(
          fact.sources.filter((id) => !(id in sources)),
          code,
        ).toEqual([]);
        expect(fact.sources.length, code).toBeGreaterThan(0);
        expect(new Date(fact.checkedOn).toISOString().slice(0, 10)).toBe(fact.checkedOn);
        if (fact.expires !== 'never') expect(fact.expires > fact.checkedOn, code).toBe(true);
      }
    }
  });

  test('only an emergency number of high confidence has no date', () => {
    for (const [code, {emergency, ...row}] of rows) {
      expect(emergency.expires === 'never', code).toBe(emergency.confidence === 'high');
      const others = factsOf({...row, emergency}).slice(1);
      expect(
        others.filter(({expires}) => expires === 'never'),
        code,
      ).toEqual([]);
    }
  });

  test('what rests on general knowledge only is not of high confidence', () => {
    const sure = rows.flatMap(([code, row]) =>
      factsOf(row)
        .filter(({confidence}) => confidence === 'high')
        .filter((fact) => fact.sources.every((id) => sources[id]?.seenAs === 'general knowledge'))
        .map(() => code),
    );
    expect(sure).toEqual([]);
  });

  test('every number can be dialled', () => {
    for (const [code, row] of rows) {
      expect(row.emergency.number, code).toMatch(/^[0-9]{2,4}$/);
      for (const number of row.emergency.beside ?? []) expect(number, code).toMatch(/^[0-9]{2,5}$/);
      for (const {number, tel} of factsOf(row)) {
        if (number) expect(number, code).toMatch(/^[#+(]?[0-9][0-9 ()/-]*$/);
        if (tel) expect(tel, code).toMatch(/^\+?[0-9]+$/);
        // An international number holds the national one.
        if (number && tel) {
          const national = number.replaceAll(/\D/g, '').replace(/^0+/, '').slice(-6);
          expect(tel, code).toContain(national);
        }
      }
    }
  });

  test('every alias is of a row, and no row', () => {
    const aliases = readAliases(root);
    expect(Object.values(aliases).filter((code) => !(code in regions))).toEqual([]);
    expect(Object.keys(aliases).filter((alias) => alias in regions)).toEqual([]);
    expect(aliases).toMatchObject({GBR: 'GB', USA: 'US', UK: 'GB', EL: 'GR', CHE: 'CH'});
  });
});

interface ShortNumbers {
  getInstance(): {isEmergencyNumber(number: string, region: string): boolean};
}

const {ShortNumberInfo} = createRequire(import.meta.url)('google-libphonenumber') as {
  ShortNumberInfo: ShortNumbers;
};

/**
 * Numbers that are printed though the short-number data of libphonenumber has others, each with two sources of its own:
 * Serbia's is known there in its old form, and those of Uzbekistan were renewed.
 */
const notKnownThere = ['RS 194', 'UZ 103'];

describe('a second source', () => {
  const shortNumbers = ShortNumberInfo.getInstance();
  const printed = rows.flatMap(([code]) => {
    const {emergency, beside} = printableFacts(code, new Date('2026-11-27'));
    return [emergency, beside].filter((one) => one !== undefined).map((number) => [code, number]);
  }) as [string, string][];

  test('knows each printed number as one for emergencies, but for two', () => {
    expect(printed.length).toBeGreaterThan(190);
    const unknown = printed
      .filter(([code, number]) => !shortNumbers.isEmergencyNumber(number, code.slice(0, 2)))
      .map((row) => row.join(' '));
    expect(unknown).toEqual(notKnownThere);
  });

  test('none of the exceptions is of high confidence', () => {
    for (const exception of notKnownThere) {
      expect(regions[exception.slice(0, 2)]?.emergency.confidence).toBe('medium');
    }
  });

  test('a third one names none of them as of the police alone', () => {
    const police = printed.filter(([code, number]) => {
      const services = regions[code]?.androidNumbers?.[number] ?? [];
      return services.length > 0 && services.every((service) => service === 'police');
    });
    expect(police).toEqual([]);
  });
});
