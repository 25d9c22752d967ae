/** A page of a publisher that knows nothing of the elements: its own text, and three of them below. For any engine. */
import {printableFacts} from '../../src/region/facts.js';

/** The elements on it. */
export const tags = ['relief-steps', 'when-to-see-doctor', 'cause-checker'] as const;

export type Tag = (typeof tags)[number];

const {emergency} = printableFacts('US', new Date());

/** Where the call links lead, as long as the number may be printed. */
export const callAddress = emergency ? `tel:${emergency}` : undefined;

/** What the publisher wrote into each tag. */
export const fallback = 'Chest pain or trouble breathing? Call your local emergency number.';

export const guidance = tags
  .map((tag) => `<${tag} region="US"><p class="fallback">${fallback}</p></${tag}>`)
  .join('\n');

/** What the publisher has on the page besides. */
export const ownPart = `<div id="host"><h1>A health site</h1>
<p>Its own words, with <a href="#more">a link</a>.</p>
<ul><li>A list</li></ul>
<form><label>Search <input name="q"></label> <button type="button">Menu</button></form></div>`;

export const scriptTag = (src: string) => `<script type="module" src="${src}"></script>`;

export const loader = scriptTag('../cdn/care-elements.js');

export const styled = (css: string) => `<style>${css}</style>`;

/** A classic script, which runs before any of ours. */
export const shim = (code: string) => `<script>${code}</script>`;

/** All that the elements must leave as it is: the publisher's own part, its styles, its head. */
export function lookOf(host: Element): string[] {
  const document = host.ownerDocument;
  const lines = [host.outerHTML, document.head.innerHTML, document.title];
  for (const {attributes} of [document.documentElement, document.body]) {
    for (const {name, value} of attributes) lines.push(`${name}=${value}`);
  }
  const {adoptedStyleSheets} = document as Partial<Document>;
  lines.push(`${adoptedStyleSheets?.length ?? 0} sheets`);
  for (const one of [host, ...host.querySelectorAll('*')]) {
    const style = document.defaultView!.getComputedStyle(one);
    for (const name of style)
      lines.push(`${one.localName} ${name}: ${style.getPropertyValue(name)}`);
  }
  return lines;
}
