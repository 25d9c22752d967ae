/**
 * Starts an element: its code, its words and the shared code side by side, so that nothing waits for
 * anything. It knows the files by their names, which spares the page a table of them, and asks only for
 * those of its own build: a loader out of a cache finds them or finds nothing.
 */
import {matchLocale} from '../language/match.js';
import {defaultTopic, topicIds} from '../topics/index.js';
import {folder} from './publication.js';
import {sharedFilesOf} from './shared-files.js';

const tags =
  'topic-overview,relief-steps,when-to-see-doctor,symptom-guide,cause-checker,' +
  'medicine-guide,picture-guide,doctor-summary,reader-reply,topic-guide';

const names = new Set(tags.split(','));

export const isOurs = ({localName}: Element): boolean => names.has(localName);

const asked: Record<string, Promise<unknown>> = {};

/** The shared warn() would cost the loader a request. */
const warn = (tag: string, problem: string) =>
  // eslint-disable-next-line no-console -- the developer is told here
  (console.warn as typeof console.warn | undefined)?.(`[care-elements] <${tag}> ${problem}`);

/** Each file once. An element asks again for words that did not come, and tells if that fails. */
const load = (file: string, tag?: string) =>
  (asked[file] ??= import(`./${folder}/${file}.js`).catch((error: unknown) => {
    if (tag) warn(tag, `did not load: ${error as string}`);
  }));

/** Whether the words come out of a document of the page. */
const bringsTopic = (element: Element & {topicData?: unknown}) =>
  element.topicData !== undefined ||
  element.matches('[topic-src],[wrap]') ||
  element.querySelector(':scope > script[type="application/json"]');

export function start(element: Element): void {
  const tag = element.localName;
  // In a shadow root this is a guess, which saves a request or costs one. The root may have gone.
  const holder = element.closest('[lang]') ?? document.querySelector(':root');
  const locale = matchLocale(holder?.getAttribute('lang') ?? '', tag) ?? 'en';
  const topic = element.getAttribute('topic') ?? defaultTopic;
  if (topicIds.includes(topic) && !bringsTopic(element))
    void load(`words/${locale}/${topic}/${tag}`);
  for (const file of sharedFilesOf(tag)) void load(file);
  void load(tag, tag).then(() => {
    // HTML has no self-closing tags of ours: all that follows one is in it, and hidden. The first is told of.
    // A whole article may be wrapped.
    const isFirst = !element.hasAttribute('wrap') && !element.parentElement?.closest(tags);
    if (isFirst && element.querySelector(`${tags},main,footer,h1,script[src]`)) {
      warn(tag, 'has no end tag');
    }
  });
}
