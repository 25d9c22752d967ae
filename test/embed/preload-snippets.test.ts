/** Snippets that name a build: what a page asks for before the loader does, or without it. */
import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {expect, test} from 'vitest';
import {snippet, type Choice, type Published, type SnippetKind} from '../../src/embed/snippets.js';

const inner = '1.2.3-0123456789';

const loaderOnly: Published = {
  version: '1.2.3',
  inner,
  files: {'care-elements.js': 'sha384-loader'},
  fallback: '<p>Call for help.</p>',
  title: 'Causes',
};

const known: Published = {
  ...loaderOnly,
  files: {
    ...loaderOnly.files,
    [`${inner}/core.js`]: 'sha384-core',
    [`${inner}/cause-checker.js`]: 'sha384-element',
    [`${inner}/words/es/leg-cramps/cause-checker.js`]: 'sha384-words',
    [`${inner}/cause-checker.es.js`]: 'sha384-both',
  },
};

const choice: Choice = {element: 'cause-checker', lang: 'es', region: 'US'};

const publicly = 'https://cdn.jsdelivr.net/npm/care-elements@1.2.3/cdn/';

const parse = (html: string, tag: string) =>
  parseFragment(html).childNodes.filter(
    (node): node is Tree.Element => 'tagName' in node && node.tagName === tag,
  );

const attributesOf = (element: Tree.Element | undefined) =>
  Object.fromEntries(element?.attrs.map(({name, value}) => [name, value]) ?? []);

const hints = (html: string) =>
  parse(html, 'link').map((link) => {
    const {rel, href, integrity, crossorigin} = attributesOf(link);
    expect([rel, crossorigin]).toEqual(['modulepreload', 'anonymous']);
    return [href, integrity];
  });
const twoFiles = (kind: SnippetKind, of = known, lang = choice.lang) =>
  snippet(kind, {...choice, lang}, of).find(({place}) => place === 'twoFiles')?.code ?? '';

test('the line of a public server is followed by what it will ask for', () => {
  const [part] = snippet('cdn', choice, known);
  expect(part?.code.startsWith('<script')).toBe(true);
  expect(hints(part?.code ?? '')).toEqual([
    [`${publicly}${inner}/core.js`, 'sha384-core'],
    [`${publicly}${inner}/cause-checker.js`, 'sha384-element'],
    [`${publicly}${inner}/words/es/leg-cramps/cause-checker.js`, 'sha384-words'],
  ]);
});

test('the line of the publisher’s own server stays as it is, whatever version is there', () => {
  const [line, plain] = [known, loaderOnly].map((of) => snippet('html', choice, of)[0]?.code);
  expect(line).toBe(plain);
});

test.each([
  ['html', '/cdn/'],
  ['cdn', publicly],
] as const)('%s: two files do without the loader, each with its hash', (kind, folder) => {
  const html = twoFiles(kind);
  const core = `${folder}${inner}/core.js`;
  expect(hints(html)).toEqual([[core, 'sha384-core']]);
  const [map, script, ...others] = parse(html, 'script');
  const [json] = map?.childNodes ?? [];
  expect(attributesOf(map)).toEqual({type: 'importmap'});
  expect(JSON.parse((json as Tree.TextNode).value)).toEqual({
    integrity: {[core]: 'sha384-core'},
  });
  expect(attributesOf(script)).toMatchObject({
    type: 'module',
    src: `${folder}${inner}/cause-checker.es.js`,
    integrity: 'sha384-both',
    crossorigin: 'anonymous',
  });
  expect(others).toEqual([]);
});

test('two files keep any folder inside the import map', () => {
  const folder = '/</script><script>alert(1)</script>"/';
  const html = twoFiles('html', {...known, folder});
  expect(parse(html, 'script')).toHaveLength(2);
});

test('there are two files for a language with words only, where their hashes are known', () => {
  expect(twoFiles('cdn', known, 'fr')).toBe('');
  expect(twoFiles('cdn', loaderOnly)).toBe('');
});
