import {fillText} from '../../language/fill.js';
import {pageMessage} from './page-message.js';
import {offline, quote, saidProblem, type Problem, type Sentence} from './problem.js';
import type {Reply} from './reply-event.js';
import type {Format, Target} from './target.js';

const timeOutMs = 15_000;

/** More than any server has to say to a reader. What comes after it is not looked at. */
const longestAnswer = 20_000;

const longestWaitMinutes = 24 * 60;

/** Sends a reply. Gives what went wrong, or nothing; never rejects. */
export async function send(
  reply: Reply,
  {url, format, postId}: Target,
  lang: string,
): Promise<Problem | undefined> {
  const fields =
    format === 'wordpress'
      ? {
          author: reply.name,
          email: reply.email,
          comment: reply.reply,
          comment_post_ID: postId,
          comment_parent: '0',
        }
      : {...reply, lang, website: ''};
  const json = format === 'json';
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeOutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      // WordPress answers with the way to the post: its page is not wanted.
      redirect: format === 'wordpress' ? 'manual' : 'follow',
      headers: {
        // WordPress answers a question for JSON with its errors in JSON, some of them with status 200.
        accept: format === 'wordpress' ? 'text/html' : 'application/json',
        ...(json && {'content-type': 'application/json'}),
      },
      body: json ? JSON.stringify(fields) : formBody(fields),
      signal: abort.signal,
    });
    return await problemIn(response, format);
  } catch {
    return abort.signal.aborted ? {sentence: ({failures}) => failures.slow, again: true} : offline;
  } finally {
    clearTimeout(timer);
  }
}

const formBody = (fields: object) =>
  new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]));

async function problemIn(response: Response, format: Format): Promise<Problem | undefined> {
  const {ok, status, type} = response;
  if (format === 'wordpress') {
    const isJson = response.headers.get('content-type')?.includes('json');
    if (type === 'opaqueredirect' || (ok && isJson)) return undefined;
    // An error may come as a page with status 200.
    const sentence = quote(pageMessage(await textOf(response)));
    return {sentence: sentence || plain(response), again: isPassing(status)};
  }
  if (ok) return undefined;
  const said = status === 403 || isPassing(status) ? undefined : saidProblem(await body(response));
  return said ?? {sentence: plain(response), again: isPassing(status)};
}

/** Whether the same reply may be taken later. */
const isPassing = (status: number) => status === 429 || status >= 500;

const textOf = async (response: Response) => (await response.text()).slice(0, longestAnswer);

/** Nothing when it is no JSON. */
const body = async (response: Response): Promise<unknown> => {
  const text = await textOf(response);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Our own sentence for a status. */
function plain({status, headers}: Response): Sentence {
  const count = minutesToWait(headers.get('retry-after') ?? '');
  return ({failures}) => {
    if (status === 429) return count ? fillText(failures.busyFor, {count}) : failures.busy;
    if (status >= 500) return failures.down;
    return status === 403 ? failures.refused : failures.unclear;
  };
}

/** Out of a `Retry-After`, in seconds or as a date; nothing when no reader would wait for it. */
function minutesToWait(retryAfter: string): number | undefined {
  const seconds = Number(retryAfter) || (Date.parse(retryAfter) - Date.now()) / 1000;
  const minutes = Math.ceil(seconds / 60);
  return minutes > 0 && minutes <= longestWaitMinutes ? minutes : undefined;
}
