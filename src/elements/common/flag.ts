import type {PropertyDeclaration} from 'lit';

/**
 * A boolean attribute: there or not. Some frameworks write `false` where they mean that it is not, and
 * a tier must not be shared for that.
 */
export const flag = (attribute: string): PropertyDeclaration => ({
  attribute,
  converter: (value) => value !== null && value !== 'false',
});
