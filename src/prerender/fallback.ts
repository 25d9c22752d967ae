import {
  defaultTreeAdapter as adapter,
  html,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What is of no use without scripts or styles. */
const dropped = ['button', 'form', 'input', 'script', 'select', 'style', 'svg', 'textarea'];

/** Attributes that mean something outside of the element. */
const kept = ['href', 'rel', 'target', 'lang', 'dir', 'aria-label'];

const blocks =
  /^(?:article|d[dlt]|details|div|fig(?:caption|ure)|h[1-6]|li|nav|[ou]l|p|section|summary)$/;

/** Spaces at the beginning and at the end of a block. */
const edges = /(<(?:dd|dt|h[1-6]|li|p|summary)\b[^>]*>) | (<\/(?:dd|dt|h[1-6]|li|p|summary)>)/g;

/**
 * Plain, semantic HTML of what an element shows: headings, lists and links, without drawings, buttons,
 * classes and styles. What can be opened is open, but the lists of sources.
 */
export function plainHtml(content: string): string {
  const fragment = parseFragment(content);
  setChildren(fragment, plainChildren(fragment));
  return serialize(fragment)
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ +/g, ' ')
    .replace(edges, '$1$2')
    .trim();
}

function plainChildren(parent: Parent): Node[] {
  return parent.childNodes.flatMap((node, index) => {
    if (adapter.isTextNode(node)) return [textNode(node.value.replace(/\s+/g, ' '))];
    if (!adapter.isElementNode(node)) return [];
    const before = parent.childNodes[index - 1];
    // Styles keep these apart; without them a space does.
    const gap = before && adapter.isElementNode(before) && isInline(before) && isInline(node);
    return gap ? [textNode(' '), ...plainElement(node)] : plainElement(node);
  });
}

/** What stands in the place of an element: itself without its frills, or its content. */
function plainElement(element: Element): Node[] {
  const {tagName} = element;
  const status = valueOf(element, 'role') === 'status';
  if (status || dropped.includes(tagName) || hasClass(element, 'screen')) return [];
  const children = plainChildren(isTemplate(element) ? element.content : element);
  if (!children.some(hasWords)) return [];
  const attributes = element.attrs.filter(
    ({name}) => kept.includes(name) || (name === 'id' && /^(?:section|details)$/.test(tagName)),
  );
  const isFrame = /^(?:div|span|template)$|-/.test(tagName);
  if (isFrame && !attributes.some(({name}) => name === 'dir')) {
    const isLine = tagName === 'div' && !children.some(isBlock);
    return isLine ? block('p', [], children) : children;
  }
  if (tagName === 'details' && !hasClass(element, 'sources')) {
    attributes.push({name: 'open', value: ''});
  }
  if (blocks.test(tagName)) return block(tagName, attributes, children);
  return [build(tagName, attributes, children)];
}

const block = (tagName: string, attributes: Element['attrs'], children: Node[]) => [
  textNode('\n'),
  build(tagName, attributes, children),
  textNode('\n'),
];

const isInline = ({tagName}: Element) => !blocks.test(tagName) && tagName !== 'template';

function build(tagName: string, attributes: Element['attrs'], children: Node[]): Element {
  const element = adapter.createElement(tagName, html.NS.HTML, attributes);
  setChildren(element, children);
  return element;
}

function setChildren(parent: Parent, children: readonly Node[]): void {
  parent.childNodes = [];
  for (const child of children) adapter.appendChild(parent, child);
}

const textNode = (value: string) => adapter.createTextNode(value);

const isTemplate = (element: Element): element is DefaultTreeAdapterTypes.Template =>
  element.tagName === 'template';

const valueOf = ({attrs}: Element, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value;

const hasClass = (element: Element, name: string) =>
  valueOf(element, 'class')?.split(/\s+/).includes(name) ?? false;

const isBlock = (node: Node) => adapter.isElementNode(node) && blocks.test(node.tagName);

const hasWords = (node: Node): boolean =>
  adapter.isTextNode(node)
    ? node.value.trim() !== ''
    : adapter.isElementNode(node) && node.childNodes.some(hasWords);
