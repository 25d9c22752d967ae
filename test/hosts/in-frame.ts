/** Opens the page of a publisher in a frame as wide as a phone, in any engine, and looks at it from outside. */
import {guidance as usualBody, loader, lookOf, ownPart} from './page.js';

declare global {
  interface Window {
    hostOpens?: ((page: Window) => void) | undefined;
    hostIsParsed?: ((page: Window) => void) | undefined;
  }
}

type PageWindow = Window & typeof globalThis;

export interface HostPage {
  /** Styles and old scripts of the publisher. */
  readonly head?: string;
  /** The script tags of the library. */
  readonly scripts?: string;
  readonly body?: string;
}

interface Seen {
  readonly console: string[];
  readonly errors: string[];
}

export interface OpenHost {
  readonly frame: HTMLIFrameElement;
  readonly seen: Seen;
  /** Where the page and the library lie. */
  readonly folder: string;
  /** The page's own part before any element ran. */
  readonly before: () => readonly string[];
}

/** Generous: a condition that holds ends the wait at once. */
const PATIENCE = 20_000;

const pause = () => new Promise((resolve) => setTimeout(resolve, 15));

/** Waits until nothing is wrong any more; fails with what still is. */
export async function untilFine(problem: () => string | false | null | undefined): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = problem();
    if (!found) return;
    if (performance.now() > end) throw new Error(found);
    await pause();
  }
}

/** Waits for something to be there. */
export async function untilThere<Found>(
  find: () => Found,
  what: string,
): Promise<NonNullable<Found>> {
  let found = find();
  await untilFine(() => {
    found = find();
    return found ? '' : `${what} is missing`;
  });
  return found as NonNullable<Found>;
}

const methods = ['log', 'info', 'debug', 'warn', 'error'] as const;

/** Notes what a page says and throws, from before its first script. */
function watch(page: PageWindow, seen: Seen) {
  for (const method of methods) {
    page.console[method] = (...parts: readonly unknown[]) =>
      void seen.console.push(`${method}: ${parts.map(String).join(' ')}`);
  }
  page.addEventListener('error', ({message}) => seen.errors.push(message));
  page.addEventListener('unhandledrejection', ({reason}) => seen.errors.push(String(reason)));
  page.document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    seen.errors.push(`${violatedDirective} ${blockedURI}`),
  );
}

const {origin} = location;

const opened = `<script src="${origin}/hosts/opened.js"></script>`;
/** The page scrolls from the beginning, as a scroll bar that comes later would make its own part narrower. */
const tall = '<canvas width="1" height="3000"></canvas>';
const parsed = `<script src="${origin}/hosts/parsed.js"></script>`;

/** A whole page, with addresses that hold in any document. */
export const pageOf = ({head = '', scripts = loader, body = usualBody}: HostPage = {}) =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
${opened}
${head}
${scripts}
</head>
<body>${ownPart}
<main>${body}</main>
${tall}${parsed}</body>
</html>`;

/** A folder of its own on the server. */
export const newFolder = () => `${origin}/hosts/${crypto.randomUUID()}/`;

export async function put(address: string, body: string): Promise<void> {
  const {ok} = await fetch(address, {method: 'PUT', body});
  if (!ok) throw new Error(`${address} cannot be written`);
}

const frames: HTMLIFrameElement[] = [];

/** A frame as wide as a phone, until the test ends. */
function addFrame(attributes: Readonly<Record<string, string>>): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText =
    'position: fixed; inset: 0 auto auto 0; width: 390px; height: 560px; border: 0';
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  document.body.append(frame);
  frames.push(frame);
  return frame;
}

/** Opens a page by the attributes of its frame. */
export async function openFrame(
  attributes: Readonly<Record<string, string>>,
  folder = newFolder(),
): Promise<OpenHost> {
  const seen: Seen = {console: [], errors: []};
  let before: readonly string[] | undefined;
  window.hostOpens = (page) => watch(page as PageWindow, seen);
  window.hostIsParsed = ({document}) => {
    before ??= lookOf(document.querySelector('#host')!);
  };
  const frame = addFrame(attributes);
  await untilThere(() => before, 'the page');
  return {frame, seen, folder, before: () => before ?? []};
}

/** Opens a page that the server has, next to the library. */
export async function openHost(page: HostPage = {}): Promise<OpenHost> {
  const folder = newFolder();
  const address = `${folder}own/page.html`;
  await put(address, pageOf(page));
  return openFrame({src: address}, folder);
}

/** What the frame shows now: `document.write` may have put another document there. */
export const pageIn = ({frame}: Pick<OpenHost, 'frame'>): Document => frame.contentDocument!;

/** For a group of tests: each begins without the frames of the one before. */
export function useFrames(): void {
  afterEach(() => {
    window.hostOpens = undefined;
    window.hostIsParsed = undefined;
    for (const frame of frames.splice(0)) frame.remove();
  });
}
