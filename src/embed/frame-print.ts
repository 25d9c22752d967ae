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
  // By then the element, and those in it, have their own listeners, which open everything first.
  element.addEventListener(
    'care-ready',
    () => {
      addEventListener('beforeprint', () => {
        height = frame.style.height;
        const whole = document.documentElement.getBoundingClientRect().height;
        frame.style.height = `${Math.ceil(whole)}px`;
      });
      addEventListener('afterprint', () => (frame.style.height = height));
    },
    {once: true},
  );
}
