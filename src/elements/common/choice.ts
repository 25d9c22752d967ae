import type {PropertyDeclaration} from 'lit';
import {warnOfValue} from './warn.js';

/** A property that takes one of a few values; the first is the default. */
interface ChoiceDeclaration extends PropertyDeclaration {
  readonly choices?: readonly unknown[];
}

/** Declares a property that takes one of a few values. */
export const choice = (choices: readonly unknown[], attribute?: string): PropertyDeclaration => {
  const declaration: ChoiceDeclaration = {choices, ...(attribute && {attribute})};
  return declaration;
};

/** A descriptor whose getter warns of a value that is no choice, and returns the default instead. */
export function guardChoice(
  name: PropertyKey,
  options: PropertyDeclaration,
  descriptor: PropertyDescriptor | undefined,
): PropertyDescriptor | undefined {
  const {choices, attribute} = options as ChoiceDeclaration;
  if (!descriptor || !choices) return descriptor;
  const shown = typeof attribute === 'string' ? attribute : String(name);
  return {
    ...descriptor,
    get(this: HTMLElement) {
      const given = descriptor.get?.call(this) as string | number | null | undefined;
      if (given === undefined || given === null) return choices[0];
      const value = String(given);
      const found = choices.find((one) => String(one) === value);
      if (found === undefined) {
        warnOfValue(
          this,
          shown,
          value,
          choices.filter((one) => one !== ''),
          choices[0],
        );
      }
      return found ?? choices[0];
    },
  };
}
