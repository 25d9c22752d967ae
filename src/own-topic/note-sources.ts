import {toJson} from '../base/json.js';
import {warn} from '../base/warn.js';
import {hasWrap} from './is-wrapped.js';

interface Host extends Element {
  readonly wrap?: boolean;
  readonly topicData?: unknown;
  readonly topicSrc?: string | null;
}

/** Those in which a server wrote the data of the property into the tag, too. */
const rendered = new WeakSet<Host>();

function isRendered(host: Host, script: Element): boolean {
  if (rendered.has(host)) return true;
  try {
    if (toJson(JSON.parse(script.textContent)) !== toJson(host.topicData)) return false;
  } catch {
    return false;
  }
  rendered.add(host);
  return true;
}

/** Says which counts where an element is given its topic in several ways, of which its page may expect another. */
export function noteSources(host: Host, script: Element | null): void {
  // A server gives the document of the address that the tag names.
  if (!(globalThis.document as Document | undefined)) return;
  const {localName, topicData} = host;
  const src = host.topicSrc ?? host.getAttribute('topic-src');
  const topic = host.getAttribute('topic');
  const isData = topicData !== undefined && topicData !== null;
  const isWrap = hasWrap(host);
  const atAddress = src === null ? '' : `topic-src="${src}"`;
  const isOther = script && !(isData && isRendered(host, script));
  // In this order, the first counts. In what is wrapped, the script holds questions.
  const [first, ...others] = [
    isData ? 'topicData' : '',
    src ? atAddress : '',
    isWrap ? 'wrap' : '',
    src === '' ? atAddress : '',
    isOther && !(isWrap && !src && !isData) ? 'the script in it' : '',
    topic === null ? '' : `topic="${topic}"`,
  ].filter(Boolean);
  if (!first || others.length === 0) return;
  const isShown = first === 'topicData' && isWrap && !src;
  warn(
    `<${localName}> is given a topic by ${[first, ...others].join(', ')}; ${first} counts. Leave out the others.` +
      (isShown ? ' The HTML in it shows, and is not read.' : ''),
  );
}
