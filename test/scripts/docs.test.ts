/** What the documentation points to exists: files, headings, commands, modules, attributes, custom properties. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readManifest} from '../../scripts/manifest/read.mjs';
import {guides, inStorybook} from '../../stories/guides.js';
import vitestConfig from '../../vitest.config.js';

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

test('a broken link is noticed', () => {
  const markdown =
    '# One `two`\n\n# One `two`\n\n[a](no.md) [b](#one-two-1) [c](#three) `[d](no)`\n';
  expect(anchorsOf(markdown)).toEqual(['one-two', 'one-two-1']);
  expect(targetsOf(markdown)).toEqual(['no.md', '#one-two-1', '#three']);
  expect(problemWith('README.md', 'no.md')).toContain('there is no no.md');
  expect(problemWith('README.md', '#no-such-heading')).toContain('no such heading');
});

/** Every piece of code, in a line or a block. */
const codeOf = (page: string) =>
  [...read(page).matchAll(/^```.*?^```$|`[^`\n]+`/gms)].map(([code]) => code);

describe('commands in the documentation', () => {
  const examples = readdirSync(path.join(root, 'examples'))
    .map((name) => `examples/${name}/README.md`)
    .filter((page) => existsSync(path.join(root, page)));

  const documented = [...pages, ...examples, 'test/spoken/README.md'].flatMap((page) =>
    codeOf(page).map((code) => ({page, code})),
  );

  const allIn = (code: string, pattern: RegExp) =>
    [...code.matchAll(pattern)].map(([, name = '']) => name);

  /** What `pattern` finds and `exists` does not know, with its page. */
  const unknown = (pattern: RegExp, exists: (name: string, page: string) => boolean) => {
    const found = documented.flatMap(({page, code}) =>
      allIn(code, pattern).map((name) => ({name, page})),
    );
    expect(found.length).toBeGreaterThan(0);
    return found.filter(({name, page}) => !exists(name, page));
  };

  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'});

  test('the scripts of npm are in the package.json of their folder', () => {
    const scriptsBeside = (page: string) => {
      const folder = page.startsWith('examples/') ? path.dirname(page) : '.';
      const {scripts} = JSON.parse(read(path.join(folder, 'package.json'))) as {scripts: object};
      return scripts;
    };
    const isScript = (name: string, page: string) => name in scriptsBeside(page);
    expect(unknown(/\bnpm run ([\w:-]+)/g, isScript)).toEqual([]);
    expect(unknown(/\bnpm (start|test)\b/g, isScript)).toEqual([]);
  });

  test('the scripts of node are files', () => {
    const isFile = (name: string) => existsSync(path.join(root, name));
    expect(unknown(/\bnode ([\w./-]+\.m?js)\b/g, isFile)).toEqual([]);
  });

  test('the programs of npx are installed, or the own one', () => {
    const isProgram = (name: string) =>
      name === 'care-elements' || existsSync(path.join(root, 'node_modules/.bin', name));
    expect(unknown(/\bnpx ([\w-]+)/g, isProgram)).toEqual([]);
  });

  test('`care-elements` has the commands', () => {
    const {stdout} = run('dist/prerender/cli.js', '--help');
    const isCommand = (name: string) => stdout.includes(`care-elements ${name} `);
    expect(unknown(/\bcare-elements (?!is\b)([a-z]+)\b/g, isCommand)).toEqual([]);
  });

  test('the test command has the steps', () => {
    const {stderr} = run('scripts/test.mjs', '--only=no-such-step');
    const [, list = ''] = /^No step "no-such-step"\. Steps: (.*)\.$/m.exec(stderr) ?? [];
    const steps = list.split(', ').flatMap((step) => [step, step.split('-')[0]]);
    const areSteps = (names: string) => names.split(',').every((name) => steps.includes(name));
    expect(unknown(/scripts\/test\.mjs --only=([\w,-]+)/g, areSteps)).toEqual([]);
  });

  test('Vitest has the projects', () => {
    const projects = (vitestConfig.test?.projects ?? []).map((project) =>
      typeof project === 'object' && 'test' in project ? project.test.name : undefined,
    );
    expect(unknown(/--project ([\w-]+)/g, (name) => projects.includes(name))).toEqual([]);
  });
});

describe('files in CONTRIBUTING.md', () => {
  const folders = ['.ci', 'bench', 'docs', 'examples', 'integrations', 'locales', 'scripts'];
  const files = [
    ...readdirSync(root),
    ...[...folders, 'site', 'src', 'stories', 'test'].flatMap((folder) =>
      readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'}).map((file) =>
        path.posix.join(folder, file.split(path.sep).join('/')),
      ),
    ),
  ];

  /** `<topic>` and `*` are any name, `{a,b}` is one of these. */
  const patternOf = (name: string) => {
    const pattern = name
      .replace(/\/$/, '')
      .replaceAll('.', '\\.')
      .replaceAll(/<\w+>|\*/g, '[^/]+')
      .replaceAll(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`);
    return new RegExp(`(?:^|/)${pattern}$`);
  };

  /** Comes with the first sentence that is deleted. */
  const comesLater = 'locales/memory/';

  const isThere = (name: string) =>
    name === comesLater || files.some((file) => patternOf(name).test(file));

  const namesIn = (markdown: string) =>
    [...markdown.matchAll(/`([\w./<>{},*-]+(?:\/|\.(?:json|md|mjs|pot?|ts|txt|xlf)))`/g)].map(
      ([, name = '']) => name,
    );

  test('exist', () => {
    const names = namesIn(withoutBlocks(read('CONTRIBUTING.md')));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !isThere(name))).toEqual([]);
  });

  test('are noticed when they do not', () => {
    const markdown = '`src/topics/<topic>/topic.ts` `src/topics/<topic>/no.ts` `no/` `*.text.ts`';
    expect(namesIn(markdown).filter((name) => !isThere(name))).toEqual([
      'src/topics/<topic>/no.ts',
      'no/',
    ]);
  });
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
          .filter(([, name = '']) => !known.includes(name) && !name.startsWith('data-'))
          .map(([, name = '']) => `<${tag} ${name}>`);
      });
    const isMarkup = (code: string) => !/^```(?:jsx|tsx|vue|svelte|ts)\b/.test(code);
    expect(unknownNames((code) => (isMarkup(code) ? unknownIn(code) : []))).toEqual([]);
    expect(unknownIn('`<cause-checker lang="es" colour="red" share-tier>`')).toEqual([
      '<cause-checker colour>',
    ]);
  });

  test('unknown modules are noticed', () => {
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
