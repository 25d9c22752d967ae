/** The accessibility tree as Chromium hands it to a screen reader, shadow roots and slots resolved. */
import type {CDPSession} from 'playwright-core';

interface Value {
  readonly value?: unknown;
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly {readonly name: string; readonly value: Value}[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** What of a node of the DOM says where a line of text ends. */
interface DomNode {
  readonly backendNodeId: number;
  readonly localName: string;
}

export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Name of the element in the page; empty for text. */
  readonly tag: string;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly children: readonly TreeNode[];
  readonly parent: TreeNode | undefined;
}

const text = (value: Value | undefined) =>
  typeof value?.value === 'string' ? value.value.replaceAll(/\s+/g, ' ') : '';

function build(
  raw: RawNode,
  byId: ReadonlyMap<string, RawNode>,
  tags: ReadonlyMap<number, string>,
  parent: TreeNode | undefined,
): TreeNode {
  const children: TreeNode[] = [];
  const node: TreeNode = {
    role: raw.ignored ? 'none' : text(raw.role),
    name: text(raw.name).trim(),
    description: text(raw.description).trim(),
    tag: tags.get(raw.backendDOMNodeId ?? 0) ?? '',
    properties: new Map(raw.properties?.map(({name, value}) => [name, value.value])),
    children,
    parent,
  };
  for (const id of raw.childIds ?? []) {
    const child = byId.get(id);
    if (child) children.push(build(child, byId, tags, node));
  }
  return node;
}

/** The tree of the page as it is now. */
export async function readTree(session: CDPSession): Promise<TreeNode> {
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const document = await session.send('DOM.getFlattenedDocument', {depth: -1, pierce: true});
  const tags = new Map(
    document.nodes.map(({backendNodeId, localName}: DomNode) => [backendNodeId, localName]),
  );
  const raw: readonly RawNode[] = nodes;
  const [root] = raw;
  if (!root) throw new Error('The browser has no tree.');
  return build(root, new Map(raw.map((node) => [node.nodeId, node])), tags, undefined);
}

export const allOf = (node: TreeNode): readonly TreeNode[] => [
  node,
  ...node.children.flatMap(allOf),
];

/** All text below a node. */
export const textOf = (node: TreeNode): string =>
  allOf(node)
    .filter(({role}) => role === 'StaticText')
    .map(({name}) => name)
    .join(' ');

/** The node and those around it, the innermost first. */
export const pathOf = (node: TreeNode | undefined): readonly TreeNode[] =>
  node ? [node, ...pathOf(node.parent)] : [];
