/**
 * What a screen reader finds in an element, as indented text: roles, names, levels and states, in
 * order. Small on purpose: it knows the native elements and roles that the elements use, and fails on
 * a role that it does not know, so that nothing is left out unseen.
 */
import {squash} from './helpers.js';

/** Elements that say nothing of themselves: their content takes their place. */
const transparent = new Set(['div', 'form', 'section', 'span', 'slot', 'dl', 'figcaption']);

/** What these are for a reader; a section only when it has a name. */
const grouping: Readonly<Record<string, string>> = {
  nav: 'navigation',
  figure: 'figure',
  section: 'region',
};

/** Elements within a line of text. */
const inline = new Set(['strong', 'b', 'i', 'bdi', 'small', 'span', 'br']);

const knownRoles = new Set([
  'alert',
  'group',
  'img',
  'status',
  'tab',
  'tablist',
  'tabpanel',
  'timer',
]);

export function treeOf(host: Element): string {
  const base = host.shadowRoot?.querySelector('[part=base]');
  return base ? `${linesOf(base).join('\n')}\n` : '';
}

type Lines = readonly string[];

const indent = (lines: Lines): Lines => lines.map((line) => `  ${line}`);

const quoted = (text: string) => (text ? ` "${text}"` : '');

const isHidden = (element: Element) =>
  element.getAttribute('aria-hidden') === 'true' ||
  element.localName === 'svg' ||
  !element.checkVisibility();

/** The text of a node and all below, less what is hidden. */
function spoken(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || isHidden(node)) return '';
  return [...node.childNodes].map(spoken).join('');
}

const textIn = (node: Node) => squash(spoken(node));

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  return ids.map((id) => textIn(byId(element, id))).join(' ');
}

function byId(element: Element, id: string): Element {
  const found = (element.getRootNode() as ShadowRoot).getElementById(id);
  if (!found) throw new Error(`${element.localName} refers to #${id}, which is not there`);
  return found;
}

/** States, in square brackets, and what describes the element. */
function notes(element: Element): string {
  const described = element.getAttribute('aria-describedby');
  const states = [
    element.matches(':checked') && 'checked',
    (element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true') &&
      'disabled',
    element.getAttribute('aria-selected') === 'true' && 'selected',
    element.hasAttribute('aria-pressed') &&
      (element.getAttribute('aria-pressed') === 'true' ? 'pressed' : 'not pressed'),
    element.matches(':focus') && 'focus',
  ].filter(Boolean);
  return (
    states.map((state) => ` [${String(state)}]`).join('') +
    (described === null ? '' : ` (${textIn(byId(element, described))})`)
  );
}

const isInline = (node: Node): boolean =>
  !(node instanceof Element) ||
  node.localName === 'svg' ||
  (inline.has(node.localName) && [...node.childNodes].every(isInline));

/** The lines of all children; text that runs on is one line. */
function linesOf(parent: Element): Lines {
  const lines: string[] = [];
  let run = '';
  const endRun = () => {
    if (squash(run)) lines.push(`text "${squash(run)}"`);
    run = '';
  };
  for (const child of parent.childNodes) {
    if (isInline(child)) run += spoken(child);
    else if (child instanceof Element) {
      endRun();
      lines.push(...elementLines(child));
    }
  }
  endRun();
  return lines;
}

function elementLines(element: Element): Lines {
  if (isHidden(element)) return [];
  const role = element.getAttribute('role');
  if (role !== null) return roleLines(element, role);
  const tag = element.localName;
  if (/^h[2-6]$/.test(tag)) {
    return [`heading ${tag.slice(1)}${quoted(textIn(element))}${notes(element)}`];
  }
  const group = grouping[tag];
  if (group && (tag !== 'section' || nameOf(element))) {
    return [`${group}${quoted(nameOf(element))}`, ...indent(linesOf(element))];
  }
  // Another element, whose tree is in a file of its own.
  if (tag.includes('-')) return [`<${tag}>`];
  if (transparent.has(tag)) return linesOf(element);
  switch (tag) {
    case 'a':
      return [linkLine(element as HTMLAnchorElement)];
    case 'button':
      return [`button${quoted(nameOf(element) || textIn(element))}${notes(element)}`];
    case 'input':
      return [inputLine(element as HTMLInputElement)];
    case 'label':
      // Its text is the name of what it holds.
      return [...element.querySelectorAll('input, textarea')].flatMap(elementLines);
    case 'textarea':
      return [inputLine(element as HTMLTextAreaElement)];
    case 'fieldset':
      return fieldsetLines(element);
    case 'details':
      return detailsLines(element as HTMLDetailsElement);
    case 'ul':
    case 'ol':
      return [tag === 'ol' ? 'numbered list' : 'list', ...indent(linesOf(element))];
    case 'li':
      return itemLines('item', element);
    case 'dt':
      return itemLines('term', element);
    case 'dd':
      return itemLines('definition', element);
    case 'p':
      return paragraphLines(element);
    case 'dialog':
      return [`dialog${quoted(nameOf(element))}`, ...indent(linesOf(element))];
    default:
      throw new Error(`<${tag}> is new here: say how it reads`);
  }
}

function roleLines(element: Element, role: string): Lines {
  if (!knownRoles.has(role)) throw new Error(`role="${role}" is new here: say how it reads`);
  if (role === 'img') return [`image${quoted(nameOf(element))}`];
  if (role === 'tab') return [`tab${quoted(textIn(element))}${notes(element)}`];
  if (role === 'status' && !textIn(element)) return [];
  const name = role === 'alert' || role === 'status' ? '' : quoted(nameOf(element));
  return [`${role}${name}${notes(element)}`, ...indent(linesOf(element))];
}

function linkLine(link: HTMLAnchorElement): string {
  const href = link.getAttribute('href') ?? '';
  const target = href.startsWith('tel:') || href.startsWith('#') ? ` → ${href}` : '';
  return `link${quoted(textIn(link))}${target}${notes(link)}`;
}

function inputLine(input: HTMLInputElement | HTMLTextAreaElement): string {
  const name = nameOf(input) || [...(input.labels ?? [])].map(textIn).join(' ');
  return `${input.type}${quoted(name)}${notes(input)}`;
}

function fieldsetLines(fieldset: Element): Lines {
  const legend = fieldset.querySelector('legend');
  const name = legend ? textIn(legend) : '';
  const lines = [...fieldset.children].flatMap((child) =>
    child === legend ? linesOf(legend) : elementLines(child),
  );
  return [`group${quoted(name)}${notes(fieldset)}`, ...indent(lines)];
}

function detailsLines(details: HTMLDetailsElement): Lines {
  const summary = details.querySelector('summary')!;
  const state = details.open ? 'expanded' : 'collapsed';
  const content = details.open
    ? [...details.children].filter((child) => child !== summary).flatMap(elementLines)
    : [];
  return [`disclosure${quoted(textIn(summary))} [${state}]${notes(summary)}`, ...indent(content)];
}

/** An item with its text behind it where it holds nothing else, else with its content below. */
function itemLines(role: string, element: Element): Lines {
  const lines = linesOf(element);
  const [only = ''] = lines;
  return lines.length === 1 && only.startsWith('text ')
    ? [`${role}${only.slice('text'.length)}`]
    : [role, ...indent(lines)];
}

/** A paragraph of text, with its links and buttons below it. */
function paragraphLines(element: Element): Lines {
  const controls = [...element.querySelectorAll('a, button')].flatMap(elementLines);
  return [`text${quoted(textIn(element))}`, ...indent(controls)];
}
