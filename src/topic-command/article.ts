/** An article as a publisher has it: its headings, and the blocks below each. */
import {defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes} from 'parse5';
import {isGuidePart, partsNamed, type GuidePart} from '../own-topic/wrap/headings.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A heading, a paragraph, a list or a table; `other` is shown for what it says and is read as nothing. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'steps' | 'table' | 'other';
  /** Of a heading, 1 to 6. */
  readonly level: number;
  readonly line: number;
  readonly text: string;
  /** Of a list or steps. */
  readonly items: readonly Item[];
  /** The value of `data-tier`, on the heading or the list. */
  readonly tier: string | undefined;
  /** The value of `data-part`. */
  readonly part: string | undefined;
}

export interface Item {
  readonly text: string;
  /** The bold words or the heading that the item begins with. */
  readonly title: string | undefined;
  readonly link: {readonly url: string; readonly text: string} | undefined;
  readonly tier: string | undefined;
}

/** What comes under one heading of the highest level below the title. */
export interface Section {
  readonly heading: Block | undefined;
  /** What it is about; `undefined` where its heading does not say, and the reason. */
  readonly part: GuidePart | undefined;
  readonly why: string;
  readonly blocks: readonly Block[];
}

export interface Article {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly sections: readonly Section[];
}

const silent = /^(?:script|style|template|nav|noscript|form|head|svg)$/;

const attribute = (node: Element, name: string) =>
  node.attrs.find((one) => one.name === name)?.value;

const elementsIn = (parent: Parent): Element[] =>
  parent.childNodes.filter((node) => adapter.isElementNode(node));

/** All elements in it, in the order of the page. */
const descendants = (parent: Parent): Element[] =>
  elementsIn(parent).flatMap((element) =>
    silent.test(element.tagName) ? [] : [element, ...descendants(element)],
  );

function rawText(node: Node): string {
  if (adapter.isTextNode(node)) return node.value;
  if (!adapter.isElementNode(node) || silent.test(node.tagName) || node.tagName === 'sup')
    return '';
  const inner = node.childNodes.map(rawText).join('');
  return /^(?:a|abbr|b|bdi|cite|em|i|mark|q|small|span|strong|sub|time|u)$/.test(node.tagName)
    ? inner
    : ` ${inner} `;
}

/** In one line. Braces would be tokens in a document. */
const squash = (text: string) =>
  text
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .trim();

const wordsOf = (node: Node) => squash(rawText(node));

function itemOf(element: Element): Item {
  const [first] = element.childNodes.filter(
    (node) => !adapter.isTextNode(node) || node.value.trim() !== '',
  );
  const isTitle =
    first && adapter.isElementNode(first) && /^(?:b|strong|h[1-6])$/.test(first.tagName);
  const title = isTitle ? wordsOf(first) : undefined;
  const all = wordsOf(element);
  const anchor = descendants(element).find(
    (one) => one.tagName === 'a' && /^https?:/.test(attribute(one, 'href') ?? ''),
  );
  return {
    title: title?.replace(/[.:]$/, ''),
    text: title ? all.slice(title.length).replace(/^[\s.:]+/, '') : all,
    link: anchor && {url: attribute(anchor, 'href') ?? '', text: wordsOf(anchor)},
    tier: attribute(element, 'data-tier'),
  };
}

const kindOf = (tag: string): Block['kind'] =>
  (({ul: 'list', ol: 'steps', table: 'table', p: 'paragraph'}) as const)[tag] ??
  (/^h[1-6]$/.test(tag) ? 'heading' : 'other');

function blockOf(element: Element, fromParent: Pick<Block, 'tier' | 'part'>): Block {
  const {tagName} = element;
  const kind = kindOf(tagName);
  return {
    kind,
    level: kind === 'heading' ? Number(tagName[1]) : 0,
    line: element.sourceCodeLocation?.startLine ?? 0,
    text: wordsOf(element),
    items: /^[uo]l$/.test(tagName)
      ? elementsIn(element)
          .filter((one) => one.tagName === 'li')
          .map(itemOf)
          .filter(({text, title}) => text || title)
      : [],
    tier: attribute(element, 'data-tier') ?? fromParent.tier,
    part: attribute(element, 'data-part') ?? fromParent.part,
  };
}

const holdsBlocks = (element: Element): boolean =>
  elementsIn(element).some((child) => kindOf(child.tagName) !== 'other' || holdsBlocks(child));

/** What a page wraps around blocks, such as `<section>`, is looked into; its attributes count for the first block in it. */
function blocksIn(parent: Parent, given: Pick<Block, 'tier' | 'part'>): Block[] {
  let from = given;
  return elementsIn(parent).flatMap((element) => {
    if (silent.test(element.tagName) || !wordsOf(element)) return [];
    if (kindOf(element.tagName) !== 'other' || !holdsBlocks(element)) {
      const block = blockOf(element, from);
      from = {tier: given.tier, part: undefined};
      return [block];
    }
    const tier = attribute(element, 'data-tier') ?? given.tier;
    const part = attribute(element, 'data-part') ?? from.part;
    return blocksIn(element, {tier, part});
  });
}

function partOf({part, text}: Block, lang: string): Pick<Section, 'part' | 'why'> {
  if (part !== undefined) {
    return isGuidePart(part)
      ? {part, why: ''}
      : {part: undefined, why: part ? `data-part="${part}" is not known` : 'data-part says so'};
  }
  const named = partsNamed(text, lang);
  return named.length === 1
    ? {part: named[0], why: ''}
    : {
        part: undefined,
        why: named.length > 1 ? `may be about ${named.join(' or ')}` : 'says of no part',
      };
}

/** @param lang the language of headings, where the page does not say */
export function readArticle(source: string, lang?: string): Article {
  const page = parse(source, {sourceCodeLocationInfo: true});
  const all = descendants(page);
  const first = (...tags: readonly string[]) =>
    tags.map((tag) => all.find((one) => one.tagName === tag)).find(Boolean);
  const html = first('html');
  const own = html && attribute(html, 'lang');
  const language = lang ?? own ?? 'en';
  const blocks = blocksIn(first('article', 'main', 'body') ?? page, {
    tier: undefined,
    part: undefined,
  });
  const title = blocks.find(({kind, level}) => kind === 'heading' && level === 1);
  const rest = blocks.filter((block) => block !== title);
  const levels = rest.filter(({kind}) => kind === 'heading').map(({level}) => level);
  const top = Math.min(...levels);
  const starts = rest.flatMap((block, at) =>
    block.kind === 'heading' && block.level === top ? [at] : [],
  );
  const begin = rest.slice(0, starts[0]);
  return {
    title: title?.text,
    lang: own,
    sections: [
      ...(begin.length > 0
        ? [{heading: undefined, part: 'overview' as const, why: '', blocks: begin}]
        : []),
      ...starts.flatMap((at, index) => {
        const [heading, ...under] = rest.slice(at, starts[index + 1]);
        return heading ? [{heading, ...partOf(heading, language), blocks: under}] : [];
      }),
    ],
  };
}
