import {expect, test} from 'vitest';
import {regions, type RegionFacts} from '../../src/region/regions.js';

/**
 * Every emergency number and advice line, written out a second time, since no rule can tell a wrong
 * number from a right one. Change a row only with a source to hand, in a commit of its own.
 *
 * region, emergency number, confidence | advice line | its number, confidence
 */
const sourcedNumbers = `
  US 911 high
  CA 911 high | Health advice line | 811 medium
  GB 999 high | NHS 111 | 111 high
  IE 112 high
  AU 000 high | healthdirect | 1800 022 222 high
  NZ 111 high | Healthline | 0800 611 116 high
  IN 112 medium
  ZA 112 medium
  DE 112 high | Patientenservice | 116117 high
  AT 144 high | Gesundheitsberatung | 1450 medium
  CH 144 high
  FR 15 high
  BE 112 high | Wachtdienst / Médecin de garde | 1733 medium
  NL 112 high
  LU 112 high
  ES 112 high
  PT 112 high | SNS 24 | 808 24 24 24 high
  IT 112 high | Continuità assistenziale | 116117 medium
  PL 112 high | Teleplatforma Pierwszego Kontaktu / NFZ | 800 190 590 low
  CZ 112 high
  SK 112 high
  HU 112 high
  RO 112 high
  BG 112 high
  GR 112 high
  HR 112 high
  SI 112 high
  EE 112 high
  LV 112 high
  LT 112 high
  MT 112 high
  CY 112 high
  SE 112 high | 1177 | 1177 medium
  NO 113 high | Legevakt | 116117 medium
  DK 112 high
  FI 112 high | Medical Helpline | 116117 medium
  IS 112 high
  BR 192 high
  MX 911 high
  AR 107 medium
  CL 131 medium
  CO 123 medium
  PE 106 medium
  JP 119 high | 救急安心センター | #7119 medium
  KR 119 high
  CN 120 high
  TW 119 high
  HK 999 high
  SG 995 high
  TR 112 high
  SA 997 high
  AE 998 medium
  EG 123 high
  MA 141 low
  IL 101 medium
  IR 115 medium
  PK 1122 medium
  BD 999 medium
  ID 119 medium
  MY 999 medium
  PH 911 medium
  TH 1669 medium
  VN 115 medium
  UA 103 medium
  RU 103 medium
  KZ 103 medium
  NG 112 low
  KE 999 low
`;

test('every region has the numbers that were sourced for it, and no others', () => {
  const rows = Object.entries<RegionFacts>(regions).map(([code, {adviceLine, ...emergency}]) =>
    [
      `${code} ${emergency.number} ${emergency.confidence}`,
      ...(adviceLine ? [adviceLine.name, `${adviceLine.number} ${adviceLine.confidence}`] : []),
    ].join(' | '),
  );
  const expected = sourcedNumbers
    .trim()
    .split('\n')
    .map((row) => row.trim());
  expect(rows.sort()).toEqual(expected.sort());
});
