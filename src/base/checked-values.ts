import type {ReactiveElement} from 'lit';
import {regionCode, regionExamples} from '../region/emergency.js';
import {warnOfValue} from './warn.js';

export const themes = ['auto', 'light', 'dark'] as const;

export const headingLevels = [2, 3, 4, 5, 6] as const;

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
    const value = this.text(name) ?? String(fallback);
    const found = choices.find((one) => String(one) === value);
    if (found === undefined) warnOfValue(this.#element, attribute, value, choices, fallback);
    return found ?? fallback;
  }

  /** The code of the given region if there is such a one, else undefined, with a warning. */
  region(): string | undefined {
    const value = this.text('region');
    if (!value?.trim()) return undefined;
    const code = regionCode(value);
    if (!code) warnOfValue(this.#element, 'region', value, validRegions(value), 'no region');
    return code;
  }

  /** The given value, be it valid or not. */
  text(name: string): string | undefined {
    const value = this.#values.get(name) as string | number | null | undefined;
    return value === undefined || value === null ? undefined : String(value);
  }
}

/** With the code that a language tag may have meant (`es-MX`). */
function validRegions(value: string): readonly string[] {
  const meant = regionCode(/[-_](..)$/.exec(value.trim())?.[1] ?? '');
  return [...(meant ? [meant] : []), ...regionExamples];
}
