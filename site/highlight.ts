/** Colours for code: a light touch, which changes no character of it. */

export interface Token {
  readonly kind: 'tag' | 'name' | 'string' | 'plain';
  readonly text: string;
}

/** Values are in double quotes in markup, in single ones in scripts: text between tags may hold either. */
const pattern =
  /(?<tag><\/?[A-Za-z][\w-]*|(?<!=)\/?>|\[care_element|\]$)|(?<name>[\w-]+(?==["{]))|(?<string>"[^"]*"|(?<=(?:from|import|===) )'[^']*')/gm;

export function highlight(code: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const plain = (until: number) => {
    if (until > end) tokens.push({kind: 'plain', text: code.slice(end, until)});
  };
  for (const match of code.matchAll(pattern)) {
    const {tag, name, string} = match.groups ?? {};
    plain(match.index);
    tokens.push({kind: tag ? 'tag' : name ? 'name' : string ? 'string' : 'plain', text: match[0]});
    end = match.index + match[0].length;
  }
  plain(code.length);
  return tokens;
}
