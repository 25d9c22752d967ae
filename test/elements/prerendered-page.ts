/** A page that a server rendered, in a frame of its own, and the code that takes over in it. */
import {until} from './helpers.js';

export interface Opened {
  readonly page: HTMLIFrameElement;
  readonly inner: Document;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** The page as its parser leaves it: no script has run. */
export async function openPrerendered(
  {tag, attributes, ...more}: {tag: string; attributes?: object; lang?: string; document?: string},
  hash = '',
): Promise<Opened> {
  const page = document.createElement('iframe');
  page.width = '600';
  const query = new URLSearchParams({
    ...{tag, lang: 'en', region: 'US', ...more},
    attributes: JSON.stringify(attributes ?? {}),
  });
  page.src = `/prerendered?${query.toString()}${hash}`;
  document.body.append(page);
  await new Promise((resolve) => page.addEventListener('load', resolve, {once: true}));
  const inner = page.contentDocument!;
  const host = inner.querySelector<HTMLElement>(tag)!;
  return {page, inner, host, root: host.shadowRoot!};
}

/**
 * Loads the element's code into the page, and waits until it has taken over.
 * @param first what is loaded before it
 */
export async function takeOver(inner: Document, host: Element, first = ''): Promise<void> {
  let ready = false;
  host.addEventListener('care-ready', ({target}) => (ready ||= target === host));
  const script = inner.createElement('script');
  script.type = 'module';
  script.textContent = `${first}\nimport '/src/elements/${host.localName}/define.ts'`;
  inner.body.append(script);
  await until(() => ready, `<${host.localName}> does not run`);
  const isOver = () => [...host.shadowRoot!.children].every(({localName}) => localName === 'div');
  await until(isOver, 'what a server rendered stays');
}

/** Every line of text with its place, through all shadow roots. */
export function layoutOf(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.closest('noscript, style, slot, details:not([open]) > :not(summary)')) return [];
    const {x, y, width, height} = element.getBoundingClientRect();
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent);
    const text = own.join('').replace(/\s+/g, '');
    const line = [text, ...[x, y, width, height].map(Math.round)].join(' ');
    return [...(text ? [line] : []), ...(element.shadowRoot ? layoutOf(element.shadowRoot) : [])];
  });
}
