/** A publisher's build that gives the prerenderer anything at all. */
import fc from 'fast-check';
import {parseFragment} from 'parse5';
import {describe, expect, test} from 'vitest';
import {locales} from '../../src/language/locales.js';
import {prerender, PrerenderError, prerenderPage, tags} from '../../src/prerender/index.js';
import {fuzzSettings} from '../../scripts/lib/fuzz-options.mjs';
import {runs} from './runs.js';

/** Text with what matters to HTML, to JSON and to URLs in it. */
const text = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 30}),
  fc.string({unit: 'binary', maxLength: 30}),
  fc.constantFrom('', '"><script>alert(1)</script>', '\u0000', '--><!--', '</template>', '😀'),
);

/** Mostly what is valid: one bad value is enough for an error. */
const value = (valid: readonly string[]) =>
  fc.oneof({weight: 8, arbitrary: fc.constantFrom(...valid)}, {weight: 1, arbitrary: text});

const options = fc.record(
  {
    lang: value([...Object.keys(locales), 'en-US', 'es-419']),
    region: value(['US', 'GB', 'eg']),
    topic: value(['leg-cramps']),
    headingLevel: fc.oneof(
      {weight: 8, arbitrary: fc.constantFrom<number | string>(2, '3', 6)},
      {weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double(), text)},
    ),
    theme: value(['auto', 'dark']),
    attributes: fc.dictionary(
      value(['id', 'class', 'data-x', 'title', 'onclick', 'style', 'plan']),
      fc.oneof(text, fc.boolean()),
      {maxKeys: 2},
    ),
    shadow: fc.boolean(),
    nonce: value(['abc123']),
    beside: fc.array(value(tags), {maxLength: 3}),
  },
  {requiredKeys: []},
);

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly {readonly name: string; readonly value: string}[];
  readonly childNodes?: readonly Node[];
  readonly content?: Node;
}

const allOf = (node: Node): readonly Node[] => [
  node,
  ...[...(node.childNodes ?? []), ...(node.content ? [node.content] : [])].flatMap(allOf),
];

/** What could run a script. */
const dangers = (html: string) =>
  allOf(parseFragment(html))
    .filter(
      ({nodeName, attrs}) =>
        nodeName === 'script' ||
        attrs?.some(({name, value}) => name.startsWith('on') || /^\s*javascript:/i.test(value)),
    )
    .map(({nodeName}) => nodeName);

/** What it gives, or nothing where it says what is wrong. */
async function orError(work: () => Promise<string>): Promise<string | undefined> {
  try {
    return await work();
  } catch (error) {
    expect(error).toBeInstanceOf(PrerenderError);
    expect((error as Error).message).toMatch(/<[^>]*>|page|nonce|attribute/);
    return undefined;
  }
}

describe('random input', () => {
  test('for an element: its HTML and no script, or an error that says what is wrong', async () => {
    let given = 0;
    await fc.assert(
      fc.asyncProperty(value(tags), options, async (tag, more) => {
        const html = await orError(() => prerender(tag, more));
        if (html === undefined) return;
        given++;
        const [element] = allOf(parseFragment(html)).slice(1);
        expect(element?.nodeName).toBe(tag);
        expect(dangers(html)).toEqual([]);
      }),
      runs(150, fuzzSettings()),
    );
    expect(given, 'some input is good').toBeGreaterThan(5);
  });

  test('for a page: the page with its own scripts only, or an error', async () => {
    const piece = fc.oneof(
      text,
      fc
        .tuple(fc.constantFrom(...tags), value(['lang', 'region', 'plan']), text)
        .map(([tag, name, given]) => `<${tag} ${name}="${given.replaceAll('"', '')}">x</${tag}>`),
      fc.constantFrom('<p>', '</div>', '<script>1</script>', '<!-- <cause-checker> -->', '<table>'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 5}), async (pieces) => {
        const page = pieces.join('');
        const html = await orError(() => prerenderPage(page));
        if (html !== undefined) expect(dangers(html).length).toBe(dangers(page).length);
      }),
      runs(60, fuzzSettings()),
    );
  });
});
