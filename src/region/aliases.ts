/** For publishers' tools, which have room for it: all that people write for a region, such as `GBR` and `FR-971`. */
import {aliases} from '../text/region-codes.js';
import {regionCode} from './emergency.js';

/** The code of a region as `regionCode()` gives it, also out of its three letters (ISO 3166-1 alpha-3). */
export function givenRegion(value: string): string | undefined {
  const alias = value.trim().toUpperCase().replaceAll('_', '-');
  return regionCode(Object.hasOwn(aliases, alias) ? (aliases[alias] ?? '') : value);
}
