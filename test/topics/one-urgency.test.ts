/** A sign has one urgency, wherever it shows, and a safety rule rests on sources that a clinician accepts. */
import {describe, expect, test} from 'vitest';
import {overview} from '../../src/topics/leg-cramps/overview.js';
import {references} from '../../src/topics/leg-cramps/references.js';
import {sources} from '../../src/topics/leg-cramps/sources.js';
import {symptoms} from '../../src/topics/leg-cramps/symptoms.js';
import {tiers} from '../../src/topics/leg-cramps/tiers.js';
import {signs} from '../../src/topics/leg-cramps/warning-signs.js';
import type {Source, Symptoms, WarningSign} from '../../src/content/index.js';

const allSigns: readonly WarningSign[] = signs;
const allSources: Readonly<Record<string, Source>> = sources;

test('what is no plain cramp is a sign by its id, or harmless', () => {
  const rows: Symptoms['notPlain'] = [...symptoms.notPlain, ...overview.isNot];
  const named = rows.filter(({text}) => text === undefined).map(({id}) => id);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((id) => !allSigns.some((sign) => sign.id === id))).toEqual([]);
  expect(rows.filter(({text}) => text).map(({id}) => id)).toEqual(['twitch', 'twitch']);
});

test('a cramp that lasts too long is as urgent in the overview as in the list', () => {
  const {means} = overview.howLong.find(({id}) => id === 'too-long')!;
  const tier = allSigns.find(({id}) => id === 'over-10-min')?.tier;
  expect(means).toContain(tiers.find(({id}) => id === tier)?.heading);
});

describe('sources', () => {
  const hostOf = ({url = ''}: Source) => (url ? new URL(url).hostname.replace(/^www\./, '') : '');

  /** News sites, and sites that copy what others wrote. */
  const rejected =
    /(^|\.)news$|particle|britbrief|notinline|mediguard|zana|procuramed|biologyinsights|clearchemist|222health|suppr|medluna|scribd|researchgate|rxlist|gponline|altru|nicswell|stowsurgery|inpharmd|agrisafe/;

  test('no source is a news site or a copy of another site', () => {
    const wrong = Object.entries(allSources).filter(([, one]) => rejected.test(hostOf(one)));
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test('every address is encrypted', () => {
    const plain = Object.entries(allSources).filter(([, {url}]) => url?.startsWith('http:'));
    expect(plain.map(([id]) => id)).toEqual([]);
  });

  /** Health services and their bodies, guidelines, journals, and manuals that clinicians use. */
  const accepted =
    /nhs\.(uk|wales)|\.scot$|heiw\.wales|nidirect|nice\.org\.uk|cdc\.gov|nih\.gov|fda\.gov|(^|\.)gov\.uk$|medlineplus|rcog|rcemlearning|boa\.ac\.uk|mayoclinic|merckmanuals|msdmanuals|stclair\.org|(^|\.)bmj\.com|biomedcentral|bioscientifica|nature\.com|annfammed|aafp\.org|acpinternist|cochranelibrary|doi\.org|lww\.com|edtnaerca/;

  const rules = Object.entries(references.signs).filter(([id]) => !id.startsWith('unsure-'));

  test.each(rules)('%s rests on a health service, a guideline or a journal', (_, ids) => {
    const hosts = ids.map((id) => allSources[id]).map((one) => (one ? hostOf(one) : ''));
    expect(hosts.filter((host) => accepted.test(host))).not.toEqual([]);
  });
});
