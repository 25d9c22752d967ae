/**
 * What a publisher pastes to show an element, for each kind of site. Pure functions without a DOM: the
 * embed builder, the documentation and the tests use the same ones.
 */
import {locales, sourceLocale} from '../language/locales.js';
import {matchLocale} from '../language/match.js';
import {defaultTopic} from '../topics/index.js';
import {namesFor} from './frame-address.js';
import {
  frame,
  frameStyle,
  indent,
  reactComponent,
  startTag,
  viteConfig,
  vueComponent,
  type Attributes,
} from './markup.js';
import {isReplyAddress, replyAddress, withParsedAddresses} from './reply-address.js';
import {sharedFilesOf} from './shared-files.js';

/** `html`: from the publisher's own server; `cdn`: from a public one, pinned by hashes. */
export const snippetKinds = ['html', 'cdn', 'react', 'vue', 'wordpress', 'iframe'] as const;

export type SnippetKind = (typeof snippetKinds)[number];

/** What the publisher chose. What is the default anyway is left out of the snippet. */
export interface Choice {
  /** The tag. */
  readonly element: string;
  readonly lang: string;
  /** ISO 3166-1 alpha-2. */
  readonly region?: string;
  readonly theme?: string;
  /** `#rgb` or `#rrggbb`. */
  readonly accent?: string;
  readonly headingLevel?: number;
  /** The attributes that only this element has; `true` for one without a value. */
  readonly attributes?: Readonly<Record<string, string | true>>;
}

/** What is known of the published files. */
export interface Published {
  readonly version: string;
  /** Name of the inner folder of `cdn/`. */
  readonly inner: string;
  /** `sha384-…` of files, by their names in `cdn/`, at least that of the loader. A part needs those that it names. */
  readonly files: Readonly<Record<string, string>>;
  /** By tag, all files in `cdn/` that an element may import, for the snippets that pin each of them. */
  readonly imports?: Readonly<Record<string, readonly string[]>>;
  /** HTML that stands inside the tag until the element runs. */
  readonly fallback: string;
  /** Name of the content in the language chosen, for the title of a frame. */
  readonly title: string;
  /** Where the publisher serves `cdn/`; ends with a slash. */
  readonly folder?: string;
}

/** Where a part of a snippet goes. */
export type Place =
  | 'page'
  | 'twoFiles'
  | 'loader'
  | 'stylesheet'
  | 'terminal'
  | 'component'
  | 'bundler'
  | 'shortcode';

export interface SnippetPart {
  readonly place: Place;
  readonly code: string;
}

/** A choice that no snippet can be written for. Says what is valid. */
export class SnippetError extends Error {
  override readonly name = 'SnippetError';

  constructor(option: string, value: unknown, valid: string) {
    super(`snippet: ${option} "${String(value)}" cannot be used. Valid: ${valid}.`);
  }
}

/**
 * The parts of the snippet of one kind, the most important one first; none where that kind cannot show the
 * element, as a frame cannot show the form for replies.
 * @throws {SnippetError} for a choice that is not valid
 */
export function snippet(
  kind: SnippetKind,
  choice: Choice,
  published: Published,
): readonly SnippetPart[] {
  check(choice);
  // `Object.hasOwn`: the kind may come from an address.
  if (!Object.hasOwn(writers, kind)) throw new SnippetError('kind', kind, snippetKinds.join(', '));
  return writers[kind]({...choice, attributes: withParsedAddresses(choice.attributes)}, published);
}

const writers: Record<
  SnippetKind,
  (choice: Choice, published: Published) => readonly SnippetPart[]
> = {
  html: (choice, published) => [
    page(choice, published, [script(scriptIn(folderOf(published), loaderFile))]),
    ...stylesheet(choice),
    ...twoFiles(choice, published, (file) => pinned(folderOf(published), file, published)),
  ],

  cdn: (choice, published) => {
    const {version, files, imports = {}} = published;
    const pinnedFile = (file: string) =>
      pinned(`https://cdn.jsdelivr.net/npm/care-elements@${version}/cdn/`, file, published);
    // The loader brings whatever element comes to the page.
    const everything = [...new Set(Object.values(imports).flat())];
    const hints = filesOf(choice, published)
      .filter((file) => files[file])
      .map((file) => preload(pinnedFile(file)));
    const loader = [
      ...(everything.length > 0 ? [importMap(everything, pinnedFile)] : []),
      script(pinnedFile(loaderFile)),
      ...hints,
    ];
    // Its hash is the only one that holds for everything in every browser.
    const whole = `${matchLocale(choice.lang, choice.element) ?? ''}.js`;
    if (!files[whole]) return [page(choice, published, loader), ...stylesheet(choice)];
    return [
      page(choice, published, [script(pinnedFile(whole))]),
      ...stylesheet(choice),
      ...twoFiles(choice, published, pinnedFile, imports[choice.element]),
      {place: 'loader', code: loader.join('\n')},
    ];
  },

  react: (choice, {version}) => [
    {place: 'component', code: reactComponent(choice.element, attributesOf(choice))},
    terminal(version),
    ...stylesheet(choice),
  ],

  vue: (choice, {version}) => [
    {place: 'component', code: vueComponent(choice.element, attributesOf(choice))},
    {place: 'bundler', code: viteConfig(choice.element)},
    terminal(version),
    ...stylesheet(choice),
  ],

  wordpress: (choice) => [
    {
      place: 'shortcode',
      code: `[care_element ${[['element', choice.element] as const, ...attributesOf(choice)]
        .map(([name, value]) => shortcodeAttribute(name, value))
        .join(' ')}]`,
    },
    ...stylesheet(choice),
  ],

  iframe: (choice, {folder = defaultFolder, title}) => {
    const {element, lang} = choice;
    const names = namesFor(element);
    if (names.length === 0) return [];
    const query = new URLSearchParams({element, lang});
    for (const [name, value] of attributesOf(choice)) {
      if (names.includes(name)) query.set(name, inFrame(name, value));
    }
    const attributes = [
      ['title', title],
      ['width', '100%'],
      ['height', '640'],
      ['loading', 'lazy'],
    ] as const;
    return [
      {place: 'page', code: frame(folder, `frame.html?${query.toString()}`, attributes)},
      {place: 'stylesheet', code: frameStyle},
    ];
  },
};

/** A frame has no form for replies. */
const inFrame = (name: string, value: string | true): string =>
  name === 'sections'
    ? String(value)
        .split(' ')
        .filter((section) => section !== 'reply')
        .join(' ')
    : String(value);

export const defaultFolder = '/cdn/';

const folderOf = ({folder = defaultFolder}: Published) => folder;

const loaderFile = 'care-elements.js';

/** A file as the publisher serves it. */
export const scriptIn = (folder: string, file: string): Attributes => [['src', `${folder}${file}`]];

/** A file that a browser refuses if it is another one. */
const pinned = (folder: string, file: string, {files}: Published): Attributes => [
  ['src', `${folder}${file}`],
  ['integrity', files[file] ?? ''],
  ['crossorigin', 'anonymous'],
  ['referrerpolicy', 'no-referrer'],
];

export const script = (file: Attributes) =>
  `${startTag('script', [['type', 'module'], ...file])}</script>`;

const preload = (file: Attributes) =>
  startTag('link', [
    ['rel', 'modulepreload'],
    ...file.map(([name, value]) => [name === 'src' ? 'href' : name, value] as const),
  ]);

/** What the loader brings for the element, to be asked for before it runs. */
function filesOf({element, lang, attributes = {}}: Choice, {inner}: Published): readonly string[] {
  const topic = String(attributes.topic ?? defaultTopic);
  const words = `words/${matchLocale(lang, element) ?? sourceLocale}/${topic}/${element}`;
  return [...sharedFilesOf(element), element, words].map((name) => `${inner}/${name}.js`);
}

/** Holds files to their hashes, in browsers that know it: of a preload, the hash is only advice. */
function importMap(files: readonly string[], attributesOfFile: (file: string) => Attributes) {
  const hashes = files.map((file) => {
    const {src, integrity} = Object.fromEntries(attributesOfFile(file));
    return [String(src), integrity];
  });
  const map = JSON.stringify({integrity: Object.fromEntries(hashes) as object}, null, 2);
  return `<script type="importmap">\n${indent(map.replaceAll('<', '\\u003c'), 2)}\n</script>`;
}

/** The element with its words in one language, and the shared code. */
function twoFiles(
  {element, lang}: Choice,
  {inner, files}: Published,
  attributesOfFile: (file: string) => Attributes,
  imported: readonly string[] = [],
): readonly SnippetPart[] {
  const shared = sharedFilesOf(element).map((name) => `${inner}/${name}.js`);
  const bundle = `${inner}/${element}.${matchLocale(lang, element) ?? ''}.js`;
  if (![...shared, bundle].every((file) => files[file])) return [];
  return [
    {
      place: 'twoFiles',
      code: [
        importMap([...new Set([...shared, ...imported])], attributesOfFile),
        ...shared.map((file) => preload(attributesOfFile(file))),
        script(attributesOfFile(bundle)),
      ].join('\n'),
    },
  ];
}

export const terminal = (version: string): SnippetPart => ({
  place: 'terminal',
  code: `npm install care-elements@${version}`,
});

/** Nothing that a choice holds may end a rule or a tag: the values come from addresses and forms. */
export function check({
  element,
  lang,
  region,
  theme,
  accent,
  headingLevel,
  attributes = {},
}: Choice) {
  const expectMatch = (
    option: string,
    value: string | number | undefined,
    pattern: RegExp,
    valid: string,
  ) => {
    if (value !== undefined && !pattern.test(String(value))) {
      throw new SnippetError(option, value, valid);
    }
  };
  expectMatch('element', element, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/, 'the tag of an element');
  expectMatch('lang', lang, /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as es');
  expectMatch(
    'region',
    region,
    /^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?)?$/,
    'a code of ISO 3166 such as US or GB-NIR',
  );
  expectMatch('theme', theme, /^(?:auto|light|dark)?$/, 'auto, light, dark');
  expectMatch('accent', accent, /^(?:#(?:[0-9a-f]{3}){1,2})?$/i, 'a colour such as #0f5f6d');
  expectMatch('headingLevel', headingLevel, /^[2-6]$/, '2, 3, 4, 5, 6');
  for (const [name, value] of Object.entries(attributes)) {
    expectMatch('attribute', name, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'a name in kebab case');
    if (value === true || value === '') continue;
    if (!isReplyAddress(name)) expectMatch(name, value, /^[\w-]+(?: [\w-]+)*$/, 'words');
    else if (!replyAddress(value)) throw new SnippetError(name, value, 'https://…, /…');
  }
}

/** All attributes of the element, without those whose value is the default. */
export function attributesOf({
  lang,
  region,
  theme,
  headingLevel,
  attributes = {},
}: Choice): Attributes {
  const all: Attributes = [
    ['lang', lang],
    ['region', region ?? ''],
    ['theme', theme === 'auto' ? '' : (theme ?? '')],
    ['heading-level', headingLevel === 2 ? '' : String(headingLevel ?? '')],
    ...Object.entries(attributes),
  ];
  return all.filter(([, value]) => value !== '');
}

/** What loads the element, and the element with its fallback. */
export function page(
  choice: Choice,
  {fallback}: Pick<Published, 'fallback'>,
  scripts: readonly string[],
): SnippetPart {
  const {element, lang} = choice;
  const attributes = attributesOf(choice);
  // The element knows its direction; the fallback does not, on a page in another language.
  const locale = matchLocale(lang, element);
  const isRightToLeft = locale && locales[locale].direction === 'rtl';
  const inside = fallback ? `\n${indent(fallback, 2)}\n` : '';
  const tag = startTag(element, isRightToLeft ? [...attributes, ['dir', 'rtl']] : attributes);
  return {place: 'page', code: `${scripts.join('\n')}\n\n${tag}${inside}</${element}>`};
}

export const stylesheet = ({element, accent}: Choice): readonly SnippetPart[] =>
  accent ? [{place: 'stylesheet', code: `${element} {\n  --care-accent: ${accent};\n}`}] : [];

/** `check` lets no value through that holds what would end it or the shortcode. */
const shortcodeAttribute = (name: string, value: string | true): string =>
  `${name.replaceAll('-', '_')}="${String(value)}"`;
