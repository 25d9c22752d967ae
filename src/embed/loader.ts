/**
 * The script tag's entry: finds the elements on the page, also those added later, and starts for each
 * its code, its words and the shared code side by side, so that nothing waits for anything.
 */
import {words as causeChecker} from '../elements/cause-checker/cause-checker.words.js';
import {words as reliefSteps} from '../elements/relief-steps/relief-steps.words.js';
import {words as whenToSeeDoctor} from '../elements/when-to-see-doctor/when-to-see-doctor.words.js';

interface Part {
  readonly define: () => Promise<unknown>;
  readonly words: Readonly<
    Record<
      string,
      Readonly<Record<string, () => Promise<unknown>>> & {readonly en: () => Promise<unknown>}
    >
  >;
}

const parts: Readonly<Record<string, Part>> = {
  'cause-checker': {
    define: () => import('../elements/cause-checker/define.js'),
    words: causeChecker,
  },
  'relief-steps': {
    define: () => import('../elements/relief-steps/define.js'),
    words: reliefSteps,
  },
  'when-to-see-doctor': {
    define: () => import('../elements/when-to-see-doctor/define.js'),
    words: whenToSeeDoctor,
  },
};

const selector = Object.keys(parts).join();

const seen = new WeakSet<Element>();
const started = new Set<string>();

function start(element: Element): void {
  const part = parts[element.localName];
  if (!part || seen.has(element)) return;
  seen.add(element);
  // A guess that saves a round trip: the element itself finds out which words it needs, and tells if
  // they do not load.
  const topic = element.getAttribute('topic') ?? 'leg-cramps';
  const language = element.closest('[lang]')?.getAttribute('lang')?.split(/[-_]/)[0];
  const words = part.words[topic];
  (words?.[language ?? ''] ?? words?.en)?.().catch(() => undefined);
  if (started.has(element.localName)) return;
  started.add(element.localName);
  import('../elements/common/care-element.js').catch(() => undefined);
  part.define().catch((error: unknown) => {
    // eslint-disable-next-line no-console -- the shared warn() would cost the loader a request
    console.warn(`[care-elements] <${element.localName}> did not load: ${String(error)}`);
  });
}

const look = () => document.querySelectorAll(selector).forEach(start);

look();
new MutationObserver(look).observe(document.documentElement, {childList: true, subtree: true});
