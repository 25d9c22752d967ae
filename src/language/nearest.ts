/**
 * The language tag of an element: its own `lang`, or that of the nearest ancestor, across shadow roots.
 * Empty when none has one.
 */
export function nearestLanguage(element: Element): string {
  const host = hostOf(element);
  const tag = element.closest('[lang]')?.getAttribute('lang');
  return tag ?? (host ? nearestLanguage(host) : '');
}

/**
 * Whether a page translator marks the page as its own. It rewrites the language tag, and the region
 * there ("zh-CN") says nothing about the reader's.
 */
export const isTranslated = (): boolean =>
  /\btranslated-(ltr|rtl)\b/.test(document.documentElement.className);

/**
 * Calls back whenever a `lang` attribute changes in any tree that holds the element.
 * @returns what watches them
 */
export function followLanguage(element: Element, changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  let at: Element | undefined = element;
  while (at) {
    observer.observe(at.getRootNode(), {
      subtree: true,
      attributes: true,
      attributeFilter: ['lang'],
    });
    at = hostOf(at);
  }
  return observer;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
