/** Copies of the page's own nodes, for views that act. Nothing that runs, or that is somebody else's to name, comes along. */

const unwanted =
  'script, style, template, link, meta, base, iframe, frame, object, embed, form, input, button, select, textarea, audio, video';

/** Attributes that a copy keeps. */
const kept =
  /^(?:alt|width|height|src|srcset|sizes|loading|href|lang|dir|title|datetime|cite|viewbox)$/i;

const addresses = /^(?:href|src|srcset|cite)$/i;

/** The schemes that load or open something, and run nothing. */
const isHarmless = (value: string) =>
  !/^[a-z][a-z0-9+.-]*:/i.test(plain(value)) || /^(?:https?|mailto|tel):/i.test(plain(value));

/** As a browser reads an address: without white space and control characters. */
// eslint-disable-next-line no-control-regex
const plain = (value: string) => value.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');

function clean(element: Element): void {
  for (const {name, value} of [...element.attributes]) {
    const isKept = kept.test(name) && (!addresses.test(name) || isHarmless(value));
    if (!isKept) element.removeAttribute(name);
  }
}

const isCustom = ({localName}: Element) => localName.includes('-');

/**
 * A copy made of nodes and never of text, in a document in which nothing runs or loads until it is clean. Elements with
 * code of their own, and drawings that may hold some, are left out.
 */
export function copyOf(element: Element): Element {
  const copy = document.implementation.createHTMLDocument('').importNode(element, true);
  for (const one of copy.querySelectorAll('*')) {
    const isForeign = one.namespaceURI !== copy.namespaceURI;
    if (one.matches(unwanted) || isCustom(one) || isForeign) one.remove();
    else clean(one);
  }
  clean(copy);
  return element.ownerDocument.importNode(copy, true);
}
