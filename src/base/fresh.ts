import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

/**
 * Content with nodes of its own for each key. A browser that translates a page replaces text nodes, and
 * Lit would go on writing to those that are gone: the words of one step would stay in the next.
 */
export const fresh = (key: string, content: unknown): TemplateResult =>
  html`${keyed(key, content)}`;

interface Reader {
  readonly locale: string;
  readonly regionInUse: string;
  readonly renderRoot: ParentNode & Node;
}

/** The language and region in which each element last rendered. */
const rendered = new WeakMap<Reader, string>();

/**
 * The same for a language and a region: a new one changes most texts. The reader keeps the focus, and
 * what they opened. Renders the content at once, and no more than once for each update of the element.
 */
export function freshFor(reader: Reader, content: unknown): TemplateResult {
  const key = `${reader.locale}/${reader.regionInUse}`;
  if ((rendered.get(reader) ?? key) !== key) keepState(reader.renderRoot as ShadowRoot);
  rendered.set(reader, key);
  return fresh(key, content);
}

const places = 'a, button, details, input, select, summary, textarea, [tabindex]';

/** Notes what has the focus and what is open, and gives it back once the new nodes are there. */
function keepState(root: ShadowRoot): void {
  const old = [...root.querySelectorAll<HTMLElement>(places)];
  const focused = old.indexOf(root.activeElement as HTMLElement);
  const open = old.map((place) => (place as HTMLDetailsElement).open);
  queueMicrotask(() => {
    const now = [...root.querySelectorAll<HTMLElement>(places)];
    if (now.length !== old.length) return;
    for (const [index, place] of now.entries()) {
      if (place.localName === 'details') place.toggleAttribute('open', Boolean(open[index]));
    }
    if (!root.activeElement) now[focused]?.focus({preventScroll: true});
  });
}
