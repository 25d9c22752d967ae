import {html, type TemplateResult} from 'lit';

/** Another element of the library beside this one, or anywhere on the page. */
export function neighbour(host: Element, tag: string): Element | null {
  const root = host.getRootNode() as Document | ShadowRoot;
  return root.querySelector(tag) ?? document.querySelector(tag);
}

/**
 * Brings another element, or a piece of it, into view and moves the focus there. By script, since a
 * link cannot point into a shadow root.
 * @param id of the piece; the heading of the element, if it is left out or not shown now
 */
export function reveal(element: Element, id = ''): void {
  const root = element.shadowRoot;
  const target = root?.getElementById(id) ?? root?.querySelector<HTMLElement>('.title');
  (target ?? element).scrollIntoView({block: 'start'});
  if (!target) return;
  target.tabIndex = -1;
  target.focus({preventScroll: true});
}

/** A button that goes to another element on the page, if it is there. */
export function linkTo(
  host: Element,
  tag: string,
  content: unknown,
  {name = 'button quiet', id}: {readonly name?: string; readonly id?: string} = {},
): TemplateResult | undefined {
  const target = neighbour(host, tag);
  return target
    ? html`<button class=${name} part="button" @click=${() => reveal(target, id)}>
        ${content}
      </button>`
    : undefined;
}
