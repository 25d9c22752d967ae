/** Which nodes of an article are about which part of a topic. */
import {
  allOf,
  childrenOf,
  dataOf,
  is,
  isBox,
  isHeading,
  levelOf,
  transparent,
  wordsOf,
} from './dom.js';
import {isGuidePart, parts, partsNamed, type GuidePart} from './headings.js';

/** Neighbours in the article, which are about one thing. */
export interface Run {
  readonly part: GuidePart;
  /** Siblings: from the first to the last, all that is between them belongs to the run. */
  readonly first: Element;
  readonly last: Element;
  readonly content: readonly Element[];
}

interface Piece {
  readonly heading: Element | undefined;
  readonly elements: readonly Element[];
  readonly content: readonly Element[];
}

const begins = (element: Element) =>
  isHeading(element) && (levelOf(element) === 2 || dataOf(element, 'part') !== undefined);

/** What the article is in: its only box, where there is just one. */
function bodyOf(host: Element): Element[] {
  const children = childrenOf(host);
  const [only] = children;
  return children.length === 1 && only && isBox(only) && !dataOf(only, 'part')
    ? bodyOf(only)
    : children;
}

function piecesOf(elements: readonly Element[]): Piece[] {
  const pieces: {heading: Element | undefined; elements: Element[]; content?: Element[]}[] = [];
  let isOpen = false;
  for (const element of elements) {
    const inner = isBox(element) ? childrenOf(element) : [];
    const [first] = inner;
    const isPart =
      isBox(element) && (dataOf(element, 'part') !== undefined || (first && begins(first)));
    if (isPart) {
      const heading = dataOf(element, 'part') === undefined ? first : element;
      pieces.push({heading, elements: [element], content: inner});
      isOpen = false;
    } else if (begins(element)) {
      pieces.push({heading: element, elements: [element]});
      isOpen = true;
    } else if (isOpen || pieces.length === 0) {
      if (pieces.length === 0) pieces.push({heading: undefined, elements: []});
      isOpen = true;
      pieces.at(-1)?.elements.push(element);
    }
  }
  return pieces.map((piece) => ({...piece, content: piece.content ?? piece.elements}));
}

const isMoving = (element: Element) =>
  is(element, 'iframe', 'frame', 'object', 'embed', 'video', 'audio');

/** Frames start again when they are moved. */
const holdsFrame = ({elements}: Piece) =>
  elements.some((element) => isMoving(element) || deep(element).some(isMoving));

const deep = (element: Element): Element[] =>
  [...element.children].flatMap((child) => [child, ...deep(child)]);

const holdsOther = ({elements}: Piece) =>
  elements.some((element) =>
    deep(element).some((one) => one.localName.includes('-') && !transparent.has(one)),
  );

interface Article {
  readonly title: string | undefined;
  readonly runs: readonly Run[];
}

export function readArticle(
  host: Element,
  language: string,
  warn: (message: string) => void,
): Article {
  const body = bodyOf(host);
  const [h1] = allOf(body, (one) => is(one, 'h1'));
  const pieces = piecesOf(body.filter((one) => one !== h1));
  const titleOf = ({heading}: Piece) =>
    heading && isHeading(heading) ? wordsOf(heading) : wordsOf(heading ?? []).slice(0, 40);
  const chosen = new Map<Piece, GuidePart>();
  const claimed = new Set<GuidePart>();
  for (const piece of pieces) {
    const given = piece.heading && dataOf(piece.heading, 'part');
    if (!given) continue;
    if (!isGuidePart(given)) {
      warn(`data-part="${given}" is not known. Valid: ${parts.join(', ')}.`);
    } else if (claimed.has(given) && given !== 'overview') {
      warn(`data-part="${given}" is there twice: the second ("${titleOf(piece)}") stays as text.`);
    } else {
      chosen.set(piece, given);
      claimed.add(given);
    }
  }
  for (const piece of pieces) {
    const {heading} = piece;
    if (heading && dataOf(heading, 'part') !== undefined) continue;
    const named = heading ? partsNamed(wordsOf(heading), language) : (['overview'] as const);
    const [part] = named;
    if (part && named.length === 1 && (part === 'overview' || !claimed.has(part))) {
      chosen.set(piece, part);
      claimed.add(part);
      continue;
    }
    const why = !part
      ? 'says of no part'
      : named.length > 1
        ? `may be about ${named.join(' or ')}`
        : `is about ${part}, as another heading is`;
    warn(`"${titleOf(piece)}" ${why}: it stays as text. data-part says which part it is.`);
  }
  const runs = pieces.flatMap((piece): Run[] => {
    const part = chosen.get(piece);
    const {elements, content} = piece;
    const [first, last] = [elements[0], elements.at(-1)];
    if (!part || !first || !last) return [];
    if (part !== 'sources' && (holdsFrame(piece) || holdsOther(piece))) {
      const what = holdsFrame(piece) ? 'a frame, a film or sound' : 'an element with code';
      warn(`"${titleOf(piece)}" holds ${what}, and stays as it is: wrap it by hand.`);
      return [];
    }
    return [{part, first, last, content}];
  });
  return {title: h1 && wordsOf(h1), runs};
}
