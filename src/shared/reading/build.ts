const SVG = 'http://www.w3.org/2000/svg';

const decode = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/**
 * The nodes of compiled HTML, which is well-formed. Not by `innerHTML`: a page may forbid that to all
 * but the policies that it knows (Trusted Types), and what is text here can become nothing else.
 * @throws if the HTML is cut off or garbled
 */
export function build(html: string): DocumentFragment {
  const root = document.createDocumentFragment();
  let parent: ParentNode & Node = root;
  const pieces = html.matchAll(/<(\/?)([\w-]+)((?: [\w-]+="[^"]*")*)(\/?)>|([^<]+)|</g);
  for (const [, end, name, attributes = '', isEmpty, text] of pieces) {
    if (text) parent.append(decode(text));
    else if (!name) throw new Error('garbled');
    else if (end) parent = parent.parentNode as ParentNode & Node;
    else {
      const isDrawing = name === 'svg' || parent instanceof SVGElement;
      const element: Element = isDrawing
        ? document.createElementNS(SVG, name)
        : document.createElement(name);
      for (const [, key = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) {
        element.setAttribute(key, decode(value));
      }
      parent.append(element);
      if (!isEmpty) parent = element;
    }
  }
  if (parent !== root) throw new Error('cut off');
  return root;
}
