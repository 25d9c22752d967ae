/**
 * The address that takes replies, as it may go into somebody's page. It is anybody's text: it comes out of a link
 * or is pasted from anywhere, and goes into templates that run what stands in braces or behind an `@`.
 */

/** Whether an attribute holds such an address. */
export const isReplyAddress = (attribute: string): boolean => /(?:^|-)action$/.test(attribute);

/** Nobody's site: an address that leaves it names a site of its own. */
const ownSite = 'https://page.invalid';

/** A name may hold braces and quotes, as far as browsers are concerned, and nothing in it can be encoded. */
const plainHost = /^[\w.-]+(?::\d+)?$/;

/** Not needed in an address as they are: encoded, they mean the same to a server and nothing to a template. */
const special = /[^\w\-.~/?#&=+%:,;]/g;

const encode = (character: string) =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function parse(value: string): URL | undefined {
  // A path that does not begin at the root would be another one on each page.
  if (!/^(?:https?:\/\/|\/)/i.test(value.trim())) return undefined;
  try {
    const url = new URL(value, ownSite);
    // `https://site.example@evil.example/` is evil.example, for a user called site.example.
    const isPlain = plainHost.test(url.host) && !url.username && !url.password;
    return isPlain && /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** As a browser understands it; nothing for what is no http(s) address or path from the root. */
export function replyAddress(value: string): string | undefined {
  const url = parse(value);
  if (!url) return undefined;
  const path = (url.pathname + url.search + url.hash)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(special, encode);
  // Two slashes would begin the name of a site.
  return url.origin === ownSite ? path.replace(/^\/+/, '/') : url.origin + path;
}

/** Attributes with their addresses as they go into a page. */
export const withParsedAddresses = (
  attributes: Readonly<Record<string, string | true>> = {},
): Readonly<Record<string, string | true>> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      isReplyAddress(name) && value !== true ? (replyAddress(value) ?? '') : value,
    ]),
  );

/** The site that gets the replies; empty for the publisher's own. */
export function replySite(value: string): string {
  const url = parse(value);
  return url && url.origin !== ownSite ? url.host : '';
}
