/** Snippets that name a build: what a page asks for before the loader does, or without it. */
import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {expect, test} from 'vitest';
import {
  snippet,
  type Choice,
  type Place,
  type Published,
  type SnippetKind,
} from '../../src/embed/snippets.js';

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

/** With what the element imports, later too, and the file for one language. */
const all: Published = {
  ...known,
  files: {
    ...known.files,
    'es.js': 'sha384-es',
    [`${inner}/flow.js`]: 'sha384-flow',
    [`${inner}/lit.js`]: 'sha384-lit',
  },
  imports: {
    'cause-checker': [`${inner}/core.js`, `${inner}/flow.js`],
    'doctor-summary': [`${inner}/core.js`, `${inner}/lit.js`],
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

const partOf = (kind: SnippetKind, place: Place, of = all, lang = choice.lang) =>
  snippet(kind, {...choice, lang}, of).find((part) => part.place === place)?.code ?? '';

const mapIn = (html: string): unknown => {
  const [map] = parse(html, 'script');
  expect(attributesOf(map)).toEqual({type: 'importmap'});
  return JSON.parse((map?.childNodes[0] as Tree.TextNode).value);
};

const scriptsIn = (html: string) =>
  parse(html, 'script')
    .map(attributesOf)
    .filter(({type}) => type === 'module');

test('the loader of a public server is followed by what it will ask for', () => {
  const [part] = snippet('cdn', choice, known);
  for (const html of [part?.code ?? '', partOf('cdn', 'loader')]) {
    expect(hints(html)).toEqual([
      [`${publicly}${inner}/core.js`, 'sha384-core'],
      [`${publicly}${inner}/cause-checker.js`, 'sha384-element'],
      [`${publicly}${inner}/words/es/leg-cramps/cause-checker.js`, 'sha384-words'],
    ]);
  }
});

test('from a public server, an import map pins what the element imports, later too, or any element', () => {
  const hashes = {
    [`${publicly}${inner}/core.js`]: 'sha384-core',
    [`${publicly}${inner}/flow.js`]: 'sha384-flow',
  };
  expect(mapIn(partOf('cdn', 'twoFiles'))).toEqual({integrity: hashes});
  expect(mapIn(partOf('cdn', 'loader'))).toEqual({
    integrity: {...hashes, [`${publicly}${inner}/lit.js`]: 'sha384-lit'},
  });
});

test('the line of the publisher’s own server stays as it is, whatever version is there', () => {
  const [line, plain] = [known, loaderOnly].map((of) => snippet('html', choice, of)[0]?.code);
  expect(line).toBe(plain);
});

test.each([
  ['html', '/cdn/'],
  ['cdn', publicly],
] as const)('%s: two files do without the loader, each with its hash', (kind, folder) => {
  const html = partOf(kind, 'twoFiles', {...known, files: {...known.files, 'es.js': 'sha384-es'}});
  const core = `${folder}${inner}/core.js`;
  expect(hints(html)).toEqual([[core, 'sha384-core']]);
  expect(mapIn(html)).toEqual({integrity: {[core]: 'sha384-core'}});
  expect(scriptsIn(html)).toMatchObject([
    {
      src: `${folder}${inner}/cause-checker.es.js`,
      integrity: 'sha384-both',
      crossorigin: 'anonymous',
    },
  ]);
});

test('two files keep any folder inside the import map', () => {
  const folder = '/</script><script>alert(1)</script>"/';
  const html = partOf('html', 'twoFiles', {...known, folder});
  expect(parse(html, 'script')).toHaveLength(2);
});

test('there are two files for a language with words only, where their hashes are known', () => {
  expect(partOf('cdn', 'twoFiles', all, 'fr')).toBe('');
  expect(partOf('cdn', 'twoFiles', loaderOnly)).toBe('');
});
