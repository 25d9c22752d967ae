/** Documents of topics as files, for the command. */
import {readFile, realpath} from 'node:fs/promises';
import path from 'node:path';
import {PrerenderError, type PrerenderOptions} from './index.js';

type Document = NonNullable<PrerenderOptions['topicData']>;

/** @throws {PrerenderError} if the file holds no JSON; what it says is checked later */
export async function readTopic(file: string): Promise<Document> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text) as Document;
  } catch {
    throw new PrerenderError(`${file} is not JSON. Valid: a document of topic.schema.json.`);
  }
}

/** Of any site: what has another origin after this one was read is not on the site of the page. */
const site = 'https://page.example';

/**
 * Finds the documents at addresses of the page's own site in a folder, and nothing outside of it.
 * @param folder what the site has at `/`
 */
export function topicsIn(folder: string): (address: string) => Promise<Document | undefined> {
  return async (address) => {
    const url = URL.canParse(address, site) ? new URL(address, site) : undefined;
    if (!address.startsWith('/') || url?.origin !== site) {
      throw new PrerenderError(
        `topic-src="${address}" is not looked up. Valid: an address on the same site that begins with "/", such as /topics/nosebleed.en.json.`,
      );
    }
    const file = await fileIn(folder, url.pathname).catch(() => undefined);
    return file === undefined ? undefined : readTopic(file);
  };
}

/** Links and `%2e%2e` lead out of a folder, too. */
async function fileIn(folder: string, pathname: string): Promise<string | undefined> {
  const root = await realpath(folder);
  const file = await realpath(path.join(root, decodeURIComponent(pathname)));
  return file.startsWith(root + path.sep) ? file : undefined;
}
