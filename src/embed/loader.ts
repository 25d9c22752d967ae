/**
 * The script tag's entry, as a module or as a classic script: finds the elements on the page, also those
 * added later, and starts them.
 */
import {start, tags} from './start.js';

/** A text has nothing to look at, and a document only what is in it. */
const look = (node: Partial<Pick<Element, 'matches' | 'querySelectorAll'>>) => {
  if (node.matches?.(tags)) start(node as Element);
  node.querySelectorAll?.(tags).forEach(start);
};

look(document);
// Not the root element: a page that rewrites itself replaces it.
new MutationObserver((records) => {
  for (const {addedNodes} of records) (addedNodes as NodeListOf<Element>).forEach(look);
}).observe(document, {childList: true, subtree: true});
