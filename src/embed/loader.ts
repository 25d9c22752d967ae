/**
 * The script tag's entry: finds the elements on the page, also those added later, and starts for each
 * its code, its words and the shared code side by side, so that nothing waits for anything. It knows
 * the files by their names, which spares the page a table of them, and asks only for those of its own
 * build: a loader out of a cache finds them or finds nothing.
 */
import {matchLocale} from '../language/match.js';
import {defaultTopic, topicIds} from '../topics/index.js';
import {folder} from './publication.js';

const selector =
  'topic-overview,relief-steps,when-to-see-doctor,symptom-guide,cause-checker,' +
  'medicine-guide,picture-guide,doctor-summary,reader-reply,topic-guide';

const seen = new WeakSet<Element>();
const started = new Set<string>();

const load = (file: string): Promise<unknown> => import(`./${folder}/${file}.js`);

/** A guess that saves a round trip: the element itself asks again, and tells if that fails. */
const prefetch = (file: string) => {
  load(file).catch(() => undefined);
};

function start(element: Element): void {
  if (seen.has(element)) return;
  seen.add(element);
  const tag = element.localName;
  const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const topic = element.getAttribute('topic') ?? defaultTopic;
  if (topicIds.includes(topic))
    prefetch(`words/${matchLocale(language, tag) ?? 'en'}/${topic}/${tag}`);
  if (started.has(tag)) return;
  started.add(tag);
  prefetch('core');
  load(tag).catch((error: unknown) => {
    // The shared warn() would cost the loader a request.
    // eslint-disable-next-line no-console -- the developer is told here
    (console.warn as typeof console.warn | undefined)?.(
      `[care-elements] <${tag}> did not load: ${String(error)}`,
    );
  });
}

const look = () => document.querySelectorAll(selector).forEach(start);

look();
// Not the root element: a page that rewrites itself replaces it.
new MutationObserver(look).observe(document, {childList: true, subtree: true});
