import {render, type TemplateResult} from 'lit';
import {locales, type Locale} from '../../language/locales.js';
import {keepFromRecorders} from './recorders.js';
import {sheetStyles} from './sheet.styles.js';

/** A page to put on paper or into a file. */
export interface Paper {
  readonly title: string;
  readonly locale: Locale;
  readonly view: TemplateResult;
}

/** Height of the body that fits a page of US Letter, the shorter one, in CSS pixels (261 mm). */
const pageHeight = 986;

type FrameWindow = Window & typeof globalThis;

/**
 * A document of its own that holds the sheet and nothing else, in a frame that nobody sees. What is
 * in the page around it is not printed, and its styles do not touch the page. The styles are adopted,
 * which a content security policy without inline styles allows.
 */
async function open(root: Node, content: Paper) {
  const box = document.createElement('div');
  box.className = 'vh';
  box.inert = true;
  keepFromRecorders(box);
  const close = () => box.remove();
  const frame = document.createElement('iframe');
  box.append(frame);
  // Firefox replaces the first document of a frame by another before it has loaded.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  root.appendChild(box);
  await loaded;
  const frameWindow = frame.contentWindow as FrameWindow;
  try {
    fill(frameWindow, content);
  } catch (error) {
    // In a sandbox without an origin, no page may look into another.
    close();
    throw error;
  }
  return {frameWindow, close};
}

function fill(frameWindow: FrameWindow, {title, locale, view}: Paper): void {
  const {document: paper} = frameWindow;
  const {documentElement} = paper;
  paper.title = title;
  documentElement.lang = locale;
  documentElement.dir = locales[locale].direction;
  const sheet = new frameWindow.CSSStyleSheet();
  sheet.replaceSync(sheetStyles.cssText);
  paper.adoptedStyleSheets = [sheet];
  render(view, paper.body);
  const spare = ['.spare.later', '.spare:not(.later)'].flatMap((kind) => [
    ...paper.querySelectorAll(kind),
  ]);
  while (paper.body.offsetHeight > pageHeight) {
    const last = spare.pop();
    if (!last) break;
    last.toggleAttribute('hidden', true);
  }
}

/** How long a browser may take to begin to print. */
const beginsMs = 1000;

/** Prints the sheet alone. Rejects where a frame cannot be printed. */
export async function printPaper(root: Node, content: Paper): Promise<void> {
  const {frameWindow, close} = await open(root, content);
  const begun = new Promise<boolean>((resolve) => {
    for (const event of ['beforeprint', 'afterprint']) {
      frameWindow.addEventListener(event, () => resolve(true), {once: true});
    }
    setTimeout(() => resolve(false), beginsMs);
  });
  try {
    frameWindow.addEventListener('afterprint', close);
    // Some browsers never tell when they are done. A reader who presses something is.
    root.addEventListener('click', close, {once: true});
    frameWindow.print();
    // Sandboxes and the browsers within apps do nothing, and throw nothing.
    if (!(await begun)) throw new Error('The browser does not print.');
  } catch (error) {
    close();
    throw error;
  }
}

/** How long a browser may take to save a file. */
const savedMs = 40_000;

/**
 * Saves the sheet as one file that needs nothing else, and holds no script. Rejects in a frame, where
 * it cannot be told whether the file was saved: a sandbox blocks downloads without an error.
 */
export async function savePaper(root: Node, content: Paper, name: string): Promise<void> {
  const {frameWindow, close} = await open(root, content);
  const file = fileOf(frameWindow.document);
  const url = URL.createObjectURL(new Blob([file], {type: 'text/html'}));
  close();
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), savedMs);
  if (parent !== window) throw new Error('A frame may not be allowed to save files.');
}

function fileOf({documentElement: {lang, dir}, head, body}: Document): string {
  const title = head.querySelector('title')?.outerHTML ?? '';
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${title}
<style>${sheetStyles.cssText}</style>
</head>
${body.outerHTML.replace(/<!--.*?-->/gs, '')}
</html>`;
}
