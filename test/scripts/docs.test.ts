/** What the documentation points to exists: files, headings, modules, attributes, custom properties. */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readManifest} from '../../scripts/manifest/read.mjs';
import {guides, inStorybook} from '../../stories/guides.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join('docs', file.split(path.sep).join('/')))
    .sort(),
];

const read = (page: string) => readFileSync(path.join(root, page), 'utf8');

const withoutBlocks = (markdown: string) => markdown.replaceAll(/^```.*?^```$/gms, '');

const withoutCode = (markdown: string) => withoutBlocks(markdown).replaceAll(/`[^`\n]*`/g, '');

/** The anchors that a reader of the repository gets for headings. */
function anchorsOf(markdown: string): string[] {
  const seen = new Map<string, number>();
  return [...withoutBlocks(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const text = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = text.replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${String(count)}`;
  });
}

/** Links and images, in Markdown and in HTML. */
const targetsOf = (markdown: string) =>
  [...withoutCode(markdown).matchAll(/\]\(([^()\s]+)\)|(?:href|src)="([^"]+)"/g)].map(
    ([, inMarkdown, inHtml]) => inMarkdown ?? inHtml ?? '',
  );

function problemWith(page: string, target: string): string | undefined {
  if (/^[a-z]+:/.test(target)) return undefined;
  const [name = '', anchor] = decodeURIComponent(target).split('#');
  const file = name === '' ? page : path.posix.join(path.posix.dirname(page), name);
  const onDisk = path.join(root, file);
  if (!existsSync(onDisk)) return `${target}: there is no ${file}`;
  if (name.endsWith('/') && !statSync(onDisk).isDirectory()) return `${target}: is no folder`;
  if (anchor === undefined) return undefined;
  return anchorsOf(read(file)).includes(anchor) ? undefined : `${target}: no such heading`;
}

describe.each(pages)('%s', (page) => {
  test('links to files and headings that exist', () => {
    const problems = targetsOf(read(page)).map((target) => problemWith(page, target));
    expect(problems.filter(Boolean)).toEqual([]);
  });
});

test('the check of links would tell', () => {
  const markdown =
    '# One `two`\n\n# One `two`\n\n[a](no.md) [b](#one-two-1) [c](#three) `[d](no)`\n';
  expect(anchorsOf(markdown)).toEqual(['one-two', 'one-two-1']);
  expect(targetsOf(markdown)).toEqual(['no.md', '#one-two-1', '#three']);
  expect(problemWith('README.md', 'no.md')).toContain('there is no no.md');
  expect(problemWith('README.md', '#no-such-heading')).toContain('no such heading');
});

describe('names in the documentation', () => {
  const {exports: published} = JSON.parse(read('package.json')) as {
    exports: Record<string, unknown>;
  };
  const elements = readManifest(path.join(root, 'custom-elements.json'));

  /** A module by its name after the package's, such as `./define/cause-checker`. */
  const isPublished = (module: string) =>
    Object.keys(published).some((name) => {
      const [start = '', end] = name.split('*');
      if (end === undefined) return name === module;
      return module.startsWith(start) && module.length > start.length && module.endsWith(end);
    }) &&
    (!module.startsWith('./define/') || elements.some(({tag}) => module === `./define/${tag}`));

  /** Every piece of code, in a line or a block. */
  const codeOf = (page: string) =>
    [...read(page).matchAll(/^```.*?^```$|`[^`\n]+`/gms)].map(([code]) => code);

  /** What is wrong with the names in all pages, each with its page. */
  const unknownNames = (namesOf: (code: string) => string[]) =>
    pages.flatMap((page) =>
      codeOf(page)
        .flatMap(namesOf)
        .map((name) => `${page}: ${name}`),
    );

  test('modules of the package exist', () => {
    const modulesIn = (code: string) =>
      [...code.matchAll(/(?:^`|['"])care-elements(\/[\w./-]+)(?=['"`])/g)].map(
        ([, module = '']) => `.${module}`,
      );
    expect(unknownNames((code) => modulesIn(code).filter((one) => !isPublished(one)))).toEqual([]);
  });

  test('custom properties are those of the elements', () => {
    const known = elements.flatMap(({cssProperties}) => cssProperties.map(({name}) => name));
    const propertiesIn = (code: string) => code.match(/--care-[\w-]+/g) ?? [];
    expect(
      unknownNames((code) => propertiesIn(code).filter((one) => !known.includes(one))),
    ).toEqual([]);
  });

  test('attributes are those of the element, in HTML', () => {
    const unknownIn = (code: string) =>
      elements.flatMap(({tag, attributes}) => {
        const known = attributes.map(({name}) => name);
        return [...code.matchAll(new RegExp(`<${tag}(\\s[^>]*)>`, 'g'))]
          .flatMap(([, given = '']) => [...given.matchAll(/\s([a-z-]+)(?=[\s=]|$)/g)])
          .filter(([, name = '']) => !known.includes(name))
          .map(([, name = '']) => `<${tag} ${name}>`);
      });
    const isMarkup = (code: string) => !/^```(?:jsx|tsx|vue|svelte|ts)\b/.test(code);
    expect(unknownNames((code) => (isMarkup(code) ? unknownIn(code) : []))).toEqual([]);
    expect(unknownIn('`<cause-checker lang="es" colour="red" share-tier>`')).toEqual([
      '<cause-checker colour>',
    ]);
  });

  test('these checks would tell', () => {
    expect(isPublished('./define/cause-checker')).toBe(true);
    expect(isPublished('./define/no-such-element')).toBe(false);
    expect(isPublished('./elements/cause-checker')).toBe(false);
    expect(isPublished('./cdn/care-elements.js')).toBe(true);
  });
});

describe('the guides in Storybook', () => {
  const storybookPages = readdirSync(path.join(root, 'stories'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => read(`stories/${file}`));

  test.each(Object.entries(guides))('%s has its page, "%s"', (file, title) => {
    const own = storybookPages.filter((page) => page.includes(`'../${file}?raw'`));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain(`<Meta title="${title}" />`);
    expect(own[0]).toContain(`inStorybook('${file}', `);
  });

  test.each(Object.keys(guides))(
    '%s has no link there that only works in the repository',
    (file) => {
      const targets = targetsOf(inStorybook(file, read(file)));
      expect(
        targets.filter((target) => !/^(?:https:|#|\?path=\/docs\/[a-z-]+--docs)/.test(target)),
      ).toEqual([]);
    },
  );

  test('links lead to other pages, and files of the repository are named', () => {
    const markdown =
      '[a](privacy.md#look-for-yourself) [b](elements/cause-checker.md) [c](decisions/) [d](../README.md)\n' +
      '[e](https://example.org/) [f](#here)\n```md\n[g](privacy.md)\n```\n';
    expect(inStorybook('docs/publishers.md', markdown)).toBe(
      '[a](?path=/docs/guides-privacy--docs#look-for-yourself) [b](?path=/docs/elements-cause-checker--docs) c: `docs/decisions/` d: `README.md`\n' +
        '[e](https://example.org/) [f](#here)\n```md\n[g](privacy.md)\n```\n',
    );
  });
});
