import {defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes} from 'parse5';
import type {Shows} from '../base/company.js';
import {givenRegion} from '../region/aliases.js';
import {regionCode} from '../region/emergency.js';
import {content} from './content.js';
import {
  attributesOf,
  knownAttributes,
  PrerenderError,
  tags,
  type PrerenderOptions,
} from './options.js';
import {withScripts} from './page-scripts.js';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What holds for all elements of a page, where they do not say otherwise. */
export interface PrerenderPageOptions extends Pick<
  PrerenderOptions,
  'lang' | 'region' | 'shadow' | 'nonce' | 'date' | 'topicAt'
> {
  /**
   * Writes what loads the elements into the head, each file with its hash, for the elements and languages of the page:
   * `two-files` for pages whose elements are all in their HTML, `loader` for others.
   */
  readonly scripts?: string | undefined;
  /** Address of `cdn/`, for `scripts`; `/cdn/` by default. */
  readonly folder?: string | undefined;
}

/** Marks what was filled, so that it may be filled again. */
const mark = 'data-care-prerendered';

/** An element of ours, and the language around it. */
interface Found {
  readonly element: Element;
  readonly lang: string | undefined;
  /** Whether it is in a paragraph, which ends where a heading or a list begins. */
  readonly inParagraph: boolean;
}

/**
 * Fills the elements of a page: those that are empty, and those that this function filled before. What
 * a publisher wrote into a tag stays. All else in the page is left as it is, to the letter.
 * @param page HTML, whole or a piece
 * @throws {PrerenderError} for a bad value, with its line in the page
 */
export async function prerenderPage(
  page: string,
  options: PrerenderPageOptions = {},
): Promise<string> {
  const found = find(parse(page, {sourceCodeLocationInfo: true}), options.lang);
  const beside = found.map(({element}) => element.tagName);
  const said = new Set<string>();
  let filled = '';
  let end = 0;
  for (const {element, lang, inParagraph} of found) {
    const {startTag, endTag} = element.sourceCodeLocation ?? {};
    if (!startTag || !endTag || !mayFill(element)) continue;
    // Only who publishes the page can say which document that is.
    if (!options.topicAt && element.attrs.some(({name}) => name === 'topic-src')) continue;
    if (inParagraph) {
      throw new PrerenderError(
        `Line ${String(startTag.startLine)}: <${element.tagName}> is in a <p>, which can hold no headings and lists. ` +
          'End the paragraph before it.',
      );
    }
    const open = withRegion(page.slice(startTag.startOffset, startTag.endOffset), element);
    filled += page.slice(end, startTag.startOffset);
    filled += isMarked(element) ? open : open.replace(/\s*>$/, ` ${mark}>`);
    const line = `${keyOf(element, {...options, lang})} line`;
    const foot = `${keyOf(element, {...options, lang})} foot`;
    const shows = {line: !said.has(line), foot: !said.has(foot)};
    const script = topicIn(element, page);
    const inside = await contentAt(startTag.startLine, element, {
      ...options,
      lang,
      beside,
      shows,
      script,
    });
    if (inside.includes('part="emergency-line"')) said.add(line);
    if (inside) said.add(foot);
    filled += inside;
    for (const {sourceCodeLocation: at} of additionsIn(element)) {
      filled += page.slice(at?.startOffset, at?.endOffset);
    }
    end = endTag.startOffset;
  }
  filled += page.slice(end);
  const {scripts} = options;
  return scripts === undefined
    ? filled
    : withScripts(filled, found.map(placed), {...options, scripts});
}

/** An element as far as its files go. */
function placed({element: {tagName: tag, attrs}, lang}: Found) {
  const given = Object.fromEntries(attrs.map(({name, value}) => [name, value]));
  return {tag, lang, topic: 'topic-src' in given ? '' : given.topic};
}

/** The start tag with the code of its region as the element takes it, where that is written in another way (`DEU`). */
function withRegion(tag: string, {attrs}: Element): string {
  const value = attrs.find(({name}) => name === 'region')?.value ?? '';
  const code = givenRegion(value);
  return !code || regionCode(value)
    ? tag
    : tag.replace(/(\sregion\s*=\s*["']?)[^\s"'>]+/i, `$1${code}`);
}

interface Script {
  readonly html: string;
  readonly text: string;
}

/** What a tag holds that is a topic: the first that it has. */
const scriptsIn = ({childNodes}: Element) =>
  childNodes
    .filter((node) => adapter.isElementNode(node))
    .filter(
      ({tagName, attrs}) =>
        tagName === 'script' &&
        attrs.some(({name, value}) => name === 'type' && value === 'application/json'),
    );

const textIn = ({childNodes}: Element) =>
  childNodes.map((node) => (adapter.isTextNode(node) ? node.value : '')).join('');

function topicIn(element: Element, page: string): Script | undefined {
  const [script] = scriptsIn(element);
  const {startOffset, endOffset} = script?.sourceCodeLocation ?? {};
  return script && {html: page.slice(startOffset, endOffset), text: textIn(script)};
}

/** What elements have in common of which the first says for all what a page says once. */
function keyOf(element: Element, {lang, region}: PrerenderOptions): string {
  const given = Object.fromEntries(element.attrs.map(({name, value}) => [name, value]));
  const own = [given['topic-src'], scriptsIn(element).map(textIn)];
  return [given.topic, own, given.region ?? region, given.lang ?? lang].join();
}

async function contentAt(
  line: number,
  {tagName, attrs}: Element,
  options: PrerenderOptions & {readonly shows: Shows; readonly script: Script | undefined},
) {
  const known = knownAttributes(tagName);
  const given = attrs.filter(({name}) => known.includes(name));
  const attributes = Object.fromEntries(given.map(({name, value}) => [name, value]));
  try {
    return await content(tagName, attributesOf(tagName, {...options, attributes}), options);
  } catch (error) {
    if (!(error instanceof PrerenderError)) throw error;
    throw new PrerenderError(`Line ${String(line)}: ${error.message}`);
  }
}

/** The outermost elements of ours, in the order of the page. */
function find(parent: Parent, around?: string, paragraph = false): Found[] {
  return parent.childNodes.flatMap((node) => {
    if (!adapter.isElementNode(node)) return [];
    const lang = node.attrs.find(({name}) => name === 'lang')?.value ?? around;
    const inParagraph = paragraph || node.tagName === 'p';
    return tags.includes(node.tagName)
      ? [{element: node, lang, inParagraph}]
      : find(node, lang, inParagraph);
  });
}

const isMarked = ({attrs}: Element) => attrs.some(({name}) => name === mark);

/** What the page adds to an element stays, after what fills it. */
const additionsIn = ({childNodes}: Element): Element[] =>
  childNodes
    .filter((node) => adapter.isElementNode(node))
    .filter(({attrs}) => attrs.some(({name}) => name === 'slot'));

/** Neither an addition nor the script with a topic in it is what a reader would miss. */
const mayFill = (element: Element) =>
  isMarked(element) ||
  element.childNodes.every((node) =>
    adapter.isElementNode(node)
      ? [...additionsIn(element), ...scriptsIn(element)].includes(node)
      : adapter.isTextNode(node) && node.value.trim() === '',
  );
