/** What the build writes into the page: facts of the published files that the builder would otherwise repeat. */
import type {Locale} from '../src/language/locales.js';
import type {EmergencyWords} from './fallback.js';

/** An attribute that not all elements have, as the manifest describes it. */
export interface Attribute {
  readonly name: string;
  /** `list`: some of `values`, with spaces between. */
  readonly kind: 'flag' | 'choice' | 'list' | 'text';
  readonly values: readonly string[];
  readonly default: string;
  /** In English: for an attribute that the words of the builder do not know yet. */
  readonly description: string;
}

export interface ElementData {
  readonly tag: string;
  readonly attributes: readonly Attribute[];
}

export interface BuilderData {
  readonly version: string;
  /** Name of the inner folder of `cdn/`. */
  readonly inner: string;
  /** Hashes of the files that snippets name. */
  readonly files: Readonly<Record<string, string>>;
  /** By tag, the files that an element may import. */
  readonly imports: Readonly<Record<string, readonly string[]>>;
  readonly themes: readonly string[];
  readonly headingLevels: readonly string[];
  readonly elements: readonly ElementData[];
  /** The heading of each element. */
  readonly titles: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  readonly emergency: Readonly<Record<Locale, EmergencyWords>>;
  /** Names of countries by their codes, out of Unicode: browsers lack those of some languages. */
  readonly regions: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
}

export const elementData = ({elements}: BuilderData, tag: string): ElementData | undefined =>
  elements.find((element) => element.tag === tag);

export function readData(): BuilderData {
  return JSON.parse(document.getElementById('data')?.textContent ?? '') as BuilderData;
}
