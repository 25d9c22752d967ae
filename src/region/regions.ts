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

export interface RegionFacts {
  readonly emergency: PhoneFact;
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
  US: {emergency: phone('911')},
  CA: {
    emergency: phone('911'),
    adviceLine: {name: 'Health advice line', ...phone('811', 'medium')},
  },
  GB: {emergency: phone('999'), adviceLine: {name: 'NHS 111', ...phone('111')}},
  IE: {emergency: phone('112')},
  AU: {emergency: phone('000'), adviceLine: {name: 'healthdirect', ...phone('1800 022 222')}},
  NZ: {emergency: phone('111'), adviceLine: {name: 'Healthline', ...phone('0800 611 116')}},
  IN: {emergency: phone('112', 'medium')},
  ZA: {emergency: phone('112', 'medium')},
  DE: {emergency: phone('112'), adviceLine: {name: 'Patientenservice', ...phone('116117')}},
  AT: {
    emergency: phone('144'),
    adviceLine: {name: 'Gesundheitsberatung', ...phone('1450', 'medium')},
  },
  CH: {emergency: phone('144')},
  FR: {emergency: phone('15')},
  BE: {
    emergency: phone('112'),
    adviceLine: {name: 'Wachtdienst / Médecin de garde', ...phone('1733', 'medium')},
  },
  NL: {emergency: phone('112')},
  LU: {emergency: phone('112')},
  ES: {emergency: phone('112')},
  PT: {emergency: phone('112'), adviceLine: {name: 'SNS 24', ...phone('808 24 24 24')}},
  IT: {
    emergency: phone('112'),
    adviceLine: {name: 'Continuità assistenziale', ...phone('116117', 'medium')},
  },
  PL: {
    emergency: phone('112'),
    adviceLine: {name: 'Teleplatforma Pierwszego Kontaktu / NFZ', ...phone('800 190 590', 'low')},
  },
  CZ: {emergency: phone('112')},
  SK: {emergency: phone('112')},
  HU: {emergency: phone('112')},
  RO: {emergency: phone('112')},
  BG: {emergency: phone('112')},
  GR: {emergency: phone('112')},
  HR: {emergency: phone('112')},
  SI: {emergency: phone('112')},
  EE: {emergency: phone('112')},
  LV: {emergency: phone('112')},
  LT: {emergency: phone('112')},
  MT: {emergency: phone('112')},
  CY: {emergency: phone('112')},
  SE: {emergency: phone('112'), adviceLine: {name: '1177', ...phone('1177', 'medium')}},
  NO: {emergency: phone('113'), adviceLine: {name: 'Legevakt', ...phone('116117', 'medium')}},
  DK: {emergency: phone('112')},
  FI: {
    emergency: phone('112'),
    adviceLine: {name: 'Medical Helpline', ...phone('116117', 'medium')},
  },
  IS: {emergency: phone('112')},
  BR: {emergency: phone('192')},
  MX: {emergency: phone('911')},
  AR: {emergency: phone('107', 'medium')},
  CL: {emergency: phone('131', 'medium')},
  CO: {emergency: phone('123', 'medium')},
  PE: {emergency: phone('106', 'medium')},
  JP: {
    emergency: phone('119'),
    adviceLine: {name: '救急安心センター', ...phone('#7119', 'medium')},
  },
  KR: {emergency: phone('119')},
  CN: {emergency: phone('120')},
  TW: {emergency: phone('119')},
  HK: {emergency: phone('999')},
  SG: {emergency: phone('995')},
  TR: {emergency: phone('112')},
  SA: {emergency: phone('997')},
  AE: {emergency: phone('998', 'medium')},
  EG: {emergency: phone('123')},
  MA: {emergency: phone('141', 'low')},
  IL: {emergency: phone('101', 'medium')},
  IR: {emergency: phone('115', 'medium')},
  PK: {emergency: phone('1122', 'medium')},
  BD: {emergency: phone('999', 'medium')},
  ID: {emergency: phone('119', 'medium')},
  MY: {emergency: phone('999', 'medium')},
  PH: {emergency: phone('911', 'medium')},
  TH: {emergency: phone('1669', 'medium')},
  VN: {emergency: phone('115', 'medium')},
  UA: {emergency: phone('103', 'medium')},
  RU: {emergency: phone('103', 'medium')},
  KZ: {emergency: phone('103', 'medium')},
  NG: {emergency: phone('112', 'low')},
  KE: {emergency: phone('999', 'low')},
} as const satisfies Record<string, RegionFacts>;

export type Region = keyof typeof regions;
