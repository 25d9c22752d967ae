/**
 * For the page around frames (`<iframe data-care-frame>`): gives each the height of its content, and
 * brings a new step into view. Believes a frame only what it says itself, from where it was heard first.
 * A page may hold this script more than once, as publishers paste it with each frame.
 */
import {ASK, HEIGHT, STEP} from './frame-messages.js';

const TALLEST = 100_000;

/** Of a page of A4 or US Letter between its margins, at least. */
const PAPER_WIDTH = 640;

const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-care-frame]')];

const isLength = (value: unknown): value is number =>
  Number.isFinite(value) && (value as number) >= 0 && (value as number) < TALLEST;

/** A step in view stays where it is; another one goes to where no bar of the site covers it. */
function reveal(frame: HTMLIFrameElement, top: number): void {
  const at = (frame.getBoundingClientRect().top + top) / innerHeight;
  if (at > 0.1 && at < 0.8) return;
  frame.style.scrollMarginTop = `${innerHeight / 6 - top}px`;
  frame.scrollIntoView();
}

const heard = new WeakMap<HTMLIFrameElement, {readonly src: string; readonly origin: string}>();

/**
 * Whether a message is of the page that the frame was made for. That is not always of the origin of its
 * `src`, which may redirect, and in a sandbox the page has none. What replaces the page later is not it.
 */
function isOfFrame(frame: HTMLIFrameElement, origin: string): boolean {
  const {src} = frame;
  if (heard.get(frame)?.src !== src) heard.set(frame, {src, origin});
  return heard.get(frame)?.origin === origin;
}

addEventListener('message', ({source, origin, data}: MessageEvent) => {
  const {type, height, top} = Object(data) as Readonly<Record<string, unknown>>;
  if (type !== HEIGHT && type !== STEP) return;
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  if (!frame || !isOfFrame(frame, origin)) return;
  if (type === HEIGHT && isLength(height)) {
    // A border may be part of the height.
    const border = frame.offsetHeight - frame.clientHeight;
    const whole = getComputedStyle(frame).boxSizing === 'border-box' ? height + border : height;
    frame.style.height = `${whole}px`;
  }
  if (type === STEP && isLength(top)) reveal(frame, top);
});

/** On paper a frame as wide as a screen is narrower, and so higher. */
addEventListener('beforeprint', () => {
  for (const {style, dataset, offsetWidth, offsetHeight} of frames()) {
    // Another copy of this script has done it.
    if (dataset.carePrinting !== undefined) continue;
    dataset.carePrinting = style.minHeight;
    style.minHeight = `${Math.max(1, offsetWidth / PAPER_WIDTH) * offsetHeight}px`;
  }
});
addEventListener('afterprint', () => {
  for (const {style, dataset} of frames()) {
    if (dataset.carePrinting === undefined) continue;
    style.minHeight = dataset.carePrinting;
    delete dataset.carePrinting;
  }
});

// Frames that were there first have told nobody. The question holds nothing that others may not hear.
for (const {contentWindow} of frames()) contentWindow?.postMessage({type: ASK}, '*');
