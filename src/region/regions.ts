/**
 * Emergency numbers and health advice lines by region (ISO 3166-1 alpha-2). Every row is a draft that
 * needs a check with the national health service; `sources.ts` says where each comes from.
 */

/** How sure a number is, and so how long it is printed: see `printableFacts`. */
export type Confidence = 'high' | 'medium' | 'low';

export interface PhoneFact {
  readonly number: string;
  readonly confidence: Confidence;
  /** ISO date of the last check. */
  readonly checkedOn: string;
}

/** The emergency number of a region, and its line for advice. */
export interface RegionFacts extends PhoneFact {
  readonly adviceLine?: PhoneFact & {readonly name: string};
}

const phone = (
  number: string,
  confidence: Confidence = 'high',
  checkedOn = '2026-11-22',
): PhoneFact => ({
  number,
  confidence,
  checkedOn,
});

export const regions = {
  US: phone('911'),
  CA: {...phone('911'), adviceLine: {name: 'Health advice line', ...phone('811', 'medium')}},
  GB: {...phone('999'), adviceLine: {name: 'NHS 111', ...phone('111')}},
  IE: phone('112'),
  AU: {...phone('000'), adviceLine: {name: 'healthdirect', ...phone('1800 022 222')}},
  NZ: {...phone('111'), adviceLine: {name: 'Healthline', ...phone('0800 611 116')}},
  IN: phone('112', 'medium'),
  ZA: phone('112', 'medium'),
  DE: {...phone('112'), adviceLine: {name: 'Patientenservice', ...phone('116117')}},
  AT: {...phone('144'), adviceLine: {name: 'Gesundheitsberatung', ...phone('1450', 'medium')}},
  CH: phone('144'),
  FR: phone('15'),
  BE: {
    ...phone('112'),
    adviceLine: {name: 'Wachtdienst / Médecin de garde', ...phone('1733', 'medium')},
  },
  NL: phone('112'),
  LU: phone('112'),
  ES: phone('112'),
  PT: {...phone('112'), adviceLine: {name: 'SNS 24', ...phone('808 24 24 24')}},
  IT: {
    ...phone('112'),
    adviceLine: {name: 'Continuità assistenziale', ...phone('116117', 'medium')},
  },
  PL: {
    ...phone('112'),
    adviceLine: {name: 'Teleplatforma Pierwszego Kontaktu / NFZ', ...phone('800 190 590', 'low')},
  },
  CZ: phone('112'),
  SK: phone('112'),
  HU: phone('112'),
  RO: phone('112'),
  BG: phone('112'),
  GR: phone('112'),
  HR: phone('112'),
  SI: phone('112'),
  EE: phone('112'),
  LV: phone('112'),
  LT: phone('112'),
  MT: phone('112'),
  CY: phone('112'),
  SE: {...phone('112'), adviceLine: {name: '1177', ...phone('1177', 'medium')}},
  NO: {...phone('113'), adviceLine: {name: 'Legevakt', ...phone('116117', 'medium')}},
  DK: phone('112'),
  FI: {...phone('112'), adviceLine: {name: 'Medical Helpline', ...phone('116117', 'medium')}},
  IS: phone('112'),
  BR: phone('192'),
  MX: phone('911'),
  AR: phone('107', 'medium'),
  CL: phone('131', 'medium'),
  CO: phone('123', 'medium'),
  PE: phone('106', 'medium'),
  JP: {...phone('119'), adviceLine: {name: '救急安心センター', ...phone('#7119', 'medium')}},
  KR: phone('119'),
  CN: phone('120'),
  TW: phone('119'),
  HK: phone('999'),
  SG: phone('995'),
  TR: phone('112'),
  SA: phone('997'),
  AE: phone('998', 'medium'),
  EG: phone('123'),
  MA: phone('141', 'low'),
  IL: phone('101', 'medium'),
  IR: phone('115', 'medium'),
  PK: phone('1122', 'medium'),
  BD: phone('999', 'medium'),
  ID: phone('119', 'medium'),
  MY: phone('999', 'medium'),
  PH: phone('911', 'medium'),
  TH: phone('1669', 'medium'),
  VN: phone('115', 'medium'),
  UA: phone('103', 'medium'),
  RU: phone('103', 'medium'),
  KZ: phone('103', 'medium'),
  NG: phone('112', 'low'),
  KE: phone('999', 'low'),
} as const satisfies Record<string, RegionFacts>;

export type Region = keyof typeof regions;
