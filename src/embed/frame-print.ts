interface Rendered extends Element {
  readonly updateComplete: Promise<boolean>;
}

/** Until an element, and all those in it, show what has changed. */
const rendered = (element: Element) => {
  const within = element.shadowRoot?.querySelectorAll<Rendered>('section > *') ?? [];
  return Promise.all([element as Rendered, ...within].map(({updateComplete}) => updateComplete));
};

/**
 * On paper all that opens is open, for which a frame must be higher; the host prints before it could
 * hear of that. On a page of the same origin the frame grows by its own hand. On any other, what no
 * longer fits would be cut off: there it prints as the reader sees it. Called before the element is on
 * the page, since it listens for the same event.
 */
export function fitPaper(element: Element): void {
  if (parent === window) return;
  const frame = frameElement as HTMLElement | null;
  if (!frame) {
    addEventListener('beforeprint', (event) => event.stopImmediatePropagation());
    return;
  }
  let height = '';
  const grow = async () => {
    height = frame.style.height;
    await rendered(element);
    frame.style.height = `${document.documentElement.offsetHeight}px`;
  };
  // By then the element has its own listener, which opens everything first.
  element.addEventListener(
    'care-ready',
    () => {
      addEventListener('beforeprint', () => void grow());
      addEventListener('afterprint', () => (frame.style.height = height));
    },
    {once: true},
  );
}
