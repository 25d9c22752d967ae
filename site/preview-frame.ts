/** Runs in the frame of the preview: what a reader may do there has no effect outside. */

interface Answerable extends Event {
  respondWith(response: Promise<unknown>): void;
}

document.addEventListener('reply-submit', (event) => {
  (event as Answerable).respondWith(Promise.resolve());
});

/** Sources open next to the builder: in the frame, most sites refuse to show. */
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link?.origin !== location.origin && link?.protocol.startsWith('http')) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
});
