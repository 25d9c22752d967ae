/**
 * The address that takes replies, made safe to put into a page. Anyone can have written it, since a link may
 * carry it, and it ends up in templates that run what is in braces or after an `@`.
 */

/** Whether an attribute holds such an address. */
export const isReplyAddress = (attribute: string): boolean => /(?:^|-)action$/.test(attribute);

/** A site that cannot exist: an address that resolves to another one is not a path. */
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
