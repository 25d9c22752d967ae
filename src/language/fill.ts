/**
 * Puts values in the place of tokens: `fill('Call {emergency} now', {emergency: '911'})` gives
 * `['Call ', '911', ' now']`. A token without a value stays as it is.
 */
export const fill = <Value>(text: string, values: Readonly<Record<string, Value>>) =>
  text
    .split(/\{(\w+)\}/)
    .map((part, index): Value | string => (index % 2 ? (values[part] ?? `{${part}}`) : part));

/** As `fill`, for values that are text. */
export const fillText = (text: string, values: Readonly<Record<string, string | number>>): string =>
  fill(text, values).join('');
