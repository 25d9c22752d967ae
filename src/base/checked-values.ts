import type {ReactiveElement} from 'lit';
import {isRegion} from '../region/facts.js';
import {regions} from '../region/regions.js';
import {warnOfValue} from './warn.js';

/** The values that a publisher gave to the properties of an element, and the valid ones they stand for. */
export class CheckedValues {
  readonly #element: ReactiveElement;
  readonly #values = new Map<string, unknown>();

  constructor(element: ReactiveElement) {
    this.#element = element;
  }

  set(name: string, value: unknown): void {
    const old = this.#values.get(name);
    this.#values.set(name, value);
    this.#element.requestUpdate(name, old);
  }

  /** The given value if it is one of the choices, else the first of them, with a warning. */
  choice<Choice extends string | number>(
    name: string,
    choices: readonly Choice[],
    attribute = name,
  ): Choice {
    const fallback = choices[0] as Choice;
    const value = this.#text(name) ?? String(fallback);
    const found = choices.find((one) => String(one) === value);
    if (found === undefined) warnOfValue(this.#element, attribute, value, choices, fallback);
    return found ?? fallback;
  }

  /** The given region if something is known of it, else undefined, with a warning. */
  region(): string | undefined {
    const value = this.#text('region');
    const code = value?.trim().toUpperCase();
    if (!code) return undefined;
    if (isRegion(code)) return code;
    warnOfValue(this.#element, 'region', value, Object.keys(regions), 'no region');
    return undefined;
  }

  #text(name: string): string | undefined {
    const value = this.#values.get(name) as string | number | null | undefined;
    return value === undefined || value === null ? undefined : String(value);
  }
}
