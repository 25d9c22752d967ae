/** Topic documents with something wrong in them: a slip of an editor, or meant. */
import * as fc from 'fast-check';

export const markup = '<img src=x onerror="hacked=1"><svg><script>hacked=1</script></svg>';

/** What may come to be where something else belongs. */
const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e9,
    NaN,
    '',
    ' ',
    'none',
    [],
    {},
    [[]],
    [null],
    [{}],
  ),
  fc.constantFrom('constructor', 'toString', '__proto__', 'javascript:alert(1)', markup, '{x}'),
  fc.constantFrom('emergency', 'self-care', 'draft', '2026-13-45', 'care-topic/1.9', 'en', 'es'),
  fc.string({unit: 'grapheme', maxLength: 20}),
  fc.jsonValue({maxDepth: 3}),
);

/** Also those that the elements have words of their own under. */
const name = fc.constantFrom(
  ...['__proto__', 'constructor', 'common', 'topic', 'text', 'flow', 'regionWords', 'signs', 'id'],
  ...['toJSON', 'then', 'default', 'length', ''],
);

const change = fc.record({
  way: fc.array(fc.nat(), {minLength: 1, maxLength: 9}),
  kind: fc.constantFrom('put', 'drop', 'twice', 'name', 'swap'),
  value,
  name,
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

const isPlace = (place: unknown): place is object => typeof place === 'object' && place !== null;

/** A copy with one change; the rest is shared. */
function changed(place: unknown, {way: [first = 0, ...way], ...how}: Change): unknown {
  if (!isPlace(place)) return how.value;
  const entries = Object.entries(place) as [string, unknown][];
  const at = first % (entries.length || 1);
  const entry = entries[at];
  if (!entry) return Array.isArray(place) ? [how.value] : Object.fromEntries([[how.name, 1]]);
  const [key, inner] = entry;
  const next = [...entries];
  if (way.length > 0 && isPlace(inner)) next[at] = [key, changed(inner, {way, ...how})];
  else if (how.kind === 'put') next[at] = [key, how.value];
  else if (how.kind === 'drop') next.splice(at, 1);
  else if (how.kind === 'twice') next.push([how.name, inner]);
  else if (how.kind === 'name') next[at] = [how.name, inner];
  else next.reverse();
  return Array.isArray(place) ? next.map(([, one]) => one) : Object.fromEntries(next);
}

/** Some of the parts of a document, with a few changes; most of them break the contract. */
export const changedDocument = (document: object): fc.Arbitrary<unknown> => {
  const head = ['format', 'language', 'about'];
  const entries = Object.entries(document) as [string, unknown][];
  const parts = fc.subarray(
    entries.map(([key]) => key).filter((key) => !head.includes(key)),
    {minLength: 1, maxLength: 4},
  );
  return fc
    .tuple(parts, fc.array(change, {minLength: 1, maxLength: 3}))
    .map(([keys, changes]) =>
      changes.reduce<unknown>(
        changed,
        Object.fromEntries(entries.filter(([key]) => [...head, ...keys].includes(key))),
      ),
    );
};
