import {warn} from '../base/warn.js';

const seen = new WeakSet<Element>();

/** Deep enough to find an article in its box. */
const inside = (tags: string) =>
  [`:scope > :is(${tags})`, `:scope > :is(article, main, section, div) > :is(${tags})`].join();

/**
 * Says that an article in an element is replaced where it looks as if it were meant to stay: headings and lists, in an
 * element that shows our topic, on a page that has brought the code to wrap them. A paragraph for readers without scripts,
 * or words that a server has written, are no such article.
 */
export function noteFallback(host: Element): void {
  if (seen.has(host)) return;
  seen.add(host);
  const isPrerendered = host.shadowRoot?.querySelector('.base');
  const hasHeading = host.querySelector(inside('h1, h2, h3, h4, h5, h6, details'));
  const hasList = host.querySelector(inside('ol, ul, dl, table, details'));
  if (isPrerendered || host.hasAttribute('wrap') || !hasHeading || !hasList) return;
  warn(
    `<${host.localName}> shows a topic of the library in place of the headings and lists in it. Add wrap to keep them as the content; wrap="false" says that they are for readers without scripts.`,
  );
}
