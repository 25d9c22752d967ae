/** Replaces @lit/localize where `idsOfSigns` in messages.mjs looks for the messages in use. */

/* @__NO_SIDE_EFFECTS__ */
export function msg(text) {
  return text;
}

/* @__NO_SIDE_EFFECTS__ */
export function str(strings) {
  return strings.raw;
}
