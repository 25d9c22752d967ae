/** An article as somebody pasted it, and the same with attributes that say which part is which. */
import {defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes} from 'parse5';
import {isGuidePart, partsNamed, type GuidePart} from '../../src/own-topic/wrap/headings.js';
import {durationIn} from './durations.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What an answer is about: an element, by how many start tags come before it. */
export type Place = number;

interface Asked {
  readonly place: Place;
  /** How it begins, or what is above it. */
  readonly title: string;
}

/** A step, with the one time that its text names. */
interface Step extends Asked {
  readonly found: string | undefined;
  /** What it says of its time by itself. */
  readonly given: string | undefined;
}

export interface Section extends Asked {
  readonly level: number;
  /** What its own `data-part` says, or else its words. */
  readonly part: GuidePart | '';
  readonly lists: readonly Asked[];
  readonly steps: readonly Step[];
  /** Paragraphs that name a time. */
  readonly limits: readonly (Asked & {readonly found: string})[];
}

export interface Article {
  /** The HTML that is used: of a page, what is inside its main part. */
  readonly source: string;
  /** The tag that it was inside, where it was a page. */
  readonly box: string | undefined;
  readonly sections: readonly Section[];
  readonly counts: Readonly<Record<'words' | 'headings' | 'pictures' | 'links', number>>;
}

/** The answers of a publisher, by place. An empty one takes back what the article says. */
export interface Answers {
  readonly parts: ReadonlyMap<Place, string>;
  readonly tiers: ReadonlyMap<Place, string>;
  readonly holds: ReadonlyMap<Place, string>;
  readonly looks: ReadonlyMap<Place, string>;
  readonly limits: ReadonlyMap<Place, string>;
}

const silent = /^(?:script|style|template|noscript|svg)$/;
const isHeading = ({tagName}: Element) => /^h[1-6]$/.test(tagName);
const isList = ({tagName}: Element) => tagName === 'ul' || tagName === 'ol';
const levelOf = ({tagName}: Element) => Number(tagName[1]);

const attribute = ({attrs}: Element, name: string) => attrs.find((one) => one.name === name)?.value;

/** All elements with a start tag in the source, in its order. */
function elementsIn(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => {
    if (!adapter.isElementNode(child) || silent.test(child.tagName)) return [];
    const own = child.sourceCodeLocation?.startTag ? [child] : [];
    return [...own, ...elementsIn(child)];
  });
}

function textOf(node: Node): string {
  if (adapter.isTextNode(node)) return node.value;
  if (!('childNodes' in node) || (adapter.isElementNode(node) && silent.test(node.tagName)))
    return '';
  return node.childNodes.map(textOf).join(' ');
}

const wordsOf = (node: Node) => textOf(node).replace(/\s+/g, ' ').trim();

/** So much of a text tells it apart from others. */
const shown = 60;
const shorten = (text: string) => (text.length > shown ? `${text.slice(0, shown - 1)}…` : text);

/** Of a whole page, what is inside `<article>`, `<main>` or `<body>`. */
function cut(html: string): Pick<Article, 'source' | 'box'> {
  if (!/<(?:html|body|main)[\s>]/i.test(html)) return {source: html, box: undefined};
  const all = elementsIn(parse(html, {sourceCodeLocationInfo: true}));
  for (const tag of ['article', 'main', 'body']) {
    const found = all.find(({tagName}) => tagName === tag);
    const start = found?.sourceCodeLocation?.startTag?.endOffset;
    if (start === undefined) continue;
    const end = found?.sourceCodeLocation?.endTag?.startOffset;
    return {source: html.slice(start, end).trim(), box: `<${tag}>`};
  }
  return {source: html, box: undefined};
}

const read = (source: string) => elementsIn(parse(source, {sourceCodeLocationInfo: true}));

const isWithin = (inner: Element, outer: Element): boolean => {
  for (let parent = inner.parentNode; parent;) {
    if (parent === outer) return true;
    parent = 'parentNode' in parent ? parent.parentNode : null;
  }
  return false;
};

function partOf(heading: Element, title: string, language: string): GuidePart | '' {
  const given = attribute(heading, 'data-part');
  if (given !== undefined) return isGuidePart(given) ? given : '';
  const named = partsNamed(title, language);
  return named.length === 1 && named[0] ? named[0] : '';
}

/** @param language of its headings, as a language tag */
export function readPasted(html: string, language: string): Article {
  const {source, box} = cut(html);
  const all = read(source);
  const headings = all.filter((one) => isHeading(one) && wordsOf(one));
  const below = headings.filter((one) => levelOf(one) > 1);
  const top = Math.min(...below.map(levelOf));
  const starts = below.filter(
    (one) => levelOf(one) === top || attribute(one, 'data-part') !== undefined,
  );
  const sections = starts.map((heading, index): Section => {
    const place = all.indexOf(heading);
    const next = starts[index + 1];
    const inside = all.slice(place + 1, next ? all.indexOf(next) : undefined);
    const title = wordsOf(heading);
    const outer = inside.filter(
      (one) => isList(one) && !inside.some((other) => isList(other) && isWithin(one, other)),
    );
    /** What leads to a list: the heading or the paragraph right above it. */
    const titleOf = (one: Element) => {
      const above = inside
        .slice(0, inside.indexOf(one))
        .filter((other) => !outer.some((list) => isWithin(other, list)))
        .findLast((other) => (isHeading(other) || other.tagName === 'p') && wordsOf(other));
      return shorten(above ? wordsOf(above) : title);
    };
    const items = (list: Element) => inside.filter((one) => one.parentNode === list);
    return {
      place,
      title: shorten(title),
      level: levelOf(heading),
      part: partOf(heading, title, language),
      lists: outer.map((one) => ({place: all.indexOf(one), title: titleOf(one)})),
      steps: outer
        .filter(({tagName}) => tagName === 'ol')
        .slice(0, 1)
        .flatMap(items)
        .map((item) => ({
          place: all.indexOf(item),
          title: shorten(wordsOf(item)),
          found: durationIn(wordsOf(item)),
          given: attribute(item, 'data-hold'),
        })),
      limits: inside
        .filter((one) => one.tagName === 'p' && !outer.some((list) => isWithin(one, list)))
        .flatMap((one) => {
          const found = durationIn(wordsOf(one));
          return found ? [{place: all.indexOf(one), title: shorten(wordsOf(one)), found}] : [];
        }),
    };
  });
  const words = wordsOf(parse(source)).match(/\S+/g) ?? [];
  return {
    source,
    box,
    sections,
    counts: {
      words: words.length,
      headings: headings.length,
      pictures: all.filter(({tagName}) => tagName === 'img').length,
      links: all.filter((one) => one.tagName === 'a' && attribute(one, 'href')).length,
    },
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Sets an attribute where the source has it, or else after the name of the tag. */
function edit(element: Element, name: string, value: string): Edit | undefined {
  const {sourceCodeLocation: location, tagName} = element;
  const own = location?.attrs?.[name];
  const written = `${name}="${value}"`;
  if (own) return {start: own.startOffset, end: own.endOffset, text: written};
  const tag = location?.startTag;
  if (!tag) return undefined;
  const at = tag.startOffset + 1 + tagName.length;
  return {start: at, end: at, text: ` ${written}`};
}

/** The article with the answers in it: nothing of the source changes but the attributes that they set. */
export function writeAnswers({source, sections}: Article, answers: Answers): string {
  const all = read(source);
  const edits: Edit[] = [];
  const set = (place: Place, name: string, value: string) => {
    const element = all[place];
    const one = element && edit(element, name, value);
    if (one) edits.push(one);
  };
  for (const {place, part, lists, steps, limits} of sections) {
    const chosen = answers.parts.get(place) ?? part;
    set(place, 'data-part', chosen);
    if (chosen === 'warning-signs') {
      for (const list of lists) {
        const tier = answers.tiers.get(list.place);
        if (tier) set(list.place, 'data-tier', tier);
      }
    }
    if (chosen !== 'relief') continue;
    for (const step of steps) {
      const hold = answers.holds.get(step.place);
      if (hold) set(step.place, 'data-hold', hold);
    }
    for (const list of lists) {
      const tier = answers.looks.get(list.place);
      if (!tier) continue;
      set(list.place, 'data-first-look', '');
      set(list.place, 'data-tier', tier);
    }
    for (const limit of limits) {
      const tier = answers.limits.get(limit.place);
      if (!tier) continue;
      set(limit.place, 'data-limit', limit.found);
      set(limit.place, 'data-tier', tier);
    }
  }
  let at = 0;
  let written = '';
  for (const {start, end, text} of edits.toSorted((one, other) => one.start - other.start)) {
    written += source.slice(at, start) + text;
    at = end;
  }
  return written + source.slice(at);
}
