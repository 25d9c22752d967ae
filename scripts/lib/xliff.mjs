/**
 * Reads and writes locales/<tag>.xlf, and the same for topics of others (XLIFF 1.2). An edited English sentence keeps its translation, marked for review,
 * and the old English; the translation of a deleted one goes to the memory, and comes back with its sentence.
 */
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

/** @typedef {{source: string, target: string}} Previous What was translated before the English changed. */
/**
 * A trans-unit.
 * @typedef {{id: string, source: string, target?: string, note: string, state?: string, previous?: Previous}} Unit
 */
/** @typedef {string | {untranslatable: string, index: number}} Part Text, or an expression, as lit-localize has it. */
/** @typedef {{id: string, text: string, contents: readonly Part[], desc: string}} Entry A message to write. */

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';
const REVIEW = 'needs-review-translation';
/** Who writes the notes: all others are of translators. */
const NOTES_FROM = ['lit-localize', 'care-elements'];
const REVIEWED = ['translated', 'signed-off', 'final'];

/** The order in which XLIFF wants the children of a unit; all others follow. */
const ORDER = ['source', 'seg-source', 'target', 'alt-trans'];

const emptyFile = (sourceLocale, locale, original) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="${NAMESPACE}">
<file target-language="${locale}" source-language="${sourceLocale}" original="${original}" datatype="plaintext">
<body>
</body>
</file>
</xliff>
`;

function parse(xml) {
  const fail = (message) => {
    throw new Error(message);
  };
  const parser = new DOMParser({errorHandler: {warning: fail, error: fail, fatalError: fail}});
  return parser.parseFromString(xml, 'text/xml');
}

const unitsOf = (document) => Array.from(document.getElementsByTagName('trans-unit'));

const childrenOf = (element, name) =>
  Array.from(element.childNodes).filter(({tagName}) => tagName === name);

const childOf = (element, name) => childrenOf(element, name)[0];

const noteOf = (unit) => {
  const notes = childrenOf(unit, 'note');
  return notes.find((note) => NOTES_FROM.includes(note.getAttribute('from'))) ?? notes[0];
};

const previousOf = (unit) =>
  childrenOf(unit, 'alt-trans').find(
    (alternative) => alternative.getAttribute('alttranstype') === 'previous-version',
  );

/** An expression inside a message: its code in a source, an <x> in XLIFF. */
const expressionOf = (element) => element.getAttribute('equiv-text') || '${…}';

/** Programs for translators may leave a placeholder its id only. */
function nameExpressions(target, source) {
  const inSource = childrenOf(source, 'x');
  for (const expression of childrenOf(target, 'x')) {
    const same = inSource.find((one) => one.getAttribute('id') === expression.getAttribute('id'));
    if (same) expression.setAttribute('equiv-text', expressionOf(same));
  }
}

/** Text of an element, or of none. */
const textOf = (element) =>
  Array.from(element?.childNodes ?? [], (child) =>
    child.tagName === 'x' ? expressionOf(child) : child.textContent,
  ).join('');

/** @returns {Unit} */
function readUnit(unit) {
  const target = childOf(unit, 'target');
  const state = target?.getAttribute('state');
  const previous = previousOf(unit);
  if (target) nameExpressions(target, childOf(unit, 'source'));
  return {
    id: unit.getAttribute('id'),
    source: textOf(childOf(unit, 'source')),
    ...(target && {target: textOf(target)}),
    note: textOf(noteOf(unit)),
    ...(state && {state}),
    ...(previous && {
      previous: {
        source: textOf(childOf(previous, 'source')),
        target: textOf(childOf(previous, 'target')),
      },
    }),
  };
}

/**
 * The translation units of an XLIFF file. `target` is absent where there is none.
 *
 * @param {string} xml
 * @returns {Unit[]}
 */
export const parseXliff = (xml) => unitsOf(parse(xml)).map(readUnit);

/**
 * What an XLIFF file is the translation of, and the languages.
 *
 * @param {string} xml
 */
export function readHead(xml) {
  const [file] = Array.from(parse(xml).getElementsByTagName('file'));
  const read = (name) => file?.getAttribute(name) ?? '';
  return {
    original: read('original'),
    sourceLanguage: read('source-language'),
    targetLanguage: read('target-language'),
  };
}

/**
 * The translations of an XLIFF file as lit-localize builds from them.
 *
 * @param {string} xml
 * @returns {{name: string, contents: Part[]}[]}
 */
export function readTranslations(xml) {
  return unitsOf(parse(xml)).flatMap((unit) => {
    const target = childOf(unit, 'target');
    if (!target) return [];
    const contents = Array.from(target.childNodes, (child) =>
      child.tagName === 'x'
        ? {untranslatable: expressionOf(child), index: Number(child.getAttribute('id'))}
        : child.textContent,
    );
    return [{name: unit.getAttribute('id'), contents}];
  });
}

/**
 * Whether a translation waits for a review. One that still has its old English is reviewed only when its state says so.
 *
 * @param {{target?: string | undefined, state?: string | undefined, previous?: Previous | undefined}} unit
 */
export function isOpen({target, state = '', previous}) {
  if (!target?.trim()) return false;
  const isMarked = state === 'new' || state.startsWith('needs-');
  return isMarked || (previous !== undefined && !REVIEWED.includes(state));
}

const newElement = (document, name) =>
  document.createElementNS(document.documentElement.namespaceURI, name);

function fill(element, nodes) {
  while (element.firstChild) element.removeChild(element.firstChild);
  for (const node of nodes) element.appendChild(node);
}

const copyOf = (element) => Array.from(element.childNodes, (child) => child.cloneNode(true));

function nodesOf(document, contents) {
  return contents.map((part) => {
    if (typeof part === 'string') return document.createTextNode(part);
    const expression = newElement(document, 'x');
    expression.setAttribute('id', String(part.index));
    expression.setAttribute('equiv-text', part.untranslatable);
    return expression;
  });
}

/** The child of a unit, made where there is none. */
function ensure(unit, name) {
  return childOf(unit, name) ?? unit.appendChild(newElement(unit.ownerDocument, name));
}

/** Marks a translation for review; with the English that it was made from, unless that is the same. */
function askForReview(unit, source) {
  const target = childOf(unit, 'target');
  if (source) {
    const alternative = unit.appendChild(newElement(unit.ownerDocument, 'alt-trans'));
    alternative.setAttribute('alttranstype', 'previous-version');
    fill(ensure(alternative, 'source'), copyOf(source));
    fill(ensure(alternative, 'target'), copyOf(target));
  }
  target.setAttribute('state', REVIEW);
}

function dropPrevious(unit) {
  const previous = previousOf(unit);
  if (previous) unit.removeChild(previous);
}

/** Brings a unit up to date with its message. */
function update(unit, {id, text, contents, desc}, noteFrom) {
  const document = unit.ownerDocument;
  const old = readUnit(unit);
  const isEdited = old.source !== text;
  unit.setAttribute('id', id);
  if (!isOpen(old)) {
    dropPrevious(unit);
    if (isEdited && old.target?.trim()) askForReview(unit, childOf(unit, 'source'));
  } else if (old.previous?.source === text) {
    const target = childOf(unit, 'target');
    fill(target, copyOf(childOf(previousOf(unit), 'target')));
    target.removeAttribute('state');
    dropPrevious(unit);
  } else if (isEdited && !old.previous) {
    askForReview(unit, childOf(unit, 'source'));
  }
  if (isEdited || !childOf(unit, 'source')) {
    fill(ensure(unit, 'source'), nodesOf(document, contents));
  }
  if (desc === '' || old.note === desc) return;
  const note = noteOf(unit) ?? unit.appendChild(newElement(document, 'note'));
  note.setAttribute('from', noteFrom);
  fill(note, [document.createTextNode(desc)]);
}

const isBlank = (node) => node.nodeType === node.TEXT_NODE && node.data.trim() === '';

/** One child a line, in the order of XLIFF. */
function layOut(element, indent) {
  const rank = ({tagName}) => (ORDER.includes(tagName) ? ORDER.indexOf(tagName) : ORDER.length);
  const children = Array.from(element.childNodes)
    .filter((child) => !isBlank(child))
    .sort((a, b) => rank(a) - rank(b));
  const breakLine = (width) => element.ownerDocument.createTextNode(`\n${' '.repeat(width)}`);
  fill(
    element,
    children.flatMap((child) => [breakLine(indent + 2), child]),
  );
  element.appendChild(breakLine(indent));
  for (const child of children) if (child.tagName === 'alt-trans') layOut(child, indent + 2);
}

/** The file with these units and no others. */
function serialize(document, units) {
  const [body] = Array.from(document.getElementsByTagName('body'));
  fill(
    body,
    units.flatMap((unit) => [document.createTextNode('\n'), unit]),
  );
  body.appendChild(document.createTextNode('\n'));
  for (const unit of units) layOut(unit, 0);
  return `${new XMLSerializer().serializeToString(document).trimEnd()}\n`;
}

/**
 * Brings the file of a locale up to date with the messages of the sources, in their order.
 *
 * @param {{
 *   sourceLocale: string,
 *   locale: string,
 *   messages: readonly Entry[],
 *   xml?: string,
 *   memory?: string,
 *   original?: string,
 *   noteFrom?: string,
 * }} project `xml`: the file as it is; `memory`: translations whose sentences are gone, as such a file
 * @returns {{xml: string, memory?: string}} no memory where there is nothing in it
 */
export function mergeXliff({
  sourceLocale,
  locale,
  messages,
  xml,
  memory,
  original = 'lit-localize-inputs',
  noteFrom = 'lit-localize',
}) {
  const empty = emptyFile(sourceLocale, locale, original);
  const document = parse(xml ?? empty);
  const ids = new Set(messages.map(({id}) => id));
  const units = new Map();
  /** Translations that no sentence has, the newest first. */
  const pool = [];
  for (const unit of unitsOf(document)) {
    const id = unit.getAttribute('id');
    if (ids.has(id) && !units.has(id)) units.set(id, unit);
    else pool.push(unit);
  }
  pool.push(...unitsOf(parse(memory ?? empty)).map((unit) => document.importNode(unit, true)));

  const isTranslated = (unit) => textOf(childOf(unit, 'target')).trim() !== '';

  /** The translation that fits best: of the same place, then of the same English, then of another English. */
  const findFor = ({id, text, desc}) => {
    const translated = [...pool, ...units.values()].filter(isTranslated);
    const same = translated.filter((unit) => textOf(childOf(unit, 'source')) === text);
    return (
      same.find((unit) => unit.getAttribute('id') === id) ??
      same.find((unit) => textOf(noteOf(unit)) === desc) ??
      same[0] ??
      pool.find((unit) => isTranslated(unit) && unit.getAttribute('id') === id)
    );
  };

  const result = messages.map((message) => {
    let unit = units.get(message.id);
    const found = unit && isTranslated(unit) ? undefined : findFor(message);
    if (found) {
      const {id, source, note} = readUnit(found);
      const isHere = id === message.id;
      if (pool.includes(found)) pool.splice(pool.indexOf(found), 1);
      unit = found.cloneNode(true);
      // The same words may need another translation in another place.
      if (!isHere && source === message.text && note !== message.desc) askForReview(unit);
    }
    unit ??= newElement(document, 'trans-unit');
    update(unit, message, noteFrom);
    units.set(message.id, unit);
    return unit;
  });

  const kept = new Map(
    pool
      .filter(isTranslated)
      .reverse()
      .map((unit) => [unit.getAttribute('id'), unit]),
  );
  const inOrder = [...kept.keys()].sort().map((id) => kept.get(id));
  const memoryDocument = parse(empty);
  return {
    xml: serialize(document, result),
    ...(inOrder.length > 0 && {
      memory: serialize(
        memoryDocument,
        inOrder.map((unit) => memoryDocument.importNode(unit, true)),
      ),
    }),
  };
}
