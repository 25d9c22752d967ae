import {ASK, HEIGHT, STEP} from './frame-messages.js';

/**
 * Whom messages are for. A height is no secret, but it is nobody's business but the host's: its origin
 * as the browser tells it, else as the referrer does. Where both are silent anybody may hear it who
 * can put this page into a frame; once the host has asked, it alone.
 */
function hostOrigin(): string {
  const {ancestorOrigins} = location as {readonly ancestorOrigins?: DOMStringList};
  const origin =
    ancestorOrigins?.[0] ?? (document.referrer ? new URL(document.referrer).origin : 'null');
  return addressable(origin);
}

/** A page without an origin, such as one in a sandbox, can be reached only as anybody. */
const addressable = (origin: string) => (origin === 'null' ? '*' : origin);

/** For a dialog over all of the frame, which has no height of its own: about a screen, but enough to hold it. */
const dialogHeight = () => Math.max(600, Math.round(screen.availHeight * 0.75));

/** Tells the host how high the frame is, and where a step begins. Without a host, nobody is told. */
export function followSize(): void {
  if (parent === window) return;
  const root = document.documentElement;
  let target = hostOrigin();
  let told = 0;
  let dialog: HTMLDialogElement | undefined;

  const tell = (again = false) => {
    const height = dialog?.matches(':modal')
      ? dialogHeight()
      : Math.ceil(root.getBoundingClientRect().height);
    if (height === told && !again) return;
    told = height;
    parent.postMessage({type: HEIGHT, height}, target);
  };

  new ResizeObserver(() => tell()).observe(root);

  addEventListener('message', ({source, origin, data}: MessageEvent) => {
    if (source !== parent || (data as {type?: unknown} | null)?.type !== ASK) return;
    target = addressable(origin);
    tell(true);
  });

  followFocus((path) => {
    const [begin] = path;
    dialog = path.find((node) => node instanceof HTMLDialogElement);
    tell();
    // Only where the element itself moved the focus: what a reader focuses may tell an answer.
    const isOfReader = !(begin instanceof HTMLElement) || begin.tabIndex >= 0;
    if (isOfReader || begin instanceof HTMLButtonElement) return;
    const top = Math.max(0, Math.round(begin.getBoundingClientRect().top + scrollY));
    parent.postMessage({type: STEP, top}, target);
  });
}

/** Calls back with the path to what has the focus, also where it moves inside of one shadow root. */
function followFocus(moved: (path: readonly EventTarget[]) => void): void {
  const roots = new WeakSet<EventTarget>();
  let seen: Event | undefined;
  const look = (event: Event) => {
    const path = event.composedPath();
    for (const root of path) if (root instanceof ShadowRoot) listenTo(root);
    if (event === seen) return;
    seen = event;
    moved(path);
  };
  const listenTo = (root: Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    root.addEventListener('focusin', look);
  };
  listenTo(document);
}
