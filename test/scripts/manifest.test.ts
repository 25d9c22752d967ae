/** The manifest, and what is made from it. */
import {existsSync, readFileSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {distFiles} from '../../scripts/build-from-manifest.mjs';
import {elementPages} from '../../scripts/manifest/docs.mjs';
import {findUndocumented, readElements} from '../../scripts/manifest/read.mjs';

const fileOf = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

interface Member {
  name: string;
  description?: string;
}

interface Declaration extends Member {
  tagName?: string;
  summary?: string;
  members: Member[];
  attributes?: Member[];
  events?: Member[];
  slots?: Member[];
  cssParts?: Member[];
  cssProperties?: Member[];
}

interface Manifest {
  modules: {path: string; declarations: Declaration[]}[];
}

if (!existsSync(fileOf('custom-elements.json'))) {
  throw new Error('There is no manifest yet: run `npm run build:manifest` first.');
}

const read = () => JSON.parse(readFileSync(fileOf('custom-elements.json'), 'utf8')) as Manifest;

const tags = (await readdir(fileOf('src/elements'))).filter((name) =>
  existsSync(fileOf(`src/elements/${name}/define.ts`)),
);

const elements = readElements(read());
const pages = await elementPages(elements);

describe('the manifest', () => {
  test('has every element, and only what is published', () => {
    expect(elements.map(({tag}) => tag)).toEqual(tags.toSorted());
    expect(read().modules.filter(({path}) => !path.startsWith('dist/'))).toEqual([]);
  });

  test('describes everything public', () => {
    expect(findUndocumented(read())).toEqual([]);
  });

  test.each([
    ['attributes', 'attribute'],
    ['events', 'event'],
    ['members', 'property or method'],
    ['slots', 'slot'],
    ['cssParts', 'CSS part'],
    ['cssProperties', 'custom property'],
  ] as const)('is refused when one of the %s has no description', (list, kind) => {
    const manifest = read();
    const declaration = manifest.modules
      .flatMap(({declarations}) => declarations)
      .find(({tagName}) => tagName === 'cause-checker');
    declaration?.[list]?.push({name: 'new'});
    expect(findUndocumented(manifest)).toEqual([
      `CauseChecker: the ${kind} "new" has no description.`,
    ]);
  });

  test('knows the choices and the default of an attribute', () => {
    const checker = elements.find(({tag}) => tag === 'cause-checker');
    const attribute = (name: string) => checker?.attributes.find((one) => one.name === name);
    expect(attribute('theme')).toMatchObject({values: ['auto', 'light', 'dark'], default: 'auto'});
    expect(attribute('heading-level')).toMatchObject({values: ['2', '3', '4', '5', '6']});
    expect(attribute('share-tier')).toMatchObject({isBoolean: true, default: 'false'});
    expect(attribute('lang')?.property).toBeUndefined();
  });
});

describe('what the base documents', () => {
  const names = (entries: readonly {name: string}[]) => entries.map(({name}) => name);

  test.each(tags)('is inherited by <%s>', (tag) => {
    const element = elements.find((one) => one.tag === tag)!;
    expect(names(element.attributes)).toEqual(
      expect.arrayContaining(['topic', 'lang', 'region', 'theme', 'heading-level']),
    );
    expect(names(element.events)).toEqual(expect.arrayContaining(['care-ready', 'care-error']));
    expect(names(element.slots)).toEqual(['', 'next-step', 'note']);
    expect(names(element.parts)).toEqual(expect.arrayContaining(['base', 'title', 'footer']));
    expect(names(element.cssProperties)).toContain('--care-accent');
  });

  test('gives way where an element says more', () => {
    const described = (tag: string, name: string) =>
      elements.find((one) => one.tag === tag)?.attributes.find((one) => one.name === name)
        ?.description;
    expect(described('symptom-guide', 'heading-level')).toBe(
      "Level of the element's first heading.",
    );
    expect(described('topic-guide', 'heading-level')).toContain("article's heading");
    expect(described('doctor-summary', 'region')).toContain('second language');
  });
});

describe('the pages of the elements', () => {
  test('say what the manifest says: if not, run `npm run docs:elements`', async () => {
    const names = await readdir(fileOf('docs/elements'));
    expect(names.toSorted()).toEqual(Object.keys(pages).toSorted());
    for (const [name, page] of Object.entries(pages)) {
      expect(await readFile(fileOf(`docs/elements/${name}`), 'utf8'), name).toBe(page);
    }
  });

  test('link to files that are there', () => {
    for (const [name, page] of Object.entries(pages)) {
      const links = [...page.matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, link]) => link!);
      expect(links.length, name).toBeGreaterThan(0);
      for (const link of links)
        expect(existsSync(fileOf(`docs/elements/${link}`)), link).toBe(true);
    }
  });
});

describe('the data for editors', () => {
  const files = distFiles(elements, {name: 'care-elements', version: '1.2.3'});

  test('completes tags, attributes and choices in VS Code', () => {
    const data = JSON.parse(files['vscode.html-custom-data.json'] ?? '') as {
      tags: {name: string; attributes: {name: string; values?: {name: string}[]}[]}[];
    };
    expect(data.tags.map(({name}) => name)).toEqual(tags.toSorted());
    const theme = data.tags[0]?.attributes.find(({name}) => name === 'theme');
    expect(theme?.values).toEqual([{name: 'auto'}, {name: 'light'}, {name: 'dark'}]);
  });

  test('names elements, events, parts and custom properties in JetBrains', () => {
    const data = JSON.parse(files['web-types.json'] ?? '') as {
      version: string;
      contributions: {
        html: {
          elements: {
            name: string;
            js: {events: Member[]};
            css: {parts: Member[]; properties: Member[]};
          }[];
        };
      };
    };
    expect(data.version).toBe('1.2.3');
    const {js, css} = data.contributions.html.elements[0]!;
    expect(js.events.map(({name}) => name)).toContain('care-ready');
    expect(css.parts.map(({name}) => name)).toContain('base');
    expect(css.properties.map(({name}) => name)).toContain('--care-accent');
  });
});
