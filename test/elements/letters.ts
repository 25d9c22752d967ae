/** Where the letters of an element are, and whether a reader can see all of them. */
import {squash} from './helpers.js';

/** The shadow root of an element, and those of the elements in it. */
const rootsIn = ({shadowRoot}: Element): readonly ShadowRoot[] =>
  shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsIn)] : [];

/**
 * All text that a reader can see, as nodes; text for screen readers only is left out, and that of closed
 * rows, which have boxes in Chromium.
 */
export const textNodesIn = (host: Element): readonly Text[] =>
  rootsIn(host).flatMap((root) => {
    const walker = host.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (!squash(text.data) || !parent?.checkVisibility({opacityProperty: true})) continue;
      if (!parent.closest('style, script, .vh, [role=status]')) found.push(text);
    }
    return found;
  });

/** The boxes of a text, or of a part of it, one for each line; none for what is not shown. */
export function boxesOf(text: Text, start = 0, end = text.length): readonly DOMRect[] {
  const range = text.ownerDocument.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return [...range.getClientRects()].filter(({width, height}) => width > 0 && height > 0);
}

/** The element around another, out of shadow roots too. */
const around = (element: Element): Element | undefined => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof element.ownerDocument.defaultView!.ShadowRoot ? root.host : undefined;
};

/**
 * Texts whose letters reach out of a box around them, up to the host: out of the card, whose edge cuts
 * them off, or out of a button or a column, over what is next to it.
 */
export function lostLetters(host: Element): string[] {
  const lost: string[] = [];
  // Each once: WebKit takes long for them.
  const edges = new Map<Element, DOMRect | undefined>();
  const edgesOf = (box: Element) => {
    if (!edges.has(box)) {
      const isBox = !['inline', 'contents'].includes(getComputedStyle(box).display);
      edges.set(box, isBox ? box.getBoundingClientRect() : undefined);
    }
    return edges.get(box);
  };
  for (const text of textNodesIn(host)) {
    const boxes = boxesOf(text);
    for (
      let box: Element | undefined = text.parentElement ?? undefined;
      box && boxes.length > 0;
      box = box === host ? undefined : around(box)
    ) {
      const edge = edgesOf(box);
      if (!edge) continue;
      const {left, right} = edge;
      // Letters may lean over the edge of their own box by a hair.
      const worst = Math.max(...boxes.map((one) => Math.max(left - one.left, one.right - right)));
      if (worst <= 1) continue;
      lost.push(
        `"${squash(text.data).slice(0, 60)}" is ${Math.round(worst)} px out of ${nameOf(box)}`,
      );
      break;
    }
  }
  return lost;
}

const nameOf = (element: Element) =>
  [element.localName, ...element.classList].join('.').replace(/^div\./, '.');

/**
 * Words that are broken over two lines. A break after a hyphen or a slash does no harm.
 * @param wanted which words to look at
 */
export function brokenWords(host: Element, wanted = /./): string[] {
  const broken: string[] = [];
  for (const text of textNodesIn(host)) {
    for (const {0: word, index} of text.data.matchAll(/[^\s\-‑–—/]+/g)) {
      if (!wanted.test(word)) continue;
      const lines = new Set(
        boxesOf(text, index, index + word.length).map(({bottom}) => Math.round(bottom)),
      );
      if (lines.size > 1) broken.push(`${word} in "${squash(text.data).slice(0, 60)}"`);
    }
  }
  return broken;
}

export const brokenNumbers = (host: Element): string[] => brokenWords(host, /^\d/);

/** Ways to make text twice as large: by the page or the reader, and by the publisher. */
export const twiceAsLarge = {
  'root font size': () => document.documentElement.style.setProperty('font-size', '32px'),
  '--care-font-size': () => document.documentElement.style.setProperty('--care-font-size', '32px'),
};

export const usualSize = (): void => document.documentElement.removeAttribute('style');

/** Makes words longer than any of ours, as those of other languages can be. */
export function lengthenWords(host: Element): void {
  for (const text of textNodesIn(host)) {
    text.data = text.data.replace(/\p{L}{8,}/gu, (word) => (word + word).slice(0, 30));
  }
}
