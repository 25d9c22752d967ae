const said = new Set<string>();

/** What takes warnings instead of the console: prerendering makes errors of them. */
export const warnings: {take?: ((message: string) => void) | undefined} = {};

/** Tells the developer, once per page for each message. Never holds anything that the reader chose. */
export function warn(message: string): void {
  if (warnings.take) {
    warnings.take(message);
    return;
  }
  if (said.has(message)) return;
  said.add(message);
  // Some pages take the console away.
  (console.warn as typeof console.warn | undefined)?.(`[care-elements] ${message}`);
}

/** Tells the developer of a bad value: element, attribute, value, what is used instead and what is valid. */
export const warnOfValue = (
  element: Element,
  attribute: string,
  value: unknown,
  valid: readonly unknown[],
  used: unknown,
): void =>
  warn(
    `<${element.localName}>: ${attribute}="${String(value)}" is not known; ` +
      `using "${String(used)}". Valid: ${valid.filter(Boolean).join(', ')}.`,
  );
