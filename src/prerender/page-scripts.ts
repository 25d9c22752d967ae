/** What loads the elements of a page, written into its head: the browser then asks for all of it at once. */
import {readFile} from 'node:fs/promises';
import {defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes} from 'parse5';
import {sharedFilesOf} from '../embed/shared-files.js';
import {sourceLocale, type Locale} from '../language/locales.js';
import {matchLocale} from '../language/match.js';
import {defaultTopic, topicIds} from '../topics/index.js';
import {escapeAttribute} from './escape.js';
import {PrerenderError} from './options.js';

/**
 * `two-files`: each element with its words in one file, and the code that all share in another. `loader`: the loader,
 * which also finds elements that come later, with hints for what it will ask for.
 */
const scriptForms = ['two-files', 'loader'] as const;

interface ScriptOptions {
  readonly scripts: string;
  /** Where the page's server has `cdn/`. */
  readonly folder?: string | undefined;
  readonly nonce?: string | undefined;
  readonly shadow?: boolean | undefined;
}

/** An element of the page. */
interface Placed {
  readonly tag: string;
  readonly lang: string | undefined;
  /** Undefined for the default one; empty for a topic of the page's own. */
  readonly topic: string | undefined;
}

interface Files {
  /** To be run. */
  readonly scripts: readonly string[];
  /** What these ask for. */
  readonly preloads: readonly string[];
}

/** On what this module writes, so that it can be written again. */
const mark = 'data-care-prerendered';

const loader = 'care-elements.js';

/** Writes the scripts of some elements into a page, in place of those that it wrote before. */
export async function withScripts(
  page: string,
  elements: readonly Placed[],
  {scripts: form, folder = '/cdn/', nonce, shadow = false}: ScriptOptions,
): Promise<string> {
  if (!(scriptForms as readonly string[]).includes(form)) {
    throw new PrerenderError(`scripts="${form}" is not known. Valid: ${scriptForms.join(', ')}.`);
  }
  const bare = withoutMarked(page);
  if (elements.length === 0) return bare;
  const published = JSON.parse(
    await readFile(new URL('../../cdn/integrity.json', import.meta.url), 'utf8'),
  ) as {readonly folder: string; readonly files: Readonly<Record<string, string>>};
  const isFor = form === 'loader' ? forLoader : inTwoFiles;
  const {scripts, preloads} = isFor(elements);
  const base = folder.replace(/\/*$/, '/');
  const hasLoader = nodesOf(parse(bare)).some((node) => isLoader(node));
  if (hasLoader && form === 'two-files') {
    throw new PrerenderError(
      `The page has ${loader}, which would load each element twice. Take its line out, or write scripts for "loader".`,
    );
  }
  const attributes = (name: string) => {
    const file = name === loader ? name : `${published.folder}/${name}.js`;
    const given = [
      ['integrity', published.files[file] ?? ''],
      ['crossorigin', 'anonymous'],
      ['referrerpolicy', 'no-referrer'],
      ...(nonce === undefined ? [] : [['nonce', nonce]]),
    ].map(([key = '', value = '']) => ` ${key}="${escapeAttribute(value)}"`);
    return [escapeAttribute(base + file), `${given.join('')} ${mark}`] as const;
  };
  const shared = [...new Set(elements.flatMap(({tag}) => sharedFilesOf(tag)))];
  const lines = [
    // The code that replaces what is prerendered is waited for, too.
    ...[...shared, ...preloads, ...(shadow ? ['take-over'] : [])].map((name) => {
      const [href, rest] = attributes(name);
      return `<link rel="modulepreload" href="${href}"${rest}>`;
    }),
    ...scripts
      .filter((name) => name !== loader || !hasLoader)
      .map((name) => {
        const [src, rest] = attributes(name);
        return `<script type="module" src="${src}"${rest}></script>`;
      }),
  ];
  const at = endOfHead(bare);
  return `${bare.slice(0, at)}${lines.join('\n')}\n${bare.slice(at)}`;
}

const localeOf = ({tag, lang = ''}: Placed): Locale => matchLocale(lang, tag) ?? sourceLocale;

/** The words of an element, if they are ours. */
const wordsOf = (element: Placed): string[] => {
  const {tag, topic = defaultTopic} = element;
  return topicIds.includes(topic) ? [`words/${localeOf(element)}/${topic}/${tag}`] : [];
};

function forLoader(elements: readonly Placed[]): Files {
  const files = elements.flatMap((element) => [element.tag, ...wordsOf(element)]);
  return {scripts: [loader], preloads: [...new Set(files)]};
}

/** An element is defined once: its words in a second language come without its code. */
function inTwoFiles(elements: readonly Placed[]): Files {
  const scripts = new Map<string, string>();
  const preloads = new Set<string>();
  for (const element of elements) {
    const {tag, topic = defaultTopic} = element;
    const bundle = `${tag}.${localeOf(element)}`;
    if (topic === defaultTopic && !scripts.has(tag)) scripts.set(tag, bundle);
    if (scripts.get(tag) !== bundle || topic !== defaultTopic) {
      for (const words of wordsOf(element)) preloads.add(words);
    }
  }
  for (const {tag} of elements) if (!scripts.has(tag)) scripts.set(tag, tag);
  return {scripts: [...scripts.values()], preloads: [...preloads]};
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const nodesOf = (parent: Parent): Node[] =>
  parent.childNodes.flatMap((node) => [
    node,
    ...(adapter.isElementNode(node) ? nodesOf(node) : []),
  ]);

const attributeOf = (node: Node, name: string) =>
  adapter.isElementNode(node) ? node.attrs.find((one) => one.name === name)?.value : undefined;

const isLoader = (node: Node) =>
  node.nodeName === 'script' && attributeOf(node, 'src')?.split(/[?#]/)[0]?.endsWith(`/${loader}`);

function withoutMarked(page: string): string {
  let rest = '';
  let end = 0;
  for (const node of nodesOf(parse(page, {sourceCodeLocationInfo: true}))) {
    const {sourceCodeLocation: at} = node;
    if (!at || !['link', 'script'].includes(node.nodeName)) continue;
    if (attributeOf(node, mark) === undefined) continue;
    rest += page.slice(end, at.startOffset);
    end = at.endOffset + (page[at.endOffset] === '\n' ? 1 : 0);
  }
  return rest + page.slice(end);
}

/** After all that the page has in its head: an import map has to come first. A piece of a page has no head. */
function endOfHead(page: string): number {
  const {childNodes} = parse(page, {sourceCodeLocationInfo: true});
  const html = childNodes.find(({nodeName}) => nodeName === 'html');
  if (!html || !adapter.isElementNode(html)) return 0;
  const head = html.childNodes.find(({nodeName}) => nodeName === 'head');
  const inHead = head && adapter.isElementNode(head) ? head : undefined;
  const doctype = childNodes.find(({nodeName}) => nodeName === '#documentType');
  return (
    inHead?.sourceCodeLocation?.endTag?.startOffset ??
    inHead?.childNodes.at(-1)?.sourceCodeLocation?.endOffset ??
    inHead?.sourceCodeLocation?.startTag?.endOffset ??
    html.sourceCodeLocation?.startTag?.endOffset ??
    doctype?.sourceCodeLocation?.endOffset ??
    0
  );
}
