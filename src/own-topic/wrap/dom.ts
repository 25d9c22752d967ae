/** What every reader of HTML needs: words, ids, times. It changes no node, and asks for the standard DOM only. */
import type {Tier} from '../../content/index.js';

export const tierIds: readonly string[] = [
  'emergency',
  'urgent',
  'soon',
  'self-care',
] satisfies Tier[];

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): boolean => node.nodeType === 3;

/** In lower case, also in a document that is XML. */
const tagOf = (element: Element): string => element.localName.toLowerCase();

export const is = (element: Element, ...tags: readonly string[]): boolean =>
  tags.includes(tagOf(element));

export const isHeading = (element: Element): boolean => /^h[1-6]$/.test(tagOf(element));

export const levelOf = (heading: Element): number => Number(tagOf(heading)[1]);

const isCareElement = (element: Element): boolean =>
  /^(?:relief-steps|when-to-see-doctor|cause-checker|symptom-guide|picture-guide|topic-overview|medicine-guide|doctor-summary|reader-reply|topic-guide)$/.test(
    tagOf(element),
  );

/** What is there for no reader, or is read by something else. */
const isLeftOut = (element: Element): boolean =>
  is(element, 'script', 'style', 'template', 'noscript') ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.hasAttribute('slot') ||
  isCareElement(element);

/** Elements that a wrapped guide has put around parts of its article. They are read as if they were not there. */
export const transparent = new WeakSet<Element>();

/** The elements in another one, in their order, without what is not to be read. */
export const childrenOf = (element: Element): Element[] =>
  [...element.children].flatMap((child) =>
    transparent.has(child) ? childrenOf(child) : isLeftOut(child) ? [] : [child],
  );

/** All elements of a kind in some others, themselves included. */
export const allOf = (
  elements: readonly Element[],
  matches: (element: Element) => boolean,
): Element[] =>
  elements.flatMap((element) =>
    matches(element) ? [element] : allOf(childrenOf(element), matches),
  );

/** `data-<name>`; undefined where there is none. Without a value, it is empty. */
export const dataOf = (element: Element, name: string): string | undefined =>
  element.getAttribute(`data-${name}`) ?? undefined;

export const has = (element: Element, name: string): boolean =>
  element.hasAttribute(`data-${name}`);

/** Inline elements join words; all others part them. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|time|u|var|wbr|data|font)$/;

/** What a region fills in, where the text may hold it. */
export const factNames: readonly string[] = ['emergency', 'adviceLine', 'er', 'today'];

interface WordsOptions {
  /** Elements whose words are read apart. */
  readonly without?: (element: Element) => boolean;
  /** Whether the text may hold tokens, such as `{emergency}`. */
  readonly tokens?: boolean;
}

function collect(node: Node, options: WordsOptions): string {
  // Braces would be tokens.
  if (isText(node)) return (node.textContent ?? '').replace(/\{/g, '(').replace(/\}/g, ')');
  if (!isElement(node)) return '';
  if (isLeftOut(node) || is(node, 'sup') || options.without?.(node)) return ' ';
  const fact = dataOf(node, 'fact');
  if (options.tokens && fact && factNames.includes(fact)) return `{${fact}}`;
  return wordsOfAll([...node.childNodes], options, inline.test(tagOf(node)));
}

const wordsOfAll = (nodes: readonly Node[], options: WordsOptions, isInline: boolean): string => {
  const text = nodes.map((node) => collect(node, options)).join('');
  return isInline ? text : ` ${text} `;
};

/** Text with single spaces, and none before a full stop that followed something left out. */
const squash = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?؟،])/g, '$1')
    .trim();

/** The words of some nodes, without references. */
export const wordsOf = (nodes: Node | readonly Node[], options: WordsOptions = {}): string =>
  squash(wordsOfAll(Array.isArray(nodes) ? nodes : [nodes as Node], options, false));

/** As a title or a label, which a full stop follows where it shows. */
export const withoutStop = (text: string): string => text.replace(/\s*\.$/, '');

/** The words of each element that there are any of. */
export const lines = (elements: readonly Element[], options?: WordsOptions): string[] =>
  elements.map((element) => wordsOf(element, options)).filter(Boolean);

/** The items of lists, but not of those within. */
export const itemsOf = (lists: readonly Element[]): Element[] =>
  lists.flatMap((list) => childrenOf(list).filter((child) => is(child, 'li')));

const maxSlug = 48;

export const slugOf = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, maxSlug)
    .replace(/-+$/, '');

const isId = (id: string): boolean => /^[A-Za-z][\w.-]{0,63}$/.test(id);

/** Gives out ids, each once. */
export class Ids {
  readonly #taken = new Map<string, Set<string>>();
  readonly #warn: (message: string) => void;

  constructor(warn: (message: string) => void) {
    this.#warn = warn;
  }

  /**
   * @param kind of what it is the id: a step and a sign may have the same
   * @param element its `data-id` or `id` goes first
   */
  of(kind: string, words: string, element?: Element): string {
    const given = element && (dataOf(element, 'id') ?? element.getAttribute('id') ?? '');
    const taken = this.#taken.get(kind) ?? new Set();
    this.#taken.set(kind, taken);
    const wanted = given && isId(given) ? given : slugOf(words) || `${kind}-${taken.size + 1}`;
    let id = wanted;
    for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
    if (id !== wanted) {
      this.#warn(`two are called "${wanted}": the second is "${id}". Give it a data-id.`);
    }
    taken.add(id);
    return id;
  }
}

const units: Readonly<Record<string, number>> = {s: 1, m: 60, h: 3600};

/** Seconds; undefined for what is no time, none, or over a limit. */
export function secondsOf(text: string, most: number): number | undefined {
  const plain = /^(\d{1,6})([smh]?)$/.exec(text.trim().toLowerCase());
  const iso = /^PT(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,6})S)?$/i.exec(text.trim());
  const seconds = plain
    ? Number(plain[1]) * (units[plain[2] ?? ''] ?? 1)
    : iso
      ? Number(iso[1] ?? 0) * 3600 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0)
      : 0;
  return seconds > 0 && seconds <= most ? seconds : undefined;
}

/** A whole number within limits; undefined for anything else. */
export function countOf(text: string | undefined, most: number): number | undefined {
  const count = text && /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return count > 0 && count <= most ? count : undefined;
}

/** The first sentence, and what follows it. */
export const firstSentence = (text: string): string =>
  /^.*?[.!?؟。…](?=\s|$)/.exec(text)?.[0] ?? text;

/** The nodes of an element that say something. */
export const contentNodes = (element: Element): Node[] =>
  [...element.childNodes].filter((node) =>
    isText(node) ? Boolean(node.textContent?.trim()) : isElement(node),
  );

/** Whether a node begins on a line of its own. */
export const isBlock = (node: Node): boolean => isElement(node) && !inline.test(tagOf(node));

/** Elements in which what they hold is read in their place. */
export const isBox = (element: Element): boolean =>
  is(element, 'section', 'div', 'article', 'main', 'header');

/** An image that says what it shows, and how large it is: one without is an ornament, or would make the page jump. */
export function imageIn(element: Element, warn: (message: string) => void): Element | undefined {
  const [image] = allOf([element], (one) => is(one, 'img'));
  if (!image) return undefined;
  const alt = image.getAttribute('alt');
  if (alt === '') return undefined;
  const isSized = ['width', 'height'].every((name) =>
    countOf(image.getAttribute(name) ?? '', 9999),
  );
  if (alt?.trim() && isSized) return image;
  warn(
    `an image has no ${alt?.trim() ? 'width and height' : 'alt'} (${(image.getAttribute('src') ?? '').slice(0, 60)}): it stays as it is.`,
  );
  return undefined;
}
