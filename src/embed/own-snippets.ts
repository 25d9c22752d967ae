/** What a publisher pastes to show a topic or an article of its own. */
import {frame, frameStyle, reactComponent, startTag, viteConfig, vueComponent} from './markup.js';
import {
  attributesOf,
  check,
  defaultFolder,
  page,
  script,
  scriptIn,
  stylesheet,
  terminal,
  type Choice,
  type Published,
  type SnippetPart,
} from './snippets.js';

/** The kinds of sites that can show a document of their own. */
export const ownTopicKinds = ['html', 'react', 'vue', 'iframe'] as const;

export type OwnTopicKind = (typeof ownTopicKinds)[number];

/** Where a document is on the publisher's site, and in which languages. */
export interface OwnTopicFile {
  /** A path such as `/topics/nosebleed.{lang}.json`. */
  readonly src: string;
  /** Language tags. */
  readonly langs: readonly string[];
}

/** `{lang}` is for the element to fill in: no framework reads single braces in an attribute. */
const attributesFor = (choice: Choice, {src, langs}: OwnTopicFile) =>
  [...attributesOf(choice), ['topic-src', src], ['topic-langs', langs.join(' ')]] as const;

/** What brings documents, with a bundler. */
const ownTopic = 'care-elements/own-topic';

const load = () => script(scriptIn(defaultFolder, 'own-topic.js'));

/**
 * The parts of the snippet for a topic document, the most important one first.
 * @throws {SnippetError} for a choice that is not valid
 */
export function ownTopicSnippet(
  kind: OwnTopicKind,
  choice: Choice,
  file: OwnTopicFile,
  published: Pick<Published, 'version' | 'fallback' | 'title'>,
): readonly SnippetPart[] {
  check(choice);
  return writers[kind](choice, file, published);
}

const writers: Record<
  OwnTopicKind,
  (
    choice: Choice,
    file: OwnTopicFile,
    published: Pick<Published, 'version' | 'fallback' | 'title'>,
  ) => readonly SnippetPart[]
> = {
  html: (choice, {src, langs}, published) => {
    const attributes = {'topic-src': src, 'topic-langs': langs.join(' ')};
    return [page({...choice, attributes}, published, [load()]), ...stylesheet(choice)];
  },

  react: (choice, file, {version}) => [
    {
      place: 'component',
      code: reactComponent(choice.element, attributesFor(choice, file), [ownTopic]),
    },
    terminal(version),
    ...stylesheet(choice),
  ],

  vue: (choice, file, {version}) => [
    {
      place: 'component',
      code: vueComponent(choice.element, attributesFor(choice, file), [ownTopic]),
    },
    {place: 'bundler', code: viteConfig(choice.element)},
    terminal(version),
    ...stylesheet(choice),
  ],

  iframe: (choice, file, {title}) => {
    const query = new URLSearchParams({element: choice.element});
    for (const [name, value] of attributesFor(choice, file)) query.set(name, String(value));
    const attributes = [
      ['title', title],
      ['width', '100%'],
      ['height', '640'],
      ['referrerpolicy', 'no-referrer'],
    ] as const;
    return [
      {
        place: 'page',
        code: frame(defaultFolder, `topic-frame.html?${query.toString()}`, attributes),
      },
      {place: 'stylesheet', code: frameStyle},
    ];
  },
};

/**
 * The parts of the snippet for an article.
 * @param article its HTML, which stays as it is
 * @throws {SnippetError} for a choice that is not valid
 */
export function wrappedSnippet(choice: Choice, article: string): readonly SnippetPart[] {
  check(choice);
  const tag = startTag(choice.element, [['wrap', true], ...attributesOf(choice)]);
  return [
    {place: 'page', code: `${load()}\n\n${tag}\n${article}\n</${choice.element}>`},
    ...stylesheet(choice),
  ];
}
