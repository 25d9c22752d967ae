/**
 * The sentence that a WordPress error page says. As text: a page with strict Trusted Types lets no
 * script parse HTML.
 */
export function pageMessage(page: string): string {
  const [, message] =
    /wp-die-message[^>]*>(.*?)<\/div>/is.exec(page) ?? /<p\b[^>]*>(.*?)<\/p>/is.exec(page) ?? [];
  return (message ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, character)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Those that WordPress writes; others stay as they are. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  laquo: '«',
  raquo: '»',
};

function character(entity: string, decimal?: string, hex?: string, name = ''): string {
  const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
  return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : (named[name] ?? entity);
}
