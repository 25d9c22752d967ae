import {html, nothing, type TemplateResult} from 'lit';

interface LinkOptions {
  /** Class names. */
  readonly name?: string;
  /** Of the piece to go to. */
  readonly id?: string;
  /** Its name, if its content says too little. */
  readonly label?: string;
}

/** Another element of the library next to this one, or anywhere on the page. */
export function neighbour(host: Pick<Element, 'getRootNode'>, tag: string): Element | null {
  const root = host.getRootNode() as Document | ShadowRoot;
  return root.querySelector(tag) ?? document.querySelector(tag);
}

/** Opens what an element is closed away in. */
function open(element: Element): void {
  let node: Node | null = element;
  while (node) {
    if (node instanceof HTMLDetailsElement) node.open = true;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
}

/**
 * Brings another element, or a piece of it, into view and moves the focus there. By script, since a
 * link cannot point into a shadow root.
 * @param id of the piece; the heading of the element, if it is left out or not shown now
 */
export function reveal(element: Element, id = ''): void {
  const root = element.shadowRoot;
  const piece = root?.getElementById(id);
  open(piece ?? element);
  // The page may have a heading instead of the title.
  const target = [
    piece,
    ...['.title', '.base'].map((one) => root?.querySelector<HTMLElement>(one)),
  ].find((one) => one?.getClientRects().length);
  (target ?? element).scrollIntoView({block: 'start'});
  if (!target) return;
  target.tabIndex = -1;
  target.focus({preventScroll: true});
}

/** A button that goes to another element on the page, if it is there. */
export function linkTo(
  host: Pick<Element, 'getRootNode'>,
  tag: string,
  content: unknown,
  {name = 'button quiet', id, label}: LinkOptions = {},
): TemplateResult | undefined {
  const target = neighbour(host, tag);
  return target
    ? html`<button
        class=${name}
        part="button"
        aria-label=${label ?? nothing}
        @click=${() => reveal(target, id)}
      >
        ${content}
      </button>`
    : undefined;
}

/** A button of a reading part that goes to another element; shows where the case `to-<tag>` holds. */
export const linkButton = (
  tag: string,
  content: unknown,
  {name = 'button quiet', id, label}: LinkOptions = {},
): TemplateResult =>
  html`<button
    class=${name}
    part="button"
    aria-label=${label ?? nothing}
    data-to=${tag}
    data-id=${id ?? nothing}
  >
    ${content}
  </button>`;
