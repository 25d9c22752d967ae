/**
 * For the page around frames (`<iframe data-care-frame>`): gives each the height of its content, and
 * brings a new step into view. Believes a frame only what it says itself, from the origin of its `src`.
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

addEventListener('message', ({source, origin, data}: MessageEvent) => {
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  // The property is a whole address, whatever the attribute is.
  if (!frame?.src.startsWith(`${origin}/`)) return;
  const {type, height, top} = Object(data) as Readonly<Record<string, unknown>>;
  if (type === HEIGHT && isLength(height)) {
    // A border may be part of the height.
    const border = frame.offsetHeight - frame.clientHeight;
    const whole = getComputedStyle(frame).boxSizing === 'border-box' ? height + border : height;
    frame.style.height = `${whole}px`;
  }
  if (type === STEP && isLength(top)) reveal(frame, top);
});

/** On paper a frame as wide as a screen is narrower, and so higher. */
const print = (isPrinting: boolean) => {
  for (const frame of frames()) {
    const higher = Math.max(1, frame.offsetWidth / PAPER_WIDTH) * frame.offsetHeight;
    frame.style.minHeight = isPrinting ? `${higher}px` : '';
  }
};
addEventListener('beforeprint', () => print(true));
addEventListener('afterprint', () => print(false));

// Frames that were there first have told nobody. The question holds nothing that others may not hear.
for (const {contentWindow} of frames()) contentWindow?.postMessage({type: ASK}, '*');
