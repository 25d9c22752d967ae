/** What a reader may have opened, typed into, or have the focus in. */
const kept = 'details, summary, a, button, input, textarea';

/**
 * Puts what an element has rendered in place of what a server had rendered for it, in one go, and
 * keeps what the reader did meanwhile. Not Lit's hydration: that needs the same templates on both
 * sides, while a page may have been written by an earlier version than the one that it loads.
 * @param standIn what the server rendered, in the same shadow root
 */
export async function takeOver(standIn: readonly ChildNode[], root: ShadowRoot): Promise<void> {
  const rendered = [...root.children].filter((child) => !standIn.includes(child));
  const parts = rendered
    .flatMap((child) => [...child.querySelectorAll('*')])
    .filter((element): element is Element & Updating => 'updateComplete' in element);
  if (parts.length > 0) {
    for (const child of rendered) show(child, false);
    await Promise.allSettled(parts.map(({updateComplete}) => updateComplete));
    for (const child of rendered) show(child, true);
  }
  const [before, after] = [elementsIn(standIn), elementsIn(rendered)];
  before.forEach((old, index) => {
    const now = after[index];
    if (now && wordsOf(now) === wordsOf(old)) keep(old, now);
  });
  for (const node of standIn) node.remove();
}

interface Updating {
  readonly updateComplete: Promise<boolean>;
}

function show(child: Element, shown: boolean): void {
  if (child instanceof HTMLElement) child.style.display = shown ? '' : 'none';
}

/** In the order of the page, shadow roots within included. */
function elementsIn(nodes: Iterable<Node>): Element[] {
  return [...nodes]
    .filter((node) => node instanceof Element)
    .flatMap((element) => [
      ...(element.matches(kept) ? [element] : []),
      ...elementsIn(element.shadowRoot?.children ?? []),
      ...elementsIn(element.children),
    ]);
}

const wordsOf = ({localName, textContent}: Element) =>
  [localName, textContent.replace(/\s+/g, '')].join();

function keep(old: Element, now: Element): void {
  if (now instanceof HTMLDetailsElement) now.open = (old as HTMLDetailsElement).open;
  if ((now instanceof HTMLInputElement || now instanceof HTMLTextAreaElement) && 'value' in old) {
    const {value, checked} = old as HTMLInputElement;
    if (value !== now.value || checked !== (now as HTMLInputElement).checked) {
      Object.assign(now, {value, checked});
      now.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    }
  }
  const {activeElement} = old.getRootNode() as ShadowRoot;
  if (activeElement === old) (now as HTMLElement).focus({preventScroll: true});
}
