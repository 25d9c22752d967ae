/** Reads JSON as `JSON.parse()` does, and remembers where each value is, which a person needs to find it. */

/** What is no JSON, and where. */
export class JsonError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

export interface Located {
  readonly value: unknown;
  /** By JSON pointer, where the value begins. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Pointers of keys that stand twice in their object: the first is lost. */
  readonly twice: readonly string[];
}

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A text has no control characters in it, and so ends on its line. */
// eslint-disable-next-line no-control-regex -- what JSON forbids
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const space = /[ \t\r\n]*/y;

/** Deeper than any document; a reader that calls itself would run out of stack. */
const maxDepth = 500;

/** @throws {JsonError} */
export function readJson(text: string): Located {
  let at = 0;
  const offsets = new Map<string, number>();
  const twice: string[] = [];

  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  };
  const fail = (wanted: string): never => {
    const seen = at < text.length ? JSON.stringify(text.slice(at, at + 12)) : 'the end';
    throw new JsonError(`expected ${wanted}, and found ${seen}`, at);
  };
  const takes = (mark: string) => {
    match(space);
    if (text[at] !== mark) return false;
    at++;
    match(space);
    return true;
  };

  function readString(wanted: string): string {
    const found = match(string);
    return found === undefined ? fail(wanted) : (JSON.parse(found) as string);
  }

  function readItems(place: string, depth: number): unknown[] {
    const list: unknown[] = [];
    if (takes(']')) return list;
    do list.push(readValue(`${place}/${list.length}`, depth + 1));
    while (takes(','));
    return takes(']') ? list : fail('"," or "]"');
  }

  function readMembers(place: string, depth: number): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    if (takes('}')) return {};
    do {
      const start = at;
      const key = readString('a name in double quotes');
      const own = `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (entries.has(key)) twice.push(own);
      if (!takes(':')) fail('":"');
      entries.set(key, readValue(own, depth + 1));
      // The name, which stands for the whole member.
      offsets.set(own, start);
    } while (takes(','));
    return takes('}') ? Object.fromEntries(entries) : fail('"," or "}"');
  }

  function readValue(place: string, depth: number): unknown {
    if (depth > maxDepth) fail('less depth');
    match(space);
    offsets.set(place, at);
    if (takes('{')) return readMembers(place, depth);
    if (takes('[')) return readItems(place, depth);
    if (text[at] === '"') return readString('a text that ends on its line');
    const found = match(literal);
    return found === undefined || found === '' ? fail('a value') : JSON.parse(found);
  }

  const value = readValue('', 0);
  match(space);
  if (at < text.length) fail('the end');
  return {value, offsets, twice};
}

/** Line and column, from 1, of an offset. */
export function positionIn(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return {line, column: offset - before.lastIndexOf('\n')};
}

/** Where a pointer is; that of what holds it, if it is missing. */
export function offsetOf({offsets}: Located, place: string): number {
  for (let one = place; one !== ''; one = one.slice(0, one.lastIndexOf('/'))) {
    const offset = offsets.get(one);
    if (offset !== undefined) return offset;
  }
  return offsets.get('') ?? 0;
}
