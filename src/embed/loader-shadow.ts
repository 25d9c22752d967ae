/**
 * The loader for pages whose elements are also in shadow roots: open ones, and declarative ones. A page
 * without any would pay for walking through all of its elements, so this is an entry of its own.
 */
import {start, tags} from './start.js';

function look(root: ParentNode): void {
  if ('localName' in root) visit(root as Element);
  root.querySelectorAll('*').forEach(visit);
}

function visit(element: Element): void {
  if (element.matches(tags)) {
    start(element);
    return;
  }
  enter(element);
  // A component may attach its root when it is defined. Not every name with a hyphen can be.
  if (element.localName.includes('-')) {
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
  for (const {addedNodes} of records) {
    for (const node of addedNodes) if ('querySelectorAll' in node) look(node as Element);
  }
});

function watch(root: Document | ShadowRoot): void {
  look(root);
  observer.observe(root, {childList: true, subtree: true});
}

watch(document);
