import {parse} from './parse.js';
import {addTopic, type OwnTopic, type TopicLoaders} from './topics.js';

/** How long a document may take: a reader looks at the content of the page meanwhile. */
const patienceMs = 20_000;

/** One for all elements of the page. */
const fetched = new Map<string, OwnTopic>();

async function load(address: string, name: string): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patienceMs),
    });
    text = await response.text();
  } catch (error) {
    throw new Error(
      `${name} could not be fetched (${String(error)}). Check the address, connect-src of the page's policy, and CORS if it is on another site.`,
      {cause: error},
    );
  }
  if (!response.ok) {
    throw new Error(`${name} answered ${response.status}. Check the address.`);
  }
  return parse(text, name);
}

/**
 * The topic at an address, which is fetched once a page and language.
 * @param langs language tags, with spaces between
 * @param tag of the element that asks first
 */
export function fetchedTopic(src: string, langs: string, tag: string): OwnTopic {
  const key = `${new URL(src, document.baseURI).href} ${langs}`;
  const known = fetched.get(key);
  if (known) return known;
  const addressOf = (lang: string) =>
    new URL(src.replaceAll('{lang}', lang), document.baseURI).href;
  const loaders: TopicLoaders = Object.fromEntries(
    langs
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((lang) => {
        const address = addressOf(lang);
        const name = `<${tag}>: topic-src="${address}"`;
        // As a module has it: a field of the document may be called "default".
        return [lang, async () => ({default: await load(address, name)})];
      }),
  ) as TopicLoaders;
  const name = `<${tag}>: topic-src="${src}"`;
  const topic = addTopic(`src-${fetched.size + 1}`, loaders, name, {addressOf});
  fetched.set(key, topic);
  return topic;
}
