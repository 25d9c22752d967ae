/**
 * The sentence that a WordPress error page says. As text: a page with strict Trusted Types lets no
 * script parse HTML.
 */
export function pageMessage(page: string): string {
  const message = textIn(page, /wp-die-message/i, /<\/div>/i) || textIn(page, /<p\b/i, /<\/p>/i);
  return message
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, character)
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The text of the first element whose tag matches; empty when there is none. It is found in steps,
 * each of which goes through the page once: one pattern for all of it would look for the end again
 * from every place where it could begin, and a hostile page has many.
 */
function textIn(page: string, tag: RegExp, end: RegExp): string {
  const content = from(from(page, tag), />/).slice(1);
  const length = content.search(end);
  return length < 0 ? '' : content.slice(0, length);
}

function from(text: string, start: RegExp): string {
  const at = text.search(start);
  return at < 0 ? '' : text.slice(at);
}

/** Those that WordPress writes; others stay as they are. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['hellip', '…'],
  ['laquo', '«'],
  ['raquo', '»'],
]);

function character(entity: string, decimal?: string, hex?: string, name = ''): string {
  const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
  return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : (named.get(name) ?? entity);
}
