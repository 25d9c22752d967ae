/**
 * The script tag's entry, as a module or as a classic script: finds the elements on the page, those in open
 * shadow roots and those added later, and starts them.
 */
import {isOurs, start} from './start.js';

// The names of images and forms are properties of the page's document, not of this one.
const walkers = new Document();

/** Takes less time than a selector of ten tags, and sees shadow roots, too. */
function look(root: Node): void {
  const walker = walkers.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let node: Node | null = root;
  do {
    if (node.nodeType === Node.ELEMENT_NODE) visit(node as Element);
    node = walker.nextNode();
  } while (node);
}

function visit(element: Element): void {
  if (isOurs(element)) {
    start(element);
    return;
  }
  enter(element);
  // A component may attach its root when it is defined. Not every name with a hyphen can be.
  if (/\w-/.test(element.localName)) {
    customElements.whenDefined(element.localName).then(
      () => enter(element),
      () => undefined,
    );
  }
}

const entered = new WeakSet<ShadowRoot>();

function enter({shadowRoot}: Element): void {
  if (!shadowRoot || entered.has(shadowRoot)) return;
  entered.add(shadowRoot);
  watch(shadowRoot);
}

const observer = new MutationObserver((records) => {
  for (const {addedNodes} of records) addedNodes.forEach(look);
});

function watch(root: Document | ShadowRoot): void {
  look(root);
  observer.observe(root, {childList: true, subtree: true});
}

// Not the root element: a page that rewrites itself replaces it.
watch(document);
