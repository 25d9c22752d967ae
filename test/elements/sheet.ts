/** How a reader fills in the sheet for a doctor, and takes it along. */
import {expect} from './expect.js';
import {$$, button, has, settled, squash, until} from './helpers.js';

/** What a reader types; none of it is in any words of the library. */
export const typed = {
  own: 'Since the Feast of St. Lucy',
  medicines: 'Zyx-9 tablets',
  tried: 'Nightly bicycle rides <b>& "soup"</b>\nNo change.',
};

/** A document as it was printed, before its frame went away. */
interface Printed {
  readonly html: string;
  readonly text: string;
  readonly sheets: number;
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
}

/** The fields to type in. */
export const fields = (host: Element) =>
  $$<HTMLTextAreaElement>(host, '[part=panel] textarea:not([readonly])');

/** The fields to choose from. */
export const choices = (host: Element) => $$<HTMLSelectElement>(host, '[part=panel] select');

/** Chooses in each field by its place; 0 leaves it empty. */
export function choose(host: Element, indexes: readonly number[]) {
  for (const [at, field] of choices(host).entries()) {
    field.selectedIndex = indexes[at] ?? 0;
    field.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
  }
}

export function type(host: Element, texts: readonly string[] = Object.values(typed)) {
  for (const [index, field] of fields(host).entries()) {
    field.value = texts[index] ?? '';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }
}

export const frames = (host: Element) => $$<HTMLIFrameElement>(host, 'iframe');

/** Presses Print, with a printer that keeps what it gets. */
export async function print(host: Element, name: string, printer?: (frame: Window) => void) {
  const contentWindow = Object.getOwnPropertyDescriptor(
    HTMLIFrameElement.prototype,
    'contentWindow',
  )!;
  const printed: Printed[] = [];
  let asked = 0;
  const pagePrint = window.print;
  window.print = () => void (asked += 100);
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const frame = contentWindow.get!.call(this) as Window;
      frame.print = () => {
        asked++;
        const {documentElement, body, title, adoptedStyleSheets} = frame.document;
        printed.push({
          html: documentElement.outerHTML,
          text: squash(body.textContent),
          sheets: adoptedStyleSheets.length,
          lang: documentElement.lang,
          dir: documentElement.dir,
          title,
        });
        if (printer) printer(frame);
        else frame.dispatchEvent(new Event('afterprint'));
      };
      return frame;
    },
  });
  try {
    button(host, name).click();
    await until(() => asked > 0, 'nothing is printed');
    await settled(host);
  } finally {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', contentWindow);
    window.print = pagePrint;
  }
  expect(asked, 'the frame is printed once, the page is not').to.equal(1);
  return printed[0]!;
}

/** Presses a button with a clipboard that keeps what it gets. */
export async function copy(host: Element, name: string, works = true): Promise<string> {
  let copied = '';
  const clipboard = {
    writeText: (text: string) => {
      if (!works) return Promise.reject(new Error('not allowed'));
      copied = text;
      return Promise.resolve();
    },
  };
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  try {
    button(host, name).click();
    await until(() => copied || has(host, '[readonly]'), 'nothing is copied');
    await settled(host);
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return copied;
}

/** Presses Download, with a disk that keeps what it gets. */
export async function download(host: Element, name: string) {
  const {createObjectURL, revokeObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  const {setTimeout: later} = window;
  let blob: Blob | undefined;
  const saved: {name: string; href: string}[] = [];
  const revoked: string[] = [];
  const put: (() => void)[] = [];
  URL.createObjectURL = (object: Blob) => {
    blob = object;
    return 'blob:sheet';
  };
  URL.revokeObjectURL = (url) => void revoked.push(url);
  HTMLAnchorElement.prototype.click = function () {
    saved.push({name: this.download, href: this.href});
  };
  Object.assign(window, {
    setTimeout: (run: () => void, ms: number) => (ms >= 10_000 ? put.push(run) : later(run, ms)),
  });
  try {
    button(host, name).click();
    await until(() => saved.length > 0, 'nothing is saved');
    await settled(host);
    expect(revoked, 'revoked before it is saved').to.deep.equal([]);
    put.forEach((run) => run());
  } finally {
    Object.assign(URL, {createObjectURL, revokeObjectURL});
    HTMLAnchorElement.prototype.click = click;
    window.setTimeout = later;
  }
  expect(revoked).to.deep.equal(['blob:sheet']);
  expect(saved).to.have.length(1);
  expect(saved[0]!.href).to.equal('blob:sheet');
  expect(blob!.type).to.match(/^text\/html/);
  return {file: saved[0]!.name, html: await blob!.text()};
}

/** Waits until the second language, which comes after the first render, is on the sheet. */
export const secondIsThere = async (host: Element) => {
  let text = '';
  for (let tries = 0; tries < 200 && !text.includes('* * *'); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    text = await copy(host, buttonNames(host)[1]!);
  }
  expect(text, 'two languages').to.contain('* * *');
};

export const buttonNames = (host: Element) =>
  $$(host, '[part=panel] button').map((one) => squash(one.textContent));
