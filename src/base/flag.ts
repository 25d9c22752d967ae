/**
 * Reads a boolean attribute: there or not. Some frameworks write `false` where they mean that it is not,
 * and a tier must not be shared for that.
 */
export const flag = (value: string | null): boolean => value !== null && value !== 'false';
