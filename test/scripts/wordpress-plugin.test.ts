/** What the build of the WordPress plugin makes of words and fallbacks. */
import {describe, expect, test} from 'vitest';
import {changesBetween, packFallback, splitGuide} from '../../scripts/lib/fallbacks.mjs';
import {
  compileMo,
  joinMessages,
  messagesInBlock,
  messagesInPhp,
  readPo,
  writePo,
} from '../../scripts/lib/gettext.mjs';

type Change = readonly [at: number, count: number, instead: readonly string[]];

/** As the plugin does it. */
function apply(lines: readonly string[], changes: readonly Change[]): readonly string[] {
  const changed = [...lines];
  for (const [at, count, instead] of [...changes].reverse()) changed.splice(at, count, ...instead);
  return changed;
}

describe('fallbacks of regions', () => {
  const base = ['a', 'b', 'c', 'd'];

  test.each([
    ['the same', base, 0],
    ['other lines', ['A', 'b', 'c', 'D'], 2],
    ['a line more', ['a', 'b', 'new', 'c', 'd'], 1],
    ['a line less, at the end', ['a', 'b', 'c'], 1],
    ['a line less, at the beginning', ['b', 'c', 'd'], 1],
    ['a line again', ['a', 'b', 'b', 'c', 'd'], 1],
    ['a line more here, and one less there', ['new', 'a', 'c', 'd'], 2],
    ['lines in another order', ['d', 'c', 'b', 'a'], 2],
    ['something else', ['x'], 1],
    ['nothing', [], 1],
  ] as const)('come back out of their changes: %s', (_, other, count) => {
    const changes = changesBetween(base, other);
    expect(changes).toHaveLength(count);
    expect(apply(base, changes)).toEqual(other);
  });

  test('are kept once where regions do not differ, now or later', () => {
    const html = (number: string) => `<h2>Signs</h2><p>Call ${number}</p><ul><li>Pain</li></ul>`;
    const packed = packFallback(
      html('somebody'),
      new Map([
        ['US', [html('911'), html('911')]],
        ['MX', [html('911'), html('911')]],
        ['GB', [html('999'), html('999')]],
        ['AE', [html('998'), html('somebody')]],
      ]),
    );
    expect(packed.regions).toEqual({US: [0, 0], MX: [0, 0], GB: [1, 1], AE: [2, 3]});
    expect(packed.changes).toEqual([
      [[1, 1, ['<p>Call 911</p>']]],
      [[1, 1, ['<p>Call 999</p>']]],
      [[1, 1, ['<p>Call 998</p>']]],
      [],
    ]);
  });
});

test('a guide comes apart into its frame and its parts, which may hold sections and rows', () => {
  const relief =
    '<section id="relief">\n<section>\n<details open="">\n<p>One</p>\n</details>\n</section>\n</section>\n';
  const after = '<details id="after" open="">\n<section>\n<p>Two</p>\n</section>\n</details>\n';
  const guide = `<h2>Guide</h2>\n${relief}${after}<details open="">\n<p>About</p>\n</details>\n`;
  const sectionOf = (part: string) => (part === 'after' ? 'relief' : part);
  expect(splitGuide(guide, sectionOf)).toEqual({
    frame:
      '<h2>Guide</h2>\n<!--relief:relief-->\n<!--relief:after-->\n<details open="">\n<p>About</p>\n</details>\n',
    parts: {relief, after},
  });
});

describe('words of the plugin', () => {
  const php = String.raw`
    echo esc_html__( 'Don\'t', 'care-elements' );
    $a = sprintf(
      /* translators: %s: A name. */
      __( 'Hello "%s"', 'care-elements' ),
      $name
    );
    esc_html_e(
      'Two lines',
      'care-elements'
    );
    __( 'Of WordPress' );
    __( 'Don\'t', 'care-elements' );
  `;
  const messages = joinMessages([
    ...messagesInPhp(php, 'one.php'),
    ...messagesInPhp(php, 'two.php'),
    ...messagesInBlock({title: 'Two lines', description: 'A block', keywords: []}, 'block.json'),
  ]);

  test('are found in PHP and in the block, each once, with what translators are told', () => {
    expect(messages.map(({id, context}) => (context ? `${context}: ${id}` : id))).toEqual([
      "Don't",
      'Hello "%s"',
      'Two lines',
      'block title: Two lines',
      'block description: A block',
    ]);
    expect(messages[1]?.comment).toBe('translators: %s: A name.');
    expect([...(messages[0]?.files ?? [])]).toEqual(['one.php', 'two.php']);
  });

  test('survive their file, with quotes, lines and contexts', () => {
    const translate = ({context = 'none', id}: {context?: string; id: string}) =>
      `“${context}”\n"\\ ¿${id}?`;
    const headers = {Language: 'es', 'X-Review': 'none'};
    const read = readPo(writePo(headers, messages, translate));
    expect(read.headers).toMatchObject(headers);
    expect(messages.map(read.translate)).toEqual(messages.map(translate));
    expect(read.translate({id: 'Unknown'})).toBe('');
  });

  test('have no translation in a template', () => {
    const {translate} = readPo(writePo({}, messages));
    expect(messages.map(translate)).toEqual(messages.map(() => ''));
  });

  test('are compiled into what WordPress reads, less those without a translation', () => {
    const file = compileMo('msgid "a"\nmsgstr "مرحبا"\n\nmsgid "empty"\nmsgstr ""\n');
    expect(file.readUInt32LE(0)).toBe(0x950412de);
    expect(file.toString()).toContain('مرحبا');
    expect(file.toString()).not.toContain('empty');
  });
});
