import {render, type TemplateResult} from 'lit';
import {locales, type Locale} from '../../language/locales.js';
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
async function open(root: Node, {title, locale, view}: Paper) {
  const box = document.createElement('div');
  box.className = 'vh';
  box.inert = true;
  const frame = document.createElement('iframe');
  box.append(frame);
  // Firefox replaces the first document of a frame by another before it has loaded.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  root.appendChild(box);
  await loaded;
  const frameWindow = frame.contentWindow as FrameWindow;
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
  return {frameWindow, paper, close: () => box.remove()};
}

/** Prints the sheet alone. Rejects where a frame cannot be printed. */
export async function printPaper(root: Node, content: Paper): Promise<void> {
  const {frameWindow, close} = await open(root, content);
  try {
    frameWindow.addEventListener('afterprint', close);
    frameWindow.print();
  } catch (error) {
    close();
    throw error;
  }
}

/** How long a browser may take to save a file. */
const savedMs = 40_000;

/** Saves the sheet as one file that needs nothing else, and holds no script. */
export async function savePaper(root: Node, content: Paper, name: string): Promise<void> {
  const {paper, close} = await open(root, content);
  const url = URL.createObjectURL(new Blob([fileOf(paper)], {type: 'text/html'}));
  close();
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), savedMs);
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
