/**
 * Keeps what is typed in a field from the shortcuts of the page. Most scripts leave text fields alone,
 * but to them the target of an event in a shadow root is the element. Escape, Tab and keys with a
 * modifier are the page's.
 */
export function keepTyping(event: KeyboardEvent): void {
  const {target, key, ctrlKey, metaKey, altKey} = event;
  const isField =
    target instanceof HTMLTextAreaElement ||
    // Where a letter chooses.
    target instanceof HTMLSelectElement ||
    isTextInput(target);
  // With AltGraph, both are pressed, and a character is typed.
  const hasModifier = metaKey || ctrlKey !== altKey;
  if (isField && !hasModifier && key !== 'Escape' && key !== 'Tab') event.stopPropagation();
}

const isTextInput = (target: unknown) =>
  target instanceof HTMLInputElement && !/^(?:checkbox|radio|button|submit)$/.test(target.type);
