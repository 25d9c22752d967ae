/**
 * HTML of the elements without a browser: for static sites, servers and content management systems.
 * Runs in Node.
 */
import {content} from './content.js';
import {escapeAttribute} from './escape.js';
import {attributesOf, type PrerenderOptions} from './options.js';

export {PrerenderError, tags, type PrerenderOptions} from './options.js';
export {sign, type SignOptions} from './sign.js';
export {prerenderPage, type PrerenderPageOptions} from './page.js';

/**
 * An element as HTML: its tag, and in it all that a reader needs as plain HTML, which shows without
 * JavaScript, in feeds, and until the element runs. `reader-reply` stays empty: its form needs scripts.
 * @param tag such as `relief-steps`; `tags` has all of them
 * @throws {PrerenderError} for an unknown tag, attribute, language, region or other value
 */
export async function prerender(tag: string, options: PrerenderOptions = {}): Promise<string> {
  const attributes = attributesOf(tag, options);
  const written = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${tag}${written.join('')}>${await content(tag, attributes, options)}</${tag}>`;
}
